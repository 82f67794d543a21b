// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "member.h"

#include "jsonfields.h"
#include "names.h"

#include <base/regularfile.h>

#include <QCryptographicHash>
#include <QFileInfo>
#include <QPointer>
#include <QRandomGenerator>
#include <QThreadPool>

namespace framescope::chat {

namespace {

using namespace std::chrono_literals;

constexpr auto firstDelay = 250ms; // before the first attempt to come back
constexpr auto longestDelay = 8s;
constexpr int mostDoublings = 5;
constexpr auto patience = 20s; // with a host that owes an answer
constexpr auto typingInterval = 2s;
constexpr auto typingLasts = 6s;
constexpr qint64 entriesAtFirst = 50;
constexpr int page = 100; // entries
constexpr int idSize = 16; // bytes
constexpr quint16 replaced = 4001;

/// Everybody comes back at a time of their own.
std::chrono::milliseconds delayOf(int attempt)
{
    constexpr double least = 0.8;
    constexpr double span = 0.4;
    const auto delay =
        std::min<std::chrono::milliseconds>(firstDelay * (1 << std::min(attempt, mostDoublings)), longestDelay);
    const double factor = least + span * QRandomGenerator::global()->generateDouble();
    return std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(delay.count()) * factor));
}

/// Codes by which a host says that the message itself is what it cannot take; RFC 6455, section 7.4.1.
bool isForWhatWasSaid(protocol::CloseCode code)
{
    using Code = protocol::CloseCode;
    return code == Code::UnsupportedData || code == Code::InvalidPayload || code == Code::MessageTooBig;
}

} // namespace

Member::Member(session::SessionManager *sessions, QObject *parent)
    : QObject(parent)
    , m_sessions(sessions)
    , m_queue(sessions->queue())
    , m_fetch(m_queue, [this](const Request &request) {
        if (m_state == State::Live)
            m_link->send(request);
    })
{
    connect(&m_fetch, &FileFetch::changed, this, &Member::downloadChanged);
    connect(&m_fetch, &FileFetch::saved, this, &Member::fileSaved);
    connect(&m_fetch, &FileFetch::failed, this, &Member::fileFailed);
    for (QTimer *timer : {&m_again, &m_silence, &m_typingEnd})
        timer->setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_state == State::Waiting)
            connectNow();
        else
            sendNext();
    });
    connect(&m_silence, &QTimer::timeout, this, [this] { m_link->abort(); });
    connect(&m_typingEnd, &QTimer::timeout, this, &Member::typingChanged);
}

Member::~Member() = default;

session::Session *Member::session() const
{
    return m_link ? m_link->session() : nullptr;
}

void Member::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

// The connection

void Member::join(const MemberSettings &settings, std::shared_ptr<capture::Recording> recording)
{
    if (m_state != State::Idle)
        return;
    m_settings = settings;
    m_link = std::make_unique<MemberLink>(m_sessions, std::move(recording), settings.url, settings.engine,
        MemberLink::Handlers {[] {}, [this](const Notice &notice) { handle(notice); },
            [this](const protocol::CloseOutcome &outcome) { handleClosed(outcome); }});
    connectNow();
}

void Member::connectNow()
{
    m_again.stop();
    enter(State::Connecting);
    m_silence.start(patience);
    m_link->open();
}

void Member::leave()
{
    if (m_state != State::Idle && m_state != State::Ended)
        end(Ending::Left);
}

void Member::end(Ending ending)
{
    m_ending = ending;
    m_again.stop();
    m_silence.stop();
    m_fetch.fail();
    if (m_state != State::Waiting)
        m_link->close();
    enter(State::Ended);
}

void Member::handleClosed(const protocol::CloseOutcome &outcome)
{
    m_silence.stop();
    if (m_state == State::Ended || m_state == State::Idle)
        return;
    if (static_cast<quint16>(outcome.code) == replaced)
        end(Ending::Replaced);
    else if (!m_wasWelcome)
        end(Ending::NotReached);
    else
        comeBack(outcome.by == protocol::ClosedBy::Peer ? outcome.code : protocol::CloseCode::Abnormal);
}

void Member::comeBack(protocol::CloseCode code)
{
    const bool hasRefused = m_outgoing.loseConnection(isForWhatWasSaid(code));
    m_isLoadingOlder = false;
    m_conversation.setMembers({});
    enter(State::Waiting);
    m_again.start(delayOf(m_attempt++));
    Q_EMIT membersChanged();
    Q_EMIT typingChanged();
    if (hasRefused)
        Q_EMIT outgoingChanged();
}

