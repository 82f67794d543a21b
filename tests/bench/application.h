// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace framescope::bench {

/// An event loop for those who need one.
class Application
{
private:
    char m_name[17] = "framescope_bench";
    char *m_argv[2] = {m_name, nullptr};
    int m_argc = 1;
    QCoreApplication m_application {m_argc, m_argv};
};

} // namespace framescope::bench
