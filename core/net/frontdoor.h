// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/arrival.h>
#include <net/listener.h>

#include <QObject>

class QTcpSocket;

namespace framescope::net {

/// Stands before a listener that also has pages for browsers: looks at the first request of each connection without taking
/// it. GET and HEAD that have nothing of a WebSocket handshake are answered here, with a page or with 404, and the
/// connection ends; whatever else comes is passed on untouched, half a request when ListenOptions::openTimeout is over
/// included. A connection on which nothing has come by then is dropped without a word, as browsers open some that they may
/// need. I/O thread.
class FrontDoor : public QObject
{
    Q_OBJECT

public:
    using PassOn = std::function<void(QTcpSocket *socket, const Arrival &arrival)>;

    FrontDoor(const ListenOptions &options, PassOn passOn);

    /// Takes over @p socket, which is connected (and encrypted) already.
    void receive(QTcpSocket *socket, const Arrival &arrival);

    /// What is to be done with a request of which this has come.
    enum class Decision { Wait, PassOn, Answer };
    [[nodiscard]] static Decision decide(QByteArrayView bytes, qsizetype limit);
    /// The response to a request that is to be answered.
    [[nodiscard]] static QByteArray answerTo(const protocol::HttpHead &request, const std::vector<Page> &pages);

private:
    void look(QTcpSocket *socket, const Arrival &arrival);
    void lose(QTcpSocket *socket, const Arrival &arrival);
    void passOn(QTcpSocket *socket, const Arrival &arrival);
    void answer(QTcpSocket *socket);

    ListenOptions m_options;
    PassOn m_passOn;
};

} // namespace framescope::net
