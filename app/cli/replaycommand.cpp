// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replaycommand.h"

#include "commandloop.h"
#include "connectionwatch.h"
#include "diagnostics.h"
#include "recordingfile.h"
#include "replayreport.h"

#include <format/replays.h>
#include <replay/recordingbehaviour.h>
#include <replay/stepreader.h>
#include <session/session.h>

#include <QJsonDocument>

namespace framescope::cli {

namespace {

/// What becomes of the connection: plays, prints, watches. I/O thread.
class ReplayRun
{
public:
    ReplayRun(
        net::IoThread &io, const ReplaySettings &settings, std::shared_ptr<EventPrinter> printer, std::function<void()> over)
        : m_printer(std::move(printer))
        , m_watch(QString::fromLatin1(settings.options.request.url.hostHeader()), m_printer)
        , m_over(std::move(over))
        , m_replay(std::make_shared<replay::ClientReplay>(io, settings.replay, [this] {
            if (m_replay->isOver() && m_over)
                std::exchange(m_over, {})();
        }))
    {
    }

    void observe(session::SessionCore &core, const net::Event &event, base::MessageId message)
    {
        m_printer->print(core.id(), event, message);
        m_watch.observe(event);
        m_replay->observe(core, event);
    }

    void stop() { m_replay->stop(); }
    [[nodiscard]] ExitStatus status() const { return m_watch.status(); }
    [[nodiscard]] replay::ClientReplayState state() const { return m_replay->state(); }

private:
    std::shared_ptr<EventPrinter> m_printer;
    ConnectionWatch m_watch;
    std::function<void()> m_over;
    std::shared_ptr<replay::ClientReplay> m_replay;
};

class ReplayLoop : public CommandLoop
{
public:
    ReplayLoop(const ReplaySettings &settings, std::shared_ptr<capture::Recording> recording)
        : m_settings(settings)
        , m_recording(std::move(recording))
    {
    }

    ExitStatus run()
    {
        makeSession();
        m_session->open(m_settings.options);
        exec();
        if (hasLostOutput())
            return ExitStatus::FileUnusable;
        return wasInterrupted() ? ExitStatus::Done : m_status;
    }

private:
    void makeSession()
    {
        openOutput(m_sessions.io());
        const QString url = m_settings.options.request.url.toString();
        m_printer = std::make_shared<EventPrinter>(output(), m_settings.print,
            m_recording ? m_recording->anchor() : base::ClockAnchor::now(),
            QString::fromLatin1(m_settings.options.request.url.hostHeader()));
        auto run = std::make_shared<ReplayRun>(
            m_sessions.io(), m_settings, m_printer, [this] { m_sessions.io().post([this] { finish(); }); });
        m_run = run;
        capture::SessionInfo info;
        info.url = url;
        m_session = m_sessions.createClient(
            m_recording, info, [run](session::SessionCore &core, const net::Event &event, base::MessageId message) {
                run->observe(core, event, message);
            });
        m_sessions.io().post([printer = m_printer, id = m_session->id(), url] { printer->printConnecting(id, url); });
    }

    /// I/O thread.
    void finish()
    {
        const auto run = m_run.lock();
        const replay::ClientReplayState state = run->state();
        const bool isCompared = m_settings.replay.compares;
        m_status = run->status();
        if (state.error)
            diagnose(format::explain(*state.error));
        if (m_settings.print.isJson && !m_settings.print.isQuiet)
            output()->print(QJsonDocument(replayedJson(state, isCompared)).toJson(QJsonDocument::Compact));
        for (const QString &line : replayedLines(state, isCompared))
            diagnose(line);
        judge(state);
        finishOutput();
    }

    void judge(const replay::ClientReplayState &state)
    {
        if (m_status != ExitStatus::Done)
            return;
        if (state.error)
            m_status = ExitStatus::FileUnusable;
        else if (state.differenceCount > 0)
            m_status = ExitStatus::ComparisonFailed;
        else if (!state.isAllSent)
            m_status = ExitStatus::ProtocolBroken;
    }

    void stop() override
    {
        m_sessions.io().post([weak = m_run] {
            if (const auto run = weak.lock())
                run->stop();
        });
        m_session->close(protocol::CloseCode::Normal);
    }
    void abandon() override { m_session->abort(); }

    ReplaySettings m_settings;
    std::shared_ptr<capture::Recording> m_recording;
    std::shared_ptr<EventPrinter> m_printer;
    std::weak_ptr<ReplayRun> m_run; ///< the session's; it lives and dies on the I/O thread
    ExitStatus m_status = ExitStatus::Done;
    session::SessionManager m_sessions; ///< goes first: its thread uses the others
    session::Session *m_session = nullptr;
};

/// Whether there is something to be played; otherwise says why not.
bool canPlay(const QString &path, base::SessionId session)
{
    replay::StepSelection selection;
    selection.session = session;
    const auto steps = replay::StepReader::open(path, selection);
    if (!steps)
        diagnose(format::explain(steps.error()));
    return steps.hasValue();
}

} // namespace

ExitStatus runReplay(const ReplaySettings &settings)
{
    if (!canPlay(settings.replay.path, settings.replay.selection.session))
        return ExitStatus::FileUnusable;
    const auto recording = makeRecording(settings.recordPath);
    if (!recording)
        return ExitStatus::FileUnusable;
    const ExitStatus status = ReplayLoop(settings, *recording).run();
    return complete(*recording) ? status : ExitStatus::FileUnusable;
}

ExitStatus runReplayServe(const ReplayServeSettings &settings)
{
    if (!canPlay(settings.recording.path, settings.recording.session))
        return ExitStatus::FileUnusable;
    ServeSettings serve = settings.serve;
    serve.behaviours = {replay::recordingBehaviours(settings.recording)};
    return runServe(serve);
}

} // namespace framescope::cli
