// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room.h"

#include "names.h"

namespace framescope::chat {

namespace {

using namespace std::chrono;

constexpr int saltSize = 16; // bytes
constexpr qsizetype longestPage = 1024 * 1024; // of history, in bytes of JSON
constexpr qsizetype longestCharacter = 6; // bytes of JSON: \u0001
constexpr qsizetype besideTheText = 1024; // bytes of JSON of an entry, at most about

/// RFC 6455, section 7.4.2: the room's own. The same member has joined on another connection.
constexpr auto replaced = protocol::CloseCode(4001);

/// Leaves as many entries as fit a page, one at least: the first where they go forward, otherwise the last.
void fitPage(std::vector<Entry> &entries, bool isForward)
{
    const auto sizeOf = [](const Entry &entry) { return entry.text.size() * longestCharacter + besideTheText; };
    if (!isForward)
        std::reverse(entries.begin(), entries.end());
    qsizetype size = 0;
    const auto tooMuch = std::find_if(
        entries.begin(), entries.end(), [&](const Entry &entry) { return (size += sizeOf(entry)) > longestPage; });
    if (tooMuch != entries.begin())
        entries.erase(tooMuch, entries.end());
    if (!isForward)
        std::reverse(entries.begin(), entries.end());
}

} // namespace

base::Result<std::unique_ptr<Room>, StoreError> Room::open(const RoomSettings &settings)
{
    auto history = History::open(settings.folder + QStringLiteral("/history.sqlite"), settings.limits.history);
    if (!history)
        return base::Failure {history.error()};
    return std::unique_ptr<Room>(new Room(settings, *std::move(history)));
}

Room::Room(RoomSettings settings, std::unique_ptr<History> history)
    : m_settings(std::move(settings))
    , m_history(std::move(history))
    , m_guests(m_settings.limits)
    , m_voice(m_guests)
    , m_files(m_settings.limits, m_settings.folder, m_voice)
    , m_salt(randomBytes(saltSize))
{
    if (!m_settings.passPhrase.isEmpty())
        m_key = deriveKey(m_settings.passPhrase, m_salt, iterations);
}

std::vector<std::pair<ConnectionKey, Presence>> Room::connections() const
{
    std::vector<std::pair<ConnectionKey, Presence>> all;
    for (const auto &[key, guest] : m_guests.all()) {
        if (guest.member)
            all.emplace_back(key, *guest.member);
    }
    return all;
}

// Who comes and goes

void Room::arrive(ConnectionKey key, const QString &address)
{
    const Guest &guest = m_guests.add(key, address);
    HelloNotice hello {id(), m_settings.name, {}, m_settings.limits.text, m_settings.limits.file, m_settings.limits.chunk};
    if (!m_key.isEmpty())
        hello.challenge = Challenge {m_salt, iterations, guest.nonce};
    m_voice.send(guest, hello);
}

void Room::leave(ConnectionKey key)
{
    const Guest *guest = m_guests.find(key);
    if (!guest)
        return;
    const auto member = guest->member;
    m_guests.remove(key);
    if (!member)
        return;
    m_files.leave(member->member, m_now);
    m_voice.sendToMembers(LeftNotice {member->member});
}

void Room::join(Guest &guest, const JoinRequest &join, base::MonoTime now)
{
    if (const auto objection = findObjection(guest, join, now))
        return m_voice.refuse(guest, *objection);
    const auto name = cleanName(join.name, longestName);
    if (!name)
        return m_voice.refuse(guest, {ErrorCode::BadName, {}, {}});
    welcome(guest, join, *name);
}

std::optional<ErrorNotice> Room::findObjection(const Guest &guest, const JoinRequest &join, base::MonoTime now)
{
    if (!m_key.isEmpty()) {
        if (const auto wait = m_guests.waitOf(guest.address, now); wait > milliseconds::zero())
            return ErrorNotice {ErrorCode::TooManyAttempts, {}, wait};
        if (!isSame(join.proof, proofOf(m_key, Side::Member, id(), guest.nonce, join.nonce))) {
            m_guests.noteWrongPassPhrase(guest.address, now);
            return ErrorNotice {ErrorCode::WrongPassPhrase, {}, {}};
        }
    }
    const bool isBack = m_guests.findMember(publicIdOf(join.secret)) != nullptr;
    if (!isBack && static_cast<int>(members().size()) >= m_settings.limits.members)
        return ErrorNotice {ErrorCode::RoomFull, {}, {}};
    return std::nullopt;
}

void Room::welcome(Guest &guest, const JoinRequest &join, const QString &name)
{
    const QByteArray member = publicIdOf(join.secret);
    if (Guest *before = m_guests.findMember(member)) {
        before->member.reset();
        before->isLive = false;
        before->questions.clear();
        m_voice.close(before->key, replaced);
    }
    guest.member = Presence {member, m_guests.freeName(name, member)};
    WelcomeNotice welcome {member, guest.member->name, m_history->last(), {}, members()};
    if (!m_key.isEmpty())
        welcome.proof = proofOf(m_key, Side::Host, id(), guest.nonce, join.nonce);
    m_voice.welcome(guest, welcome);
    m_voice.sendToMembers(JoinedNotice {*guest.member}, &guest);
}

// What they say

void Room::receive(ConnectionKey key, const QByteArray &utf8, base::MonoTime now)
{
    m_now = now;
    m_files.tidy(now);
    Guest *guest = m_guests.find(key);
    if (!guest)
        return;
    const auto request = parseRequest(utf8, m_settings.limits);
    if (request)
        return handle(*guest, *request, now);
    if (!guest->member)
        return m_voice.refuse(*guest, {ErrorCode::NotJoined, {}, {}});
    const bool isUnknown = request.error() == RequestError::UnknownType;
    m_voice.refuse(*guest, {isUnknown ? ErrorCode::UnknownType : ErrorCode::BadMessage, idOf(utf8, m_settings.limits), {}});
}

void Room::handle(Guest &guest, const Request &request, base::MonoTime now)
{
    if (std::holds_alternative<JoinRequest>(request) == guest.member.has_value())
        return m_voice.refuse(guest, {guest.member ? ErrorCode::BadMessage : ErrorCode::NotJoined, {}, {}});
    if (const auto *joining = std::get_if<JoinRequest>(&request))
        join(guest, *joining, now);
    else if (const auto *posted = std::get_if<PostRequest>(&request))
        post(guest, *posted, now);
    else if (const auto *typing = std::get_if<TypingRequest>(&request))
        m_voice.sendToMembers(TypingNotice {guest.member->member, typing->isActive}, &guest);
    else if (const auto *offer = std::get_if<FileOfferRequest>(&request))
        takeFile(guest, offer->id, isKnown(guest, offer->id) ? std::nullopt : m_files.offer(guest, *offer, now));
    else if (const auto *chunk = std::get_if<FileChunkRequest>(&request))
        takeFile(guest, chunk->id, m_files.take(guest, *chunk, now));
    else if (const auto *cancel = std::get_if<FileCancelRequest>(&request))
        m_files.cancel(guest, *cancel);
    else
        ask(guest, request, now);
}

bool Room::isKnown(const Guest &guest, const QByteArray &id)
{
    const auto known = m_history->find(guest.member->member, id);
    if (!known) {
        fail(known.error());
        return true;
    }
    if (*known)
        m_voice.send(guest, AckNotice {id, (*known)->seq, (*known)->time});
    return known->has_value();
}

void Room::post(Guest &guest, const PostRequest &post, base::MonoTime now)
{
    if (isKnown(guest, post.id))
        return;
    if (!guest.posts.take(now))
        return m_voice.refuse(guest, {ErrorCode::TooFast, post.id, guest.posts.wait()});
    add(guest, {0, {}, post.id, {}, {}, post.text, {}});
}

void Room::add(Guest &guest, Entry entry)
{
    entry.member = guest.member->member;
    entry.name = guest.member->name;
    entry.time = duration_cast<milliseconds>(base::wallNow());
    const auto seq = m_history->add(entry);
    if (!seq)
        return fail(seq.error());
    entry.seq = *seq;
    m_voice.send(guest, AckNotice {entry.id, entry.seq, entry.time});
    m_voice.sendToLive({std::move(entry)});
}

void Room::takeFile(Guest &guest, const QByteArray &id, std::optional<Attachment> complete)
{
    if (complete)
        add(guest, {0, {}, id, {}, {}, {}, std::move(complete)});
}

// What they ask for

/// A question is small and its answer is not: whoever does not read what it asked for is given nothing more.
void Room::ask(Guest &guest, const Request &question, base::MonoTime now)
{
    if (guest.questions.size() >= m_settings.limits.questions)
        return m_voice.close(guest.key, protocol::CloseCode::PolicyViolation);
    guest.questions.push_back(question);
    answerNext(guest, now);
}

void Room::answerLeft(ConnectionKey key, base::MonoTime now)
{
    Guest *guest = m_guests.find(key);
    if (!guest)
        return;
    guest->isAnswered = true;
    answerNext(*guest, now);
}

void Room::answerNext(Guest &guest, base::MonoTime now)
{
    if (!guest.isAnswered || guest.questions.empty())
        return;
    if (std::holds_alternative<HistoryRequest>(guest.questions.front()) && !guest.pages.take(now))
        return m_voice.answerLater(guest, guest.pages.wait());
    const Request question = std::move(guest.questions.front());
    guest.questions.pop_front();
    if (const auto *history = std::get_if<HistoryRequest>(&question))
        answer(guest, *history);
    else if (const auto *get = std::get_if<FileGetRequest>(&question))
        answer(guest, *get);
}

void Room::answer(Guest &guest, const HistoryRequest &request)
{
    const bool isForward = request.after.has_value();
    auto entries =
        isForward ? m_history->after(*request.after, request.limit) : m_history->before(*request.before, request.limit);
    if (!entries)
        return fail(entries.error());
    fitPage(*entries, isForward);
    bool hasMore = false;
    if (isForward) {
        const qint64 reached = entries->empty() ? m_history->last() : entries->back().seq;
        hasMore = reached < m_history->last();
        guest.isLive = guest.isLive || !hasMore;
    } else {
        hasMore = !entries->empty() && entries->front().seq > 1;
    }
    m_voice.answer(guest, HistoryNotice {*std::move(entries), isForward, hasMore});
}

/// The room hands out what was said in it, and nothing else that lies in its folder.
void Room::answer(Guest &guest, const FileGetRequest &get)
{
    const auto isKnown = m_history->knowsFile(get.sha256);
    if (!isKnown)
        return fail(isKnown.error());
    if (*isKnown)
        m_files.answer(guest, get);
    else
        m_voice.answer(guest, ErrorNotice {ErrorCode::NoSuchFile, {}, {}});
}

// What is said to them

std::vector<Output> Room::commit()
{
    if (!m_error) {
        const auto committed = m_history->commit();
        if (committed)
            return m_voice.take();
        m_error = committed.error();
    }
    static_cast<void>(m_voice.take()); // nobody is told of what may be lost
    for (auto &[key, guest] : m_guests.all()) {
        m_voice.send(guest, ErrorNotice {ErrorCode::Failed, {}, {}});
        m_voice.close(key, protocol::CloseCode::InternalError);
    }
    return m_voice.take();
}

} // namespace framescope::chat
