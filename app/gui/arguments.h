// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace framescope::gui {

/// What the program was asked to do.
struct Arguments {
    QStringList items; ///< addresses and files, to open a tab for each
    QString picture; ///< of --demonstration; empty: no demonstration
};

/// Reads the command line. --help and --version are answered, and a wrong option is told on standard error, before there
/// is a window: that needs no display, and ends the program. The options of the toolkit are left to it.
[[nodiscard]] Arguments readArguments(int argc, char *argv[]);

/// The name and version of the application that exists.
void nameApplication();

} // namespace framescope::gui
