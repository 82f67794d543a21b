// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectrun.h"

#include "diagnostics.h"

#include <format/numbers.h>
#include <format/violations.h>

namespace framescope::cli {

ConnectRun::ConnectRun(const ConnectSettings &settings, std::shared_ptr<EventPrinter> printer, Handlers handlers)
    : m_settings(settings)
    , m_printer(std::move(printer))
    , m_handlers(std::move(handlers))
    , m_input([this] {
        if (!m_settings.isHeldOpen())
            m_handlers.finish();
    })
{
}

void ConnectRun::observe(session::SessionCore &core, const net::Event &event, base::MessageId message)
{
    const auto *crossed = std::get_if<net::MessageCrossed>(&event.what);
    const bool isTooMuch =
        crossed && isEnough() && crossed->direction == base::Direction::In && !protocol::isControl(crossed->message.opcode);
    if (!isTooMuch)
        m_printer->print(core.id(), event, message);
    if (crossed)
        onMessage(core, *crossed);
    else if (std::holds_alternative<net::Opened>(event.what))
        onOpened(core);
    else if (const auto *violated = std::get_if<net::Violated>(&event.what)) {
        raise(ExitStatus::ProtocolBroken);
        diagnose(format::explain(violated->violation.kind));
    } else if (const auto *discarded = std::get_if<net::Discarded>(&event.what))
        diagnose(format::discardedSentence(discarded->bytes.count) + u'.');
    else if (const auto *failed = std::get_if<net::Failed>(&event.what))
        onFailed(failed->error);
    else if (const auto *closed = std::get_if<net::Closed>(&event.what))
        onClosed(core, closed->outcome);
    else if (const auto *waiting = std::get_if<net::Waiting>(&event.what))
        diagnose(
            QStringLiteral("Connects again in %1, attempt %2.").arg(format::duration(waiting->delay)).arg(waiting->attempt));
    else if (std::holds_alternative<net::Overrun>(event.what))
        diagnose(QStringLiteral("The recording could not keep up: the connection was dropped."));
}

void ConnectRun::onOpened(session::SessionCore &core)
{
    if (!std::exchange(m_isOpened, true)) {
        for (const QByteArray &text : m_settings.texts)
            core.sendText(text);
    }
    m_input.start(core);
    m_handlers.opened();
}

void ConnectRun::onMessage(session::SessionCore &core, const net::MessageCrossed &crossed)
{
    const protocol::Message &message = crossed.message;
    if (m_settings.isEchoing)
        m_hold.update(core);
    if (crossed.direction == base::Direction::Out)
        return m_input.readOn(core);
    if (isEnough() || protocol::isControl(message.opcode) || !message.isComplete)
        return;
    if (m_settings.isEchoing && message.opcode == protocol::Opcode::Text)
        core.sendText(message.payload);
    else if (m_settings.isEchoing)
        core.sendBinary(message.payload);
    if (++m_received == m_settings.count)
        m_handlers.finish();
}

void ConnectRun::onFailed(const net::ConnectError &error)
{
    // Without a response there is nobody who could have refused.
    const bool hasStatus = error.handshake && error.handshake->kind == protocol::HandshakeError::Kind::UnexpectedStatus;
    const bool isRefused =
        error.kind == net::ConnectError::Kind::HandshakeFailed && (hasStatus || m_printer->response().status != 0);
    const ExitStatus early = isRefused ? ExitStatus::HandshakeRefused : ExitStatus::CouldNotConnect;
    raise(m_isOpened ? ExitStatus::ProtocolBroken : early);
    diagnose(error, QString::fromLatin1(m_settings.options.request.url.hostHeader()), m_printer->response().bytes);
}

void ConnectRun::onClosed(const session::SessionCore &core, const protocol::CloseOutcome &outcome)
{
    m_input.stop();
    if (outcome.wasOpen)
        diagnose(sentenceFor(outcome));
    if (core.willReconnect()) {
        m_status = ExitStatus::Done; // what comes of it counts
        return;
    }
    if (m_isOpened && !outcome.isClean && outcome.isAnswerKnown)
        raise(ExitStatus::ProtocolBroken);
    m_handlers.ended();
}

bool ConnectRun::isEnough() const
{
    return m_settings.count && m_received >= *m_settings.count;
}

void ConnectRun::raise(ExitStatus status)
{
    if (m_status == ExitStatus::Done)
        m_status = status;
}

} // namespace framescope::cli
