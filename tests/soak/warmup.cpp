// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "warmup.h"

#include "visitor.h"

#include <QElapsedTimer>
#include <QEventLoop>

namespace framescope::soak {

namespace {

using namespace std::chrono_literals;
constexpr std::chrono::milliseconds patience = 60s;
constexpr std::chrono::milliseconds betweenLooks = 100ms;
constexpr int quietLooks = 10;

void wait(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

bool isSame(const Usage &before, const Usage &now)
{
    constexpr int part = 200;
    return now.descriptors == before.descriptors
        && std::abs(now.proportionalKiB - before.proportionalKiB) <= before.proportionalKiB / part;
}

} // namespace

Usage usageWhenQuiet(const ServedProcess &server)
{
    Usage usage = server.usage();
    int same = 0;
    for (auto waited = 0ms; same < quietLooks && waited < patience; waited += betweenLooks) {
        wait(betweenLooks);
        const Usage now = server.usage();
        same = isSame(usage, now) ? same + 1 : 0;
        usage = now;
    }
    return usage;
}

std::optional<Usage> usageAfterFirstClient(const ServedProcess &server)
{
    Visitor visitor(server.target(), 0, 1ms);
    bool hasGone = false;
    QEventLoop loop;
    QObject::connect(&visitor, &Visitor::gone, &loop, [&] {
        hasGone = true;
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    visitor.begin();
    loop.exec();
    if (!hasGone || !visitor.isGood())
        return std::nullopt;
    return usageWhenQuiet(server);
}

} // namespace framescope::soak
