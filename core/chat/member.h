// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/admission.h>
#include <chat/conversation.h>
#include <chat/filefetch.h>
#include <chat/memberlink.h>
#include <chat/outgoing.h>

#include <QObject>
#include <QTimer>

namespace framescope::chat {

/// Who wants to join which room.
struct MemberSettings {
    protocol::Url url;
    QString name;
    QString passPhrase; ///< empty: none
    /// What the member's secrets are made of, one for each room: whoever has it can speak as this member. 32 random bytes,
    /// kept where the member is to be the same after a restart.
    QByteArray seed;
    net::EngineKind engine = net::EngineKind::Qt;
};

/// What is longer than the room takes; it is not said.
struct TextTooLong {
    qint64 size = 0; ///< bytes of UTF-8
    qint64 longest = 0; ///< bytes of UTF-8
};

/// A member of a room: joins, comes back by itself after the connection was lost, and loses and doubles nothing. Lives on
/// the thread of the SessionManager.
class Member : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Connecting, ///< up to the host's `hello`
        Joining, ///< up to `welcome`
        CatchingUp, ///< reads the history
        Live,
        Waiting, ///< has lost the connection and comes back by itself
        Ended, ///< ending() says why
    };
    enum class Ending {
        Left, ///< leave() was called
        NotReached, ///< no connection, or no room there
        PassPhraseNeeded,
        Refused, ///< refusal() says why
        HostNotProven, ///< it does not know the pass phrase, or does not ask for the one that was given
        Replaced, ///< the same member has joined elsewhere
    };

    /// Goes before @p sessions.
    explicit Member(session::SessionManager *sessions, QObject *parent = nullptr);
    ~Member() override;

    /// Joins; once. @p recording may be null: nothing is recorded then.
    void join(const MemberSettings &settings, std::shared_ptr<capture::Recording> recording);
    /// Closes with 1000. What was not acknowledged is not sent any more.
    void leave();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] std::optional<Ending> ending() const { return m_ending; }
    [[nodiscard]] const ErrorNotice &refusal() const { return m_refusal; }
    [[nodiscard]] const MemberSettings &settings() const { return m_settings; }
    /// Of the host, once it has said hello.
    [[nodiscard]] const std::optional<HelloNotice> &room() const { return m_hello; }
    /// Who this is: public id and name, as the host has them.
    [[nodiscard]] const Presence &self() const { return m_self; }
    [[nodiscard]] const Conversation &conversation() const { return m_conversation; }
    [[nodiscard]] const Outgoing &outgoing() const { return m_outgoing; }
    [[nodiscard]] const std::optional<Download> &download() const { return m_fetch.download(); }
    [[nodiscard]] session::Session *session() const;

    /// Says something, now or as soon as it can be said. Its id. What makes the host close the connection is refused in the
    /// end, see OutgoingPost::refused.
    base::Result<QByteArray, TextTooLong> post(const QString &text);
    /// Reads a file and offers it to the room; fileUnreadable() where that fails.
    void postFile(const QString &path);
    /// Takes a post back that is not acknowledged. @p id may be that of the post in outgoing().
    void withdraw(const QByteArray &id);
    /// Tells the others, at most every two seconds.
    void setTyping(bool isTyping);
    /// Asks for entries before the first one.
    void loadOlder();
    /// Fetches a file of the room, one at a time; fileSaved() or fileFailed() follows.
    void fetch(const Attachment &file, const QString &path);

Q_SIGNALS:
    /// State, ending, or what the room is called.
    void stateChanged();
    void cleared(); ///< the conversation, that is: it is another room, or one that has lost its history
    void appended(int count); ///< entries behind those that were there
    void prepended(int count); ///< entries before those that were there
    void outgoingChanged();
    void acknowledged(const QByteArray &id, qint64 seq);
    void membersChanged();
    void typingChanged();
    void downloadChanged();
    void fileUnreadable(const QString &path);
    void fileTooLarge(const QString &path, qint64 largest); ///< bytes
    void fileSaved(const QString &path);
    void fileFailed(const framescope::chat::Attachment &file);

private:
    void enter(State state);
    void end(Ending ending);
    void connectNow();
    void handleClosed(const protocol::CloseOutcome &outcome);
    void comeBack(protocol::CloseCode code);

    void handle(const Notice &notice);
    void apply(const HelloNotice &hello);
    void apply(const WelcomeNotice &welcome);
    void apply(const AckNotice &ack);
    void apply(const EntryNotice &notice);
    void apply(const HistoryNotice &history);
    void apply(const JoinedNotice &joined);
    void apply(const LeftNotice &left);
    void apply(const TypingNotice &typing);
    void apply(const FileWantNotice &want);
    void apply(const FileDataNotice &data) { m_fetch.take(data); }
    void apply(const ErrorNotice &error);

    void proveAndJoin(const Challenge &challenge);
    void sendJoin();
    void catchUp();
    void sendNext();
    void append(const std::vector<Entry> &entries);
    void startOver();
    void offer(const QString &path, const QByteArray &content, const QByteArray &sha256);

    session::SessionManager *m_sessions;
    std::shared_ptr<base::TaskQueue> m_queue;
    MemberSettings m_settings;
    std::unique_ptr<MemberLink> m_link;
    State m_state = State::Idle;
    std::optional<Ending> m_ending;
    ErrorNotice m_refusal;
    std::optional<HelloNotice> m_hello;
    Admission m_admission; ///< of this attempt
    bool m_wasWelcome = false;
    int m_attempt = 0; ///< since it was welcome last
    Presence m_self;
    Conversation m_conversation;
    Outgoing m_outgoing;
    FileFetch m_fetch;
    bool m_isLoadingOlder = false;
    base::MonoTime m_typingTold {};
    QTimer m_again; ///< connects, or sends what the host had no time for
    QTimer m_silence; ///< the host owes us an answer
    QTimer m_typingEnd;
};

} // namespace framescope::chat
