// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/taskqueue.h>
#include <chat/roomlist.h>
#include <net/iothread.h>

#include <QObject>

namespace framescope::chat {

/// Looks for rooms in the neighbourhood while it lives; connects to none. A handle on its owner's thread; the datagrams are
/// heard on the I/O thread.
class Discovery : public QObject
{
    Q_OBJECT

public:
    /// @p io and @p queue: a SessionManager's, which outlives it; @p queue runs on this thread.
    Discovery(net::IoThread &io, const std::shared_ptr<base::TaskQueue> &queue, QObject *parent = nullptr);
    ~Discovery() override;

    [[nodiscard]] const std::vector<FoundRoom> &rooms() const { return m_rooms; }
    /// Asks again, at once.
    void ask();

Q_SIGNALS:
    void changed();

private:
    class Listening;

    net::IoThread &m_io;
    std::shared_ptr<Listening> m_listening; ///< used on the I/O thread
    std::vector<FoundRoom> m_rooms;
};

} // namespace framescope::chat
