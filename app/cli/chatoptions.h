// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatcommand.h"

#include <CLI/CLI.hpp>

#include <variant>

namespace framescope::cli {

/// The commands below `chat`: declares their options, and makes of them what the program is to do.
struct ChatOptionsReader {
    explicit ChatOptionsReader(CLI::App &app);
    [[nodiscard]] std::variant<ChatHostSettings, ChatJoinSettings, ChatFindSettings> take() const;

    CLI::App *command = nullptr;

private:
    void addHost();
    void addJoin();
    void addFind();
    [[nodiscard]] ChatHostSettings takeHost() const;
    [[nodiscard]] ChatJoinSettings takeJoin() const;

    CLI::App *host = nullptr;
    CLI::App *join = nullptr;
    CLI::App *find = nullptr;
    std::string name, address = "127.0.0.1", passFile, folder, record;
    std::string url, nick, joinPassFile, joinRecord;
    qint64 port = 0;
    bool isHidden = false;
    bool isJson = false;
    double timeout = 0;
    double findTimeout = 2;
};

} // namespace framescope::cli
