// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/requests.h"
#include "support/testcase.h"

#include <models/historymodel.h>

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using models::HistoryModel;
using tests::requestTo;
using workspace::FileWriter;
using workspace::History;

class TestHistoryModel : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itTellsWhenAndWhere()
    {
        const QTemporaryDir dir;
        FileWriter writer;
        History history(dir.filePath(QStringLiteral("h")), writer);
        const HistoryModel model(history);
        const QLocale locale;
        const QDateTime today = QDateTime::currentDateTime();
        const QDateTime longAgo(QDate(2001, 2, 3), QTime(4, 5));
        history.add(requestTo(1), longAgo);
        history.add(requestTo(2), today);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("ws://host/2"));
        if (today.date() == QDate::currentDate()) // not at midnight
            QCOMPARE(model.index(0, 0).data(HistoryModel::TimeRole).toString(),
                locale.toString(today.time(), QLocale::ShortFormat));
        QCOMPARE(model.index(1, 0).data(HistoryModel::TimeRole).toString(),
            locale.toString(longAgo.date(), QLocale::ShortFormat));
        QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("ws://host/1")));
        QVERIFY(!model.index(2, 0).isValid());
    }

    void itTellsThatMessagesWereTooLong()
    {
        const QTemporaryDir dir;
        FileWriter writer;
        History history(dir.filePath(QStringLiteral("h")), writer);
        const HistoryModel model(history);
        workspace::Request request = requestTo(1);
        history.add(request, QDateTime::currentDateTime());
        const QString before = model.index(0, 0).data(Qt::ToolTipRole).toString();
        request.messages.push_back({{}, QString(History::longestEntry, u'x'), false, std::chrono::seconds(1), {}});
        QCOMPARE(history.clear().size(), size_t(1));
        history.add(request, QDateTime::currentDateTime());
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().size() > before.size() + 20);
    }

    void whatCannotBeShownIsMadeVisible()
    {
        const QTemporaryDir dir;
        FileWriter writer;
        History history(dir.filePath(QStringLiteral("h")), writer);
        const HistoryModel model(history);
        workspace::Request request = requestTo(1);
        request.url = QStringLiteral("ws://host/\u202Eevil\n<b>");
        history.add(request, QDateTime::currentDateTime());
        QVERIFY(!model.index(0, 0).data().toString().contains(u'\u202E'));
        QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
    }

    void randomEdits()
    {
        const QTemporaryDir dir;
        FileWriter writer;
        History history(dir.filePath(QStringLiteral("h")), writer);
        HistoryModel model(history);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(3);
        QStringList expected; // ids
        std::vector<workspace::HistoryEntry> cleared;
        for (int step = 0; step < 400; ++step) {
            const int count = static_cast<int>(expected.size());
            switch (random.bounded(count > 0 ? 12 : 8)) {
            case 8:
            case 9: {
                const int row = random.bounded(count);
                const workspace::HistoryEntry gone = model.entry(row);
                history.remove(static_cast<size_t>(row));
                expected.removeAt(row);
                if (random.bounded(2) == 0) {
                    const int place = random.bounded(count + 3);
                    history.restore(static_cast<size_t>(place), gone);
                    expected.insert(std::min(place, count - 1), gone.request.id);
                }
                break;
            }
            case 10:
                if (random.bounded(10) == 0) {
                    cleared = history.clear();
                    expected.clear();
                }
                break;
            case 11:
                history.setEntries(cleared);
                expected.clear();
                for (const auto &entry : cleared)
                    expected.append(entry.request.id);
                break;
            default: {
                const int number = random.bounded(300);
                history.add(requestTo(number), QDateTime::currentDateTimeUtc());
                expected.removeAll(QString::number(number));
                expected.prepend(QString::number(number));
                expected = expected.mid(0, static_cast<int>(History::most));
            }
            }
            QCOMPARE(model.rowCount(), static_cast<int>(expected.size()));
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(model.entry(row).request.id, expected[row]);
        }
    }
};

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
