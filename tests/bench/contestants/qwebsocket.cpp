// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "connect.h"
#include "contestants.h"
#include "roundtrips.h"
#include "tally.h"

#include <QWebSocket>

namespace framescope::bench {

Measurement receiveWithQWebSocket(const Job &job)
{
    const Application application;
    Tally tally(job);
    QWebSocket socket;
    QObject::connect(&socket, &QWebSocket::connected, [&] { tally.start(); });
    QObject::connect(&socket, &QWebSocket::textMessageReceived, [&](const QString &text) { tally.add(text.size()); });
    QObject::connect(&socket, &QWebSocket::disconnected, qApp, &QCoreApplication::quit);
    socket.open(QUrl(urlOf(job, floodResource(job))));
    QCoreApplication::exec();
    return tally.result();
}

Measurement echoWithQWebSocket(const Job &job)
{
    const Application application;
    RoundTrips trips(job);
    const QString text = QString::fromLatin1(trips.text());
    QWebSocket socket;
    const auto send = [&] {
        trips.begin();
        socket.sendTextMessage(text);
    };
    QObject::connect(&socket, &QWebSocket::connected, send);
    QObject::connect(&socket, &QWebSocket::textMessageReceived, [&](const QString &echo) {
        if (trips.end(echo.size()))
            send();
        else
            QCoreApplication::quit();
    });
    QObject::connect(&socket, &QWebSocket::disconnected, qApp, &QCoreApplication::quit);
    socket.open(QUrl(urlOf(job, echoResource)));
    QCoreApplication::exec();
    return trips.result();
}

} // namespace framescope::bench
