// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/connectoptions.h>
#include <protocol/deflateterms.h>

#include <QJsonObject>
#include <QStringList>

namespace framescope::server {

/// What a person wants of a test server: enough to start it, now or after the next start of the program.
struct ServerSettings {
    QString name;
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 0; ///< 0: a free one
    net::EngineKind engine = net::EngineKind::Wire;
    bool isSecure = false; ///< wss, with a certificate made at each start
    QStringList behaviours {QStringLiteral("echo")}; ///< NAME[:ARGUMENT]; see BehaviourRegistry
    bool compresses = true; ///< accepts permessage-deflate, as deflate says
    protocol::DeflatePolicy deflate;
    QStringList faults; ///< KIND=VALUE[,seed=N]; see parseFault()

    friend bool operator==(const ServerSettings &, const ServerSettings &) = default;
};

[[nodiscard]] QJsonObject toJson(const ServerSettings &settings);
/// What is missing or of another kind is as in a new one; a text is cut where nobody would have written so much.
[[nodiscard]] ServerSettings serverSettingsFrom(const QJsonObject &object);

} // namespace framescope::server
