// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contestant.h"

#include "contestants/contestants.h"

#include <base/memory.h>

namespace framescope::bench {

namespace {

/// With the allocator set as in our programs; the others have it as it comes.
template <Contestant::Run run>
Measurement asOurs(const Job &job)
{
    base::limitFreedMemory();
    return run(job);
}

constexpr std::array<Contestant, 8> allReceivers {{
    {"receive-parser", "our parser + UTF-8 check on a raw socket", asOurs<receiveWithParser>, 2},
    {"receive-engine", "our protocol machine on a raw socket", asOurs<receiveWithEngine>},
    {"receive-wire", "our wire engine", asOurs<receiveWithWire>},
    {"receive-session", "our session", asOurs<receiveWithSession>},
    {"receive-recording", "our session, recording", asOurs<receiveIntoRecording>, 0.25},
    {"receive-qwebsocket", "QWebSocket", receiveWithQWebSocket},
    {"receive-beast", "Boost.Beast", receiveWithBeast},
    {"receive-node", "node ws", nullptr, 0.5, Host::Node},
}};

constexpr std::array<Contestant, 4> allRecorders {{
    {"receive-recording", "our session, recording, no window", asOurs<receiveIntoRecording>, 0.5},
    {"flood", "our window, recording", nullptr, 0.5, Host::Window},
    {"receive-wscat", "wscat to /dev/null", nullptr, 0.1, Host::Node},
    {"receive-chromium", "Chromium with DevTools' network events", nullptr, 0.005, Host::Node},
}};

constexpr std::array<Contestant, 5> allEchoers {{
    {"echo-tcp", "raw TCP", echoOverTcp},
    {"echo-wire", "our wire engine", asOurs<echoWithWire>},
    {"echo-qwebsocket", "QWebSocket", echoWithQWebSocket},
    {"echo-beast", "Boost.Beast", echoWithBeast},
    {"echo-node", "node ws", nullptr, 1, Host::Node},
}};

constexpr std::array<Contestant, 2> allStarters {{
    {"start-framescope", "our program", nullptr, 1, Host::Node},
    {"start-chromium", "Chromium with a small page", nullptr, 1, Host::Node},
}};

constexpr Contestant idle {"idle", "nothing", stayIdle};

} // namespace

std::span<const Contestant> receivers()
{
    return allReceivers;
}

std::span<const Contestant> recorders()
{
    return allRecorders;
}

std::span<const Contestant> echoers()
{
    return allEchoers;
}

std::span<const Contestant> starters()
{
    return allStarters;
}

const Contestant *findContestant(const QString &id)
{
    for (const auto group : {receivers(), recorders(), echoers(), starters(), std::span<const Contestant>(&idle, 1)}) {
        for (const Contestant &contestant : group) {
            if (id == QLatin1StringView(contestant.id))
                return &contestant;
        }
    }
    return nullptr;
}

} // namespace framescope::bench
