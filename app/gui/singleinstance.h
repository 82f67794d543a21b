// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

class QLocalSocket;

namespace framescope::gui {

/// One program per user and data folder: a second start passes what it was asked to open on to the first, and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// @p place: what the instances share, such as the folder of their data.
    explicit SingleInstance(const QString &place, QObject *parent = nullptr);

    /// Whether another instance runs and has taken @p items. Waits for its answer, at most two seconds.
    [[nodiscard]] bool passOn(const QStringList &items) const;
    /// Becomes the one that others pass on to. False where that is not possible; the program runs without it.
    bool listen();
    /// Of the socket, once it listens.
    [[nodiscard]] QString address() const { return m_server.fullServerName(); }

Q_SIGNALS:
    /// Another start wants these opened; none: the window shall show itself.
    void asked(const QStringList &items);

private:
    void take(QLocalSocket *socket);

    QString m_name;
    QLocalServer m_server;
};

} // namespace framescope::gui
