// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "followingclient.h"

#include "redirect.h"
#include "wireconnection.h"

#include <protocol/keysource.h>

namespace framescope::net {

namespace {

constexpr int unauthorized = 401;

bool isAuthorization(const protocol::HttpHeader &header)
{
    return header.name.compare("authorization", Qt::CaseInsensitive) == 0;
}

bool isStale(const AuthChallenge &challenge)
{
    return challenge.value("stale").compare("true", Qt::CaseInsensitive) == 0;
}

/// Those in the URL, where there are no others.
Credentials credentialsOf(const ConnectOptions &options)
{
    if (!options.credentials.user.isEmpty())
        return options.credentials;
    const QString userInfo = QString::fromUtf8(options.request.url.userInfo);
    return {userInfo.section(u':', 0, 0), userInfo.section(u':', 1)};
}

} // namespace

FollowingClient::FollowingClient(ConnectOptions options)
    : m_options(std::move(options))
{
    makeHop();
}

bool FollowingClient::isNeededFor(const ConnectOptions &options)
{
    return options.engine == EngineKind::Wire
        && (options.maxRedirects > 0 || !options.credentials.user.isEmpty() || !options.request.url.userInfo.isEmpty());
}

void FollowingClient::makeHop()
{
    m_response = {};
    m_hop = std::make_unique<WireConnection>(m_options);
    m_hop->setHandler([this](const Event &event) { handle(event); });
    m_hop->setReadingPaused(m_isPaused);
}

void FollowingClient::open()
{
    m_deadline = base::monoNow() + m_options.openTimeout;
    m_hop->open();
}

void FollowingClient::abort()
{
    m_isAborted = true;
    m_hop->abort();
}

void FollowingClient::setReadingPaused(bool paused)
{
    m_isPaused = paused;
    m_hop->setReadingPaused(paused);
}

void FollowingClient::handle(const Event &event)
{
    if (const auto *head = std::get_if<HeadCrossed>(&event.what); head && head->direction == base::Direction::In) {
        auto parsed = protocol::parseHttpHead(head->bytes, protocol::HttpHeadKind::Response, m_options.limits.handshakeHead);
        m_response = std::move(parsed.head);
    }
    if (const auto *failed = std::get_if<Failed>(&event.what))
        return handleFailed(event, *failed);
    if (const auto *closed = std::get_if<Closed>(&event.what))
        return handleClosed(event, *closed);
    tell(event);
}

void FollowingClient::handleFailed(const Event &event, const Failed &failed)
{
    if (auto followed = follow(failed.error)) {
        m_isFollowing = true;
        followed->body = failed.error.body;
        return tell({event.time, std::move(*followed)});
    }
    Failed told = failed;
    if (m_redirects > 0)
        told.error.host = QString::fromLatin1(m_options.request.url.hostHeader());
    tell({event.time, std::move(told)});
}

void FollowingClient::handleClosed(const Event &event, const Closed &closed)
{
    if (!m_isFollowing || m_isAborted) {
        Closed told = closed;
        if (m_isAborted && told.outcome.by == protocol::ClosedBy::None)
            told.outcome.by = protocol::ClosedBy::Local;
        return tell({event.time, told}); // this may be gone
    }
    m_isFollowing = false;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_deadline - base::monoNow());
    m_options.openTimeout = std::max(left, std::chrono::milliseconds(1));
    makeHop();
    m_hop->open();
}

std::optional<Followed> FollowingClient::follow(const ConnectError &error)
{
    const bool isAnswer =
        error.handshake && error.handshake->kind == protocol::HandshakeError::Kind::UnexpectedStatus && !m_isAborted;
    if (!isAnswer)
        return std::nullopt;
    return m_response.status == unauthorized ? authenticate() : redirect();
}

std::optional<Followed> FollowingClient::redirect()
{
    const bool isAllowed = isRedirect(m_response.status) && m_redirects < m_options.maxRedirects;
    const auto target = isAllowed ? redirectTarget(m_options.request.url, m_response) : std::nullopt;
    if (!target)
        return std::nullopt;
    ++m_redirects;
    const bool isElsewhere = !isSameOrigin(m_options.request.url, *target);
    leadTo(m_options, *target);
    if (isElsewhere)
        m_challenge.reset();
    else if (m_challenge)
        answer(*m_challenge);
    return Followed {m_response.status, target->toString(), {}, {}};
}

/// Once; a nonce that was only too old is answered again. What was sent already is not sent a second time.
std::optional<Followed> FollowingClient::authenticate()
{
    const Credentials credentials = credentialsOf(m_options);
    const auto challenge = chooseChallenge(parseChallenges(protocol::headerValues(m_response.headers, "WWW-Authenticate")));
    if (credentials.user.isEmpty() || !challenge)
        return std::nullopt;
    const bool hasAnswered = m_challenge && (!isStale(*challenge) || isStale(*m_challenge));
    const bool wasBasic = challenge->scheme == "basic" && m_options.credentials.user.isEmpty(); // in the URL
    if (hasAnswered || wasBasic)
        return std::nullopt;
    m_challenge = challenge;
    m_nonceCount = 0;
    answer(*challenge);
    return Followed {m_response.status, m_options.request.url.toString(), challenge->scheme, {}};
}

void FollowingClient::answer(const AuthChallenge &challenge)
{
    AuthRequest request;
    request.uri = m_options.request.url.resourceName;
    request.nonceCount = ++m_nonceCount;
    request.clientNonce = protocol::KeySource().handshakeKey();
    protocol::HeaderList &headers = m_options.request.headers;
    std::erase_if(headers, isAuthorization);
    headers.push_back({"Authorization", answerChallenge(challenge, credentialsOf(m_options), request)});
}

} // namespace framescope::net
