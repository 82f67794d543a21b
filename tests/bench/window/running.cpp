// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "running.h"

#include <QEventLoop>
#include <QTimer>

namespace framescope::bench {

namespace {
using namespace std::chrono_literals;
constexpr auto askEvery = 10ms;
} // namespace

bool runWithin(QEventLoop &loop, int patienceMs)
{
    QTimer patience;
    patience.setSingleShot(true);
    bool isOver = false;
    patience.callOnTimeout([&] {
        isOver = true;
        loop.quit();
    });
    patience.start(patienceMs);
    loop.exec();
    return !isOver;
}

bool runUntil(const std::function<bool()> &isDone, int patienceMs)
{
    QEventLoop loop;
    QTimer asking;
    asking.callOnTimeout([&] {
        if (isDone())
            loop.quit();
    });
    asking.start(askEvery);
    return isDone() || runWithin(loop, patienceMs);
}

} // namespace framescope::bench
