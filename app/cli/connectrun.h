// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionwatch.h"
#include "standardinput.h"

#include <session/answerhold.h>

#include <net/connectoptions.h>
#include <session/sessionmanager.h>

namespace framescope::cli {

/// What `connect` was asked to do.
struct ConnectSettings {
    net::ConnectOptions options;
    std::vector<QByteArray> texts; ///< sent first, in order
    bool isReconnecting = false; ///< connects again when the connection breaks
    bool isEchoing = false; ///< sends back what comes
    std::optional<qint64> count; ///< ends after so many messages have come
    std::optional<std::chrono::milliseconds> timeout; ///< ends after this time
    std::optional<std::chrono::milliseconds> pingInterval;
    std::optional<protocol::CloseCode> closeCode = protocol::CloseCode::Normal;
    QByteArray closeReason;
    PrintOptions print;
    QString recordPath; ///< empty: nothing is recorded

    /// Whether the connection stays when standard input has ended.
    [[nodiscard]] bool isHeldOpen() const { return isEchoing || count || timeout; }
};

/// The half of `connect` that follows the connection. Made anywhere, then used on the I/O thread; what() it has come to
/// may be asked for once ended was called.
class ConnectRun
{
public:
    /// What the main thread is told. Called on the I/O thread.
    struct Handlers {
        std::function<void()> opened;
        std::function<void()> finish; ///< all is done: the connection is to be closed
        std::function<void()> ended;
    };
    ConnectRun(const ConnectSettings &settings, std::shared_ptr<EventPrinter> printer, Handlers handlers);

    /// As a session::Observer.
    void observe(session::SessionCore &core, const net::Event &event, base::MessageId message);
    [[nodiscard]] ExitStatus status() const { return m_watch.status(); }

private:
    void onOpened(session::SessionCore &core);
    void onMessage(session::SessionCore &core, const net::MessageCrossed &crossed);
    [[nodiscard]] bool isEnough() const;

    ConnectSettings m_settings;
    session::AnswerHold m_hold;
    std::shared_ptr<EventPrinter> m_printer;
    ConnectionWatch m_watch;
    Handlers m_handlers;
    StandardInput m_input;
    bool m_hasSentTexts = false;
    qint64 m_received = 0;
};

} // namespace framescope::cli
