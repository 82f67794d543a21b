// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/records.h"
#include "exchange/exported.h"
#include "exchange/samplerecording.h"
#include "support/fulldisk.h"
#include "support/testcase.h"

#include <capture/recording.h>

#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using namespace framescope::exchange;
using Kind = ExportError::Kind;

namespace {

void addFormats()
{
    QTest::addColumn<Format>("format");
    QTest::newRow("HAR") << Format::Har;
    QTest::newRow("JSON Lines") << Format::JsonLines;
    QTest::newRow("CSV") << Format::Csv;
    QTest::newRow("pcapng") << Format::PcapNg;
}

} // namespace

class TestExporter : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_dir.emplace();
        m_path = m_dir->filePath(QStringLiteral("x.fscope"));
    }

    void formatsHaveNames()
    {
        for (const Format format : {Format::Har, Format::JsonLines, Format::Csv, Format::PcapNg})
            QVERIFY(formatFromName(QString::fromLatin1(nameOf(format))) == format);
        QVERIFY(!formatFromName(u"xml"));
    }

    void anEmptyRecordingHasAnExport_data() { addFormats(); }
    void anEmptyRecordingHasAnExport()
    {
        QFETCH(Format, format);
        {
            const auto recording = std::move(capture::Recording::create(m_path)).value();
        }
        QVERIFY(!tests::exported(m_path, format).isEmpty());
    }

    void whatWasMarkedSecretIsLeftOut_data() { addFormats(); }
    void whatWasMarkedSecretIsLeftOut()
    {
        QFETCH(Format, format);
        makeMarkedRecording();
        const QByteArray kept = tests::exported(m_path, format);
        const QByteArray shown = tests::exported(m_path, format, false);
        QCOMPARE(kept.contains("hush"), format != Format::Csv); // which has no heads
        QVERIFY2(!shown.contains("hush"), shown.constData());
        QVERIFY(format == Format::Csv || (shown.contains("row=7") && shown.contains("X-Plain")));
    }

    void progressGoesUpToItsTotal_data() { addFormats(); }
    void progressGoesUpToItsTotal()
    {
        QFETCH(Format, format);
        makeLongRecording(5000);
        const auto reader = std::move(capture::Reader::open(m_path)).value();
        Progress last;
        const auto done = exportRecording(
            *reader, {format, tests::filtered(QStringLiteral("5")), false}, [](QByteArrayView) { return true; },
            [&last](const Progress &progress) {
                const bool isFurther = progress.done > last.done && progress.total >= progress.done;
                last = progress;
                return isFurther;
            });
        QVERIFY(done.hasValue());
        QCOMPARE(last.done, last.total);
    }

    void itCanBeCancelled_data() { addFormats(); }
    void itCanBeCancelled()
    {
        QFETCH(Format, format);
        makeLongRecording(5000);
        const auto reader = std::move(capture::Reader::open(m_path)).value();
        int asked = 0;
        const QString file = m_dir->filePath(QStringLiteral("out"));
        const auto done =
            exportToFile(m_path, *reader, {format, {}, false}, file, [&asked](const Progress &) { return ++asked < 2; });
        QVERIFY(!done && done.error().kind == Kind::Cancelled);
        QCOMPARE(asked, 2);
        QVERIFY(!QFileInfo::exists(file));
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList(QStringLiteral("x.fscope")));
    }

    void anOutputThatTakesNoMoreEndsIt_data() { addFormats(); }
    void anOutputThatTakesNoMoreEndsIt()
    {
        QFETCH(Format, format);
        makeLongRecording(20'000);
        const auto reader = std::move(capture::Reader::open(m_path)).value();
        int parts = 0;
        const auto done = exportRecording(*reader, {format, {}, false}, [&parts](QByteArrayView) { return ++parts < 2; });
        QVERIFY(!done && done.error().kind == Kind::OutputFailed);
        QCOMPARE(parts, 2);
    }

    void aFileTakesThePlaceOfAnother()
    {
        tests::makeSampleRecording(m_path);
        const QString file = m_dir->filePath(QStringLiteral("out.csv"));
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        const auto reader = std::move(capture::Reader::open(m_path)).value();
        QVERIFY(exportToFile(m_path, *reader, {Format::Csv, {}, false}, file).hasValue());
        QFile read(file);
        QVERIFY(read.open(QIODevice::ReadOnly));
        QCOMPARE(read.readAll(), tests::exported(m_path, Format::Csv, false));
    }

    void aFullDiskLeavesTheFileThatWasThere()
    {
        tests::makeSampleRecording(m_path);
        const QString file = m_dir->filePath(QStringLiteral("out.csv"));
        QFile there(file);
        QVERIFY(there.open(QIODevice::ReadWrite) && there.write("before") == 6 && there.flush());
        const auto reader = std::move(capture::Reader::open(m_path)).value();
        {
            const tests::FullDisk full;
            const auto done = exportToFile(m_path, *reader, {Format::Csv, {}, false}, file);
            QVERIFY(!done && done.error().kind == Kind::OutputFailed);
        }
        there.seek(0);
        QCOMPARE(there.readAll(), QByteArray("before"));
    }

    void secretsAreForTheirOwnerOnly()
    {
        tests::makeSampleRecording(m_path);
        const QString file = m_dir->filePath(QStringLiteral("out.jsonl"));
        const auto reader = std::move(capture::Reader::open(m_path)).value();
        QVERIFY(exportToFile(m_path, *reader, {Format::JsonLines, {}, true}, file).hasValue());
        QVERIFY((QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)) == 0);
    }

    void theRecordingItselfIsNeverOverwritten()
    {
        tests::makeSampleRecording(m_path);
        const auto reader = std::move(capture::Reader::open(m_path)).value();
        const QString link = m_dir->filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(m_path, link));
        for (const QString &path : {m_path, link}) {
            const auto done = exportToFile(m_path, *reader, {Format::Csv, {}, false}, path);
            QVERIFY(!done && done.error().kind == Kind::IsTheRecording);
        }
        QVERIFY(!tests::exported(m_path, Format::Csv).isEmpty());
    }

    void aFileThatCannotBeWrittenIsTold_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no folder") << QStringLiteral("/nowhere/at/all/x.csv");
        QTest::newRow("a folder") << QStringLiteral("/tmp");
        QTest::newRow("a disk that is full") << QStringLiteral("/dev/full");
    }
    void aFileThatCannotBeWrittenIsTold()
    {
        QFETCH(QString, path);
        tests::makeSampleRecording(m_path);
        const auto reader = std::move(capture::Reader::open(m_path)).value();
        const auto done = exportToFile(m_path, *reader, {Format::Csv, {}, false}, path);
        QVERIFY(!done && done.error().kind == Kind::OutputFailed);
        QCOMPARE(done.error().path, path);
        QVERIFY(!done.error().detail.isEmpty());
        QVERIFY(QFileInfo::exists(QStringLiteral("/dev/full")) && !QFileInfo(QStringLiteral("/dev/full")).isFile());
    }

    void ofADamagedRecordingTheReadablePartIsExported()
    {
        makeLongRecording(5000);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
        file.write(QByteArray(file.size() / 4, '\0'));
        file.close();
        const auto reader = std::move(capture::Reader::open(m_path)).value();
        const QString out = m_dir->filePath(QStringLiteral("out.csv"));
        const auto done = exportToFile(m_path, *reader, {Format::Csv, {}, false}, out);
        QVERIFY(!done && done.error().kind == Kind::Damaged && done.error().cause);
        QFile read(out);
        QVERIFY(read.open(QIODevice::ReadOnly));
        const qsizetype lines = read.readAll().count('\n');
        QVERIFY(lines > 1000 && lines < 5001);
    }

