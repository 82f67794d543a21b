// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadpictures.h"

#include "support/rawserver.h"

#include <panels/messagelook.h>

#include <QAbstractItemModel>
#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QtEndian>
#include <QToolButton>

namespace framescope::tests {

using panels::MessageLook;
using session::State;

namespace {

constexpr int patienceMs = 20'000;
constexpr quint8 textOpcode = 1;

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(FRAMESCOPE_SAMPLES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A frame of a server, not masked; RFC 6455, section 5.2.
QByteArray frame(quint8 opcode, const QByteArray &payload)
{
    constexpr quint8 final = 0x80;
    QByteArray bytes(1, static_cast<char>(final | opcode));
    if (payload.size() < 126)
        return bytes + static_cast<char>(payload.size()) + payload;
    QByteArray length(2, '\0');
    qToBigEndian(static_cast<quint16>(payload.size()), length.data());
    return bytes + '\x7e' + length + payload;
}

QByteArray chartPicture()
{
    QImage image(320, 180, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient sky(0, 0, 320, 180);
    sky.setColorAt(0, QColor(0x3856d4));
    sky.setColorAt(1, QColor(0x0b7267));
    painter.setBrush(sky);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(QRect(16, 16, 288, 148), 24, 24);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

struct Shot {
    const char *name;
    quint8 opcode;
    QByteArray payload;
    MessageLook::View view;
};

std::vector<Shot> shots()
{
    constexpr quint8 text = textOpcode;
    constexpr quint8 binary = 2;
    using View = MessageLook::View;
    return {{"json-tree", text, sample(QStringLiteral("trade.json")), View::Tree},
        {"json-pretty", text, sample(QStringLiteral("trade.json")), View::Pretty},
        {"msgpack", binary, sample(QStringLiteral("trade.msgpack")), View::Tree},
        {"socketio", text, sample(QStringLiteral("event.socketio")), View::Pretty},
        {"mqtt", binary, sample(QStringLiteral("publish5.mqtt")), View::Tree},
        {"layers", text, sample(QStringLiteral("gzip.base64")), View::Pretty},
        {"xml", text, sample(QStringLiteral("order.xml")), View::Pretty}, {"image", binary, chartPicture(), View::Pretty}};
}

} // namespace

bool takePayloadPictures(Photographer &camera)
{
    RawServer server;
    camera.go(server.url() + QStringLiteral("/stream?symbol=EURUSD"));
    if (!QTest::qWaitFor([&] { return server.hasRequest(); }, patienceMs))
        return false;
    server.accept();
    bool ok = camera.waitFor(State::Open);
    Photographer::settle();
    const QAbstractItemModel *log = camera.log()->model();
    for (const Shot &shot : shots()) {
        const int before = log->rowCount();
        server.send(frame(shot.opcode, shot.payload));
        ok = ok && QTest::qWaitFor([&] { return log->rowCount() > before; }, patienceMs);
        camera.log()->setCurrentIndex(log->index(before, 0));
        MessageLook::shared().setView(shot.view);
        Photographer::settle();
        const auto *busy = camera.fixture.widget<QWidget>("messageBusy");
        ok = ok && QTest::qWaitFor([&] { return !busy->isVisible(); }, patienceMs);
        ok = ok && camera.take(QStringLiteral("payload-") + QLatin1String(shot.name));
    }
    // This one ends the connection: its row comes with the violation.
    server.send(frame(textOpcode, QByteArray("{\"name\":\"Gr\xfc\xdf\",\"hidden\":\"\xe2\x80\xae\"}")));
    ok = ok && camera.waitFor(State::Closed);
    camera.select(QStringLiteral("7b 22 6e 61"), base::Direction::In);
    ok = ok && camera.take(QStringLiteral("payload-invalid-utf8"));
    MessageLook::shared().setView(MessageLook::View::Pretty);
    return ok;
}

} // namespace framescope::tests
