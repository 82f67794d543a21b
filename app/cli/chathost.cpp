// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatcommand.h"
#include "diagnostics.h"
#include "recordingfile.h"
#include "standardoutput.h"

#include <base/signalwatcher.h>
#include <chat/roomfolder.h>
#include <format/chat.h>
#include <format/inert.h>

#include <QEventLoop>

namespace framescope::cli {

namespace {

class HostLoop
{
public:
    HostLoop(const ChatHostSettings &settings, std::shared_ptr<capture::Recording> recording)
        : m_settings(settings.host)
        , m_recording(std::move(recording))
        , m_host(&m_sessions)
    {
    }

    ExitStatus run()
    {
        if (m_settings.room.folder.isEmpty())
            m_settings.room.folder = chat::folderOfRoom(m_settings.room.name);
        QObject::connect(&m_signals, &base::SignalWatcher::interrupted, &m_loop, [this] { interrupt(); });
        QObject::connect(&m_host, &chat::Host::changed, &m_loop, [this] { follow(); });
        QObject::connect(&m_host, &chat::Host::membersChanged, &m_loop, [this] { tellMembers(); });
        m_host.start(m_settings, m_recording);
        m_loop.exec();
        return m_status;
    }

private:
    void follow()
    {
        if (m_host.state() == chat::Host::State::Running) {
            m_output.print("room at " + m_host.endpoint()->url().toUtf8());
            m_output.flush();
        } else if (m_host.state() == chat::Host::State::Stopped) {
            if (m_host.error())
                fail(*m_host.error());
            m_loop.quit();
        }
    }

    void fail(const chat::HostError &error)
    {
        diagnose(format::explain(error, QStringLiteral("%1:%2").arg(m_settings.address).arg(m_settings.port)));
        const bool isOfStore = std::holds_alternative<chat::StoreError>(error);
        m_status = isOfStore ? ExitStatus::FileUnusable : ExitStatus::CouldNotConnect;
    }

    void tellMembers()
    {
        QStringList names;
        for (const chat::HostedMember &member : m_host.members())
            names.append(format::inertLine(member.who.name));
        diagnose(names.isEmpty() ? QStringLiteral("Nobody is in the room.")
                                 : QStringLiteral("In the room: ") + names.join(QLatin1String(", ")));
    }

    /// A second time: at once.
    void interrupt()
    {
        if (std::exchange(m_wasInterrupted, true))
            m_loop.quit();
        else
            m_host.stop();
    }

    chat::HostSettings m_settings;
    std::shared_ptr<capture::Recording> m_recording;
    QEventLoop m_loop;
    base::SignalWatcher m_signals;
    StandardOutput m_output;
    bool m_wasInterrupted = false;
    ExitStatus m_status = ExitStatus::Done;
    session::SessionManager m_sessions;
    chat::Host m_host;
};

} // namespace

ExitStatus runChatHost(const ChatHostSettings &settings)
{
    const auto recording = makeRecording(settings.recordPath);
    if (!recording)
        return ExitStatus::FileUnusable;
    const ExitStatus status = HostLoop(settings, *recording).run();
    return complete(*recording) ? status : ExitStatus::FileUnusable;
}

} // namespace framescope::cli