private:
    /// Names that say nothing, and marks that do.
    void makeMarkedRecording() const
    {
        const auto recording = std::move(capture::Recording::create(m_path)).value();
        capture::SessionInfo info;
        info.url = QStringLiteral("ws://h/feed?seat=hush1&row=7");
        const base::SessionId session = recording->addSession(info);
        const base::MonoTime time = recording->anchor().mono;
        recording->append(capture::EventRecord {session, 1, capture::EventKind::RequestSent, time,
            {{QStringLiteral("secret"),
                QJsonArray {QStringLiteral("X-Seat"), QStringLiteral("?seat"), QStringLiteral("Sec-WebSocket-Protocol")}}},
            "GET /feed?seat=hush1&row=7 HTTP/1.1\r\nHost: h\r\nx-seat: hush2\r\nX-Plain: y\r\n"
            "Sec-WebSocket-Protocol: chat, hush3\r\n\r\n"});
        recording->append(capture::EventRecord {session, 1, capture::EventKind::ResponseReceived, time, {},
            "HTTP/1.1 101 S\r\nSec-WebSocket-Protocol: hush3\r\nLocation: /?seat=hush1\r\n\r\n"});
        recording->append(capture::EventRecord {session, 1, capture::EventKind::Opened, time,
            {{QStringLiteral("subprotocol"), QStringLiteral("hush3")}, {QStringLiteral("extensions"), QString()}}, {}});
        recording->append(tests::textRecord(session, "a message"));
    }

    void makeLongRecording(int count)
    {
        const auto recording = std::move(capture::Recording::create(m_path)).value();
        const base::SessionId session = recording->addSession({});
        for (int i = 0; i < count; ++i)
            recording->append(tests::textRecord(session, QByteArray::number(i) + QByteArray(100, 'x')));
    }

    std::optional<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
