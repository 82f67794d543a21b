// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace framescope::tests {

/// What every test class derives from: a warning that nobody expects fails the test, and nothing of the person's own
/// settings and files is touched. A test class with an init() of its own calls this one first.
class TestCase : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
};

} // namespace framescope::tests
