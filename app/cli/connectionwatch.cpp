// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionwatch.h"

#include "diagnostics.h"

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
    } else if (const auto *failed = std::get_if<net::Failed>(&event.what)) {
        onFailed(failed->error);
    } else if (const auto *closed = std::get_if<net::Closed>(&event.what)) {
        onClosed(closed->outcome);
    }
}

void ConnectionWatch::onFailed(const net::ConnectError &error)
{
    // Without a response there is nobody who could have refused.
    const bool isRefused = error.kind == net::ConnectError::Kind::HandshakeFailed && m_printer->response().status != 0;
    const ExitStatus early = isRefused ? ExitStatus::HandshakeRefused : ExitStatus::CouldNotConnect;
    raise(m_isOpened ? ExitStatus::ProtocolBroken : early);
    diagnose(error, m_host, m_printer->response().bytes);
}

void ConnectionWatch::onClosed(const protocol::CloseOutcome &outcome)
{
    if (!m_isOpened)
        return;
    diagnose(sentenceFor(outcome));
    if (!outcome.isClean)
        raise(ExitStatus::ProtocolBroken);
}

void ConnectionWatch::raise(ExitStatus status)
{
    if (m_status == ExitStatus::Done)
        m_status = status;
}

} // namespace framescope::cli
