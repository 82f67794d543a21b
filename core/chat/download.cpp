// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "download.h"

#include <QCryptographicHash>
#include <QSaveFile>

namespace framescope::chat {

Download::Download(Attachment file, QString path)
    : m_file(std::move(file))
    , m_path(std::move(path))
{
}

bool Download::take(const FileDataNotice &data)
{
    const bool isNext = data.sha256 == m_file.sha256 && data.offset == arrived() && data.size == m_file.size;
    if (!isNext || (data.data.isEmpty() && !isComplete()))
        return false;
    m_content += data.data;
    return m_content.size() <= m_file.size;
}

Download::Saved Download::save(const Download &complete)
{
    const QByteArray hash = QCryptographicHash::hash(complete.m_content, QCryptographicHash::Sha256).toHex();
    if (hash != complete.m_file.sha256)
        return Saved::WrongContent;
    QSaveFile file(complete.m_path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(complete.m_content) == complete.m_content.size()
        && file.flush() // commit() does not notice where that fails
        && file.commit();
    return isWritten ? Saved::Done : Saved::CannotWrite;
}

} // namespace framescope::chat
