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
    , m_files(m_settings.folder, m_settings.limits.storage)
    , m_uploads(m_files)
    , m_guests(m_settings.limits)
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
    send(guest, hello);
}

void Room::leave(ConnectionKey key)
{
    const Guest *guest = m_guests.find(key);
    if (!guest)
        return;
    const auto member = guest->member;
    m_guests.remove(key);
    if (member)
        sendToMembers(LeftNotice {member->member});
}

void Room::join(Guest &guest, const JoinRequest &join, base::MonoTime now)
{
    if (const auto objection = findObjection(guest, join, now))
        return refuse(guest, *objection);
    const auto name = cleanName(join.name, longestName);
    if (!name)
        return refuse(guest, {ErrorCode::BadName, {}, {}});
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
        close(before->key, replaced);
    }
    guest.member = Presence {member, m_guests.freeName(name, member)};
    WelcomeNotice welcome {member, guest.member->name, m_history->last(), {}, members()};
    if (!m_key.isEmpty())
        welcome.proof = proofOf(m_key, Side::Host, id(), guest.nonce, join.nonce);
    send(guest, welcome);
    m_outputs.back().hasJoined = true;
    sendToMembers(JoinedNotice {*guest.member}, &guest);
}

// What they say

void Room::receive(ConnectionKey key, const QByteArray &utf8, base::MonoTime now)
{
    Guest *guest = m_guests.find(key);
    if (!guest)
        return;
    const auto request = parseRequest(utf8, m_settings.limits);
    if (request)
        return handle(*guest, *request, now);
    if (!guest->member)
        return refuse(*guest, {ErrorCode::NotJoined, {}, {}});
    const bool isUnknown = request.error() == RequestError::UnknownType;
    refuse(*guest, {isUnknown ? ErrorCode::UnknownType : ErrorCode::BadMessage, idOf(utf8, m_settings.limits), {}});
}

void Room::handle(Guest &guest, const Request &request, base::MonoTime now)
{
    if (std::holds_alternative<JoinRequest>(request) == guest.member.has_value())
        return refuse(guest, {guest.member ? ErrorCode::BadMessage : ErrorCode::NotJoined, {}, {}});
    if (const auto *joining = std::get_if<JoinRequest>(&request))
        join(guest, *joining, now);
    else if (const auto *posted = std::get_if<PostRequest>(&request))
        post(guest, *posted, now);
    else if (const auto *typing = std::get_if<TypingRequest>(&request))
        tellTyping(guest, *typing);
    else if (const auto *history = std::get_if<HistoryRequest>(&request))
        tellHistory(guest, *history);
    else if (const auto *offer = std::get_if<FileOfferRequest>(&request))
        offerFile(guest, *offer, now);
    else if (const auto *chunk = std::get_if<FileChunkRequest>(&request))
        takeChunk(guest, *chunk);
    else if (const auto *cancel = std::get_if<FileCancelRequest>(&request))
        m_uploads.cancel(guest.member->member, cancel->id);
    else if (const auto *get = std::get_if<FileGetRequest>(&request))
        tellFile(guest, *get);
}

bool Room::isKnown(const Guest &guest, const QByteArray &id)
{
    const auto known = m_history->find(guest.member->member, id);
    if (!known) {
        fail(known.error());
        return true;
    }
    if (*known)
        send(guest, AckNotice {id, (*known)->seq, (*known)->time});
    return known->has_value();
}

void Room::post(Guest &guest, const PostRequest &post, base::MonoTime now)
{
    if (isKnown(guest, post.id))
        return;
    if (!guest.posts.take(now))
        return refuse(guest, {ErrorCode::TooFast, post.id, guest.posts.wait()});
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
    guest.isTyping = false;
    send(guest, AckNotice {entry.id, entry.seq, entry.time});
    const QByteArray json = toJson(EntryNotice {std::move(entry)});
    for (const auto &[key, other] : m_guests.all()) {
        if (other.isLive)
            m_outputs.push_back({key, json, {}, false});
    }
}

void Room::tellHistory(Guest &guest, const HistoryRequest &request)
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
    send(guest, HistoryNotice {*std::move(entries), isForward, hasMore});
}

void Room::tellTyping(const Guest &guest, const TypingRequest &typing)
{
    sendToMembers(TypingNotice {guest.member->member, typing.isActive}, &guest);
}

// Files

