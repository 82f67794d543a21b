// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventprinter.h"

#include <base/result.h>

#include <CLI/CLI.hpp>

namespace framescope::cli {

[[nodiscard]] inline QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// Takes the value of a Result, or ends the reading of the command line with its sentence.
template <typename T>
[[nodiscard]] T valueOr(const char *option, base::Result<T, QString> result)
{
    if (!result)
        throw CLI::ValidationError(option, result.error().toStdString());
    return std::move(*result);
}

/// What is common to the commands that print events.
inline void addPrintOptions(CLI::App &command, PrintOptions &print)
{
    command.add_flag("--quiet", print.isQuiet, "Print no events and messages, and nothing of a normal end");
    auto *json = command.add_flag("--json", print.isJson, "Print every event as a JSON object, one a line");
    command.add_flag("--frames", print.withFrames, "With --json: print every frame as well")->needs(json);
}

} // namespace framescope::cli
