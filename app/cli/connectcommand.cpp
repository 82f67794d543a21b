// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectcommand.h"

#include "commandloop.h"
#include "recordingfile.h"

#include <net/iothread.h>
#include <session/session.h>

namespace framescope::cli {

namespace {

using namespace std::chrono_literals;

class ConnectLoop : public CommandLoop
{
public:
    ConnectLoop(const ConnectSettings &settings, std::shared_ptr<capture::Recording> recording)
        : m_settings(settings)
        , m_recording(std::move(recording))
    {
    }

    ExitStatus run()
    {
        makeSession();
        if (m_settings.timeout)
            after(*m_settings.timeout, [this] { onTimeout(); });
        m_sessions.io().post([printer = m_printer, id = m_session->id(), url = m_settings.options.request.url.toString()] {
            printer->printConnecting(id, url);
        });
        m_session->open(m_settings.options);
        exec();
        if (hasLostOutput())
            return ExitStatus::FileUnusable;
        return wasInterrupted() ? ExitStatus::Done : m_run->status();
    }

private:
    void makeSession()
    {
        openOutput(m_sessions.io());
        m_printer = std::make_shared<EventPrinter>(output(), m_settings.print,
            m_recording ? m_recording->anchor() : base::ClockAnchor::now(),
            QString::fromLatin1(m_settings.options.request.url.hostHeader()));
        m_run = std::make_shared<ConnectRun>(m_settings, m_printer,
            ConnectRun::Handlers {
                [this] { post([this] { onOpened(); }); },
                [this] { post([this] { stop(); }); },
                [this] { finishOnce(); },
            });
        capture::SessionInfo info;
        info.url = m_settings.options.request.url.toString();
        info.engine = net::nameOf(m_settings.options.engine);
        m_session = m_sessions.createClient(
            m_recording, info, [run = m_run](session::SessionCore &core, const net::Event &event, base::MessageId message) {
                run->observe(core, event, message);
            });
        QObject::connect(m_session, &session::Session::changed, m_session, [this] { finishWait(); });
        m_session->setHeartbeat(m_settings.pingInterval.value_or(0ms));
        if (m_settings.isReconnecting) {
            session::ReconnectPolicy policy;
            policy.when = session::ReconnectPolicy::When::AfterAbnormalClose;
            m_session->setReconnectPolicy(policy);
        }
    }

    void onOpened() { m_isOpened = true; }

    /// I/O thread.
    void finishOnce()
    {
        if (!std::exchange(m_hasFinished, true))
            finishOutput();
    }

    /// Whoever stops while it waits for the next attempt hears of no further end.
    void finishWait()
    {
        const session::Snapshot &snapshot = m_session->snapshot();
        if (m_isClosing && snapshot.state == session::State::Closed && !snapshot.nextAttempt)
            m_sessions.io().post([this] { finishOnce(); });
    }

    void stop() override
    {
        if (!std::exchange(m_isClosing, true))
            m_session->close(m_settings.closeCode, m_settings.closeReason);
    }

    /// Before the connection is open, its own timeout says what is wrong.
    void onTimeout()
    {
        if (!m_isOpened && !m_settings.isReconnecting)
            return;
        interrupt();
    }

    void abandon() override { m_session->abort(); }

    ConnectSettings m_settings;
    std::shared_ptr<capture::Recording> m_recording;
    bool m_isOpened = false;
    bool m_isClosing = false;
    bool m_hasFinished = false; ///< I/O thread
    std::shared_ptr<EventPrinter> m_printer;
    std::shared_ptr<ConnectRun> m_run;
    session::SessionManager m_sessions; ///< goes first: its thread uses the others
    session::Session *m_session = nullptr;
};

} // namespace

ExitStatus runConnect(const ConnectSettings &settings)
{
    const auto recording = makeRecording(settings.recordPath);
    if (!recording)
        return ExitStatus::FileUnusable;
    const ExitStatus status = ConnectLoop(settings, *recording).run();
    return complete(*recording) ? status : ExitStatus::FileUnusable;
}

} // namespace framescope::cli
