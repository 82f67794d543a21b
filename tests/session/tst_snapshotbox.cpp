// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <session/snapshotbox.h>

#include <QTest>

using namespace framescope;
using namespace framescope::session;

namespace {

Snapshot snapshotOf(int attempt)
{
    Snapshot snapshot;
    snapshot.attempt = attempt;
    return snapshot;
}

} // namespace

class TestSnapshotBox : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void manyStatesAreOneWakeUp()
    {
        const auto queue = std::make_shared<base::TaskQueue>();
        SnapshotBox box(queue);
        int woken = 0;
        box.setHandlers([&] { ++woken; }, {});
        for (int i = 1; i <= 5; ++i)
            box.put(snapshotOf(i));
        queue->runAll();
        QCOMPARE(woken, 1);
        QCOMPARE(box.take().attempt, 5);
    }

    void whatComesAfterTakingWakesAgain()
    {
        const auto queue = std::make_shared<base::TaskQueue>();
        SnapshotBox box(queue);
        int woken = 0;
        box.setHandlers([&] { ++woken; }, {});
        box.put(snapshotOf(1));
        queue->runAll();
        box.put(snapshotOf(2)); // not taken yet: the one wake-up is for both
        queue->runAll();
        QCOMPARE(woken, 1);
        QCOMPARE(box.take().attempt, 2);
        box.put(snapshotOf(3));
        queue->runAll();
        QCOMPARE(woken, 2);
        QCOMPARE(box.take().attempt, 3);
    }

    void eachRefusalIsTold()
    {
        const auto queue = std::make_shared<base::TaskQueue>();
        SnapshotBox box(queue);
        std::vector<protocol::SendError> told;
        box.setHandlers({}, [&](protocol::SendError error) { told.push_back(error); });
        box.refuse(protocol::SendError::NotOpen);
        box.refuse(protocol::SendError::InvalidUtf8);
        queue->runAll();
        QCOMPARE(told, (std::vector {protocol::SendError::NotOpen, protocol::SendError::InvalidUtf8}));
    }

    void nobodyIsToldOnceTheHandlersAreReset()
    {
        const auto queue = std::make_shared<base::TaskQueue>();
        int told = 0;
        {
            SnapshotBox box(queue);
            box.setHandlers([&] { ++told; }, [&](protocol::SendError) { ++told; });
            box.put(snapshotOf(1));
            box.refuse(protocol::SendError::NotOpen);
            box.setHandlers({}, {});
        } // what is under way outlives the box
        queue->runAll();
        QCOMPARE(told, 0);
    }

    void aHandlerMayResetTheHandlers()
    {
        const auto queue = std::make_shared<base::TaskQueue>();
        SnapshotBox box(queue);
        const auto heavy = std::make_shared<int>(0); // what the handler holds is destroyed with it
        int told = 0;
        box.setHandlers({}, [&box, heavy, &told](protocol::SendError) {
            box.setHandlers({}, {});
            told += static_cast<int>(heavy.use_count() > 0);
        });
        box.refuse(protocol::SendError::NotOpen);
        box.refuse(protocol::SendError::NotOpen);
        queue->runAll();
        QCOMPARE(told, 1);
    }
};

QTEST_GUILESS_MAIN(TestSnapshotBox)
#include "tst_snapshotbox.moc"
