// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandoptions.h"

#include "requestsecrets.h"

#include <QUrl>

#include <cmath>

namespace framescope::workspace {

namespace {

using Kind = net::ProxyOptions::Kind;

/// What the opening handshake makes itself; RFC 6455, section 4.1.
bool isOfHandshake(const QString &name)
{
    static const QStringList names {QStringLiteral("connection"), QStringLiteral("upgrade"),
        QStringLiteral("sec-websocket-key"), QStringLiteral("sec-websocket-version")};
    return names.contains(name.toLower());
}

void setBasic(Request &request, const QString &userAndPassword)
{
    if (request.auth.kind != Auth::Kind::WhenAsked)
        request.auth.kind = Auth::Kind::Basic;
    request.auth.user = userAndPassword.section(u':', 0, 0);
    request.auth.password = userAndPassword.section(u':', 1);
}

void setBearer(Request &request, const QString &token)
{
    request.auth.kind = Auth::Kind::Bearer;
    request.auth.token = token;
}

/// Whether the Authorization header says what the page for it can show.
bool takeAuthorization(Request &request, const QString &value)
{
    const QString scheme = value.section(u' ', 0, 0).toLower();
    const QString rest = value.section(u' ', 1).trimmed();
    if (scheme == QLatin1String("bearer")) {
        setBearer(request, rest);
        return true;
    }
    const auto decoded = QByteArray::fromBase64Encoding(rest.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const QString pair = QString::fromUtf8(*decoded);
    if (scheme != QLatin1String("basic") || !decoded || pair.toUtf8() != *decoded || !pair.contains(u':'))
        return false;
    setBasic(request, pair);
    return true;
}

void addHeader(ImportedCommand &command, const QString &name, const QString &value)
{
    Request &request = command.request;
    const QString lower = name.toLower();
    if (isOfHandshake(name))
        return;
    if (lower == QLatin1String("sec-websocket-protocol")) {
        for (const QString &protocol : value.split(u',', Qt::SkipEmptyParts))
            request.subprotocols.append(protocol.trimmed());
    } else if (lower == QLatin1String("sec-websocket-extensions")) {
        command.notTaken.append(name + QStringLiteral(": ") + value);
    } else if (lower != QLatin1String("authorization") || !takeAuthorization(request, value)) {
        request.headers.push_back({name, value, true, isSecretName(name), {}});
    }
}

void setProxy(Request &request, const QString &text, Kind kind)
{
    const bool hasScheme = text.contains(QLatin1String("://"));
    const QUrl url(hasScheme ? text : QStringLiteral("http://") + text);
    request.proxy.kind = url.scheme().startsWith(QLatin1String("socks5")) ? Kind::Socks5 : kind;
    request.proxy.host = url.host();
    request.proxy.port = static_cast<quint16>(url.port(1080)); // as curl has it
    request.proxy.user = url.userName(QUrl::FullyDecoded);
    request.proxy.password = url.password(QUrl::FullyDecoded);
}

void setProxyUser(Request &request, const QString &userAndPassword)
{
    request.proxy.user = userAndPassword.section(u':', 0, 0);
    request.proxy.password = userAndPassword.section(u':', 1);
}

/// "FILE" or "FILE:PASS PHRASE", where "\:" is a colon of the name.
void setCertificate(Request &request, const QString &value)
{
    qsizetype colon = value.indexOf(u':');
    while (colon > 0 && value[colon - 1] == u'\\')
        colon = value.indexOf(u':', colon + 1);
    request.tls.certificateFile = value.left(colon).replace(QLatin1String("\\:"), QLatin1String(":"));
    if (colon >= 0)
        request.tls.keyPassphrase = value.mid(colon + 1);
    if (request.tls.keyFile.isEmpty())
        request.tls.keyFile = request.tls.certificateFile; // which has both, where no key is named
}

/// curl: Basic only when it is asked for, and Digest.
void setWhenAsked(Request &request, const QString &)
{
    request.auth.kind = Auth::Kind::WhenAsked;
}

/// As many as curl follows; a limit of its own stays.
void followRedirects(Request &request, const QString &)
{
    if (request.maxRedirects == 0)
        request.maxRedirects = mostRedirects;
}

void setMaxRedirects(Request &request, const QString &text)
{
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    request.maxRedirects = isNumber && count >= 0 ? std::min(count, mostRedirects) : mostRedirects; // -1: no limit
}

void requireTls13(Request &request, const QString &)
{
    request.tls.minimumVersion = net::TlsVersion::Tls13;
}

void setOpenTimeout(Request &request, const QString &text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    constexpr double longest = 24 * 60 * 60;
    if (isNumber && seconds > 0 && seconds <= longest)
        request.openTimeout = std::chrono::milliseconds(std::max<qint64>(1, std::llround(seconds * 1000)));
}

CommandOption flag(void (*apply)(Request &, const QString &))
{
    return {false, [apply](ImportedCommand &command, const QString &text) { apply(command.request, text); }};
}

CommandOption value(void (*apply)(Request &, const QString &))
{
    return {true, [apply](ImportedCommand &command, const QString &text) { apply(command.request, text); }};
}

CommandOption header(const char *name)
{
    return {true,
        [name](ImportedCommand &command, const QString &text) { addHeader(command, QString::fromLatin1(name), text); }};
}

CommandOption ignoreCertificates()
{
    return {false, [](ImportedCommand &command, const QString &) { command.request.tls.ignoreAllIssues = true; }};
}

void addSubprotocols(Request &request, const QString &text)
{
    for (const QString &protocol : text.split(u',', Qt::SkipEmptyParts))
        request.subprotocols.append(protocol.trimmed());
}

void setKeyPassphrase(Request &request, const QString &text)
{
    request.tls.keyPassphrase = text;
}

void setKeyFile(Request &request, const QString &text)
{
    request.tls.keyFile = text;
}

void setCaFile(Request &request, const QString &text)
{
    request.tls.caFile = text;
}

void setUrl(Request &request, const QString &text)
{
    request.url = text;
}

void addMessage(Request &request, const QString &text)
{
    SavedMessage message;
    message.name = text.left(40).simplified();
    message.text = text;
    request.messages.push_back(message);
}

template <Kind kind>
void setProxyOf(Request &request, const QString &text)
{
    setProxy(request, text, kind);
}

void add(CommandOptions &options, std::initializer_list<const char *> names, const CommandOption &option)
{
    for (const char *name : names)
        options.emplace(QString::fromLatin1(name), option);
}

/// Options that have a value and no place in a request: both are named.
void addUnplaced(CommandOptions &options, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QString option = QString::fromLatin1(name);
        options.emplace(option, CommandOption {true, [option](ImportedCommand &command, const QString &text) {
                                                   command.notTaken.append(option + u' ' + text);
                                               }});
    }
}

} // namespace

void addHeaderLine(ImportedCommand &command, const QString &line)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon < 0 && line.endsWith(u';'))
        return addHeader(command, line.chopped(1).trimmed(), {});
    const QString text = line.mid(colon + 1).trimmed();
    if (colon <= 0)
        command.notTaken.append(line);
    else if (!text.isEmpty())
        addHeader(command, line.left(colon).trimmed(), text);
}

