// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconnection.h"

#include <QRandomGenerator>

#include <array>
#include <cmath>

namespace framescope::session {

namespace {

using Kind = net::ConnectError::Kind;

/// A port that refuses at once is not asked at the speed of a loop.
constexpr std::chrono::milliseconds leastDelay {20};

constexpr std::array hopeless {Kind::CertificateUntrusted, Kind::TlsMaterial, Kind::TlsPassphrase, Kind::InvalidAddress,
    Kind::InvalidRequest, Kind::ProxyAuthenticationRequired};

bool isHopeless(const std::optional<net::ConnectError> &error)
{
    return error && std::find(hopeless.begin(), hopeless.end(), error->kind) != hopeless.end();
}

/// Both ends meant it.
bool isOrderly(const protocol::CloseOutcome &outcome)
{
    return outcome.wasOpen && outcome.isClean
        && (outcome.code == protocol::CloseCode::Normal || outcome.code == protocol::CloseCode::GoingAway);
}

} // namespace

bool reconnectsAfter(
    ReconnectPolicy::When when, const protocol::CloseOutcome &outcome, const std::optional<net::ConnectError> &error)
{
    switch (when) {
    case ReconnectPolicy::When::Never: return false;
    case ReconnectPolicy::When::AfterAbnormalClose: return !isHopeless(error) && !isOrderly(outcome);
    case ReconnectPolicy::When::Always: return !isHopeless(error);
    }
    Q_UNREACHABLE();
}

std::chrono::milliseconds reconnectDelay(const ReconnectPolicy &policy, int failures, double chance)
{
    const auto most = static_cast<double>(std::max<qint64>(policy.maximum.count(), 0));
    const double growth = std::pow(std::max(policy.factor, 1.0), failures);
    const double steady = std::min(static_cast<double>(policy.firstDelay.count()) * growth, most);
    const double delay = steady * (1 + std::clamp(policy.jitter, 0.0, 1.0) * std::clamp(chance, -1.0, 1.0));
    return std::max(std::chrono::milliseconds(std::llround(std::clamp(delay, 0.0, most))), leastDelay);
}

Reconnection::Reconnection(std::function<void()> connect)
    : m_connect(std::move(connect))
{
}

void Reconnection::setPolicy(const ReconnectPolicy &policy)
{
    m_policy = policy;
    if (policy.when == ReconnectPolicy::When::Never)
        cancel();
}

std::chrono::milliseconds Reconnection::begin()
{
    const double chance = 2 * QRandomGenerator::global()->generateDouble() - 1;
    const auto delay = reconnectDelay(m_policy, m_failures++, chance);
    m_timer = std::make_unique<QTimer>();
    m_timer->setSingleShot(true);
    QObject::connect(m_timer.get(), &QTimer::timeout, m_timer.get(), [this] { fire(); });
    m_timer->start(delay);
    return delay;
}

bool Reconnection::cancel()
{
    if (!m_timer)
        return false;
    m_timer->disconnect();
    m_timer.release()->deleteLater(); // perhaps in the middle of its signal
    return true;
}

void Reconnection::hurry()
{
    if (m_timer)
        fire();
}

void Reconnection::fire()
{
    m_timer->disconnect();
    m_timer.release()->deleteLater();
    m_connect();
}

} // namespace framescope::session
