// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fulldisk.h"
#include "support/testcase.h"

#include <chat/download.h>

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using chat::Download;

namespace {

QByteArray hashOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

/// Of "hello", in two parts.
Download complete(const QString &path, const QByteArray &sha256)
{
    Download download({QStringLiteral("x"), 5, sha256}, path);
    const bool isTaken = download.take({sha256, 0, 5, "he"}) && download.take({sha256, 2, 5, "llo"});
    return isTaken ? download : Download({}, {});
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

} // namespace

class TestDownload : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreTakenInOrderAndSaved()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("x"));
        Download download({QStringLiteral("x"), 5, hashOf("hello")}, path);
        QVERIFY(!download.take({hashOf("hello"), 2, 5, "llo"}));
        QVERIFY(!download.take({hashOf("other"), 0, 5, "he"}));
        QVERIFY(!download.take({hashOf("hello"), 0, 5, "hello!"}));
        QCOMPARE(Download::save(complete(path, hashOf("hello"))), Download::Saved::Done);
        QCOMPARE(contentOf(path), QByteArray("hello"));
    }

    void anotherContentIsNotSaved()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("x"));
        QCOMPARE(Download::save(complete(path, hashOf("other"))), Download::Saved::WrongContent);
        QVERIFY(!QFile::exists(path));
    }

    void aFullDiskIsTold()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("x"));
        const Download download = complete(path, hashOf("hello"));
        const tests::FullDisk full;
        QCOMPARE(Download::save(download), Download::Saved::CannotWrite);
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestDownload)
#include "tst_download.moc"
