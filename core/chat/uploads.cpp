// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploads.h"

namespace framescope::chat {

void Uploads::begin(const Upload &upload)
{
    const auto other = m_uploads.find(upload.member);
    if (other != m_uploads.end() && other->second.ticket() != upload.ticket())
        m_files.discard(other->second.ticket());
    m_uploads.insert_or_assign(upload.member, upload);
    if (upload.size == 0) // nothing more comes of it
        static_cast<void>(m_files.append(upload.ticket(), {}));
}

const Upload *Uploads::find(const QByteArray &member, const QByteArray &id) const
{
    const auto upload = m_uploads.find(member);
    return upload != m_uploads.end() && upload->second.id == id ? &upload->second : nullptr;
}

qint64 Uploads::arrived(const Upload &upload) const
{
    return m_files.has(upload.sha256) ? upload.size : m_files.arrived(upload.ticket());
}

Uploads::Progress Uploads::take(const Upload &upload, qint64 offset, const QByteArray &data)
{
    if (offset != arrived(upload))
        return Progress::OutOfPlace;
    if (offset + data.size() > upload.size)
        return Progress::TooMuch;
    if (!m_files.append(upload.ticket(), data))
        return Progress::DiskFailed;
    return offset + data.size() == upload.size ? Progress::Complete : Progress::More;
}

bool Uploads::finish(const Upload &upload)
{
    const Upload done = upload; // the caller's is about to go
    m_uploads.erase(done.member);
    if (m_files.has(done.sha256)) {
        m_files.discard(done.ticket());
        return m_files.sizeOf(done.sha256) == done.size;
    }
    return m_files.finish(done.ticket(), done.sha256);
}

void Uploads::cancel(const QByteArray &member, const QByteArray &id)
{
    const Upload *upload = find(member, id);
    if (!upload)
        return;
    m_files.discard(upload->ticket());
    m_uploads.erase(member);
}

} // namespace framescope::chat
