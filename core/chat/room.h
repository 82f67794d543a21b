// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/filedesk.h>
#include <chat/history.h>

namespace framescope::chat {

/// What makes a room.
struct RoomSettings {
    QString name;
    QString passPhrase; ///< empty: none
    QString folder; ///< of its history and files
    Limits limits;
};

/// A room as its host keeps it: who is there, what is said, and the files. It is told of connections and of what they say,
/// and what it has for them is taken out once all of it is on disk. One thread uses it; no socket, no timer.
class Room
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<Room>, StoreError> open(const RoomSettings &settings);

    /// A connection has come from @p address.
    void arrive(ConnectionKey key, const QString &address);
    /// It says something; @p now: on the monotonic clock.
    void receive(ConnectionKey key, const QByteArray &utf8, base::MonoTime now);
    /// It has gone.
    void leave(ConnectionKey key);
    /// The answer that it was given last has left for the network: it may have the next one.
    void answerLeft(ConnectionKey key, base::MonoTime now);

    /// Puts on disk what was said and hands out what is to be done. Where the disk takes nothing, all connections are to be
    /// closed: nobody has been told that anything was kept.
    [[nodiscard]] std::vector<Output> commit();
    /// Why the last commit() failed.
    [[nodiscard]] const std::optional<StoreError> &error() const { return m_error; }

    [[nodiscard]] const QByteArray &id() const { return m_history->room(); }
    /// Who is there.
    [[nodiscard]] std::vector<Presence> members() const { return m_guests.members(); }
    /// The same, each with its connection.
    [[nodiscard]] std::vector<std::pair<ConnectionKey, Presence>> connections() const;

private:
    Room(RoomSettings settings, std::unique_ptr<History> history);
    void handle(Guest &guest, const Request &request, base::MonoTime now);
    void join(Guest &guest, const JoinRequest &join, base::MonoTime now);
    [[nodiscard]] std::optional<ErrorNotice> findObjection(const Guest &guest, const JoinRequest &join, base::MonoTime now);
    void welcome(Guest &guest, const JoinRequest &join, const QString &name);
    void post(Guest &guest, const PostRequest &post, base::MonoTime now);
    void ask(Guest &guest, const Request &question, base::MonoTime now);
    void answerNext(Guest &guest, base::MonoTime now);
    void answer(Guest &guest, const HistoryRequest &request);
    void answer(Guest &guest, const FileGetRequest &get);
    void takeFile(Guest &guest, const QByteArray &id, std::optional<Attachment> complete);
    /// Whether the member has said this before; then it has been told so.
    [[nodiscard]] bool isKnown(const Guest &guest, const QByteArray &id);
    void add(Guest &guest, Entry entry);
    void fail(const StoreError &error) { m_error = error; }

    RoomSettings m_settings;
    std::unique_ptr<History> m_history;
    Guests m_guests;
    Voice m_voice;
    FileDesk m_files;
    QByteArray m_salt;
    QByteArray m_key; ///< of the pass phrase; empty: none
    base::MonoTime m_now {}; ///< when somebody said something last
    std::optional<StoreError> m_error;
};

} // namespace framescope::chat
