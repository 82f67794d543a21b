// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/guests.h>

namespace framescope::chat {

/// What a room says to its guests, in order, until it is taken.
class Voice
{
public:
    /// @p guests outlives it.
    explicit Voice(const Guests &guests)
        : m_guests(guests)
    {
    }

    void send(const Guest &guest, const Notice &notice);
    /// With this the guest is a member.
    void welcome(const Guest &guest, const WelcomeNotice &welcome);
    /// To a question: the guest's next one is answered when this has left.
    void answer(Guest &guest, const Notice &notice);
    /// The guest's next question is not to be answered for so long.
    void answerLater(Guest &guest, std::chrono::milliseconds delay);
    void sendToMembers(const Notice &notice, const Guest *except = nullptr);
    /// To those who have all history up to now.
    void sendToLive(const EntryNotice &entry);
    /// Sends the error, and closes where it is fatal.
    void refuse(const Guest &guest, const ErrorNotice &error);
    void close(ConnectionKey key, protocol::CloseCode code);

    [[nodiscard]] std::vector<Output> take() { return std::exchange(m_outputs, {}); }

private:
    const Guests &m_guests;
    std::vector<Output> m_outputs;
};

} // namespace framescope::chat
