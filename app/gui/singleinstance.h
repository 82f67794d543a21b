// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

class QLocalSocket;

namespace framescope::gui {

/// One program per user and data folder: a second start passes what it was asked to open on to the first, and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// @p place: the folder that the instances share.
    explicit SingleInstance(const QString &place, QObject *parent = nullptr);

    /// Becomes the one that others pass on to, for as long as this lives. False where another is.
    [[nodiscard]] bool claim();
    /// Whether the other instance has taken @p items. Waits for its answer, at most ten seconds: it may be starting, or
    /// busy.
    [[nodiscard]] bool passOn(const QStringList &items) const;
    /// Of the socket, once it listens.
    [[nodiscard]] QString address() const { return m_server.fullServerName(); }

Q_SIGNALS:
    /// Another start wants these opened; none: the window shall show itself.
    void asked(const QStringList &items);

private:
    void take(QLocalSocket *socket);

    QString m_name;
    QLockFile m_lock; ///< says who is first; a socket may be left behind by one that was killed
    QLocalServer m_server;
};

} // namespace framescope::gui
