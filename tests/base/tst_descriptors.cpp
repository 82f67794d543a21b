// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <base/descriptors.h>

#include <QTest>

#include <sys/resource.h>

using namespace framescope;

class TestDescriptors : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theSoftLimitBecomesTheHardOne()
    {
        rlimit before {};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
        const rlimit low {256, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &low), 0);
        const long raised = base::raiseDescriptorLimit();
        rlimit now {};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &now), 0);
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &before), 0);
        QCOMPARE(raised, static_cast<long>(before.rlim_max));
        QCOMPARE(now.rlim_cur, before.rlim_max);
    }
};

QTEST_GUILESS_MAIN(TestDescriptors)
#include "tst_descriptors.moc"
