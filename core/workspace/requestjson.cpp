// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestjson.h"

#include "requestsecrets.h"

namespace framescope::workspace {

namespace {

using namespace std::chrono_literals;
using When = session::ReconnectPolicy::When;

constexpr std::chrono::milliseconds longestTime = 24h;

const QStringList &authKinds()
{
    static const QStringList names {
        QStringLiteral("none"), QStringLiteral("basic"), QStringLiteral("bearer"), QStringLiteral("when-asked")};
    return names;
}

const QStringList &proxyKinds()
{
    static const QStringList names {
        QStringLiteral("none"), QStringLiteral("system"), QStringLiteral("http"), QStringLiteral("socks5")};
    return names;
}

const QStringList &reconnectKinds()
{
    static const QStringList names {
        QStringLiteral("never"), QStringLiteral("after-abnormal-close"), QStringLiteral("always")};
    return names;
}

const QStringList &engineKinds()
{
    static const QStringList names {QStringLiteral("wire"), QStringLiteral("qt")};
    return names;
}

const QStringList &tlsVersions()
{
    static const QStringList names {QStringLiteral("1.2"), QStringLiteral("1.3")};
    return names;
}

const QStringList &messageKinds()
{
    static const QStringList names {QStringLiteral("text"), QStringLiteral("binary")};
    return names;
}

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

void put(QJsonObject &object, const char *name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key(name), value);
}

void put(QJsonObject &object, const char *name, const QJsonArray &value)
{
    if (!value.isEmpty())
        object.insert(key(name), value);
}

void put(QJsonObject &object, const char *name, const QJsonObject &value)
{
    if (!value.isEmpty())
        object.insert(key(name), value);
}

void putNumber(QJsonObject &object, const char *name, double value, double otherwise)
{
    if (value < otherwise || value > otherwise)
        object.insert(key(name), value);
}

void putFlag(QJsonObject &object, const char *name, bool value, bool otherwise)
{
    if (value != otherwise)
        object.insert(key(name), value);
}

double count(std::chrono::milliseconds time)
{
    return static_cast<double>(time.count());
}

std::chrono::milliseconds readTime(
    ObjectReader &reader, const char *name, std::chrono::milliseconds otherwise, std::chrono::milliseconds least)
{
    return std::chrono::milliseconds(
        static_cast<qint64>(reader.number(name, count(otherwise), count(least), count(longestTime))));
}

QJsonArray headersJson(const Request &request)
{
    QJsonArray headers;
    for (const HeaderField &field : request.headers) {
        QJsonObject object = field.unknown;
        object.insert(key("name"), field.name);
        put(object, "value", field.value);
        putFlag(object, "enabled", field.isEnabled, true);
        putFlag(object, "secret", field.isSecret, false);
        headers.append(object);
    }
    return headers;
}

QJsonArray parametersJson(const Request &request)
{
    QJsonArray parameters;
    for (const DisabledParameter &parameter : request.disabledParameters)
        parameters.append(QJsonObject {{key("name"), parameter.name}, {key("value"), parameter.value}});
    return parameters;
}

QJsonObject authJson(const Auth &auth)
{
    QJsonObject object;
    if (auth.kind != Auth::Kind::None)
        put(object, "kind", authKinds()[static_cast<qsizetype>(auth.kind)]);
    put(object, "user", auth.user);
    put(object, "password", auth.password);
    put(object, "token", auth.token);
    return object;
}

QJsonObject tlsJson(const Request &request)
{
    const net::TlsOptions &tls = request.tls;
    QJsonObject object;
    put(object, "caFile", tls.caFile);
    put(object, "certificateFile", tls.certificateFile);
    put(object, "keyFile", tls.keyFile);
    put(object, "pkcs12File", tls.pkcs12File);
    put(object, "keyPassphrase", tls.keyPassphrase);
    if (tls.minimumVersion != net::TlsVersion::Tls12)
        put(object, "minimumVersion", tlsVersions()[static_cast<qsizetype>(tls.minimumVersion)]);
    putFlag(object, "ignoreAllIssues", tls.ignoreAllIssues, false);
    QJsonArray trusted;
    for (const QByteArray &fingerprint : tls.trustedFingerprints)
        trusted.append(QString::fromLatin1(fingerprint));
    put(object, "trustedFingerprints", trusted);
    if (!trusted.isEmpty())
        put(object, "trustedEndpoint", request.trustedEndpoint);
    return object;
}

QJsonObject proxyJson(const net::ProxyOptions &proxy)
{
    QJsonObject object;
    if (proxy.kind != net::ProxyOptions::Kind::None)
        put(object, "kind", proxyKinds()[static_cast<qsizetype>(proxy.kind)]);
    put(object, "host", proxy.host);
    putNumber(object, "port", proxy.port, 0);
    put(object, "user", proxy.user);
    put(object, "password", proxy.password);
    return object;
}

QJsonObject compressionJson(const Request &request)
{
    QJsonObject object;
    putFlag(object, "enabled", request.offersCompression, true);
    put(object, "offer", request.extensions);
    return object;
}

QJsonObject openingJson(const Request &request)
{
    QJsonObject object;
    putNumber(object, "maxRedirects", request.maxRedirects, 0);
    putFlag(object, "takesTurns", request.takesTurns, true);
    putNumber(object, "timeoutMs", count(request.openTimeout), count(Request().openTimeout));
    return object;
}

QJsonObject limitsJson(const Request &request)
{
    QJsonObject object;
    putNumber(object, "messageMiB", request.largestMessage, Request().largestMessage);
    putNumber(object, "frameMiB", request.largestFrame, Request().largestFrame);
    putNumber(object, "sendMiB", request.sendLimit, Request().sendLimit);
    return object;
}

QJsonArray toleratedJson(protocol::ViolationKinds tolerated)
{
    QJsonArray names;
    for (int i = 0; i <= static_cast<int>(protocol::lastViolationKind); ++i) {
        const auto kind = static_cast<protocol::ViolationKind>(i);
        if (tolerated.contains(kind))
            names.append(key(protocol::nameOf(kind)));
    }
    return names;
}

QJsonObject reconnectJson(const session::ReconnectPolicy &policy)
{
    const session::ReconnectPolicy usual;
    QJsonObject object;
    if (policy.when != When::Never)
        put(object, "when", reconnectKinds()[static_cast<qsizetype>(policy.when)]);
    putNumber(object, "firstDelayMs", count(policy.firstDelay), count(usual.firstDelay));
    putNumber(object, "factor", policy.factor, usual.factor);
    putNumber(object, "jitter", policy.jitter, usual.jitter);
    putNumber(object, "maximumMs", count(policy.maximum), count(usual.maximum));
    return object;
}

QJsonArray messagesJson(const Request &request)
{
    QJsonArray messages;
    for (const SavedMessage &message : request.messages) {
        QJsonObject object = message.unknown;
        object.insert(key("name"), message.name);
        put(object, "text", message.text);
        if (message.isBinary)
            put(object, "type", messageKinds()[1]);
        putNumber(object, "intervalMs", count(message.interval), count(SavedMessage().interval));
        messages.append(object);
    }
    return messages;
}

void readHeaders(Request &request, ObjectReader &reader)
{
    for (ObjectReader &object : reader.objects("headers")) {
        HeaderField field;
        field.name = object.text("name");
        field.value = object.text("value");
        field.isEnabled = object.flag("enabled", true);
        field.isSecret = object.flag("secret", false);
        field.unknown = object.rest();
        request.headers.push_back(std::move(field));
    }
    for (ObjectReader &object : reader.objects("disabledParameters"))
        request.disabledParameters.push_back({object.text("name"), object.text("value")});
}

void readAuth(Auth &auth, ObjectReader reader)
{
    auth.kind = static_cast<Auth::Kind>(reader.choice("kind", authKinds(), 0));
    auth.user = reader.text("user");
    auth.password = reader.text("password");
    auth.token = reader.text("token");
}

/// Where their endpoint does not stand beside the fingerprints, they are for the address that they were saved with. Those
/// that are for nowhere are not kept: whatever address is written later would be theirs.
void readTrusted(Request &request, ObjectReader &reader)
{
    QByteArrayList &fingerprints = request.tls.trustedFingerprints;
    for (const QString &fingerprint : reader.texts("trustedFingerprints"))
        fingerprints.append(fingerprint.toLatin1());
    QString endpoint = reader.text("trustedEndpoint");
    const auto url = protocol::Url::parse(request.url);
    if (endpoint.isEmpty() && url)
        endpoint = url->endpoint();
    if (endpoint.isEmpty())
        fingerprints.clear();
    if (!fingerprints.isEmpty())
        request.trustedEndpoint = endpoint;
}

/// After the URL.
void readTls(Request &request, ObjectReader reader)
{
    net::TlsOptions &tls = request.tls;
    tls.caFile = reader.text("caFile");
    tls.certificateFile = reader.text("certificateFile");
    tls.keyFile = reader.text("keyFile");
    tls.pkcs12File = reader.text("pkcs12File");
    tls.keyPassphrase = reader.text("keyPassphrase");
    tls.minimumVersion = static_cast<net::TlsVersion>(reader.choice("minimumVersion", tlsVersions(), 0));
    tls.ignoreAllIssues = reader.flag("ignoreAllIssues", false);
    readTrusted(request, reader);
}

void readProxy(net::ProxyOptions &proxy, ObjectReader reader)
{
    proxy.kind = static_cast<net::ProxyOptions::Kind>(reader.choice("kind", proxyKinds(), 0));
    proxy.host = reader.text("host");
    proxy.port = static_cast<quint16>(reader.number("port", 0, 0, std::numeric_limits<quint16>::max()));
    proxy.user = reader.text("user");
    proxy.password = reader.text("password");
}

void readCompression(Request &request, ObjectReader reader)
{
    request.offersCompression = reader.flag("enabled", true);
    request.extensions = reader.text("offer");
}

void readOpening(Request &request, ObjectReader reader)
{
    request.maxRedirects = static_cast<int>(reader.number("maxRedirects", 0, 0, mostRedirects));
    request.takesTurns = reader.flag("takesTurns", true);
    request.openTimeout = readTime(reader, "timeoutMs", request.openTimeout, 1ms);
}

void readLimits(Request &request, ObjectReader reader)
{
    const auto read = [&reader](const char *name, int otherwise) {
        return static_cast<int>(reader.number(name, otherwise, 1, mostMebibytes));
    };
    request.largestMessage = read("messageMiB", request.largestMessage);
    request.largestFrame = read("frameMiB", request.largestFrame);
    request.sendLimit = read("sendMiB", request.sendLimit);
}

protocol::ViolationKinds readTolerated(const QStringList &names)
{
    protocol::ViolationKinds tolerated;
    for (int i = 0; i <= static_cast<int>(protocol::lastViolationKind); ++i) {
        const auto kind = static_cast<protocol::ViolationKind>(i);
        if (protocol::mayGoOnAfter(kind) && names.contains(key(protocol::nameOf(kind))))
            tolerated.insert(kind);
    }
    return tolerated;
}

void readReconnect(session::ReconnectPolicy &policy, ObjectReader reader)
{
    policy.when = static_cast<When>(reader.choice("when", reconnectKinds(), 0));
    policy.firstDelay = readTime(reader, "firstDelayMs", policy.firstDelay, 0ms);
    policy.factor = reader.number("factor", policy.factor, 1, 100);
    policy.jitter = reader.number("jitter", policy.jitter, 0, 1);
    policy.maximum = readTime(reader, "maximumMs", policy.maximum, 0ms);
}

void readMessages(Request &request, ObjectReader &reader)
{
    for (ObjectReader &object : reader.objects("messages")) {
        SavedMessage message;
        message.name = object.text("name");
        message.text = object.text("text");
        message.isBinary = object.choice("type", messageKinds(), 0) == 1;
        message.interval = readTime(object, "intervalMs", message.interval, 1ms);
        message.unknown = object.rest();
        request.messages.push_back(std::move(message));
    }
}

} // namespace

