// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <workspace/removals.h>

#include <QStringList>
#include <QTest>

using framescope::workspace::Removals;

class TestRemovals : public framescope::tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theLastComesBackFirst()
    {
        QStringList restored;
        Removals removals;
        removals.undo();
        for (const QString &name : {QStringLiteral("a"), QStringLiteral("b")})
            removals.add(name, [&restored, name] { restored.append(name); });
        QCOMPARE(removals.lastName(), QStringLiteral("b"));
        removals.undo();
        removals.undo();
        QCOMPARE(restored, (QStringList {QStringLiteral("b"), QStringLiteral("a")}));
        QVERIFY(removals.isEmpty());
        QCOMPARE(removals.lastName(), QString());
    }

    void theOldestAreForgotten()
    {
        int restored = 0;
        Removals removals;
        for (size_t i = 0; i < Removals::most + 7; ++i)
            removals.add(QString::number(i), [&restored] { ++restored; });
        while (!removals.isEmpty())
            removals.undo();
        QCOMPARE(restored, static_cast<int>(Removals::most));
    }

    void whatIsRestoredMayRemoveAnew()
    {
        Removals removals;
        removals.add(QStringLiteral("a"), [&removals] { removals.add(QStringLiteral("b"), [] {}); });
        removals.undo();
        QCOMPARE(removals.lastName(), QStringLiteral("b"));
    }
};

QTEST_GUILESS_MAIN(TestRemovals)
#include "tst_removals.moc"
