// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exported.h"
#include "exchange/samplerecording.h"
#include "support/testcase.h"

#include <exchange/importer.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using namespace framescope::exchange;
using Kind = ImportError::Kind;

class TestImporter : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_dir.emplace();
        m_source = m_dir->filePath(QStringLiteral("in"));
        m_path = m_dir->filePath(QStringLiteral("out.fscope"));
    }

    void aHarComesBackAsItWent()
    {
        const QString sample = m_dir->filePath(QStringLiteral("sample.fscope"));
        tests::makeSampleRecording(sample);
        const QByteArray har = tests::exported(sample, Format::Har);
        write(har);
        const auto imported = importFile(m_source, m_path);
        QVERIFY(imported.hasValue());
        QCOMPARE(imported.value().sessions, qint64(4));
        // What HAR has no place for is gone at the first time; at the second nothing more goes.
        const QByteArray again = tests::exported(m_path, Format::Har);
        QCOMPARE(messagesIn(again), messagesIn(har));
        write(again);
        const QString second = m_dir->filePath(QStringLiteral("second.fscope"));
        QVERIFY(importFile(m_source, second).hasValue());
        QCOMPARE(tests::exported(second, Format::Har), again);
    }

    void afterAnErrorNothingIsLeft_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("no known format") << QByteArray("{}") << Kind::UnknownFormat;
        QTest::newRow("an error in the middle") << QByteArray(
            R"({"record":"recording","version":1,"wall":"2024-05-01T12:01:02.123456789Z"})"
            "\n"
            R"({"record":"session","id":1,"started":"2024-05-01T12:01:02.123456789Z","role":"client","url":"ws://h/"})"
            "\n{") << Kind::BadJson;
    }
    void afterAnErrorNothingIsLeft()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Kind, kind);
        write(bytes);
        const auto imported = importFile(m_source, m_path);
        QVERIFY(!imported);
        QCOMPARE(int(imported.error().kind), int(kind));
        QCOMPARE(imported.error().path, m_source);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("in")));
    }

    void itCanBeCancelled()
    {
        const QString sample = m_dir->filePath(QStringLiteral("sample.fscope"));
        tests::makeSampleRecording(sample);
        QByteArray lines = tests::exported(sample, Format::JsonLines);
        QFile::remove(sample);
        const QByteArray last = lines.mid(lines.lastIndexOf('\n', -2) + 1);
        for (int i = 0; i < 2000; ++i)
            lines += last;
        write(lines);
        const auto imported =
            importFile(m_source, m_path, [](const Progress &progress) { return progress.done == 0 || progress.total == 0; });
        QVERIFY(!imported && imported.error().kind == Kind::Cancelled);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("in")));
    }

    void whatIsThereIsNeverOverwritten()
    {
        tests::makeSampleRecording(m_path);
        const QByteArray before = tests::exported(m_path, Format::JsonLines);
        write(before);
        const auto imported = importFile(m_source, m_path);
        QVERIFY(!imported && imported.error().kind == Kind::CannotWrite);
        QVERIFY(imported.error().write->kind == capture::WriteError::Kind::AlreadyExists);
        QCOMPARE(tests::exported(m_path, Format::JsonLines), before);
        QCOMPARE(
            QDir(m_dir->path()).entryList(QDir::Files), QStringList({QStringLiteral("in"), QStringLiteral("out.fscope")}));
    }

    void aFolderThatIsNotThereIsTold()
    {
        write(R"({"record":"recording","version":1,"wall":"2024-05-01T12:01:02.123456789Z"})");
        const QString path = m_dir->filePath(QStringLiteral("no/such/folder.fscope"));
        const auto imported = importFile(m_source, path);
        QVERIFY(!imported && imported.error().kind == Kind::CannotWrite);
        QVERIFY(imported.error().write->kind == capture::WriteError::Kind::CannotCreate);
        QCOMPARE(imported.error().write->path, path);
    }

    void aSourceThatIsNotThereIsTold()
    {
        const auto imported = importFile(m_source, m_path);
        QVERIFY(!imported && imported.error().kind == Kind::CannotRead && !imported.error().what.isEmpty());
    }

    void aHarThatIsTooLargeIsNotRead()
    {
        QFile file(m_source);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(513LL * 1024 * 1024)); // a hole, which takes no room
        const auto imported = importFile(m_source, m_path);
        QVERIFY(!imported && imported.error().kind == Kind::TooLarge);
    }

private:
    void write(const QByteArray &bytes)
    {
        QFile file(m_source);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /// All arrays of messages, as bytes. A server's directions are turned around on the way: it is a client then.
    static QByteArrayList messagesIn(const QByteArray &har)
    {
        QByteArrayList arrays;
        for (qsizetype at = har.indexOf("\"_webSocketMessages\":["); at >= 0;
             at = har.indexOf("\"_webSocketMessages\":[", at + 1))
            arrays.append(har.mid(at, har.indexOf("}]", at) - at));
        return arrays;
    }

    std::optional<QTemporaryDir> m_dir;
    QString m_source;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
