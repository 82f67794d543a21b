// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace framescope::exchange {

/// What stands where a secret stood: "•••", in UTF-8.
inline constexpr const char *redactionMark = "\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2";

/// Whether the value of this header is a secret: Authorization, Proxy-Authorization, Cookie and Set-Cookie, in any case.
[[nodiscard]] bool isSecretHeader(QByteArrayView name);

/// @p value with a mark for the user info ("user:password@") of the URLs in it.
[[nodiscard]] QByteArray withoutUserInfo(QByteArrayView value);

/// The head of an opening handshake with a mark for each secret value, and what follows it as it is. It need not be well
/// formed: a secret is found also where lines end in LF alone or are folded. Doing it twice changes nothing more.
[[nodiscard]] QByteArray redactedHead(const QByteArray &head);

} // namespace framescope::exchange
