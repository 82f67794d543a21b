// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordingsfolder.h"

#include <panels/services.h>
#include <server/testserver.h>

namespace framescope::gui {

/// The built-in server behind {{local}}: starts when somebody asks for it for the first time, on a free port of
/// 127.0.0.1, and greets, echoes, and tells the time. Lives on the UI thread.
class LocalServer
{
public:
    LocalServer(session::SessionManager *sessions, RecordingsFolder *recordings);

    /// Answers now or later.
    void resolve(const panels::LocalServerHandler &handler);

private:
    void start();
    void answer(const base::Result<QString, QString> &result);

    RecordingsFolder *m_recordings;
    server::TestServer m_server;
    std::vector<panels::LocalServerHandler> m_waiting;
};

} // namespace framescope::gui
