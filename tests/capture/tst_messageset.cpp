// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <capture/messageset.h>

#include <QTest>

#include <random>

using namespace framescope;
using base::MessageId;
using capture::MessageSet;

class TestMessageSet : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyOneHasNothing()
    {
        const MessageSet set;
        QVERIFY(set.isEmpty());
        QVERIFY(!set.contains(MessageId(1)));
        QCOMPARE(set.rankOf(MessageId(5)), 0);
        QCOMPARE(set.last(), MessageId());
    }

    void itAgreesWithAList_data()
    {
        QTest::addColumn<int>("greatestGap");
        QTest::newRow("all of them") << 1;
        QTest::newRow("most of them") << 3;
        QTest::newRow("some of them") << 100;
        QTest::newRow("few of them") << 5000;
    }
    void itAgreesWithAList()
    {
        QFETCH(int, greatestGap);
        std::mt19937 random(7);
        std::uniform_int_distribution<int> gap(1, greatestGap);
        MessageSet set;
        std::vector<MessageId> list;
        for (qint64 id = gap(random); list.size() < 3000; id += gap(random)) {
            set.append(MessageId(id));
            list.emplace_back(id);
        }
        QCOMPARE(set.size(), static_cast<qint64>(list.size()));
        QCOMPARE(set.last(), list.back());
        for (size_t i = 0; i < list.size(); ++i) {
            QCOMPARE(set.at(static_cast<qint64>(i)), list[i]);
            QCOMPARE(set.rankOf(list[i]), static_cast<qint64>(i) + 1);
            QCOMPARE(set.rankOf(MessageId(list[i].value - 1)), static_cast<qint64>(i));
            QVERIFY(set.contains(list[i]));
        }
        for (qint64 id = 1; id <= std::min<qint64>(list.back().value + 2, 20'000); ++id)
            QCOMPARE(set.contains(MessageId(id)), std::binary_search(list.begin(), list.end(), MessageId(id)));
    }
};

QTEST_GUILESS_MAIN(TestMessageSet)
#include "tst_messageset.moc"
