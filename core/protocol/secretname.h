// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace framescope::protocol {

/// Whether a header, a parameter of a query or a variable of this name usually holds a secret, such as Authorization,
/// Cookie, X-Api-Key, access_token or sig. Case, hyphens, underscores and dots make no difference.
[[nodiscard]] bool isSecretName(QByteArrayView name);

} // namespace framescope::protocol
