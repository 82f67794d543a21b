// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd.h"

#include "servedprocess.h"
#include "warmup.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

namespace framescope::soak {

namespace {

/// How long nothing at all may happen.
constexpr std::chrono::seconds patience {60};
/// So many are on their way at a time: less than the server's backlog.
constexpr int mostOpening = 500;
constexpr quint32 loopback = 0x7F000001;
constexpr int perSource = 1000;
constexpr int messageSize = 512;

/// Connections that stay.
class Crowd
{
public:
    Crowd(const Target &target, int size, bool compresses)
    {
        for (int i = 0; i < size; ++i) {
            const QHostAddress source(loopback + static_cast<quint32>(i / perSource));
            auto speaker = std::make_unique<Speaker>(target, source, compresses);
            QObject::connect(speaker.get(), &Speaker::opened, speaker.get(), [this] { ++m_open; });
            QObject::connect(speaker.get(), &Speaker::heard, speaker.get(), [this] { ++m_heard; });
            QObject::connect(speaker.get(), &Speaker::ended, speaker.get(), [this] { ++m_ended; });
            m_speakers.push_back(std::move(speaker));
        }
    }

    [[nodiscard]] bool open()
    {
        for (int i = 0; i < size(); ++i) {
            m_speakers[static_cast<size_t>(i)]->open();
            if (!waitFor([this, i] { return m_open + m_ended > i - mostOpening; }))
                return false;
        }
        return waitFor([this] { return m_open == size(); });
    }
    [[nodiscard]] bool talk()
    {
        const QByteArray text =
            QByteArray("{\"event\":\"trade\",\"price\":12.5,\"symbol\":\"ACME\"}").repeated(12).first(messageSize);
        for (int i = 0; i < size(); ++i) {
            m_speakers[static_cast<size_t>(i)]->say(text);
            if (!waitFor([this, i] { return m_heard > i - mostOpening; }))
                return false;
        }
        return waitFor([this] { return m_heard == size(); });
    }
    [[nodiscard]] bool close()
    {
        for (const auto &speaker : m_speakers)
            speaker->close();
        const bool haveAllEnded = waitFor([this] { return m_ended == size(); });
        return haveAllEnded
            && std::all_of(m_speakers.begin(), m_speakers.end(), [](const auto &speaker) { return speaker->isClean(); });
    }

private:
    [[nodiscard]] int size() const { return static_cast<int>(m_speakers.size()); }

    template <typename Condition>
    [[nodiscard]] bool waitFor(Condition condition) const
    {
        QElapsedTimer sinceProgress;
        sinceProgress.start();
        QTimer wakeUp;
        wakeUp.start(std::chrono::seconds(1));
        int before = 0;
        while (!condition()) {
            const int progress = m_open + m_heard + m_ended;
            if (progress != std::exchange(before, progress))
                sinceProgress.restart();
            if (std::chrono::milliseconds(sinceProgress.elapsed()) > patience)
                return false;
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        return true;
    }

    std::vector<std::unique_ptr<Speaker>> m_speakers;
    int m_open = 0;
    int m_heard = 0;
    int m_ended = 0;
};

bool fail(const char *what)
{
    std::printf("FAILED: %s\n", what);
    return false;
}

void print(const char *what, const Usage &before, const Usage &now, int size)
{
    std::printf("  %-28s %8lld KiB  %7.1f KiB for each connection  %6lld descriptors\n", what,
        static_cast<long long>(now.proportionalKiB),
        static_cast<double>(now.proportionalKiB - before.proportionalKiB) / static_cast<double>(size),
        static_cast<long long>(now.descriptors));
    std::fflush(stdout);
}

bool measure(const Settings &settings, bool compresses)
{
    ServedProcess server(settings.server, compresses);
    if (!server.isRunning())
        return fail("the server does not start");
    std::printf("%d connections %s, one recording (PSS of the server)\n", settings.crowd,
        compresses ? "with permessage-deflate" : "without compression");
    const auto first = usageAfterFirstClient(server);
    if (!first)
        return fail("the first client did not get what it should");
    const Usage &before = *first;
    print("after a first client", before, before, settings.crowd);
    Crowd crowd(server.target(), settings.crowd, compresses);
    if (!crowd.open())
        return fail("not all connections opened");
    print("all open and idle", before, server.usage(), settings.crowd);
    if (!crowd.talk())
        return fail("not all connections were answered");
    print("after a message of 512 B", before, server.usage(), settings.crowd);
    if (!crowd.close())
        return fail("not all connections closed cleanly");
    const Usage after = usageWhenQuiet(server);
    print("after the last", before, after, settings.crowd);
    if (after.descriptors > before.descriptors)
        return fail("the server does not give its descriptors back");
    return server.stop() || fail("the server did not end well");
}

} // namespace

bool measureCrowd(const Settings &settings)
{
    const bool isPlainGood = measure(settings, false);
    return measure(settings, true) && isPlainGood;
}

} // namespace framescope::soak
