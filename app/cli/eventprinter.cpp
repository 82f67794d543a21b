// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventprinter.h"

#include "escaping.h"

#include <protocol/limits.h>

#include <QJsonDocument>

namespace framescope::cli {

EventPrinter::EventPrinter(
    std::shared_ptr<Printer> printer, const PrintOptions &options, const base::ClockAnchor &anchor, QString host)
    : m_printer(std::move(printer))
    , m_options(options)
    , m_anchor(anchor)
    , m_host(std::move(host))
{
}

EventHead EventPrinter::headOf(base::SessionId session, base::MonoTime time) const
{
    return {session, m_anchor.toWall(time), time};
}

void EventPrinter::printConnecting(base::SessionId session, const QString &url)
{
    if (m_options.isJson)
        printObject(connectingJson(headOf(session, base::monoNow()), url));
}

void EventPrinter::print(base::SessionId session, const net::Event &event, base::MessageId message)
{
    if (const auto *head = std::get_if<net::HeadCrossed>(&event.what))
        keepResponse(*head);
    else if (const auto *secured = std::get_if<net::Secured>(&event.what))
        m_secured = *secured;
    else if (std::holds_alternative<net::Followed>(event.what) || std::holds_alternative<net::Closed>(event.what))
        forget();
    if (m_options.isJson)
        printJson(headOf(session, event.time), event, message);
    else if (const auto *crossed = std::get_if<net::MessageCrossed>(&event.what))
        printText(*crossed);
}

/// Another connection follows, perhaps.
void EventPrinter::forget()
{
    m_response = {};
    m_secured.reset();
    m_nextFrame.clear();
}

void EventPrinter::keepResponse(const net::HeadCrossed &crossed)
{
    auto parsed =
        protocol::parseHttpHead(crossed.bytes, protocol::HttpHeadKind::Response, protocol::Limits {}.handshakeHead);
    if (parsed.status == protocol::HttpHeadResult::Status::Complete)
        m_response = std::move(parsed.head);
}

void EventPrinter::printText(const net::MessageCrossed &crossed)
{
    const protocol::Message &message = crossed.message;
    if (m_options.isQuiet || crossed.direction == base::Direction::Out || protocol::isControl(message.opcode)
        || !message.isComplete)
        return;
    m_printer->print(printable(message.payload().view(), message.opcode == protocol::Opcode::Text));
}

void EventPrinter::printJson(const EventHead &head, const net::Event &event, base::MessageId message)
{
    if (const auto *opened = std::get_if<net::Opened>(&event.what))
        printObject(openJson(head, m_options.engine, *opened, m_response, m_secured ? &*m_secured : nullptr));
    else if (const auto *fragment = std::get_if<net::FragmentCrossed>(&event.what))
        printFrame(head, fragment->direction, fragment->frame);
    else if (const auto *crossed = std::get_if<net::MessageCrossed>(&event.what))
        printMessage(head, *crossed, message);
    else if (const auto *violated = std::get_if<net::Violated>(&event.what))
        printObject(violationJson(head, violated->violation));
    else if (const auto *discarded = std::get_if<net::Discarded>(&event.what))
        printObject(discardedJson(head, discarded->bytes));
    else if (const auto *failed = std::get_if<net::Failed>(&event.what))
        printObject(errorJson(head, failed->error, m_host, m_response));
    else if (const auto *closed = std::get_if<net::Closed>(&event.what))
        printObject(closedJson(head, closed->outcome));
    else if (const auto *followed = std::get_if<net::Followed>(&event.what))
        printObject(followedJson(head, *followed));
    else if (const auto *waiting = std::get_if<net::Waiting>(&event.what))
        printObject(waitingJson(head, *waiting));
    else if (const auto *lingered = std::get_if<net::Lingered>(&event.what))
        printObject(lingeredJson(head, *lingered));
    else if (const auto *queued = std::get_if<net::Queued>(&event.what))
        printObject(queuedJson(head, *queued));
    else if (const auto *overrun = std::get_if<net::Overrun>(&event.what))
        printObject(overrunJson(head, *overrun));
}

void EventPrinter::printMessage(const EventHead &head, const net::MessageCrossed &crossed, base::MessageId message)
{
    for (const protocol::Frame &frame : crossed.message.frames)
        printFrame(head, crossed.direction, frame);
    const protocol::Message &whole = crossed.message;
    if (whole.opcode == protocol::Opcode::Close)
        return; // it is told as the event "closed", and as a frame
    if (m_options.isQuiet)
        return;
    m_printer->print(messageLine(head,
        {message, crossed.direction, whole.opcode, whole.payload().view(), static_cast<qint64>(whole.wireSize()),
            whole.isComplete}));
}

/// Frames of a fragmented message come twice: when they cross the wire, and with their message.
void EventPrinter::printFrame(const EventHead &head, base::Direction direction, const protocol::Frame &frame)
{
    quint64 &next = m_nextFrame[direction];
    if (frame.streamOffset < next)
        return;
    next = frame.streamOffset + frame.wireSize();
    if (m_options.withFrames)
        printObject(frameJson(head, direction, frame));
}

void EventPrinter::printObject(const QJsonObject &object)
{
    if (!m_options.isQuiet)
        m_printer->print(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace framescope::cli
