// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/room.h>

#include <QTemporaryDir>

namespace framescope::tests {

/// A room in a folder of its own, talked to without any socket.
class RoomDriver
{
public:
    explicit RoomDriver(const QString &passPhrase = {}, const chat::Limits &limits = {});

    /// A new connection that has said nothing yet.
    chat::ConnectionKey connect(const QString &address = QStringLiteral("10.0.0.1"));
    /// A new connection that has joined. @p secret: one letter.
    chat::ConnectionKey join(char secret, const QString &name);
    /// The same, and has asked for all history.
    chat::ConnectionKey joinLive(char secret, const QString &name);
    void say(chat::ConnectionKey key, const chat::Request &request);
    void sayRaw(chat::ConnectionKey key, const QByteArray &json);
    void leave(chat::ConnectionKey key);
    /// The answer before has left.
    void answerLeft(chat::ConnectionKey key);
    /// Closes the room and opens it again, as after a crash.
    void restart();

    /// What the room has for this connection, taken.
    [[nodiscard]] std::vector<chat::Notice> heard(chat::ConnectionKey key);
    /// Of those, what is of this kind.
    template <typename T>
    [[nodiscard]] std::vector<T> heardOf(chat::ConnectionKey key)
    {
        std::vector<T> found;
        for (const chat::Notice &notice : heard(key)) {
            if (const T *one = std::get_if<T>(&notice))
                found.push_back(*one);
        }
        return found;
    }
    /// The codes of the errors in what it has heard.
    [[nodiscard]] std::vector<chat::ErrorCode> errors(chat::ConnectionKey key);
    /// What it was closed with; 0: it is open.
    [[nodiscard]] int closedWith(chat::ConnectionKey key);
    /// The proof of a pass phrase for the challenge of a connection that has just come.
    [[nodiscard]] chat::JoinRequest joinWith(chat::ConnectionKey key, char secret, const QString &passPhrase);

    [[nodiscard]] chat::Room &room() { return *m_room; }
    /// Whether the connections read what they are sent.
    bool isRead = true;
    base::MonoTime now = std::chrono::seconds(100);

private:
    void collect();

    QTemporaryDir m_folder;
    chat::RoomSettings m_settings;
    std::unique_ptr<chat::Room> m_room;
    chat::ConnectionKey m_last = 0;
    std::map<chat::ConnectionKey, std::vector<chat::Notice>> m_heard;
    std::map<chat::ConnectionKey, int> m_closed;
};

} // namespace framescope::tests
