// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectcommand.h"

#include "recordingfile.h"

#include <base/signalwatcher.h>
#include <net/iothread.h>
#include <session/session.h>

#include <QEventLoop>

namespace framescope::cli {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 1s; // with a peer that does not answer our close frame

/// The main thread's half: signals, timers, and the end.
class ConnectLoop
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
        QObject::connect(&m_signals, &base::SignalWatcher::interrupted, &m_loop, [this] { interrupt(); });
        if (m_settings.timeout)
            QTimer::singleShot(*m_settings.timeout, &m_loop, [this] { onTimeout(); });
        m_sessions.io().post([printer = m_printer, id = m_session->id(), url = m_settings.options.request.url.toString()] {
            printer->printConnecting(id, url);
        });
        m_session->open(m_settings.options);
        m_loop.exec();
        if (m_hasLostOutput)
            return ExitStatus::FileUnusable;
        return m_wasInterrupted ? ExitStatus::Done : m_run->status();
    }

private:
    void makeSession()
    {
        m_output = std::make_shared<Printer>(
            m_sessions.io(), [this](bool isError) { m_queue->post([this, isError] { onOutputBroken(isError); }); });
        m_printer = std::make_shared<EventPrinter>(m_output, m_settings.print,
            m_recording ? m_recording->anchor() : base::ClockAnchor::now(),
            QString::fromLatin1(m_settings.options.request.url.hostHeader()));
        m_run = std::make_shared<ConnectRun>(m_settings, m_printer,
            ConnectRun::Handlers {
                [this] { m_queue->post([this] { onOpened(); }); },
                [this] { m_queue->post([this] { close(); }); },
                [this] { m_output->finish([this] { m_queue->post([this] { m_loop.quit(); }); }); },
            });
        capture::SessionInfo info;
        info.url = m_settings.options.request.url.toString();
        info.engine = net::nameOf(m_settings.options.engine);
        m_session = m_sessions.createClient(
            m_recording, info, [run = m_run](session::SessionCore &core, const net::Event &event, base::MessageId message) {
                run->observe(core, event, message);
            });
        m_session->setHeartbeat(m_settings.pingInterval.value_or(0ms));
        if (m_settings.isReconnecting) {
            session::ReconnectPolicy policy;
            policy.when = session::ReconnectPolicy::When::AfterAbnormalClose;
            m_session->setReconnectPolicy(policy);
        }
    }

    void onOpened() { m_isOpened = true; }

    void close()
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

    /// A second time: at once. Neither a peer that does not answer nor a reader that does not read is waited for long.
    void interrupt()
    {
        if (std::exchange(m_wasInterrupted, true))
            return drop();
        close();
        QTimer::singleShot(patience, &m_loop, [this] { drop(); });
    }

    void drop()
    {
        m_output->giveUp();
        m_session->abort();
    }

    void onOutputBroken(bool isError)
    {
        m_hasLostOutput = isError;
        interrupt();
    }

    ConnectSettings m_settings;
    std::shared_ptr<capture::Recording> m_recording;
    QEventLoop m_loop;
    base::SignalWatcher m_signals;
    bool m_isOpened = false;
    bool m_isClosing = false;
    bool m_wasInterrupted = false;
    bool m_hasLostOutput = false;
    std::shared_ptr<base::TaskQueue> m_queue = std::make_shared<base::TaskQueue>();
    std::shared_ptr<Printer> m_output;
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
