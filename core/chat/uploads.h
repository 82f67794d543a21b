// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/filestore.h>
#include <chat/requests.h>

#include <chrono>

#include <map>

namespace framescope::chat {

/// A file on its way to the host.
struct Upload {
    QByteArray member; ///< public id
    QByteArray id; ///< of the post that it will be
    QString name; ///< clean
    qint64 size = 0;
    QByteArray sha256;

    /// What its bytes are kept under: another offer of the same file goes on where this one was lost.
    [[nodiscard]] QByteArray ticket() const { return member + ' ' + id + ' ' + sha256; }
};

/// The files that members who are there are sending, at most one each. The room that they will need is reserved from their
/// beginning on: whoever may begin finds it.
class Uploads
{
public:
    explicit Uploads(FileStore &files)
        : m_files(files)
    {
    }

    /// Begins, or goes on; one that the member has not finished is forgotten, and what came of it. False, and nothing of
    /// it begins, where the room for it is not there.
    [[nodiscard]] bool begin(const Upload &upload, base::MonoTime now);
    /// What @p member is sending as @p id.
    [[nodiscard]] const Upload *find(const QByteArray &member, const QByteArray &id) const;
    /// How much of it has come.
    [[nodiscard]] qint64 arrived(const Upload &upload) const;

    enum class Progress { More, Complete, OutOfPlace, TooMuch, DiskFailed };
    Progress take(const Upload &upload, qint64 offset, const QByteArray &data, base::MonoTime now);
    /// Complete: keeps it; false where the content is not what was promised.
    [[nodiscard]] bool finish(const Upload &upload);
    /// It will not be finished.
    void cancel(const QByteArray &member, const QByteArray &id);
    /// @p member has gone: nothing is reserved for it any more, and what has come is left behind.
    void leave(const QByteArray &member, base::MonoTime now);
    /// Those that have not grown for a minute are left behind as well; what was left behind ten minutes ago goes.
    void tidy(base::MonoTime now);
    /// How many bytes the files on their way may still need.
    [[nodiscard]] qint64 reserved() const;

private:
    struct Running {
        Upload upload;
        base::MonoTime grown {}; ///< when it began, or went on last
    };

    FileStore &m_files;
    std::map<QByteArray, Running> m_running; ///< of each member
};

} // namespace framescope::chat
