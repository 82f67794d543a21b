// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionwatch.h"

#include "diagnostics.h"

#include <format/inert.h>
#include <format/numbers.h>
#include <format/violations.h>

namespace framescope::cli {

ConnectionWatch::ConnectionWatch(QString host, std::shared_ptr<EventPrinter> printer)
    : m_host(std::move(host))
    , m_printer(std::move(printer))
{
}

void ConnectionWatch::observe(const net::Event &event)
{
    if (std::holds_alternative<net::Opened>(event.what)) {
        m_isOpened = true;
    } else if (const auto *violated = std::get_if<net::Violated>(&event.what)) {
        raise(ExitStatus::ProtocolBroken);
        diagnose(format::explain(violated->violation.kind));
    } else if (const auto *discarded = std::get_if<net::Discarded>(&event.what)) {
        diagnose(format::discardedSentence(discarded->bytes.count) + u'.');
    } else if (const auto *followed = std::get_if<net::Followed>(&event.what)) {
        const QString what = followed->scheme.isEmpty() ? QStringLiteral("Follows the redirect %1 to %2")
                                                        : QStringLiteral("Answers %1 at %2 with user and password");
        diagnose(what.arg(followed->status).arg(format::inertLine(followed->url)));
    } else if (const auto *failed = std::get_if<net::Failed>(&event.what)) {
        onFailed(failed->error);
    } else if (const auto *closed = std::get_if<net::Closed>(&event.what)) {
        onClosed(closed->outcome);
    } else if (const auto *waiting = std::get_if<net::Waiting>(&event.what)) {
        diagnose(
            QStringLiteral("Connects again in %1, attempt %2.").arg(format::duration(waiting->delay)).arg(waiting->attempt));
    } else if (std::holds_alternative<net::Overrun>(event.what)) {
        diagnose(QStringLiteral("The other end could not be slowed down: the connection was dropped."));
    }
}

void ConnectionWatch::onFailed(const net::ConnectError &error)
{
    // Without a response there is nobody who could have refused.
    const bool hasStatus = error.handshake && error.handshake->kind == protocol::HandshakeError::Kind::UnexpectedStatus;
    const bool isRefused =
        error.kind == net::ConnectError::Kind::HandshakeFailed && (hasStatus || m_printer->response().status != 0);
    const ExitStatus early = isRefused ? ExitStatus::HandshakeRefused : ExitStatus::CouldNotConnect;
    raise(m_isOpened ? ExitStatus::ProtocolBroken : early);
    diagnose(error, m_host, m_printer->response().bytes);
}

void ConnectionWatch::onClosed(const protocol::CloseOutcome &outcome)
{
    if (!outcome.wasOpen)
        return;
    const bool isAsWanted = outcome.isClean && outcome.code == protocol::CloseCode::Normal;
    if (!isAsWanted || !m_printer->isQuiet())
        diagnose(sentenceFor(outcome));
    if (!outcome.isClean && outcome.isAnswerKnown)
        raise(ExitStatus::ProtocolBroken);
}

void ConnectionWatch::raise(ExitStatus status)
{
    if (m_status == ExitStatus::Done)
        m_status = status;
}

} // namespace framescope::cli
