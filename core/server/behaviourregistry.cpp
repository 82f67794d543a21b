// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "behaviourregistry.h"

#include <server/behaviours.h>

#include <cmath>

namespace framescope::server {

namespace {

constexpr double defaultClockSeconds = 5;
constexpr double maxClockSeconds = 24 * 60 * 60;
constexpr qlonglong defaultFloodSize = 32;
constexpr qlonglong maxFloodSize = 16 * 1024 * 1024;

std::optional<BehaviourFactory> readEcho(const QString &argument)
{
    if (!argument.isEmpty())
        return std::nullopt;
    return [] { return std::make_unique<EchoBehaviour>(); };
}

std::optional<BehaviourFactory> readWelcome(const QString &argument)
{
    const QByteArray text = argument.isEmpty() ? QByteArray("welcome") : argument.toUtf8();
    return [text] { return std::make_unique<WelcomeBehaviour>(text); };
}

std::optional<BehaviourFactory> readClock(const QString &argument)
{
    bool isNumber = true;
    const double seconds = argument.isEmpty() ? defaultClockSeconds : argument.toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0.001 && seconds <= maxClockSeconds))
        return std::nullopt;
    const std::chrono::milliseconds interval(std::lround(seconds * 1000));
    return [interval] { return std::make_unique<ClockBehaviour>(interval); };
}

/// "", "SIZE" or "COUNTxSIZE"
std::optional<BehaviourFactory> readFlood(const QString &argument)
{
    const QStringList parts = argument.split(u'x');
    bool isCount = true;
    bool isSize = true;
    const bool isCounted = parts.size() == 2;
    const qlonglong count = isCounted ? parts.first().toLongLong(&isCount) : 0;
    const qlonglong size = argument.isEmpty() ? defaultFloodSize : parts.last().toLongLong(&isSize);
    if (parts.size() > 2 || !isCount || !isSize || (isCounted && count < 1) || size < 1 || size > maxFloodSize)
        return std::nullopt;
    return [size, count] { return std::make_unique<FloodBehaviour>(size, static_cast<quint64>(count)); };
}

} // namespace

BehaviourRegistry::BehaviourRegistry()
{
    add(QStringLiteral("echo"), {}, readEcho);
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
        return base::Failure {BehaviourError {BehaviourError::Kind::UnknownName, name, argument, names(), {}}};
    if (auto factory = entry->second.reader(argument))
        return std::move(*factory);
    return base::Failure {
        BehaviourError {BehaviourError::Kind::BadArgument, name, argument, {}, name + entry->second.usage}};
}

} // namespace framescope::server
