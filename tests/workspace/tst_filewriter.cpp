// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <workspace/filewriter.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using workspace::FileError;
using workspace::FileWriter;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestFileWriter : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreWrittenInOrderAndFoldersMade()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a/b/c.json"));
        FileWriter writer;
        for (int i = 0; i <= 20; ++i)
            writer.write(path, QByteArray::number(i));
        QVERIFY(!writer.isIdle());
        QTRY_VERIFY(writer.isIdle());
        QCOMPARE(contentOf(path), QByteArray("20"));
    }

    void whatChangedElsewhereIsNotOverwritten()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("x"));
        FileWriter writer;
        std::vector<FileError> errors;
        connect(&writer, &FileWriter::failed, &writer, [&errors](const FileError &error) { errors.push_back(error); });
        writer.write(path, "mine", QByteArray());
        writer.write(path, "mine 2", QByteArray("mine"));
        writer.finish();
        QVERIFY(errors.empty());
        put(path, "theirs");
        writer.write(path, "mine 3", QByteArray("mine 2"));
        writer.write(path, "mine 4", QByteArray());
        writer.remove(path, "mine 2");
        writer.finish();
        QCOMPARE(errors.size(), size_t(3));
        QCOMPARE(errors[0].kind, FileError::Kind::ChangedElsewhere);
        QCOMPARE(errors[0].path, path);
        QCOMPARE(contentOf(path), QByteArray("theirs"));
        writer.remove(path, "theirs");
        writer.finish();
        QVERIFY(!QFile::exists(path));
        QCOMPARE(errors.size(), size_t(3));
    }

    void whatCannotBeWrittenIsTold()
    {
        const QTemporaryDir dir;
        put(dir.filePath(QStringLiteral("file")), "x");
        FileWriter writer;
        std::optional<FileError> error;
        connect(&writer, &FileWriter::failed, &writer, [&error](const FileError &told) { error = told; });
        writer.write(dir.filePath(QStringLiteral("file/below")), "y");
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, FileError::Kind::NotWritable);
        QVERIFY(!error->detail.isEmpty());
        QCOMPARE(contentOf(dir.filePath(QStringLiteral("file"))), QByteArray("x"));
    }

    void whatWasAskedForIsWrittenBeforeItGoes()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("last"));
        std::make_unique<FileWriter>()->write(path, QByteArray(1'000'000, 'x'));
        QCOMPARE(contentOf(path).size(), 1'000'000);
    }
};

QTEST_GUILESS_MAIN(TestFileWriter)
#include "tst_filewriter.moc"
