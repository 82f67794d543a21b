// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <net/identity.h>

// Private to net.
namespace framescope::net {

enum class Pkcs12Error {
    Unreadable, ///< it is no PKCS#12, lacks a certificate or a key, or is encrypted in a way that OpenSSL no longer does
    WrongPassphrase, ///< or a missing one
};

/// The certificate with those of its chain, and its key, from the bytes of a PKCS#12 file (.p12, .pfx); RFC 7292. Any
/// thread.
[[nodiscard]] base::Result<Identity, Pkcs12Error> readPkcs12(const QByteArray &der, const QByteArray &passphrase);

} // namespace framescope::net
