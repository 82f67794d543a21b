// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectrun.h"

namespace framescope::cli {

ConnectRun::ConnectRun(const ConnectSettings &settings, std::shared_ptr<EventPrinter> printer, Handlers handlers)
    : m_settings(settings)
    , m_printer(std::move(printer))
    , m_watch(QString::fromLatin1(settings.options.request.url.hostHeader()), m_printer)
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
    m_watch.observe(event);
    if (!std::holds_alternative<net::Closed>(event.what))
        return;
    m_input.stop();
    if (core.willReconnect())
        m_watch.forgive();
    else
        m_handlers.ended();
}

void ConnectRun::onOpened(session::SessionCore &core)
{
    if (!std::exchange(m_hasSentTexts, true)) {
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
        core.sendText(message.payload());
    else if (m_settings.isEchoing)
        core.sendBinary(message.payload());
    if (++m_received == m_settings.count)
        m_handlers.finish();
}

bool ConnectRun::isEnough() const
{
    return m_settings.count && m_received >= *m_settings.count;
}

} // namespace framescope::cli
