// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/commandimport.h>

#include <map>

namespace framescope::workspace {

/// What an option of a command does to the request.
struct CommandOption {
    bool takesValue = false;
    std::function<void(ImportedCommand &, const QString &value)> apply; ///< empty: understood, and nothing to do
};

/// Options by name, with their dashes: "-H", "--header".
using CommandOptions = std::map<QString, CommandOption>;

[[nodiscard]] const CommandOptions &curlOptions();
[[nodiscard]] const CommandOptions &wscatOptions();
/// "Name: value", "Name;" (an empty value) or "Name:" (which takes a header away, and is passed over).
void addHeaderLine(ImportedCommand &command, const QString &line);

} // namespace framescope::workspace
