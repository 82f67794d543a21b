// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#ifdef __SANITIZE_THREAD__
// QProcess shares the memory of this process with its child until the program runs (vfork). ThreadSanitizer takes that for
// a fork, would not let this process start another thread, and no longer looks at the thread that started the program.
// Tests that start programs therefore come last in their class.
extern "C" const char *__tsan_default_options();
extern "C" const char *__tsan_default_options()
{
    return "die_after_fork=0";
}
#endif

namespace framescope::tests {

void TestCase::init()
{
    QStandardPaths::setTestModeEnabled(true);
    // The offscreen platform says that it knows no size hints and raises no windows; nobody can act on that.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

} // namespace framescope::tests