const CommandOptions &curlOptions()
{
    static const CommandOptions options = [] {
        CommandOptions made;
        add(made, {"-H", "--header"}, {true, addHeaderLine});
        add(made, {"-u", "--user"}, value(setBasic));
        add(made, {"--digest", "--anyauth"}, flag(setWhenAsked));
        add(made, {"--oauth2-bearer"}, value(setBearer));
        add(made, {"-L", "--location"}, flag(followRedirects));
        add(made, {"--max-redirs"}, value(setMaxRedirects));
        add(made, {"--connect-timeout"}, value(setOpenTimeout));
        add(made, {"--tlsv1.3"}, flag(requireTls13));
        add(made, {"-A", "--user-agent"}, header("User-Agent"));
        add(made, {"-e", "--referer"}, header("Referer"));
        add(made, {"-b", "--cookie"}, header("Cookie"));
        add(made, {"-x", "--proxy"}, value(setProxyOf<Kind::HttpConnect>));
        add(made, {"--socks5", "--socks5-hostname"}, value(setProxyOf<Kind::Socks5>));
        add(made, {"-U", "--proxy-user"}, value(setProxyUser));
        add(made, {"-k", "--insecure"}, ignoreCertificates());
        add(made, {"-E", "--cert"}, value(setCertificate));
        add(made, {"--key"}, value(setKeyFile));
        add(made, {"--pass"}, value(setKeyPassphrase));
        add(made, {"--cacert"}, value(setCaFile));
        add(made, {"--url"}, value(setUrl));
        addUnplaced(made,
            {"-X", "--request", "-d", "--data", "--data-raw", "--data-binary", "--data-urlencode", "--json", "-F", "--form",
                "-T", "--upload-file", "-m", "--max-time", "-o", "--output", "-w", "--write-out", "-c", "--cookie-jar", "-D",
                "--dump-header", "--resolve", "--connect-to", "--interface", "--capath", "--cert-type", "--key-type",
                "--ciphers", "--retry", "--retry-delay", "--limit-rate", "-r", "--range", "--noproxy", "-K", "--config",
                "--unix-socket", "--tls-max"});
        // About what curl shows, and about what a handshake is anyway.
        add(made,
            {"-i", "--include", "-v", "--verbose", "-s", "--silent", "-S", "--show-error", "-N", "--no-buffer", "-#",
                "--progress-bar", "--http1.1", "-G", "--get", "-f", "--fail", "--basic", "-p", "--proxytunnel", "--tlsv1.2"},
            {});
        return made;
    }();
    return options;
}

const CommandOptions &wscatOptions()
{
    static const CommandOptions options = [] {
        CommandOptions made;
        add(made, {"-c", "--connect"}, value(setUrl));
        add(made, {"-H", "--header"}, {true, addHeaderLine});
        add(made, {"-s", "--subprotocol"}, value(addSubprotocols));
        add(made, {"-o", "--origin"}, header("Origin"));
        add(made, {"--host"}, header("Host"));
        add(made, {"--auth"}, value(setBasic));
        add(made, {"-n", "--no-check"}, ignoreCertificates());
        add(made, {"--ca"}, value(setCaFile));
        add(made, {"--cert"}, value(setCertificate));
        add(made, {"--key"}, value(setKeyFile));
        add(made, {"--passphrase"}, value(setKeyPassphrase));
        add(made, {"--proxy"}, value(setProxyOf<Kind::HttpConnect>));
        add(made, {"-x", "--execute"}, value(addMessage));
        add(made, {"-L", "--location"}, flag(followRedirects));
        add(made, {"--max-redirects"}, value(setMaxRedirects));
        addUnplaced(made, {"-w", "--wait", "-p", "--protocol", "-l", "--listen"});
        add(made, {"-P", "--show-ping-pong", "--no-color", "--slash"}, {});
        return made;
    }();
    return options;
}

} // namespace framescope::workspace