QJsonObject toJson(const Request &secretive)
{
    const Request request = withoutSecrets(secretive);
    QJsonObject object = request.unknown;
    object.insert(key("id"), request.id);
    put(object, "name", request.name);
    put(object, "url", request.url);
    put(object, "disabledParameters", parametersJson(request));
    put(object, "headers", headersJson(request));
    put(object, "subprotocols", QJsonArray::fromStringList(request.subprotocols));
    put(object, "compression", compressionJson(request));
    put(object, "auth", authJson(request.auth));
    put(object, "tls", tlsJson(request));
    put(object, "proxy", proxyJson(request.proxy));
    put(object, "opening", openingJson(request));
    putNumber(object, "idleTimeoutMs", count(request.idleTimeout), 0);
    putNumber(object, "closeTimeoutMs", count(request.closeTimeout), count(Request().closeTimeout));
    put(object, "limits", limitsJson(request));
    putNumber(object, "heartbeatMs", count(request.heartbeat), 0);
    put(object, "reconnect", reconnectJson(request.reconnect));
    if (request.engine != net::EngineKind::Wire)
        put(object, "engine", engineKinds()[static_cast<qsizetype>(request.engine)]);
    put(object, "tolerated", toleratedJson(request.tolerated));
    put(object, "messages", messagesJson(request));
    return object;
}

Request requestFrom(ObjectReader reader)
{
    Request request;
    request.id = reader.text("id");
    if (request.id.isEmpty())
        request.id = newId(); // written by hand
    request.name = reader.text("name");
    request.url = reader.text("url");
    readHeaders(request, reader);
    request.subprotocols = reader.texts("subprotocols");
    readCompression(request, reader.object("compression"));
    readAuth(request.auth, reader.object("auth"));
    readTls(request, reader.object("tls"));
    readProxy(request.proxy, reader.object("proxy"));
    readOpening(request, reader.object("opening"));
    request.idleTimeout = readTime(reader, "idleTimeoutMs", 0ms, 0ms);
    request.closeTimeout = readTime(reader, "closeTimeoutMs", request.closeTimeout, 1ms);
    readLimits(request, reader.object("limits"));
    request.heartbeat = readTime(reader, "heartbeatMs", 0ms, 0ms);
    readReconnect(request.reconnect, reader.object("reconnect"));
    request.engine = static_cast<net::EngineKind>(reader.choice("engine", engineKinds(), 0));
    request.tolerated = readTolerated(reader.texts("tolerated"));
    readMessages(request, reader);
    request.unknown = reader.rest();
    return request;
}

} // namespace framescope::workspace
