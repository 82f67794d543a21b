// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QByteArray>
#include <QStringList>

namespace framescope::net {

/// A certificate with its private key, both PEM: what a TLS server shows.
struct Identity {
    QByteArray certificate;
    QByteArray key;
};

/// Makes a self-signed certificate (ECDSA P-256, 30 days) for @p names: host names and IP addresses, at least one. On
/// failure the words of OpenSSL. Any thread; takes about a millisecond.
[[nodiscard]] base::Result<Identity, QString> makeSelfSignedIdentity(const QStringList &names);

/// Whether the key is that of the (first) certificate. Any thread.
[[nodiscard]] bool isUsable(const Identity &identity);

} // namespace framescope::net
