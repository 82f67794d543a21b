// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <models/messagesmodel.h>

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using models::MessagesModel;
using workspace::SavedMessage;

namespace {

SavedMessage message(const QString &name, const QString &text)
{
    return {name, text, false, std::chrono::seconds(1), {}};
}

} // namespace

class TestMessagesModel : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageWithoutANameShowsItsBeginning()
    {
        MessagesModel model;
        model.setMessages({message({}, QStringLiteral("line 1\nline 2")), message({}, {}),
            message(QStringLiteral("ping"), QString(10'000, u'x'))});
        QVERIFY(model.index(0, 0).data().toString().startsWith(QStringLiteral("line 1")));
        QVERIFY(!model.index(0, 0).data().toString().contains(u'\n'));
        QVERIFY(!model.index(1, 0).data().toString().isEmpty());
        QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("ping"));
        QCOMPARE(model.index(2, 0).data(MessagesModel::TextRole).toString().size(), 10'000);
        QVERIFY(model.index(2, 0).data(Qt::ToolTipRole).toString().size() < 2000);
    }

    void whatIsShownIsNoEdit()
    {
        MessagesModel model;
        QSignalSpy edited(&model, &MessagesModel::edited);
        model.setMessages({message(QStringLiteral("a"), {})});
        QCOMPARE(edited.count(), 0);
        model.setInterval(0, std::chrono::seconds(1));
        QCOMPARE(edited.count(), 0);
        model.setInterval(0, std::chrono::milliseconds(5));
        QCOMPARE(edited.count(), 1);
        QVERIFY(model.setData(model.index(0, 0), QStringLiteral(" b ")));
        QCOMPARE(edited.count(), 2);
        QCOMPARE(model.messages()[0].name, QStringLiteral("b"));
        QVERIFY(!model.setData(model.index(0, 0), QStringLiteral("c"), Qt::DisplayRole));
        QVERIFY(!model.setData(QModelIndex(), QStringLiteral("c")));
    }

    void randomEdits()
    {
        MessagesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(5);
        QStringList expected; // names
        for (int step = 0; step < 2000; ++step) {
            const QString name = QStringLiteral("m%1").arg(step);
            const int count = static_cast<int>(expected.size());
            switch (random.bounded(count > 0 ? 8 : 4)) {
            case 0:
                if (random.bounded(20) == 0) {
                    expected = {name, name};
                    model.setMessages({message(name, {}), message(name, {})});
                }
                break;
            case 4:
            case 5: {
                const int row = random.bounded(count);
                QCOMPARE(model.take(row).name, expected.takeAt(row));
                break;
            }
            case 6:
            case 7: {
                const int row = random.bounded(count);
                QVERIFY(model.setData(model.index(row, 0), name));
                expected[row] = name;
                break;
            }
            default: {
                const int row = random.bounded(-3, count + 3);
                const int place = std::clamp(row, 0, count);
                QCOMPARE(model.add(message(name, name), row), place);
                expected.insert(place, name);
            }
            }
            QCOMPARE(model.rowCount(), static_cast<int>(expected.size()));
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(model.index(row, 0).data(Qt::EditRole).toString(), expected[row]);
        }
    }
};

QTEST_GUILESS_MAIN(TestMessagesModel)
#include "tst_messagesmodel.moc"
