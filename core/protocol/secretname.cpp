// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretname.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace framescope::protocol {

namespace {

/// In small letters, without what parts its words.
QByteArray plain(QByteArrayView name)
{
    QByteArray letters = name.trimmed().toByteArray().toLower();
    letters.removeIf([](char c) { return c == '-' || c == '_' || c == '.'; });
    return letters;
}

} // namespace

bool isSecretName(QByteArrayView name)
{
    constexpr std::array<QByteArrayView, 11> whole {
        "authorization", "proxyauthorization", "cookie", "setcookie", "auth", "xauth", "jwt", "key", "pass", "pwd", "sig"};
    constexpr std::array<QByteArrayView, 11> parts {"token", "secret", "password", "passwd", "passphrase", "apikey",
        "accesskey", "authkey", "privatekey", "signature", "credential"};
    const QByteArray letters = plain(name);
    return std::find(whole.begin(), whole.end(), letters) != whole.end()
        || std::any_of(parts.begin(), parts.end(), [&letters](QByteArrayView part) { return letters.contains(part); });
}

} // namespace framescope::protocol
