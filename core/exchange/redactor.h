// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>
#include <exchange/secrets.h>

#include <unordered_map>

namespace framescope::exchange {

/// What of a recording may be given away: each session's heads, addresses and events, with a mark for each secret. What a
/// person has marked stands in the recording, and counts for the whole session.
class Redactor
{
public:
    /// Goes through the events once, unless secrets are kept: everything stays as it is then.
    Redactor(capture::Reader &reader, bool keepsSecrets);

    [[nodiscard]] QByteArray head(base::SessionId session, const QByteArray &head) const;
    /// A URL, or a text with URLs.
    [[nodiscard]] QByteArray text(base::SessionId session, const QByteArray &text) const;
    [[nodiscard]] QJsonObject detail(base::SessionId session, QJsonObject detail) const;

private:
    [[nodiscard]] const SecretNames &namesOf(base::SessionId session) const;
    void take(const capture::EventRow &event);

    bool m_keepsSecrets;
    SecretNames m_usual;
    std::unordered_map<base::SessionId, SecretNames> m_marked;
};

} // namespace framescope::exchange
