// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/uploads.h>
#include <chat/voice.h>

namespace framescope::chat {

/// Where members of a room leave their files and fetch those of others. Its guests are members.
class FileDesk
{
public:
    /// Keeps files in @p folder. @p voice outlives it.
    FileDesk(const Limits &limits, const QString &folder, Voice &voice);

    // What each of these returns is complete and kept: it can be told to everybody.
    [[nodiscard]] std::optional<Attachment> offer(Guest &guest, const FileOfferRequest &offer, base::MonoTime now);
    [[nodiscard]] std::optional<Attachment> take(const Guest &guest, const FileChunkRequest &chunk, base::MonoTime now);

    void cancel(const Guest &guest, const FileCancelRequest &cancel);
    /// Answers with a part of the file; its hash is known to the room.
    void answer(Guest &guest, const FileGetRequest &get);
    /// @p member has gone.
    void leave(const QByteArray &member, base::MonoTime now) { m_uploads.leave(member, now); }
    /// Lets go what nobody sends any more; Uploads::tidy().
    void tidy(base::MonoTime now) { m_uploads.tidy(now); }

private:
    [[nodiscard]] std::optional<Attachment> finish(const Guest &guest, const Upload &upload);
    void giveUp(const Guest &guest, const QByteArray &id, ErrorCode code);

    Limits m_limits;
    Voice &m_voice;
    FileStore m_files;
    Uploads m_uploads;
};

} // namespace framescope::chat
