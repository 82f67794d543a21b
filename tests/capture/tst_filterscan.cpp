// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/records.h"
#include "support/testcase.h"

#include <capture/filterscan.h>
#include <capture/recording.h>

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace framescope;
using namespace framescope::capture;
using base::MessageId;

namespace {

constexpr int patience = 30000; // milliseconds

/// Every message whose number divides by ten speaks of a heartbeat.
QByteArray textOf(qint64 number)
{
    return (number % 10 == 0 ? "Heartbeat " : "trade ") + QByteArray::number(number);
}

/// What a scan has found so far, all in one.
class Found
{
public:
    void takeFrom(FilterScan &scan)
    {
        FilterProgress progress = scan.take();
        m_hits.insert(m_hits.end(), progress.hits.begin(), progress.hits.end());
        m_progress = std::move(progress);
    }
    [[nodiscard]] const std::vector<MessageId> &hits() const { return m_hits; }
    [[nodiscard]] const FilterProgress &progress() const { return m_progress; }
    /// Whether all that are selected up to where the scan has come are there, in order, and nothing else.
    [[nodiscard]] bool isRight() const
    {
        for (size_t i = 0; i < m_hits.size(); ++i) {
            if (m_hits[i].value != (static_cast<qint64>(i) + 1) * 10)
                return false;
        }
        return static_cast<qint64>(m_hits.size()) == m_progress.scanned.value / 10;
    }

private:
    std::vector<MessageId> m_hits;
    FilterProgress m_progress;
};

} // namespace

class TestFilterScan : public tests::TestCase
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path = m_dir.filePath(QStringLiteral("run.fscope"));
    static constexpr qint64 messageCount = 150'000; // several blocks

private Q_SLOTS:
    void initTestCase()
    {
        const auto recording = std::move(Recording::create(m_path)).value();
        const base::SessionId session = recording->addSession({});
        for (qint64 i = 1; i <= messageCount; ++i)
            recording->append(tests::textRecord(session, textOf(i)));
    }

    void itFindsAllInOrderAndTellsTheEnd()
    {
        std::atomic<int> wakes = 0;
        FilterScan scan(m_path, *Filter::parse(QStringLiteral("heartbeat")), {}, [&wakes] { ++wakes; });
        scan.extendTo(MessageId(messageCount));
        Found found;
        int seen = 0;
        while (!found.progress().isDone() || found.progress().last.value == 0) {
            QTRY_VERIFY_WITH_TIMEOUT(wakes > seen, patience);
            seen = wakes;
            found.takeFrom(scan);
            QVERIFY(found.isRight());
        }
        QCOMPARE(found.hits().size(), size_t(messageCount / 10));
        QCOMPARE(found.progress().scanned, MessageId(messageCount));
        QVERIFY(!found.progress().isBroken);
    }

    void itStopsInTheMiddle()
    {
        FilterScan scan(m_path, *Filter::parse(QStringLiteral("/(x+x+)+y|heart/i")), {}, [] {});
        scan.extendTo(MessageId(messageCount));
        scan.stop();
        QTRY_VERIFY_WITH_TIMEOUT(scan.hasStopped(), patience);
        Found found;
        found.takeFrom(scan);
        QVERIFY(found.progress().scanned < MessageId(messageCount));
    }

    void itGoesOnWithARecordingThatIsWritten()
    {
        const QString path = m_dir.filePath(QStringLiteral("live.fscope"));
        const auto recording = std::move(Recording::create(path)).value();
        const base::SessionId session = recording->addSession({});
        FilterScan scan(path, *Filter::parse(QStringLiteral("heartbeat")), {}, [] {});
        const auto subscription =
            recording->subscribe([&scan](const Progress &progress) { scan.extendTo(progress.lastMessage); });
        Found found;
        for (qint64 i = 1; i <= 20'000; ++i) {
            recording->append(tests::textRecord(session, textOf(i)));
            if (i % 1000 == 0) {
                found.takeFrom(scan);
                QVERIFY(found.isRight());
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT((found.takeFrom(scan), found.hits().size() == 2000), patience);
        QVERIFY(found.isRight());
    }

    void itKeepsToASession()
    {
        const QString path = m_dir.filePath(QStringLiteral("sessions.fscope"));
        {
            const auto recording = std::move(Recording::create(path)).value();
            const base::SessionId first = recording->addSession({});
            const base::SessionId second = recording->addSession({});
            for (int i = 0; i < 10; ++i)
                recording->append(tests::textRecord(i % 2 == 0 ? first : second, "x"));
        }
        FilterScan scan(path, *Filter::parse(QStringLiteral("x")), base::SessionId(2), [] {});
        scan.extendTo(MessageId(10));
        Found found;
        QTRY_VERIFY_WITH_TIMEOUT((found.takeFrom(scan), found.progress().scanned == MessageId(10)), patience);
        QCOMPARE(found.hits(), (std::vector {MessageId(2), MessageId(4), MessageId(6), MessageId(8), MessageId(10)}));
    }

    void aFileThatCannotBeReadIsTold()
    {
        FilterScan scan(m_dir.filePath(QStringLiteral("none")), Filter(), {}, [] {});
        scan.extendTo(MessageId(1));
        QTRY_VERIFY_WITH_TIMEOUT(scan.take().isBroken, patience);
    }
};

QTEST_GUILESS_MAIN(TestFilterScan)
#include "tst_filterscan.moc"
