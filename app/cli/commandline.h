// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatcommand.h"
#include "connectrun.h"
#include "exportcommand.h"
#include "importcommand.h"
#include "querycommand.h"
#include "replaysettings.h"
#include "servecommand.h"
#include "statscommand.h"

#include <QString>

#include <variant>

namespace framescope::cli {

/// What there is to say instead of doing something: the help, the version, or what is wrong with the line.
struct Answer {
    QByteArray text;
    ExitStatus status = ExitStatus::Done; ///< other than Done: the text is a diagnosis
};

/// What the command line asks for.
using Command = std::variant<Answer, ConnectSettings, ServeSettings, QuerySettings, ExportSettings, ImportSettings,
    StatsSettings, ReplaySettings, ReplayServeSettings, ChatHostSettings, ChatJoinSettings, ChatFindSettings>;

/// Reads the arguments of the program, as main() gets them.
[[nodiscard]] Command readCommandLine(int argc, const char *const *argv);

} // namespace framescope::cli
