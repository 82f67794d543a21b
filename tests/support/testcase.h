// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

namespace framescope::tests {

/// What every test class derives from: a warning that nobody expects fails the test, and nothing of the person's own
/// settings and files is touched.
class TestCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QStandardPaths::setTestModeEnabled(true);
        // The offscreen platform says that it knows no size hints; nobody can act on that.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
    }
};

} // namespace framescope::tests
