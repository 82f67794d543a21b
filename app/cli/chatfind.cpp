// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatcommand.h"
#include "escaping.h"
#include "standardoutput.h"

#include <base/signalwatcher.h>
#include <chat/discovery.h>
#include <session/sessionmanager.h>

#include <QEventLoop>
#include <QTimer>

namespace framescope::cli {

ExitStatus runChatFind(const ChatFindSettings &settings)
{
    QEventLoop loop;
    const base::SignalWatcher signals;
    StandardOutput output;
    session::SessionManager sessions;
    const chat::Discovery discovery(sessions.io(), sessions.queue());
    QSet<QString> printed;
    QObject::connect(&discovery, &chat::Discovery::changed, &loop, [&] {
        for (const chat::FoundRoom &room : discovery.rooms()) {
            if (printed.contains(room.url()))
                continue;
            printed.insert(room.url());
            output.print(room.url().toUtf8() + '\t' + (room.announcement.hasPassPhrase ? "pass phrase" : "open") + '\t'
                + escaped(room.announcement.name.toUtf8()));
        }
        output.flush();
    });
    QObject::connect(&signals, &base::SignalWatcher::interrupted, &loop, &QEventLoop::quit);
    QTimer::singleShot(settings.timeout, &loop, &QEventLoop::quit);
    loop.exec();
    return output.finish() ? ExitStatus::Done : ExitStatus::FileUnusable;
}

} // namespace framescope::cli
