// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice.h"

namespace framescope::chat {

void Voice::send(const Guest &guest, const Notice &notice)
{
    m_outputs.push_back({guest.key, toJson(notice), {}});
}

void Voice::welcome(const Guest &guest, const WelcomeNotice &welcome)
{
    send(guest, welcome);
    m_outputs.back().hasJoined = true;
}

void Voice::answer(Guest &guest, const Notice &notice)
{
    send(guest, notice);
    m_outputs.back().isAnswer = true;
    guest.isAnswered = false;
}

void Voice::answerLater(Guest &guest, std::chrono::milliseconds delay)
{
    Output output {guest.key, {}, {}};
    output.remindAfter = delay;
    m_outputs.push_back(std::move(output));
    guest.isAnswered = false;
}

void Voice::sendToMembers(const Notice &notice, const Guest *except)
{
    const QByteArray json = toJson(notice);
    for (const auto &[key, guest] : m_guests.all()) {
        if (guest.member && &guest != except)
            m_outputs.push_back({key, json, {}});
    }
}

void Voice::sendToLive(const EntryNotice &entry)
{
    const QByteArray json = toJson(entry);
    for (const auto &[key, guest] : m_guests.all()) {
        if (guest.isLive)
            m_outputs.push_back({key, json, {}});
    }
}

void Voice::refuse(const Guest &guest, const ErrorNotice &error)
{
    send(guest, error);
    if (isFatal(error.code))
        close(guest.key, protocol::CloseCode::PolicyViolation);
}

void Voice::close(ConnectionKey key, protocol::CloseCode code)
{
    m_outputs.push_back({key, {}, code});
}

} // namespace framescope::chat
