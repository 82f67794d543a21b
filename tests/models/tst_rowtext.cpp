// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a log reads of its events.
#include "capture/recordingtest.h"
#include "capture/records.h"

#include <models/rowtext.h>

#include <QFile>
#include <QTest>

using namespace framescope;
using capture::EventKind;

namespace {

constexpr qsizetype mebibyte = 1024LL * 1024;

/// The most memory that this process has had since forgetPeak(), in bytes.
qint64 peak()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).chopped(2).trimmed().toLongLong() * 1024;
    }
    return 0;
}

bool forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    return file.open(QIODevice::WriteOnly) && file.write("5") == 1 && file.flush();
}

} // namespace

class TestRowText : public tests::RecordingTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

    void allEventsAreReadWithTheFirstLineOfTheirHeads()
    {
        constexpr int count = 100; // several reads
        {
            const auto recording = create();
            const auto session = recording->addSession({});
            for (int i = 0; i < count; ++i) {
                capture::EventRecord event = tests::eventRecord(session, EventKind::RequestSent);
                event.data = "GET /" + QByteArray::number(i) + " HTTP/1.1\r\nHost: x\r\n\r\n";
                recording->append(std::move(event));
            }
        }
        const auto reader = open();
        const auto all = models::eventsWithoutData(*reader, {});
        QCOMPARE(all.size(), size_t(count));
        for (int i = 0; i < count; ++i) {
            QCOMPARE(all[static_cast<size_t>(i)].id, base::EventId(i + 1));
            QCOMPARE(all[static_cast<size_t>(i)].data, "GET /" + QByteArray::number(i) + " HTTP/1.1");
        }
        QCOMPARE(models::eventsWithoutData(*reader, base::EventId(count - 16)).size(), size_t(16));
        QVERIFY(models::eventsWithoutData(*reader, base::EventId(count)).empty());
    }

    void manyLargeRefusalsTakeLittleMemory()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("A sanitizer keeps what was freed.");
#endif
        constexpr int refusals = 150;
        {
            const auto recording = create();
            const auto session = recording->addSession({});
            for (int i = 0; i < refusals; ++i) {
                capture::EventRecord event = tests::eventRecord(session, EventKind::Failed);
                event.data = QByteArray(mebibyte, static_cast<char>('a' + i % 26));
                recording->append(std::move(event));
                if (i % 10 == 0)
                    recording->flush();
            }
        }
        const auto reader = open();
        if (!forgetPeak())
            QSKIP("The kernel does not forget what a process took at most.");
        const qint64 before = peak();
        QCOMPARE(models::eventsWithoutData(*reader, {}).size(), size_t(refusals));
        const qint64 more = peak() - before;
        QVERIFY2(more < 64 * mebibyte, qPrintable(QStringLiteral("%1 MiB").arg(more / mebibyte)));
    }
};

QTEST_GUILESS_MAIN(TestRowText)
#include "tst_rowtext.moc"