void Room::offerFile(Guest &guest, const FileOfferRequest &offer, base::MonoTime now)
{
    if (isKnown(guest, offer.id))
        return;
    const auto name = cleanFileName(offer.name);
    if (!name)
        return refuse(guest, {ErrorCode::BadFile, offer.id, {}});
    if (offer.size > m_settings.limits.file)
        return refuse(guest, {ErrorCode::FileTooLarge, offer.id, {}});
    if (!guest.posts.take(now))
        return refuse(guest, {ErrorCode::TooFast, offer.id, guest.posts.wait()});
    const Upload upload {guest.member->member, offer.id, *name, offer.size, offer.sha256};
    m_uploads.begin(upload);
    const qint64 arrived = m_uploads.arrived(upload);
    if (!m_files.hasRoomFor(upload.size - arrived)) {
        m_uploads.cancel(upload.member, upload.id);
        return refuse(guest, {ErrorCode::StorageFull, offer.id, {}});
    }
    if (arrived >= upload.size)
        return finishFile(guest, upload);
    send(guest, FileWantNotice {offer.id, arrived});
}

void Room::takeChunk(Guest &guest, const FileChunkRequest &chunk)
{
    const Upload *upload = m_uploads.find(guest.member->member, chunk.id);
    if (!upload)
        return refuse(guest, {ErrorCode::NoSuchFile, chunk.id, {}});
    switch (m_uploads.take(*upload, chunk.offset, chunk.data)) {
    case Uploads::Progress::More:
    case Uploads::Progress::OutOfPlace: return send(guest, FileWantNotice {chunk.id, m_uploads.arrived(*upload)});
    case Uploads::Progress::Complete: return finishFile(guest, Upload(*upload));
    case Uploads::Progress::TooMuch:
        m_uploads.cancel(guest.member->member, chunk.id);
        return refuse(guest, {ErrorCode::BadFile, chunk.id, {}});
    case Uploads::Progress::DiskFailed:
        m_uploads.cancel(guest.member->member, chunk.id);
        return refuse(guest, {ErrorCode::StorageFull, chunk.id, {}});
    }
}

void Room::finishFile(Guest &guest, const Upload &upload)
{
    if (!m_uploads.finish(upload))
        return refuse(guest, {ErrorCode::BadFile, upload.id, {}});
    add(guest, {0, {}, upload.id, {}, {}, {}, Attachment {upload.name, upload.size, upload.sha256}});
}

void Room::tellFile(const Guest &guest, const FileGetRequest &get)
{
    const auto isKnown = m_history->knowsFile(get.sha256);
    if (!isKnown)
        return fail(isKnown.error());
    const auto size = *isKnown ? m_files.sizeOf(get.sha256) : std::nullopt;
    const auto data = size ? m_files.read(get.sha256, get.offset, m_settings.limits.chunk) : std::nullopt;
    if (!data)
        return send(guest, ErrorNotice {ErrorCode::NoSuchFile, {}, {}});
    send(guest, FileDataNotice {get.sha256, get.offset, *size, *data});
}

// What is said to them

void Room::send(const Guest &guest, const Notice &notice)
{
    m_outputs.push_back({guest.key, toJson(notice), {}, false});
}

void Room::sendToMembers(const Notice &notice, const Guest *except)
{
    const QByteArray json = toJson(notice);
    for (const auto &[key, guest] : m_guests.all()) {
        if (guest.member && &guest != except)
            m_outputs.push_back({key, json, {}, false});
    }
}

void Room::refuse(Guest &guest, const ErrorNotice &error)
{
    send(guest, error);
    if (isFatal(error.code))
        close(guest.key, protocol::CloseCode::PolicyViolation);
}

void Room::close(ConnectionKey key, protocol::CloseCode code)
{
    m_outputs.push_back({key, {}, code, false});
}

void Room::fail(const StoreError &error)
{
    m_error = error;
}

std::vector<Output> Room::commit()
{
    if (!m_error) {
        const auto committed = m_history->commit();
        if (committed)
            return std::exchange(m_outputs, {});
        m_error = committed.error();
    }
    m_outputs.clear();
    for (auto &[key, guest] : m_guests.all()) {
        send(guest, ErrorNotice {ErrorCode::Failed, {}, {}});
        close(key, protocol::CloseCode::InternalError);
    }
    return std::exchange(m_outputs, {});
}

} // namespace framescope::chat
