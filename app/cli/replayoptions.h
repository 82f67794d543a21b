// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replaysettings.h"

#include <CLI/CLI.hpp>

#include <variant>

namespace framescope::cli {

/// Options of `replay`. Like the readers in commandline.cpp.
struct ReplayOptionsReader {
    explicit ReplayOptionsReader(CLI::App &app);
    /// Throws CLI::ValidationError.
    [[nodiscard]] std::variant<ReplaySettings, ReplayServeSettings> take() const;

    std::string path, to, record, ca, speed = "1";
    qint64 port = 0, session = 0;
    double longestPause = 0, wait = 2;
    bool isAsap = false, isCompared = false, isInReply = false, isInsecure = false;
    PrintOptions print;
    CLI::App *command = nullptr;

private:
    [[nodiscard]] double speedOf() const;
    [[nodiscard]] replay::StepSelection selectionOf() const;
    [[nodiscard]] ReplaySettings takeClient() const;
    [[nodiscard]] ReplayServeSettings takeServer() const;
};

} // namespace framescope::cli
