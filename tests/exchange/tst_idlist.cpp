// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <exchange/idlist.h>

#include <QTest>

using namespace framescope;
using namespace framescope::exchange;

class TestIdList : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void idsComeBackInOrder()
    {
        const std::vector<qint64> ids {1, 2, 3, 129, 130, 20'000, 3'000'000'000, std::numeric_limits<qint64>::max()};
        IdList list;
        for (const qint64 id : ids)
            list.append(base::MessageId(id));
        std::vector<qint64> read;
        IdList::Cursor cursor(list);
        for (base::MessageId id = cursor.next(); id.isValid(); id = cursor.next())
            read.push_back(id.value);
        QCOMPARE(read, ids);
        QCOMPARE(list.count(), std::ssize(ids));
        QVERIFY(!cursor.next().isValid());
        QVERIFY(!list.isEmpty());
    }

    void anEmptyListHasNone()
    {
        const IdList list;
        QVERIFY(list.isEmpty() && !IdList::Cursor(list).next().isValid());
    }
};

QTEST_GUILESS_MAIN(TestIdList)
#include "tst_idlist.moc"
