// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/records.h"
#include "support/testcase.h"

#include <format/numbers.h>
#include <models/logmodel.h>
#include <models/rowcopy.h>
#include <models/rowtext.h>

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace framescope;
using models::LogModel;
using tests::eventRecord;
using tests::textRecord;

class TestLogModel : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_dir = std::make_unique<QTemporaryDir>();
        auto made = capture::Recording::create(m_dir->filePath(QStringLiteral("log.fscope")));
        QVERIFY(made.hasValue());
        m_recording = std::shared_ptr<capture::Recording>(std::move(*made));
        m_session = m_recording->addSession({protocol::Role::Client, QStringLiteral("ws://example/"), {}, {}});
        m_model = std::make_unique<LogModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_recording.reset();
        m_dir.reset();
    }

    void anEmptyModelHasColumnsAndNoRows()
    {
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->columnCount(), int(LogModel::ColumnCount));
        for (int column = 0; column < LogModel::ColumnCount; ++column)
            QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
    }

    void theLastAnswerMayBeTheEndOfTheLog()
    {
        m_model->follow(m_recording);
        int answers = 0;
        const auto end = [&](int) {
            ++answers;
            m_tester.reset();
            m_model.reset();
        };
        for (int i = 0; i < 10; ++i)
            m_model->ask<int>([](capture::Reader &) { return 0; }, end);
        QTRY_COMPARE_WITH_TIMEOUT(answers, 1, 30000);
        QCoreApplication::processEvents();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(30000));
        QCoreApplication::processEvents();
        QCOMPARE(answers, 1);
    }

    void rowsAppearWhileTheRecordingIsWritten()
    {
        m_model->follow(m_recording);
        m_recording->append(eventRecord(m_session, capture::EventKind::Opened));
        m_recording->append(textRecord(m_session, "first"));
        QTRY_COMPARE(m_model->rowCount(), 2);
        m_recording->append(textRecord(m_session, "second"));
        QTRY_COMPARE(m_model->rowCount(), 3);
        QTRY_COMPARE(previewAt(1), QStringLiteral("first"));
        QTRY_COMPARE(previewAt(2), QStringLiteral("second"));
    }

    void whatWasThereBeforeIsShownToo()
    {
        m_recording->append(textRecord(m_session, "early"));
        m_recording->flush();
        m_model->follow(m_recording);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QTRY_COMPARE(previewAt(0), QStringLiteral("early"));
    }

    void whatWasKeptBeforeThereWasAFileIsShownAsSoonAsThereIsOne()
    {
        QFile inTheWay(m_dir->filePath(QStringLiteral("folder")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        m_recording = capture::Recording::begin(inTheWay.fileName() + QStringLiteral("/later.fscope")).value();
        m_session = m_recording->addSession({});
        QSignalSpy unread(m_model.get(), &LogModel::readFailed);
        QSignalSpy writing(m_model.get(), &LogModel::writingChanged);
        m_model->follow(m_recording);
        QCOMPARE(writing.size(), 1);
        m_model->setFilter(*capture::Filter::parse(QStringLiteral("early or late")));
        m_recording->append(eventRecord(m_session, capture::EventKind::Opened));
        m_recording->append(textRecord(m_session, "early"));
        m_recording->append(textRecord(m_session, "another"));
        m_recording->flush();
        QTRY_VERIFY(writing.size() > 1);
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(m_model->path().isEmpty());
        m_model->setPaused(true); // there is nothing to hold
        QVERIFY(inTheWay.remove());
        m_model->tryWriting();
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->path(), m_recording->path());
        m_recording->append(textRecord(m_session, "late"));
        QTRY_COMPARE(m_model->rowCount(), 2);
        QTRY_COMPARE(previewAt(1), QStringLiteral("late"));
        m_model->setFilter({});
        QTRY_COMPARE(m_model->rowCount(), 4);
        QCOMPARE(unread.size(), 0);
    }

    void messagesAndEventsStandInTheOrderInWhichTheyHappened()
    {
        m_model->follow(m_recording);
        m_recording->append(eventRecord(m_session, capture::EventKind::Resolving));
        m_recording->append(eventRecord(m_session, capture::EventKind::Opened));
        for (int i = 0; i < 300; ++i) {
            m_recording->append(textRecord(m_session, QByteArray::number(i)));
            if (i % 100 == 99)
                m_recording->append(eventRecord(m_session, capture::EventKind::Violation));
        }
        m_recording->append(eventRecord(m_session, capture::EventKind::Closed));
        QTRY_COMPARE(m_model->rowCount(), 2 + 300 + 3 + 1);
        QCOMPARE(kindAt(0), models::RowKind::Event);
        QCOMPARE(kindAt(1), models::RowKind::Event);
        QCOMPARE(kindAt(2), models::RowKind::Message);
        QCOMPARE(eventAt(102), capture::EventKind::Violation);
        QTRY_COMPARE(previewAt(101), QStringLiteral("99"));
        QTRY_COMPARE(previewAt(103), QStringLiteral("100"));
        QCOMPARE(eventAt(305), capture::EventKind::Closed);
        for (const capture::EventRow &event : m_model->events())
            QCOMPARE(m_model->eventAt(m_model->rowOf(event.id))->id, event.id);
    }

    void aFinishedFileIsOpenedAtOnce()
    {
        for (int i = 0; i < 1000; ++i)
            m_recording->append(textRecord(m_session, "m" + QByteArray::number(i)));
        const QString path = m_recording->path();
        m_recording.reset();
        m_model->open(path);
        QTRY_COMPARE(m_model->rowCount(), 1000);
        QTRY_COMPARE(previewAt(0), QStringLiteral("m0"));
        QTRY_COMPARE(previewAt(500), QStringLiteral("m500"));
        QTRY_COMPARE(previewAt(999), QStringLiteral("m999"));
    }

    void rolesAreFacts()
    {
        m_model->follow(m_recording);
        m_recording->append(textRecord(m_session, "hello"));
        QTRY_COMPARE(m_model->rowCount(), 1);
        const QModelIndex index = m_model->index(0, 0);
        QTRY_VERIFY(index.data(LogModel::LoadedRole).toBool());
        QCOMPARE(index.data(LogModel::DirectionRole).value<base::Direction>(), base::Direction::In);
        QCOMPARE(index.data(LogModel::OpcodeRole).value<protocol::Opcode>(), protocol::Opcode::Text);
        QVERIFY(index.data(LogModel::CompleteRole).toBool());
        QVERIFY(!index.data(Qt::ForegroundRole).isValid());
        QVERIFY(index.data(LogModel::SentenceRole).toString().contains(QStringLiteral("hello")));
    }

    void theTimeSinceTheRowBeforeIsShownAcrossPagesAndEvents()
    {
        m_model->follow(m_recording);
        m_recording->append(eventRecord(m_session, capture::EventKind::Opened));
        for (int i = 0; i < models::RowCache::PageSize + 2; ++i)
            m_recording->append(textRecord(m_session, "x"));
        QTRY_COMPARE(m_model->rowCount(), models::RowCache::PageSize + 3);
        QVERIFY(textAt(0, LogModel::DeltaColumn).isEmpty());
        for (const int row : {1, 2, models::RowCache::PageSize, models::RowCache::PageSize + 1})
            QTRY_VERIFY(!textAt(row, LogModel::DeltaColumn).isEmpty());
    }

    void onlyWhatIsAskedForIsRead()
    {
        for (int i = 0; i < 5000; ++i)
            m_recording->append(textRecord(m_session, QByteArray::number(i)));
        m_recording->flush();
        m_tester.reset(); // it asks for a lot
        m_model->follow(m_recording);
        QTRY_COMPARE(m_model->rowCount(), 5000);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QTRY_COMPARE(previewAt(2500), QStringLiteral("2500"));
        QCOMPARE(changed.size(), 1);
        const int first = changed.first().at(0).toModelIndex().row();
        const int last = changed.first().at(1).toModelIndex().row();
        QVERIFY(last - first <= models::RowCache::PageSize);
    }

    void aMessageIsLoadedWithItsFrames()
    {
        m_model->follow(m_recording);
        const base::MessageId id = m_recording->append(textRecord(m_session, "payload"));
        m_recording->flush();
        std::shared_ptr<const capture::MessageDetail> detail;
        m_model->loadMessage(id, [&](auto loaded) { detail = loaded; });
        QTRY_VERIFY(detail);
        QCOMPARE(detail->payload, QByteArray("payload"));
        QCOMPARE(detail->frames.size(), size_t(1));
    }

    void theEventsOfAConnectionAreFoundFromItsMessages()
    {
        m_model->follow(m_recording);
        capture::EventRecord first = eventRecord(m_session, capture::EventKind::RequestSent);
        first.data = "GET / HTTP/1.1\r\nHost: example\r\n\r\n";
        m_recording->append(first);
        m_recording->append(textRecord(m_session, "in the first"));
        capture::EventRecord second = eventRecord(m_session, capture::EventKind::Opened);
        second.attempt = 2;
        m_recording->append(second);
        m_recording->append(textRecord(m_session, "in the second"));
        QTRY_COMPARE(m_model->rowCount(), 4);
        QTRY_VERIFY(m_model->messageAt(3).has_value());
        QCOMPARE(m_model->eventsOfAttempt(1).size(), size_t(1));
        QCOMPARE(m_model->eventsOfAttempt(1).front().kind, capture::EventKind::RequestSent);
        QCOMPARE(m_model->eventsOfAttempt(3).size(), size_t(1));
        QCOMPARE(m_model->eventsOfAttempt(3).front().kind, capture::EventKind::Opened);

        QVERIFY(textAt(0, LogModel::TypeColumn).contains(QStringLiteral("GET / HTTP/1.1")));
        std::vector<capture::EventRow> loaded;
        m_model->loadEvents({m_model->events().front().id}, [&](auto events) { loaded = events; });
        QTRY_COMPARE(loaded.size(), size_t(1));
        QCOMPARE(loaded.front().data, first.data);
    }

    void rowsAreCopiedInThreeForms()
    {
        m_model->follow(m_recording);
        m_recording->append(eventRecord(m_session, capture::EventKind::Opened));
        m_recording->append(textRecord(m_session, "one\ntwo"));
        QTRY_COMPARE(m_model->rowCount(), 2);
        QCOMPARE(copied({{1, 1}}, models::CopyForm::Text), QStringLiteral("one\ntwo"));
        QCOMPARE(copied({{1, 1}}, models::CopyForm::Hex), QStringLiteral("6f 6e 65 0a 74 77 6f"));
        const QString both = copied({{0, 1}}, models::CopyForm::Row);
        QCOMPARE(both.count(u'\n'), 1);
        QVERIFY(both.contains(QStringLiteral("\ttext\t")));
        QVERIFY(both.endsWith(QStringLiteral("one␊two")));
    }

    void copyingEverythingIsBounded()
    {
        m_tester.reset(); // it asks for a lot
        const qint64 most = models::maxCopiedBytes / models::copyCostOfRow;
        const QByteArray large(256 * 1024, 'x');
        for (int i = 0; i < 400; ++i)
            m_recording->append(textRecord(m_session, large));
        m_recording->flush();
        m_model->follow(m_recording);
        QTRY_COMPARE(m_model->rowCount(), 400);
        std::optional<models::CopiedRows> copied;
        models::copyRows(*m_model, {{0, 399}}, models::CopyForm::Text, [&](const models::CopiedRows &all) { copied = all; });
        QTRY_VERIFY(copied.has_value());
        QVERIFY(copied->count >= 255 && copied->count < 260);
        QVERIFY(copied->count < most);
        QCOMPARE(copied->text.count(u'\n'), copied->count - 1);
    }

    void rangesOfRowsAreMerged_data()
    {
        QTest::addColumn<models::RowRanges>("ranges");
        QTest::addColumn<models::RowRanges>("result");
        QTest::addColumn<qint64>("count");
        using Ranges = models::RowRanges;
        QTest::newRow("none") << Ranges {} << Ranges {} << qint64(0);
        QTest::newRow("one row") << Ranges {{3, 3}} << Ranges {{3, 3}} << qint64(1);
        QTest::newRow("in any order") << Ranges {{8, 9}, {1, 2}} << Ranges {{1, 2}, {8, 9}} << qint64(4);
        QTest::newRow("those that touch become one") << Ranges {{1, 2}, {3, 4}} << Ranges {{1, 4}} << qint64(4);
        QTest::newRow("those that overlap become one") << Ranges {{1, 5}, {3, 8}} << Ranges {{1, 8}} << qint64(8);
        QTest::newRow("one inside of another is no more") << Ranges {{1, 9}, {3, 4}} << Ranges {{1, 9}} << qint64(9);
    }

    void rangesOfRowsAreMerged()
    {
        QFETCH(models::RowRanges, ranges);
        QFETCH(models::RowRanges, result);
        QCOMPARE(models::merged(ranges), result);
        QTEST(models::countOf(result), "count");
    }

    void eventsBeforeBetweenAndBehindAHundredThousandMessagesKeepTheirPlaces()
    {
        m_tester.reset(); // it asks for a lot
        m_model->follow(m_recording);
        const base::SessionId other =
            m_recording->addSession({protocol::Role::Client, QStringLiteral("ws://other/"), {}, {}});
        std::vector<capture::RowIndex::Row> expected;
        qint64 messages = 0;
        qint64 events = 0;
        const auto addEvent = [&](base::SessionId session, capture::EventKind kind) {
            m_recording->append(eventRecord(session, kind));
            expected.emplace_back(base::EventId(++events));
        };
        QRandomGenerator random(7);
        addEvent(m_session, capture::EventKind::Resolving);
        addEvent(other, capture::EventKind::Resolving);
        while (messages < 100'000) {
            // Several in a row, one alone, none for a long way; the model reads on while they come.
            const int run = random.bounded(4) == 0 ? 1 : random.bounded(3000);
            for (int i = 0; i < run && messages < 100'000; ++i) {
                ++messages;
                m_recording->append(textRecord(i % 2 == 0 ? m_session : other, QByteArray::number(messages)));
                expected.emplace_back(base::MessageId(messages));
            }
            for (int i = random.bounded(4); i > 0; --i)
                addEvent(i % 2 == 0 ? m_session : other, capture::EventKind::Violation);
            QCoreApplication::processEvents();
            for (const int row : {0, m_model->rowCount() / 2, m_model->rowCount() - 1})
                QVERIFY(row < 0 || row >= m_model->rowCount() || m_model->rowAt(row) == expected[static_cast<size_t>(row)]);
        }
        addEvent(other, capture::EventKind::Closed);
        addEvent(m_session, capture::EventKind::Closed);

        const auto total = static_cast<int>(expected.size());
        QTRY_COMPARE(m_model->rowCount(), total);
        QCOMPARE(m_model->events().size(), static_cast<size_t>(events));
        for (int row = 0; row < total; ++row) {
            const auto what = m_model->rowAt(row);
            QVERIFY2(what == expected[static_cast<size_t>(row)], qPrintable(QString::number(row)));
            if (const auto *event = std::get_if<base::EventId>(&what)) {
                QCOMPARE(m_model->rowOf(*event), row);
                QCOMPARE(m_model->eventAt(row)->id, *event);
            } else {
                QCOMPARE(m_model->rowIndex().rowOf(std::get<base::MessageId>(what)), row);
            }
        }
        for (const int row : {total - 3, 2, total / 2, 5, total - 200, total / 3, 0, total - 1}) {
            const auto what = m_model->rowAt(row);
            if (const auto *message = std::get_if<base::MessageId>(&what)) {
                QTRY_COMPARE(previewAt(row), QString::number(message->value));
                QCOMPARE(textAt(row, LogModel::NumberColumn), QString::number(message->value));
            } else {
                QCOMPARE(kindAt(row), models::RowKind::Event);
            }
        }
    }

    void timesNeverStepBackFromRowToRow()
    {
        m_model->follow(m_recording);
        for (int i = 0; i < 400; ++i) {
            if (i % 7 == 0)
                m_recording->append(eventRecord(m_session, capture::EventKind::Violation));
            m_recording->append(textRecord(m_session, QByteArray::number(i)));
        }
        QTRY_COMPARE(m_model->rowCount(), 400 + 58);
        for (int row = 1; row < m_model->rowCount(); ++row) {
            QTRY_VERIFY(!textAt(row, LogModel::TimeColumn).isEmpty());
            QVERIFY(textAt(row - 1, LogModel::TimeColumn) <= textAt(row, LogModel::TimeColumn));
        }
    }

    void aColumnKnowsItsWidestTexts_data()
    {
        QTest::addColumn<LogModel::Column>("column");
        QTest::newRow("payload sizes") << LogModel::SizeColumn;
        QTest::newRow("sizes on the wire") << LogModel::WireSizeColumn;
        QTest::newRow("times since the row above") << LogModel::DeltaColumn;
    }

    void aColumnKnowsItsWidestTexts()
    {
        QFETCH(LogModel::Column, column);
        const auto longest = [column](const QStringList &texts) {
            return std::max_element(texts.begin(), texts.end(), [](const QString &a, const QString &b) {
                return a.size() < b.size();
            })->size();
        };
        const auto widest = longest(models::widestTexts(column));
        for (double value = 1; value < 3.5e14; value *= 1.0007) {
            const auto whole = static_cast<qint64>(value);
            const bool isTime = column == LogModel::DeltaColumn;
            if (!isTime && whole > 999'000'000'000)
                break;
            const QString text = isTime ? format::delta(base::Nanoseconds(whole)) : format::byteSize(whole);
            QVERIFY2(text.size() <= widest, qPrintable(text));
        }
    }

    void numbersStandOnTheRight_data()
    {
        QTest::addColumn<LogModel::Column>("column");
        QTest::newRow("number") << LogModel::NumberColumn;
        QTest::newRow("time since the row above") << LogModel::DeltaColumn;
        QTest::newRow("size") << LogModel::SizeColumn;
        QTest::newRow("size on the wire") << LogModel::WireSizeColumn;
    }

    void numbersStandOnTheRight()
    {
        QFETCH(LogModel::Column, column);
        m_model->follow(m_recording);
        m_recording->append(textRecord(m_session, "x"));
        QTRY_COMPARE(m_model->rowCount(), 1);
        QVERIFY(m_model->index(0, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(m_model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    }

    void clearingLetsGoOfTheFile()
    {
        m_model->follow(m_recording);
        m_recording->append(textRecord(m_session, "x"));
        QTRY_COMPARE(m_model->rowCount(), 1);
        m_model->clear();
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_recording.use_count(), 1);
    }

    void rowsComeAndGoWithTheTimeUpToWhichTheyAreShown()
    {
        m_recording->append(eventRecord(m_session, capture::EventKind::Opened));
        for (int i = 0; i < 5; ++i) {
            capture::MessageRecord record = textRecord(m_session, QByteArray::number(i));
            record.message.frames.front().time = m_recording->anchor().mono + std::chrono::seconds(10 + i);
            m_recording->append(std::move(record));
        }
        m_recording->flush();
        m_model->follow(m_recording);
        QTRY_COMPARE(m_model->rowCount(), 6);
        QSignalSpy reset(m_model.get(), &LogModel::modelReset);
        const auto at = [this](double seconds) {
            return m_recording->anchor().wall
                + std::chrono::round<base::Nanoseconds>(std::chrono::duration<double>(seconds));
        };
        m_model->showUntil(at(12));
        QTRY_COMPARE(m_model->rowCount(), 4); // with the one of that very moment
        m_model->showUntil(at(10.5));
        QTRY_COMPARE(m_model->rowCount(), 2);
        m_model->showUntil(at(-1));
        QTRY_COMPARE(m_model->rowCount(), 0);
        m_model->showUntil(at(13.5));
        QTRY_COMPARE(m_model->rowCount(), 5);
        QTRY_COMPARE(previewAt(4), QStringLiteral("3"));
        QTimer ticker;
        connect(&ticker, &QTimer::timeout, this, [&, time = at(10.5)]() mutable {
            time += base::Nanoseconds(1);
            m_model->showUntil(time);
        });
        ticker.start();
        QTRY_COMPARE(m_model->rowCount(), 2); // however fast the time goes on
        ticker.stop();
        m_model->showUntil({});
        QCOMPARE(m_model->rowCount(), 6);
        m_model->showUntil(at(13.5));
        m_model->showUntil({});
        QSignalSpy gone(m_model.get(), &LogModel::rowsRemoved);
        m_model->showUntil(at(10.5));
        QTRY_COMPARE(m_model->rowCount(), 2);
        QCOMPARE(gone.size(), 1); // the answer to what was given up is not shown on the way
        m_model->showUntil({});
        QCOMPARE(reset.size(), 0);
    }

private:
    QString textAt(int row, LogModel::Column column) const { return m_model->index(row, column).data().toString(); }
    QString previewAt(int row) const { return textAt(row, LogModel::PreviewColumn); }
    models::RowKind kindAt(int row) const
    {
        return m_model->index(row, 0).data(LogModel::KindRole).value<models::RowKind>();
    }
    capture::EventKind eventAt(int row) const
    {
        return m_model->index(row, 0).data(LogModel::EventKindRole).value<capture::EventKind>();
    }
    QString copied(models::RowRanges rows, models::CopyForm form) const
    {
        std::optional<QString> result;
        models::copyRows(*m_model, std::move(rows), form, [&](const models::CopiedRows &all) { result = all.text; });
        return QTest::qWaitFor([&] { return result.has_value(); }) ? *result : QString();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<capture::Recording> m_recording;
    base::SessionId m_session;
    std::unique_ptr<LogModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestLogModel)
#include "tst_logmodel.moc"
