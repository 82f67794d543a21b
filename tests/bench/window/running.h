// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QEventLoop;

namespace framescope::bench {

/// Runs @p loop until it is quit. QTest::qWaitFor() would sleep for ten milliseconds at a time, and be measured with what is
/// to be measured. False: @p patienceMs was over before.
bool runWithin(QEventLoop &loop, int patienceMs);
/// Runs an event loop until @p isDone, which is asked a hundred times a second. False: it never was.
bool runUntil(const std::function<bool()> &isDone, int patienceMs);

} // namespace framescope::bench
