// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/records.h"
#include "support/testcase.h"

#include <models/logmodel.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace framescope;
using base::MessageId;
using models::LogModel;
using tests::eventRecord;
using tests::textRecord;

namespace {

constexpr int patience = 30000; // milliseconds

capture::Filter filterOf(const char *text)
{
    return *capture::Filter::parse(QString::fromUtf8(text));
}

} // namespace

class TestFilteredLog : public tests::TestCase
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<capture::Recording> m_recording;
    base::SessionId m_session;
    std::unique_ptr<LogModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    qint64 m_appended = 0;

    /// Every third one speaks of a heartbeat.
    void append(int count, base::SessionId session = {})
    {
        for (int i = 0; i < count; ++i) {
            ++m_appended;
            const QByteArray text = (m_appended % 3 == 0 ? "Heartbeat " : "trade ") + QByteArray::number(m_appended);
            m_recording->append(textRecord(session.isValid() ? session : m_session, text));
        }
    }
    [[nodiscard]] std::vector<qint64> shown() const
    {
        std::vector<qint64> ids;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const auto what = m_model->rowAt(row);
            const auto *message = std::get_if<MessageId>(&what);
            ids.push_back(message ? message->value : 0);
        }
        return ids;
    }
    /// Event number k is -k.
    [[nodiscard]] std::vector<qint64> shownWithEvents() const
    {
        std::vector<qint64> ids;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const auto what = m_model->rowAt(row);
            const auto *event = std::get_if<base::EventId>(&what);
            ids.push_back(event ? -event->value : std::get<MessageId>(what).value);
            const int found = std::visit([this](auto id) { return m_model->rowOf(id); }, what);
            if (found != row)
                qFatal("Row %d is said to be row %d", row, found);
        }
        return ids;
    }
    void appendEvent(capture::EventKind kind) { m_recording->append(eventRecord(m_session, kind)); }
    [[nodiscard]] static std::vector<qint64> multiplesOf3(qint64 last)
    {
        std::vector<qint64> ids;
        for (qint64 id = 3; id <= last; id += 3)
            ids.push_back(id);
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_dir = std::make_unique<QTemporaryDir>();
        m_recording = std::move(capture::Recording::create(m_dir->filePath(QStringLiteral("log.fscope")))).value();
        m_session = m_recording->addSession({});
        m_model = std::make_unique<LogModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_appended = 0;
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_recording.reset();
        m_dir.reset();
    }

    void aFilterShowsWhatItSelectsAndNothingElse()
    {
        m_recording->append(eventRecord(m_session, capture::EventKind::Opened));
        append(30);
        m_model->follow(m_recording);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 31, patience);
        m_model->setFilter(filterOf("heartbeat"));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), multiplesOf3(30), patience);
        QVERIFY(m_model->isFiltered());
        QTRY_VERIFY(m_model->filterCount().isDone);
        QCOMPARE(m_model->filterCount().selected, 10);
        QCOMPARE(m_model->filterCount().all, 30);
        QCOMPARE(m_model->rowOf(MessageId(6)), 1);
        QCOMPARE(m_model->rowOf(MessageId(7)), -1);
        QCOMPARE(m_model->rowOf(m_model->events().front().id), -1);
        m_model->setFilter({});
        QCOMPARE(m_model->rowCount(), 31);
        QVERIFY(!m_model->isFiltered());
    }

    void whatComesIsFilteredToo()
    {
        m_model->follow(m_recording);
        m_model->setFilter(filterOf("heartbeat"));
        append(10);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), multiplesOf3(10), patience);
        append(1000);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), multiplesOf3(1010), patience);
    }

    void aFilterStaysForAnotherRecording()
    {
        append(9);
        m_recording->flush();
        m_model->setFilter(filterOf("heartbeat"));
        m_model->follow(m_recording);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), multiplesOf3(9), patience);
        m_model->clear();
        QCOMPARE(m_model->rowCount(), 0);
    }

    void aFilterThatSelectsNothingLeavesNoRows()
    {
        append(9);
        m_model->follow(m_recording);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 9, patience);
        m_model->setFilter(filterOf("nowhere"));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 0, patience);
        QTRY_VERIFY(m_model->filterCount().isDone);
    }

    void aFilterHoldsWithinASession()
    {
        const base::SessionId other = m_recording->addSession({});
        append(6);
        append(6, other);
        m_model->follow(m_recording, other);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 6, patience);
        m_model->setFilter(filterOf("heartbeat"));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), (std::vector<qint64> {9, 12}), patience);
        QCOMPARE(m_model->filterCount().all, 6);
    }

    void aFilterHoldsWithinASpanOfTime()
    {
        append(30);
        m_model->follow(m_recording);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 30, patience);
        (void)m_model->index(0, 0).data();
        QTRY_VERIFY_WITH_TIMEOUT(m_model->messageAt(9).has_value() && m_model->messageAt(19).has_value(), patience);
        const LogModel::TimeRange range {m_model->messageAt(9)->time, m_model->messageAt(19)->time};
        m_model->setTimeRange(range);
        QSignalSpy changed(m_model.get(), &LogModel::timeRangeChanged);
        QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0 || m_model->timeRange(), patience);
        const std::vector<qint64> all = shown();
        m_model->setFilter(filterOf("heartbeat"));
        QTRY_VERIFY_WITH_TIMEOUT(m_model->isFiltered() && m_model->filterCount().isDone, patience);
        std::vector<qint64> wanted;
        std::copy_if(all.begin(), all.end(), std::back_inserter(wanted), [](qint64 id) { return id % 3 == 0; });
        QTRY_COMPARE_WITH_TIMEOUT(shown(), wanted, patience);
    }

    void aPauseHoldsRowsBackWhateverTheFilter()
    {
        append(30);
        m_model->follow(m_recording);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 30, patience);
        m_model->setPaused(true);
        append(30);
        m_recording->append(eventRecord(m_session, capture::EventKind::Violation));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->heldRows(), 31, patience);
        QCOMPARE(m_model->rowCount(), 30);
        m_model->setFilter(filterOf("heartbeat"));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), multiplesOf3(30), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->heldRows(), 10, patience);
        append(30);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->heldRows(), 20, patience);
        QCOMPARE(shown(), multiplesOf3(30));
        m_model->setFilter({});
        QCOMPARE(m_model->rowCount(), 30);
        m_model->setPaused(false);
        QCOMPARE(m_model->rowCount(), 91);
        QCOMPARE(m_model->heldRows(), 0);
        m_model->setPaused(true);
        m_model->clear();
        QVERIFY(!m_model->isPaused());
    }

    void lifecycleRowsStandWhereTheyHappened()
    {
        using Ids = std::vector<qint64>;
        appendEvent(capture::EventKind::Connected);
        appendEvent(capture::EventKind::Opened);
        append(4);
        appendEvent(capture::EventKind::Violation);
        append(2);
        m_model->follow(m_recording);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 9, patience);
        m_model->setFilter(filterOf("heartbeat"), LogModel::Lifecycle::Shown);
        QTRY_COMPARE_WITH_TIMEOUT(shownWithEvents(), (Ids {-1, -2, 3, -3, 6}), patience);
        QCOMPARE(m_model->filterCount().selected, 2);
        append(3);
        appendEvent(capture::EventKind::Closed);
        QTRY_COMPARE_WITH_TIMEOUT(shownWithEvents(), (Ids {-1, -2, 3, -3, 6, 9, -4}), patience);
        m_model->setFilter(filterOf("heartbeat"));
        QTRY_COMPARE_WITH_TIMEOUT(shownWithEvents(), (Ids {3, 6, 9}), patience);
        m_model->setFilter(filterOf("nowhere"), LogModel::Lifecycle::Shown);
        QTRY_COMPARE_WITH_TIMEOUT(shownWithEvents(), (Ids {-1, -2, -3, -4}), patience);
    }

    void withoutAFilterLifecycleRowsStandAlone()
    {
        using Ids = std::vector<qint64>;
        m_model->setFilter({}, LogModel::Lifecycle::Shown);
        appendEvent(capture::EventKind::Opened);
        append(5);
        m_model->follow(m_recording);
        QTRY_COMPARE_WITH_TIMEOUT(shownWithEvents(), (Ids {-1}), patience);
        QVERIFY(m_model->isFiltered());
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowOf(MessageId(3)), -1, patience); // when it has been looked at
        append(5);
        appendEvent(capture::EventKind::Closed);
        QTRY_COMPARE_WITH_TIMEOUT(shownWithEvents(), (Ids {-1, -2}), patience);
        m_model->setFilter({});
        QCOMPARE(m_model->rowCount(), 12);
    }

    void aPauseHoldsLifecycleRowsBackToo()
    {
        using Ids = std::vector<qint64>;
        appendEvent(capture::EventKind::Opened);
        append(3);
        m_model->follow(m_recording);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 4, patience);
        m_model->setPaused(true);
        appendEvent(capture::EventKind::Violation); // behind the last message that was there
        QTRY_COMPARE_WITH_TIMEOUT(m_model->heldRows(), 1, patience);
        m_model->setFilter(filterOf("heartbeat"), LogModel::Lifecycle::Shown);
        QTRY_COMPARE_WITH_TIMEOUT(shownWithEvents(), (Ids {-1, 3}), patience);
        m_model->setFilter({}, LogModel::Lifecycle::Shown);
        QCOMPARE(shownWithEvents(), (Ids {-1}));
        m_model->setFilter({});
        QCOMPARE(shownWithEvents(), (Ids {-1, 1, 2, 3}));
        m_model->setPaused(false);
        QCOMPARE(shownWithEvents(), (Ids {-1, 1, 2, 3, -2}));
    }

    void notesAreReadAgainAndFilteredAgain()
    {
        append(10);
        m_model->follow(m_recording);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 10, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_model->messageAt(9).has_value(), patience);
        QVERIFY(!m_model->hasNotes());
        m_recording->setNote({MessageId(4), true, QStringLiteral("here")});
        m_recording->flush();
        m_model->refreshNotes({MessageId(4)});
        const auto note = [this](int row) { return m_model->index(row, LogModel::NoteColumn).data().toString(); };
        QTRY_COMPARE_WITH_TIMEOUT(note(3), QStringLiteral("here"), patience);
        QVERIFY(m_model->index(3, 0).data(LogModel::BookmarkRole).toBool());
        QTRY_VERIFY_WITH_TIMEOUT(m_model->hasNotes(), patience);
        m_model->setFilter(filterOf("has:bookmark"));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), (std::vector<qint64> {4}), patience);
        m_recording->setNote({MessageId(7), true, {}});
        m_recording->flush();
        m_model->refreshNotes({MessageId(7)});
        QTRY_COMPARE_WITH_TIMEOUT(shown(), (std::vector<qint64> {4, 7}), patience);
    }

    void whatTheLastOfSeveralFiltersSelectsIsShown()
    {
        append(3000);
        m_model->follow(m_recording);
        for (const char *text : {"trade", "type:close", "heartbeat", "nowhere", "heartbeat"})
            m_model->setFilter(filterOf(text));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), multiplesOf3(3000), patience);
    }

    /// The tester watches every step.
    void randomSteps()
    {
        std::mt19937 random(11);
        const std::array filters {"", "heartbeat", "-heartbeat", "dir:out", "len>8 or heartbeat"};
        m_model->follow(m_recording);
        for (int step = 0; step < 150; ++step) {
            switch (std::uniform_int_distribution<int>(0, 6)(random)) {
            case 0:
            case 1: append(std::uniform_int_distribution<int>(1, 40)(random)); break;
            case 2:
            case 3:
                m_model->setFilter(filterOf(filters[std::uniform_int_distribution<size_t>(0, 4)(random)]),
                    random() % 2 == 0 ? LogModel::Lifecycle::Hidden : LogModel::Lifecycle::Shown);
                break;
            case 4: m_recording->append(eventRecord(m_session, capture::EventKind::Violation)); break;
            case 5: m_model->setPaused(!m_model->isPaused()); break;
            default: m_model->filterAgain();
            }
            if (step == 75) {
                m_model->clear();
                m_model->follow(m_recording);
            }
            QCoreApplication::processEvents();
            (void)shownWithEvents();
        }
        m_model->setPaused(false);
        m_model->setFilter(filterOf("heartbeat"));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), multiplesOf3(m_appended), patience);
        m_model->setFilter({});
        QTRY_COMPARE_WITH_TIMEOUT(
            m_model->rowCount(), static_cast<int>(m_appended) + static_cast<int>(m_model->events().size()), patience);
    }
};

QTEST_GUILESS_MAIN(TestFilteredLog)
#include "tst_filteredlog.moc"
