// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportcommand.h"
#include "importcommand.h"
#include "statscommand.h"

#include <CLI/CLI.hpp>

namespace framescope::cli {

// Each declares the options of its command, and makes of them what the program is to do.

struct ExportOptionsReader {
    explicit ExportOptionsReader(CLI::App &app);
    [[nodiscard]] ExportSettings take() const;

    std::string path, format, output, filter;
    bool keepsSecrets = false;
    CLI::App *command = nullptr;
};

struct ImportOptionsReader {
    explicit ImportOptionsReader(CLI::App &app);
    [[nodiscard]] ImportSettings take() const;

    std::string path, recording;
    CLI::App *command = nullptr;
};

struct StatsOptionsReader {
    explicit StatsOptionsReader(CLI::App &app);
    [[nodiscard]] StatsSettings take() const;

    std::string path;
    bool isJson = false;
    CLI::App *command = nullptr;
};

} // namespace framescope::cli