// What the host says

void Member::handle(const Notice &notice)
{
    if (m_state == State::Ended || m_state == State::Waiting)
        return;
    m_silence.stop();
    std::visit([this](const auto &one) { apply(one); }, notice);
}

void Member::apply(const HelloNotice &hello)
{
    if (m_state != State::Connecting)
        return;
    if (m_hello && m_hello->room != hello.room)
        startOver();
    m_hello = hello;
    m_admission = Admission(hello);
    if (hello.challenge && m_settings.passPhrase.isEmpty())
        return end(Ending::PassPhraseNeeded);
    if (hello.challenge)
        return proveAndJoin(*hello.challenge);
    // A host that does not ask could be anybody's: whoever has a pass phrase is heard by those only who know it.
    if (!m_settings.passPhrase.isEmpty())
        return end(Ending::HostNotProven);
    sendJoin();
}

void Member::proveAndJoin(const Challenge &challenge)
{
    enter(State::Joining);
    QThreadPool::globalInstance()->start(
        [self = QPointer(this), queue = m_queue, passPhrase = m_settings.passPhrase, challenge] {
            const QByteArray key = deriveKey(passPhrase, challenge.salt, challenge.iterations);
            queue->post([self, key, challenge] {
                if (!self || self->m_state != State::Joining || self->m_admission.challenge() != challenge)
                    return; // of another attempt
                self->m_admission.setKey(key);
                self->sendJoin();
            });
        });
}

void Member::sendJoin()
{
    m_link->send(m_admission.request(m_settings.seed, m_settings.name));
    m_silence.start(patience);
    enter(State::Joining);
}

void Member::apply(const WelcomeNotice &welcome)
{
    if (m_state != State::Joining)
        return;
    if (!m_admission.isProvenBy(welcome))
        return end(Ending::HostNotProven);
    m_wasWelcome = true;
    m_attempt = 0;
    m_self = {welcome.member, welcome.name};
    m_conversation.setMembers(welcome.members);
    if (m_conversation.last() > welcome.last)
        startOver();
    enter(State::CatchingUp);
    Q_EMIT membersChanged();
    const qint64 known = m_conversation.last();
    const qint64 after = known > 0 ? known : std::max<qint64>(welcome.last - entriesAtFirst, 0);
    m_link->send(HistoryRequest {after, {}, page});
    m_silence.start(patience);
}

/// What is still to be said stays.
void Member::startOver()
{
    std::vector<Presence> members = m_conversation.members();
    m_conversation.clear();
    m_conversation.setMembers(std::move(members));
    Q_EMIT cleared();
}

void Member::apply(const HistoryNotice &history)
{
    if (!history.isForward) {
        m_isLoadingOlder = false;
        const auto count = m_conversation.prepend(history.entries);
        if (count.value_or(0) > 0)
            Q_EMIT prepended(static_cast<int>(*count));
        return;
    }
    append(history.entries);
    if (m_state != State::CatchingUp)
        return;
    if (history.hasMore && !history.entries.empty())
        return catchUp();
    enter(State::Live);
    m_fetch.goOn();
    sendNext();
}

void Member::catchUp()
{
    m_link->send(HistoryRequest {m_conversation.last(), {}, page});
    m_silence.start(patience);
}

void Member::append(const std::vector<Entry> &entries)
{
    const auto count = m_conversation.append(entries);
    if (!count) // the host breaks its word; what is missing is asked for
        return m_link->abort();
    if (*count == 0)
        return;
    bool hasOwn = false;
    for (const Entry &entry : entries) {
        if (entry.member != m_self.member)
            continue;
        hasOwn = true;
        m_outgoing.remove(entry.id);
    }
    Q_EMIT appended(static_cast<int>(*count));
    Q_EMIT typingChanged();
    if (hasOwn)
        Q_EMIT outgoingChanged();
}

void Member::apply(const EntryNotice &notice)
{
    append({notice.entry});
}

void Member::apply(const JoinedNotice &joined)
{
    m_conversation.apply(joined);
    Q_EMIT membersChanged();
}

