// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

namespace framescope::tests {

void TestCase::init()
{
    QStandardPaths::setTestModeEnabled(true);
    // The offscreen platform says that it knows no size hints; nobody can act on that.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
}

} // namespace framescope::tests
