// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/notices.h>
#include <chat/requests.h>

namespace framescope::chat {

/// One attempt of a member to get into a room: what it tells the host of itself, and whether it may believe the host.
/// PROTOCOL.md, "Who somebody is" and "Pass phrase".
class Admission
{
public:
    Admission() = default;
    explicit Admission(const HelloNotice &hello);

    [[nodiscard]] const std::optional<Challenge> &challenge() const { return m_challenge; }
    /// @p key: deriveKey() of the pass phrase for challenge(); empty where there is none.
    void setKey(const QByteArray &key) { m_key = key; }
    /// @p seed: as in MemberSettings.
    [[nodiscard]] JoinRequest request(const QByteArray &seed, const QString &name) const;
    /// Whether the host has proven that it knows the pass phrase, where there is one.
    [[nodiscard]] bool isProvenBy(const WelcomeNotice &welcome) const;

private:
    QByteArray m_room;
    std::optional<Challenge> m_challenge;
    QByteArray m_nonce; ///< of this attempt
    QByteArray m_key;
};

} // namespace framescope::chat
