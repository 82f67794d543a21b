// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak.h"

#include "warmup.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace framescope::soak {

namespace {

/// How long the last clients may take to go: the mute ones stay until the server's patience ends.
constexpr std::chrono::seconds longestEnd {90};
constexpr std::chrono::milliseconds betweenLooks {500};

/// The middle of the looks between two parts of the time, of which each is a fifth.
qint64 median(const std::vector<qint64> &values, int firstFifth, int lastFifth)
{
    const auto at = [&values](int fifth) { return values.begin() + std::ssize(values) * fifth / 5; };
    std::vector<qint64> part(at(firstFifth), at(lastFifth));
    if (part.empty())
        return 0;
    std::sort(part.begin(), part.end());
    return part[part.size() / 2];
}

} // namespace

Soak::Soak(const Settings &settings, ServedProcess &server)
    : m_settings(settings)
    , m_server(server)
{
    m_looks.setInterval(betweenLooks);
    connect(&m_looks, &QTimer::timeout, this, &Soak::look);
}

Soak::~Soak()
{
    for (Visitor *visitor : m_visitors)
        delete visitor;
}

bool Soak::run()
{
    const auto before = usageAfterFirstClient(m_server);
    if (!before) {
        std::printf("FAILED: the first client did not get what it should\n");
        return false;
    }
    m_firstDescriptors = before->descriptors;
    m_clock.start();
    m_looks.start();
    for (int i = 0; i < m_settings.connections; ++i)
        welcome();
    while (std::chrono::milliseconds(m_clock.elapsed()) < m_settings.duration && m_server.isRunning())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    m_looks.stop();
    const bool isEmpty = waitUntilEmpty();
    if (!isEmpty)
        std::printf("FAILED: %zu clients were never let go\n", m_visitors.size());
    const bool isMemoryFlat = judgeMemory();
    const bool isClosed = judgeDescriptors();
    return judgeVisits() && isEmpty && isMemoryFlat && isClosed;
}

void Soak::welcome()
{
    auto *visitor = new Visitor(m_server.target(), m_next++, m_settings.pause);
    m_visitors.insert(visitor);
    connect(visitor, &Visitor::gone, this, [this, visitor] { dismiss(visitor); });
    visitor->begin();
}

void Soak::dismiss(Visitor *visitor)
{
    ++m_gone.at(static_cast<size_t>(visitor->manner()));
    m_echoes += visitor->echoes();
    m_bad += visitor->isGood() ? 0 : 1;
    m_visitors.erase(visitor);
    visitor->deleteLater();
    if (std::chrono::milliseconds(m_clock.elapsed()) < m_settings.duration)
        welcome();
}

void Soak::look()
{
    const Usage usage = m_server.usage();
    m_residentKiB.push_back(usage.residentKiB);
    constexpr size_t looksBetweenLines = 60;
    if (m_residentKiB.size() % looksBetweenLines == 1)
        std::printf("%5lld s  %6lld KiB resident  %5lld descriptors  %8d clients so far\n",
            static_cast<long long>(m_clock.elapsed() / 1000), static_cast<long long>(usage.residentKiB),
            static_cast<long long>(usage.descriptors), m_next);
    std::fflush(stdout);
}

/// The server may still be writing down who has gone.
bool Soak::waitUntilEmpty()
{
    QTimer wakeUp;
    wakeUp.start(betweenLooks);
    const auto isDone = [this] {
        m_lastDescriptors = m_server.usage().descriptors;
        return m_visitors.empty() && m_lastDescriptors <= m_firstDescriptors;
    };
    while (
        !isDone() && std::chrono::milliseconds(m_clock.elapsed()) < m_settings.duration + longestEnd && m_server.isRunning())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return m_visitors.empty();
}

bool Soak::judgeMemory() const
{
    const qint64 before = median(m_residentKiB, 1, 2);
    const qint64 after = median(m_residentKiB, 4, 5);
    const qint64 most = before + before / 20 + m_settings.growthKiB;
    std::printf("Memory:      %lld KiB resident after the warm-up, %lld KiB at the end (at most %lld)\n",
        static_cast<long long>(before), static_cast<long long>(after), static_cast<long long>(most));
    const bool isFlat = after > 0 && after <= most;
    if (!isFlat)
        std::printf("FAILED: the server grows\n");
    return isFlat;
}

bool Soak::judgeDescriptors() const
{
    std::printf("Descriptors: %lld after the first client, %lld after the last\n",
        static_cast<long long>(m_firstDescriptors), static_cast<long long>(m_lastDescriptors));
    const bool isClosed = m_lastDescriptors > 0 && m_lastDescriptors <= m_firstDescriptors;
    if (!isClosed)
        std::printf("FAILED: the server does not give its descriptors back\n");
    return isClosed;
}

bool Soak::judgeVisits() const
{
    std::printf("Clients:     %d, %lld echoes\n", m_next, static_cast<long long>(m_echoes));
    for (int i = 0; i < mannerCount; ++i)
        std::printf("  %8d  %s\n", m_gone.at(static_cast<size_t>(i)), nameOf(static_cast<Manner>(i)));
    if (m_bad > 0)
        std::printf("FAILED: %d clients did not get what they should\n", m_bad);
    return m_bad == 0 && m_echoes > 0;
}

} // namespace framescope::soak
