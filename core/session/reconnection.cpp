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

/// What has stood for so long did not fail at once.
constexpr std::chrono::seconds longestProof {10};

constexpr std::array hopeless {Kind::CertificateUntrusted, Kind::TlsMaterial, Kind::TlsPassphrase, Kind::InvalidAddress,
    Kind::InvalidRequest, Kind::ProxyAuthenticationRequired};

bool isHopeless(const std::optional<net::ConnectError> &error)
{
    return error && std::find(hopeless.begin(), hopeless.end(), error->kind) != hopeless.end();
}

/// Its close frame was only the word that we go.
bool isIdle(const std::optional<net::ConnectError> &error)
{
    return error && error->kind == Kind::Idle;
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
    case ReconnectPolicy::When::AfterAbnormalClose: return !isHopeless(error) && (isIdle(error) || !isOrderly(outcome));
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

base::Nanoseconds provenAfter(const ReconnectPolicy &policy)
{
    return std::min<base::Nanoseconds>(longestProof, std::max(policy.maximum, std::chrono::milliseconds::zero()));
}

int failuresAfter(const ReconnectPolicy &policy, int failures, std::optional<base::Nanoseconds> stood)
{
    return stood && *stood >= provenAfter(policy) ? 0 : failures;
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

void Reconnection::beginAnew()
{
    m_failures = 0;
    m_opened.reset();
    m_stood.reset();
}

void Reconnection::noteOpened(base::MonoTime at)
{
    m_opened = at;
}

void Reconnection::noteEnding(base::MonoTime at)
{
    if (m_opened)
        m_stood = at - *std::exchange(m_opened, std::nullopt);
}

std::chrono::milliseconds Reconnection::begin()
{
    const double chance = 2 * QRandomGenerator::global()->generateDouble() - 1;
    const int failures = failuresAfter(m_policy, m_failures, std::exchange(m_stood, std::nullopt));
    m_failures = std::min(failures, std::numeric_limits<int>::max() - 1) + 1;
    const auto delay = reconnectDelay(m_policy, failures, chance);
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
