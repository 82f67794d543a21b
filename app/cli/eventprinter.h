// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventjson.h"
#include "printer.h"

#include <map>

namespace framescope::cli {

/// What is printed of a session.
struct PrintOptions {
    bool isQuiet = false; ///< nothing at all, and of a normal end (1000) nothing on standard error
    bool isJson = false; ///< every event as an object; otherwise incoming messages only, as text
    bool withFrames = false; ///< with isJson: every frame as well
    net::EngineKind engine = net::EngineKind::Wire; ///< that shows what is printed
};

/// Prints what happens to one session. I/O thread.
class EventPrinter
{
public:
    /// @p anchor: how times of the monotonic clock become times of day. @p host names the peer in sentences.
    EventPrinter(
        std::shared_ptr<Printer> printer, const PrintOptions &options, const base::ClockAnchor &anchor, QString host);

    void printConnecting(base::SessionId session, const QString &url);
    void print(base::SessionId session, const net::Event &event, base::MessageId message);
    /// The head of the last response of a server; its status is 0 before it came.
    [[nodiscard]] const protocol::HttpHead &response() const { return m_response; }
    [[nodiscard]] bool isQuiet() const { return m_options.isQuiet; }

private:
    void printText(const net::MessageCrossed &crossed);
    void printJson(const EventHead &head, const net::Event &event, base::MessageId message);
    void printMessage(const EventHead &head, const net::MessageCrossed &crossed, base::MessageId message);
    void printFrame(const EventHead &head, base::Direction direction, const protocol::Frame &frame);
    void forget();
    void keepResponse(const net::HeadCrossed &crossed);
    void printObject(const QJsonObject &object);
    [[nodiscard]] EventHead headOf(base::SessionId session, base::MonoTime time) const;

    std::shared_ptr<Printer> m_printer;
    PrintOptions m_options;
    base::ClockAnchor m_anchor;
    QString m_host;
    protocol::HttpHead m_response;
    std::optional<net::Secured> m_secured; ///< of this connection
    std::map<base::Direction, quint64> m_nextFrame; ///< stream offset from which frames have not been printed
};

} // namespace framescope::cli
