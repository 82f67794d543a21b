// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/taskqueue.h>
#include <chat/download.h>
#include <chat/requests.h>

#include <QObject>

namespace framescope::chat {

/// Fetches files of a room for a member, one at a time, over lost connections. Lives on the thread of @p queue.
class FileFetch : public QObject
{
    Q_OBJECT

public:
    using Ask = std::function<void(const Request &)>;

    /// @p ask: sends the request, if that can be done now.
    FileFetch(std::shared_ptr<base::TaskQueue> queue, Ask ask);

    /// What is on its way.
    [[nodiscard]] const std::optional<Download> &download() const { return m_download; }
    /// Begins; what is on its way fails.
    void start(const Attachment &file, const QString &path);
    /// The connection is there again.
    void goOn();
    void take(const FileDataNotice &data);
    void fail();

Q_SIGNALS:
    void changed();
    void saved(const QString &path);
    void failed(const framescope::chat::Attachment &file);

private:
    void save();

    std::shared_ptr<base::TaskQueue> m_queue;
    Ask m_ask;
    std::optional<Download> m_download;
};

} // namespace framescope::chat