void Member::apply(const LeftNotice &left)
{
    m_conversation.apply(left);
    Q_EMIT membersChanged();
    Q_EMIT typingChanged();
}

void Member::apply(const TypingNotice &typing)
{
    if (typing.member == m_self.member)
        return;
    m_conversation.apply(typing, base::monoNow());
    m_typingEnd.start(typingLasts + 50ms);
    Q_EMIT typingChanged();
}

void Member::apply(const ErrorNotice &error)
{
    if (isFatal(error.code) && error.code != ErrorCode::Failed) {
        m_refusal = error;
        end(Ending::Refused);
    } else if (error.code == ErrorCode::TooFast) {
        m_outgoing.sendAgain();
        m_again.start(std::max<std::chrono::milliseconds>(error.wait, 10ms));
    } else if (m_outgoing.refuse(error.id, error.code)) {
        Q_EMIT outgoingChanged();
        sendNext();
    } else if (error.code == ErrorCode::NoSuchFile) {
        m_fetch.fail();
    }
}

// What this member says

base::Result<QByteArray, TextTooLong> Member::post(const QString &text)
{
    const qint64 longest = m_hello ? m_hello->longestText : Limits().text;
    if (const qint64 size = text.toUtf8().size(); size > longest)
        return base::Failure {TextTooLong {size, longest}};
    OutgoingPost post;
    post.id = randomBytes(idSize).toHex();
    post.text = text;
    m_outgoing.add(post);
    m_typingTold = {};
    Q_EMIT outgoingChanged();
    sendNext();
    return post.id;
}

void Member::withdraw(const QByteArray &id)
{
    if (m_state == State::Live)
        m_link->send(FileCancelRequest {id});
    m_outgoing.remove(id);
    Q_EMIT outgoingChanged();
    sendNext();
}

void Member::sendNext()
{
    if (m_state != State::Live || m_again.isActive())
        return;
    if (const auto request = m_outgoing.takeNext()) {
        m_link->send(*request);
        m_silence.start(patience);
    }
}

void Member::apply(const AckNotice &ack)
{
    m_outgoing.apply(ack);
    Q_EMIT outgoingChanged();
    Q_EMIT acknowledged(ack.id, ack.seq);
    sendNext();
}

void Member::setTyping(bool isTyping)
{
    const base::MonoTime now = base::monoNow();
    if (m_state != State::Live || (isTyping && m_typingTold > base::MonoTime::zero() && now - m_typingTold < typingInterval))
        return;
    m_typingTold = isTyping ? now : base::MonoTime::zero();
    m_link->send(TypingRequest {isTyping});
}

void Member::loadOlder()
{
    if (m_state != State::Live || !m_conversation.hasOlder() || std::exchange(m_isLoadingOlder, true))
        return;
    m_link->send(HistoryRequest {{}, m_conversation.first(), page});
    m_silence.start(patience);
}

// Files

void Member::postFile(const QString &path)
{
    const qint64 largest = m_hello ? m_hello->largestFile : Limits().file;
    if (QFileInfo(path).size() > largest) {
        Q_EMIT fileTooLarge(path, largest);
        return;
    }
    QThreadPool::globalInstance()->start([self = QPointer(this), queue = m_queue, path, largest] {
        const auto content = base::readRegularFile(path, largest);
        const auto hash = content ? QCryptographicHash::hash(*content, QCryptographicHash::Sha256).toHex() : QByteArray();
        queue->post([self, path, content, hash] {
            if (self && content)
                self->offer(path, *content, hash);
            else if (self)
                Q_EMIT self->fileUnreadable(path);
        });
    });
}

void Member::offer(const QString &path, const QByteArray &content, const QByteArray &sha256)
{
    OutgoingPost post;
    post.id = randomBytes(idSize).toHex();
    post.file = Attachment {cleanFileName(path).value_or(QStringLiteral("file")), content.size(), sha256};
    post.content = content;
    m_outgoing.add(post);
    Q_EMIT outgoingChanged();
    sendNext();
}

void Member::apply(const FileWantNotice &want)
{
    const auto chunk = m_outgoing.apply(want, m_hello->largestChunk);
    if (!chunk)
        return;
    m_link->send(*chunk);
    m_silence.start(patience);
    Q_EMIT outgoingChanged();
}

void Member::fetch(const Attachment &file, const QString &path)
{
    m_fetch.start(file, path);
}

} // namespace framescope::chat
