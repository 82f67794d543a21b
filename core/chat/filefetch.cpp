// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filefetch.h"

#include <QPointer>
#include <QThreadPool>

namespace framescope::chat {

FileFetch::FileFetch(std::shared_ptr<base::TaskQueue> queue, Ask ask)
    : m_queue(std::move(queue))
    , m_ask(std::move(ask))
{
}

void FileFetch::start(const Attachment &file, const QString &path)
{
    fail();
    m_download.emplace(file, path);
    m_ask(m_download->next());
    Q_EMIT changed();
}

void FileFetch::goOn()
{
    if (m_download)
        m_ask(m_download->next());
}

void FileFetch::take(const FileDataNotice &data)
{
    if (!m_download || data.sha256 != m_download->file().sha256)
        return;
    if (!m_download->take(data))
        return fail();
    if (m_download->isComplete())
        return save();
    m_ask(m_download->next());
    Q_EMIT changed();
}

void FileFetch::save()
{
    QThreadPool::globalInstance()->start([self = QPointer(this), queue = m_queue, done = *std::exchange(m_download, {})] {
        const bool isSaved = Download::save(done) == Download::Saved::Done;
        queue->post([self, isSaved, file = done.file(), path = done.path()] {
            if (self && isSaved)
                Q_EMIT self->saved(path);
            else if (self)
                Q_EMIT self->failed(file);
        });
    });
    Q_EMIT changed();
}

void FileFetch::fail()
{
    if (!m_download)
        return;
    const Attachment file = std::exchange(m_download, {})->file();
    Q_EMIT changed();
    Q_EMIT failed(file);
}

} // namespace framescope::chat
