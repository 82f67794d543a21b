// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace framescope::chat {

/// What a host asks of whoever wants to join a room with a pass phrase.
struct Challenge {
    QByteArray salt; ///< 16 bytes
    int iterations = 0;
    QByteArray nonce; ///< 16 bytes, of this connection

    friend bool operator==(const Challenge &, const Challenge &) = default;
};

/// @p count bytes that nobody can guess. Any thread.
[[nodiscard]] QByteArray randomBytes(int count);

/// The key of a pass phrase: PBKDF2 with HMAC-SHA-256, 32 bytes; RFC 8018, section 5.2. Takes some 20 ms. Any thread.
[[nodiscard]] QByteArray deriveKey(const QString &passPhrase, const QByteArray &salt, int iterations);

/// Who proves that they know the key.
enum class Side { Member, Host };
/// HMAC-SHA-256 over the side, the room and both nonces; PROTOCOL.md, "Pass phrase".
[[nodiscard]] QByteArray proofOf(
    const QByteArray &key, Side side, const QByteArray &room, const QByteArray &hostNonce, const QByteArray &memberNonce);

/// Whether two runs of bytes are the same, in a time that does not tell where they differ.
[[nodiscard]] bool isSame(const QByteArray &a, const QByteArray &b);

/// How others see a member: SHA-256 of its secret, the first 16 bytes in hexadecimal.
[[nodiscard]] QByteArray publicIdOf(const QByteArray &secret);

} // namespace framescope::chat
