// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "behaviourregistry.h"

#include <server/behaviours.h>
#include <server/ticker.h>

#include <cmath>

namespace framescope::server {

namespace {

constexpr double defaultClockSeconds = 5;
constexpr double defaultTickerSeconds = 1;
constexpr double leastSeconds = 0.001;
constexpr double mostSeconds = 24 * 60 * 60;
constexpr qlonglong defaultFloodSize = 32;
constexpr qlonglong maxFloodSize = 16 * 1024 * 1024;

using Read = base::Result<BehaviourFactory, BehaviourError>;

base::Failure<BehaviourError> refusal()
{
    return {BehaviourError {BehaviourError::Kind::BadArgument, {}, {}, {}, {}}};
}

/// Behaviours without an argument.
template <typename T>
Read readPlain(const QString &argument)
{
    if (!argument.isEmpty())
        return refusal();
    return BehaviourFactory([] { return std::make_unique<T>(); });
}

Read readWelcome(const QString &argument)
{
    const QByteArray text = argument.isEmpty() ? QByteArray("welcome") : argument.toUtf8();
    return BehaviourFactory([text] { return std::make_unique<WelcomeBehaviour>(text); });
}

std::optional<std::chrono::milliseconds> readSeconds(const QString &argument, double usual)
{
    bool isNumber = true;
    const double seconds = argument.isEmpty() ? usual : argument.toDouble(&isNumber);
    if (!isNumber || !(seconds >= leastSeconds && seconds <= mostSeconds))
        return std::nullopt;
    return std::chrono::milliseconds(std::lround(seconds * 1000));
}

Read readClock(const QString &argument)
{
    const auto interval = readSeconds(argument, defaultClockSeconds);
    if (!interval)
        return refusal();
    return BehaviourFactory([interval] { return std::make_unique<ClockBehaviour>(*interval); });
}

Read readTicker(const QString &argument)
{
    const auto interval = readSeconds(argument, defaultTickerSeconds);
    if (!interval)
        return refusal();
    return BehaviourFactory([interval] { return std::make_unique<TickerBehaviour>(*interval); });
}

/// "", "SIZE" or "COUNTxSIZE"
Read readFlood(const QString &argument)
{
    const QStringList parts = argument.split(u'x');
    bool isCount = true;
    bool isSize = true;
    const bool isCounted = parts.size() == 2;
    const qlonglong count = isCounted ? parts.first().toLongLong(&isCount) : 0;
    const qlonglong size = argument.isEmpty() ? defaultFloodSize : parts.last().toLongLong(&isSize);
    if (parts.size() > 2 || !isCount || !isSize || (isCounted && count < 1) || size < 1 || size > maxFloodSize)
        return refusal();
    return BehaviourFactory([size, count] { return std::make_unique<FloodBehaviour>(size, static_cast<quint64>(count)); });
}

} // namespace

BehaviourRegistry::BehaviourRegistry()
{
    add(QStringLiteral("echo"), {}, readPlain<EchoBehaviour>);
    add(QStringLiteral("broadcast"), {}, readPlain<BroadcastBehaviour>);
    add(QStringLiteral("sink"), {}, readPlain<SinkBehaviour>);
    add(QStringLiteral("ticker"), QStringLiteral("[:SECONDS]"), readTicker);
    add(QStringLiteral("welcome"), QStringLiteral("[:TEXT]"), readWelcome);
    add(QStringLiteral("clock"), QStringLiteral("[:SECONDS]"), readClock);
    add(QStringLiteral("flood"), QStringLiteral("[:[COUNTx]SIZE]"), readFlood);
}

void BehaviourRegistry::add(const QString &name, const QString &usage, ArgumentReader reader)
{
    m_entries.insert_or_assign(name, Entry {usage, std::move(reader)});
}

QStringList BehaviourRegistry::names() const
{
    QStringList names;
    for (const auto &[name, entry] : m_entries)
        names.append(name);
    return names;
}

QStringList BehaviourRegistry::usages() const
{
    QStringList usages;
    for (const auto &[name, entry] : m_entries)
        usages.append(name + entry.usage);
    return usages;
}

base::Result<BehaviourFactory, BehaviourError> BehaviourRegistry::find(const QString &spec) const
{
    const qsizetype colon = spec.indexOf(u':');
    const QString name = spec.left(colon);
    const QString argument = colon < 0 ? QString() : spec.mid(colon + 1);
    const auto entry = m_entries.find(name);
    if (entry == m_entries.end())
        return base::Failure {BehaviourError {BehaviourError::Kind::UnknownName, name, argument, names(), {}, {}}};
    auto factory = entry->second.reader(argument);
    if (factory)
        return factory;
    const BehaviourError &error = factory.error();
    return base::Failure {BehaviourError {error.kind, name, argument, {}, name + entry->second.usage, error.path}};
}

} // namespace framescope::server
