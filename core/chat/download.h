// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/entry.h>
#include <chat/notices.h>
#include <chat/requests.h>

namespace framescope::chat {

/// A file of the room on its way to this member.
class Download
{
public:
    /// @p path: where it is to be saved.
    Download(Attachment file, QString path);

    [[nodiscard]] const Attachment &file() const { return m_file; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] qint64 arrived() const { return m_content.size(); }
    [[nodiscard]] bool isComplete() const { return arrived() == m_file.size; }
    /// What is to be asked for next.
    [[nodiscard]] Request next() const { return FileGetRequest {m_file.sha256, arrived()}; }
    /// Takes what follows what has come; false where it does not fit, and the file cannot be had.
    [[nodiscard]] bool take(const FileDataNotice &data);

    enum class Saved { Done, WrongContent, CannotWrite };
    /// Checks the content of @p complete and writes it; takes time. Any thread.
    [[nodiscard]] static Saved save(const Download &complete);

private:
    Attachment m_file;
    QString m_path;
    QByteArray m_content;
};

} // namespace framescope::chat
