// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplerequest.h"

#include <QDirIterator>

namespace framescope::tests {

workspace::Request sampleRequest()
{
    workspace::Request request = workspace::newRequest();
    request.name = QStringLiteral("Prices");
    request.url = QStringLiteral("wss://me:hush-url@{{host}}/feed?symbol=EURUSD");
    request.disabledParameters = {{QStringLiteral("depth"), QStringLiteral("5")}};
    request.headers = {{QStringLiteral("X-Trace"), QStringLiteral("{{$uuid}}"), true, false, {}},
        {QStringLiteral("X-Api-Key"), QStringLiteral("hush-header"), true, true, {}},
        {QStringLiteral("X-Off"), QStringLiteral("no"), false, false, {}}};
    request.subprotocols = {QStringLiteral("prices.v2"), QStringLiteral("prices.v1")};
    request.offersCompression = false;
    request.extensions = QStringLiteral("permessage-deflate; {{deflate}}");
    request.auth = {
        workspace::Auth::Kind::Basic, QStringLiteral("ann"), QStringLiteral("hush-password"), QStringLiteral("hush-token")};
    request.tls.caFile = QStringLiteral("/etc/ca.pem");
    request.tls.certificateFile = QStringLiteral("/etc/me.pem");
    request.tls.keyFile = QStringLiteral("/etc/me.key");
    request.tls.keyPassphrase = QStringLiteral("hush-phrase");
    request.tls.trustedFingerprints = {QByteArray(64, 'a')};
    request.trustedEndpoint = QStringLiteral("example.org:443");
    request.proxy = {net::ProxyOptions::Kind::Socks5, QStringLiteral("proxy.example"), 1080, QStringLiteral("pat"),
        QStringLiteral("hush-proxy")};
    request.tls.pkcs12File = QStringLiteral("/etc/me.p12");
    request.tls.minimumVersion = net::TlsVersion::Tls13;
    request.maxRedirects = 3;
    request.takesTurns = false;
    request.openTimeout = std::chrono::seconds(7);
    request.idleTimeout = std::chrono::seconds(60);
    request.closeTimeout = std::chrono::seconds(3);
    request.largestMessage = 64;
    request.largestFrame = 16;
    request.sendLimit = 8;
    request.tolerated = {protocol::ViolationKind::ReservedBitSet, protocol::ViolationKind::InvalidCloseCode};
    request.heartbeat = std::chrono::seconds(5);
    request.reconnect.when = session::ReconnectPolicy::When::Always;
    request.reconnect.factor = 1.5;
    request.engine = net::EngineKind::Qt;
    workspace::SavedMessage message;
    message.name = QStringLiteral("subscribe");
    message.text = QStringLiteral("{\"op\":\"subscribe\"}");
    message.interval = std::chrono::milliseconds(250);
    request.messages = {message, {QStringLiteral("bytes"), QStringLiteral("01 02"), true, std::chrono::seconds(1), {}}};
    return request;
}

QByteArray allBytes(const QString &folder)
{
    QByteArray bytes;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.fileName().toUtf8() + '\n' + file.readAll();
    }
    return bytes;
}

} // namespace framescope::tests
