// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/stage.h"

#include <server/testserver.h>

#include <QTest>

namespace framescope::tests {

/// A test server with behaviours, and clients of it on an I/O thread of their own.
struct Served {
    explicit Served(const QStringList &specs = {})
        : server(&sessions)
    {
        for (const QString &spec : specs)
            behaviours.push_back(*server::BehaviourRegistry().find(spec));
    }
    bool start(const net::ListenOptions &options = {}, const std::shared_ptr<capture::Recording> &recording = {},
        const session::Observer &observer = {})
    {
        server.start(options, behaviours, recording, observer);
        return QTest::qWaitFor([this] { return server.endpoint().has_value(); });
    }
    [[nodiscard]] net::ConnectOptions options() const { return optionsFor(server.endpoint()->url()); }
    [[nodiscard]] std::unique_ptr<Party> connect(const Party::Hook &hook = {})
    {
        auto client = std::make_unique<Party>(stage, hook);
        client->open(options());
        return client;
    }

    Stage stage;
    session::SessionManager sessions;
    server::TestServer server;
    std::vector<server::BehaviourFactory> behaviours;
};

} // namespace framescope::tests
