// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploads.h"

namespace framescope::chat {

namespace {

using namespace std::chrono_literals;

constexpr auto longestSilence = 60s; // of a member that sends a file
constexpr auto keptBehind = 10min; // what may go on after a lost connection

} // namespace

bool Uploads::begin(const Upload &upload, base::MonoTime now)
{
    if (const auto other = m_running.find(upload.member); other != m_running.end()) {
        const QByteArray before = other->second.upload.ticket();
        m_running.erase(other);
        if (before != upload.ticket())
            m_files.discard(before);
    }
    m_files.pickUp(upload.ticket());
    if (!m_files.makeRoomFor(reserved() + upload.size - arrived(upload))) {
        m_files.discard(upload.ticket());
        return false;
    }
    m_running.insert_or_assign(upload.member, Running {upload, now});
    if (upload.size == 0) // nothing more comes of it
        static_cast<void>(m_files.append(upload.ticket(), {}));
    return true;
}

const Upload *Uploads::find(const QByteArray &member, const QByteArray &id) const
{
    const auto one = m_running.find(member);
    return one != m_running.end() && one->second.upload.id == id ? &one->second.upload : nullptr;
}

qint64 Uploads::arrived(const Upload &upload) const
{
    return m_files.has(upload.sha256) ? upload.size : m_files.arrived(upload.ticket());
}

qint64 Uploads::reserved() const
{
    qint64 sum = 0;
    for (const auto &[member, one] : m_running)
        sum += one.upload.size - arrived(one.upload);
    return sum;
}

Uploads::Progress Uploads::take(const Upload &upload, qint64 offset, const QByteArray &data, base::MonoTime now)
{
    const qint64 before = arrived(upload);
    if (before >= upload.size) // somebody else has sent the same meanwhile
        return Progress::Complete;
    if (offset != before)
        return Progress::OutOfPlace;
    if (offset + data.size() > upload.size)
        return Progress::TooMuch;
    if (!m_files.append(upload.ticket(), data))
        return Progress::DiskFailed;
    m_running.at(upload.member).grown = now;
    return offset + data.size() == upload.size ? Progress::Complete : Progress::More;
}

bool Uploads::finish(const Upload &upload)
{
    const Upload done = upload; // the caller's is about to go
    m_running.erase(done.member);
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
    m_running.erase(member);
}

void Uploads::leave(const QByteArray &member, base::MonoTime now)
{
    const auto one = m_running.find(member);
    if (one == m_running.end())
        return;
    m_files.leaveBehind(one->second.upload.ticket(), now);
    m_running.erase(one);
}

void Uploads::tidy(base::MonoTime now)
{
    QByteArrayList silent;
    for (const auto &[member, one] : m_running) {
        if (one.grown + longestSilence <= now)
            silent.append(member);
    }
    for (const QByteArray &member : silent)
        leave(member, now);
    m_files.dropLeftBehind(now, keptBehind);
}

} // namespace framescope::chat
