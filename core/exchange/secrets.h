// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace framescope::exchange {

/// What stands where a secret stood: "•••", in UTF-8.
inline constexpr const char *redactionMark = "\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2";

/// The names of headers and of parameters whose values are secrets: those that look so (protocol::isSecretName), and those
/// that a person has marked.
class SecretNames
{
public:
    /// @p mark: the name of a header, or "?" and the name of a parameter, as recordings have them (FORMAT.md,
    /// `request-sent`).
    void mark(const QByteArray &mark);
    /// In any case; RFC 9110, section 5.1.
    [[nodiscard]] bool isHeader(QByteArrayView name) const;
    /// @p name as it stands in a URL, percent-encoded.
    [[nodiscard]] bool isParameter(QByteArrayView name) const;

private:
    QSet<QByteArray> m_marks; ///< headers in small letters
};

/// @p text with a mark for the user info ("user:password@") of the URLs in it, and for the values of secret parameters in
/// their queries and fragments. Doing it twice changes nothing more.
[[nodiscard]] QByteArray redactedText(QByteArrayView text, const SecretNames &names = {});

/// The head of an opening handshake with a mark for each secret value, also in its target and in the URLs of other headers,
/// and what follows it as it is. It need not be well formed: a secret is found also where lines end in LF alone or are
/// folded. Doing it twice changes nothing more.
[[nodiscard]] QByteArray redactedHead(const QByteArray &head, const SecretNames &names = {});

} // namespace framescope::exchange
