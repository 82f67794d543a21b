// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filedesk.h"

#include "names.h"

namespace framescope::chat {

FileDesk::FileDesk(const Limits &limits, const QString &folder, Voice &voice)
    : m_limits(limits)
    , m_voice(voice)
    , m_files(folder, limits.storage)
    , m_uploads(m_files)
{
}

std::optional<Attachment> FileDesk::offer(Guest &guest, const FileOfferRequest &offer, base::MonoTime now)
{
    const auto refuse = [&](ErrorCode code, std::chrono::milliseconds wait = {}) {
        m_voice.refuse(guest, {code, offer.id, wait});
        return std::nullopt;
    };
    const auto name = cleanFileName(offer.name);
    if (!name)
        return refuse(ErrorCode::BadFile);
    if (offer.size > m_limits.file)
        return refuse(ErrorCode::FileTooLarge);
    if (!guest.posts.take(now))
        return refuse(ErrorCode::TooFast, guest.posts.wait());
    const Upload upload {guest.member->member, offer.id, *name, offer.size, offer.sha256};
    m_uploads.tidy(now);
    if (!m_uploads.begin(upload, now))
        return refuse(ErrorCode::StorageFull);
    const qint64 arrived = m_uploads.arrived(upload);
    if (arrived >= upload.size)
        return finish(guest, upload);
    m_voice.send(guest, FileWantNotice {offer.id, arrived});
    return std::nullopt;
}

std::optional<Attachment> FileDesk::take(const Guest &guest, const FileChunkRequest &chunk, base::MonoTime now)
{
    const Upload *upload = m_uploads.find(guest.member->member, chunk.id);
    if (!upload) {
        m_voice.refuse(guest, {ErrorCode::NoSuchFile, chunk.id, {}});
        return std::nullopt;
    }
    switch (m_uploads.take(*upload, chunk.offset, chunk.data, now)) {
    case Uploads::Progress::Complete: return finish(guest, Upload(*upload));
    case Uploads::Progress::More:
    case Uploads::Progress::OutOfPlace: m_voice.send(guest, FileWantNotice {chunk.id, m_uploads.arrived(*upload)}); break;
    case Uploads::Progress::TooMuch: giveUp(guest, chunk.id, ErrorCode::BadFile); break;
    case Uploads::Progress::DiskFailed: giveUp(guest, chunk.id, ErrorCode::StorageFull); break;
    }
    return std::nullopt;
}

std::optional<Attachment> FileDesk::finish(const Guest &guest, const Upload &upload)
{
    if (m_uploads.finish(upload))
        return Attachment {upload.name, upload.size, upload.sha256};
    m_voice.refuse(guest, {ErrorCode::BadFile, upload.id, {}});
    return std::nullopt;
}

void FileDesk::giveUp(const Guest &guest, const QByteArray &id, ErrorCode code)
{
    m_uploads.cancel(guest.member->member, id);
    m_voice.refuse(guest, {code, id, {}});
}

void FileDesk::cancel(const Guest &guest, const FileCancelRequest &cancel)
{
    m_uploads.cancel(guest.member->member, cancel.id);
}

void FileDesk::answer(Guest &guest, const FileGetRequest &get)
{
    const auto size = m_files.sizeOf(get.sha256);
    const auto data = size ? m_files.read(get.sha256, get.offset, m_limits.chunk) : std::nullopt;
    if (data)
        m_voice.answer(guest, FileDataNotice {get.sha256, get.offset, *size, *data});
    else
        m_voice.answer(guest, ErrorNotice {ErrorCode::NoSuchFile, {}, {}});
}

} // namespace framescope::chat
