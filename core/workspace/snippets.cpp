// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snippets.h"

#include "shellwords.h"

#include <QJsonDocument>

namespace framescope::workspace {

namespace {

using ProxyKind = net::ProxyOptions::Kind;

/// As JavaScript and Python both read it.
QString quoted(const QString &text)
{
    const QByteArray json = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

/// What these programs know of is Basic, at once.
bool hasUser(const Request &request)
{
    return request.auth.kind == Auth::Kind::Basic || request.auth.kind == Auth::Kind::WhenAsked;
}

/// The headers that are sent, with what the Auth page adds.
std::vector<HeaderField> sentHeaders(const Request &request, bool withBasic)
{
    std::vector<HeaderField> headers;
    for (const HeaderField &field : request.headers) {
        if (field.isEnabled && !field.name.trimmed().isEmpty())
            headers.push_back(field);
    }
    const QString name = QStringLiteral("Authorization");
    if (request.auth.kind == Auth::Kind::Bearer)
        headers.push_back({name, QStringLiteral("Bearer ") + request.auth.token, true, true, {}});
    if (hasUser(request) && withBasic) {
        const QByteArray pair = (request.auth.user + u':' + request.auth.password).toUtf8();
        headers.push_back({name, QStringLiteral("Basic ") + QString::fromLatin1(pair.toBase64()), true, true, {}});
    }
    return headers;
}

QString proxyUrl(const net::ProxyOptions &proxy)
{
    QUrl url;
    url.setScheme(proxy.kind == ProxyKind::Socks5 ? QStringLiteral("socks5h") : QStringLiteral("http"));
    url.setHost(proxy.host);
    url.setPort(proxy.port);
    url.setUserName(proxy.user);
    if (!proxy.password.isEmpty())
        url.setPassword(proxy.password);
    return url.toString(QUrl::FullyEncoded);
}

bool hasProxy(const Request &request)
{
    return request.proxy.kind == ProxyKind::HttpConnect || request.proxy.kind == ProxyKind::Socks5;
}

void addOption(QStringList &words, const char *name, const QString &value)
{
    if (!value.isEmpty())
        words.append(QString::fromLatin1(name) + u' ' + shellQuoted(value));
}

QString wscat(const Request &request)
{
    QStringList words {QStringLiteral("wscat")};
    addOption(words, "--connect", request.url);
    for (const HeaderField &field : sentHeaders(request, false))
        addOption(words, "--header", field.name + QStringLiteral(": ") + field.value);
    if (hasUser(request))
        addOption(words, "--auth", request.auth.user + u':' + request.auth.password);
    for (const QString &subprotocol : request.subprotocols)
        addOption(words, "--subprotocol", subprotocol);
    if (request.tls.ignoreAllIssues)
        words.append(QStringLiteral("--no-check"));
    addOption(words, "--ca", request.tls.caFile);
    addOption(words, "--cert", request.tls.certificateFile);
    addOption(words, "--key", request.tls.keyFile);
    addOption(words, "--passphrase", request.tls.keyPassphrase);
    if (hasProxy(request))
        addOption(words, "--proxy", proxyUrl(request.proxy));
    if (request.maxRedirects > 0)
        words.append(QStringLiteral("--location --max-redirects %1").arg(request.maxRedirects));
    const QString text = words.join(u' ');
    return request.tls.pkcs12File.isEmpty()
        ? text
        : text + QStringLiteral(" # wscat takes the client certificate as PEM only: --cert, --key");
}

QString websocat(const Request &request)
{
    QStringList words {QStringLiteral("websocat")};
    for (const HeaderField &field : sentHeaders(request, false))
        words.append(QStringLiteral("-H=") + shellQuoted(field.name + QStringLiteral(": ") + field.value));
    if (hasUser(request))
        addOption(words, "--basic-auth", request.auth.user + u':' + request.auth.password);
    addOption(words, "--protocol", request.subprotocols.join(u','));
    if (request.tls.ignoreAllIssues)
        words.append(QStringLiteral("--insecure"));
    addOption(words, "--client-pkcs12-der", request.tls.pkcs12File);
    if (!request.tls.pkcs12File.isEmpty())
        addOption(words, "--client-pkcs12-passwd", request.tls.keyPassphrase);
    if (request.proxy.kind == ProxyKind::Socks5)
        addOption(words, "--socks5", request.proxy.host + u':' + QString::number(request.proxy.port));
    words.append(shellQuoted(request.url));
    QString text = words.join(u' ');
    if (request.proxy.kind == ProxyKind::HttpConnect)
        text += QStringLiteral(" # websocat has no option for the proxy ") + proxyUrl(request.proxy);
    if (!request.tls.caFile.isEmpty())
        text = QStringLiteral("SSL_CERT_FILE=") + shellQuoted(request.tls.caFile) + u' ' + text;
    if (!request.tls.certificateFile.isEmpty())
        text += QStringLiteral(" # the client certificate goes there as PKCS #12: --client-pkcs12-der");
    return text;
}

QString list(const QStringList &texts)
{
    QStringList literals;
    for (const QString &text : texts)
        literals.append(quoted(text));
    return u'[' + literals.join(QStringLiteral(", ")) + u']';
}

QString javaScriptHeaders(const Request &request)
{
    std::vector<std::pair<QString, QStringList>> values; // a name may occur more than once
    for (const HeaderField &field : sentHeaders(request, true)) {
        const auto same = std::find_if(values.begin(), values.end(),
            [&field](const auto &entry) { return entry.first.compare(field.name, Qt::CaseInsensitive) == 0; });
        if (same == values.end())
            values.push_back({field.name, {field.value}});
        else
            same->second.append(field.value);
    }
    QString text;
    for (const auto &[name, texts] : values)
        text += QStringLiteral("    %1: %2,\n").arg(quoted(name), texts.size() == 1 ? quoted(texts.first()) : list(texts));
    return text;
}

QString javaScript(const Request &request)
{
    QString imports = QStringLiteral("import WebSocket from 'ws';\n");
    QString options;
    if (const QString headers = javaScriptHeaders(request); !headers.isEmpty())
        options += QStringLiteral("  headers: {\n") + headers + QStringLiteral("  },\n");
    if (request.tls.ignoreAllIssues)
        options += QStringLiteral("  rejectUnauthorized: false,\n");
    const std::initializer_list<std::pair<const char *, QString>> files {{"ca", request.tls.caFile},
        {"cert", request.tls.certificateFile}, {"key", request.tls.keyFile}, {"pfx", request.tls.pkcs12File}};
    for (const auto &[name, file] : files) {
        if (!file.isEmpty())
            options += QStringLiteral("  %1: readFileSync(%2),\n").arg(QLatin1String(name), quoted(file));
    }
    if (options.contains(QLatin1String("readFileSync")))
        imports += QStringLiteral("import { readFileSync } from 'node:fs';\n");
    if (!request.tls.keyPassphrase.isEmpty())
        options += QStringLiteral("  passphrase: %1,\n").arg(quoted(request.tls.keyPassphrase));
    if (request.tls.minimumVersion == net::TlsVersion::Tls13)
        options += QStringLiteral("  minVersion: 'TLSv1.3',\n");
    if (request.maxRedirects > 0)
        options += QStringLiteral("  followRedirects: true,\n  maxRedirects: %1,\n").arg(request.maxRedirects);
    if (request.openTimeout != Request().openTimeout)
        options += QStringLiteral("  handshakeTimeout: %1,\n").arg(request.openTimeout.count());
    if (hasProxy(request)) {
        const bool isSocks = request.proxy.kind == ProxyKind::Socks5;
        const QString agent = isSocks ? QStringLiteral("SocksProxyAgent") : QStringLiteral("HttpsProxyAgent");
        const QString package = isSocks ? QStringLiteral("socks-proxy-agent") : QStringLiteral("https-proxy-agent");
        imports += QStringLiteral("import { %1 } from '%2';\n").arg(agent, package);
        options += QStringLiteral("  agent: new %1(%2),\n").arg(agent, quoted(proxyUrl(request.proxy)));
    }
    return imports
        + QStringLiteral("\nconst socket = new WebSocket(%1, %2, {\n").arg(quoted(request.url), list(request.subprotocols))
        + options
        + QStringLiteral("});\n"
                         "socket.on('open', () => console.log('open', socket.protocol));\n"
                         "socket.on('message', (data, isBinary) => console.log(isBinary ? data : data.toString()));\n"
                         "socket.on('close', (code, reason) => console.log('closed', code, reason.toString()));\n"
                         "socket.on('error', console.error);\n");
}

QString pythonTls(const net::TlsOptions &tls)
{
    QString text = QStringLiteral("context = ssl.create_default_context(%1)\n")
                       .arg(tls.caFile.isEmpty() ? QString() : QStringLiteral("cafile=") + quoted(tls.caFile));
    if (tls.ignoreAllIssues)
        text += QStringLiteral("context.check_hostname = False\ncontext.verify_mode = ssl.CERT_NONE\n");
    if (tls.minimumVersion == net::TlsVersion::Tls13)
        text += QStringLiteral("context.minimum_version = ssl.TLSVersion.TLSv1_3\n");
    if (!tls.pkcs12File.isEmpty())
        text += QStringLiteral("# ssl takes the client certificate as PEM only: context.load_cert_chain()\n");
    if (tls.certificateFile.isEmpty())
        return text;
    QStringList arguments {quoted(tls.certificateFile)};
    if (!tls.keyFile.isEmpty())
        arguments.append(QStringLiteral("keyfile=") + quoted(tls.keyFile));
    if (!tls.keyPassphrase.isEmpty())
        arguments.append(QStringLiteral("password=") + quoted(tls.keyPassphrase));
    return text + QStringLiteral("context.load_cert_chain(%1)\n").arg(arguments.join(QStringLiteral(", ")));
}

QString python(const Request &request)
{
    const net::TlsOptions &tls = request.tls;
    const bool hasTls = tls.ignoreAllIssues || !tls.caFile.isEmpty() || !tls.certificateFile.isEmpty()
        || !tls.pkcs12File.isEmpty() || tls.minimumVersion != net::TlsVersion::Tls12;
    QString arguments = QStringLiteral("        %1,\n").arg(quoted(request.url));
    QString headers;
    for (const HeaderField &field : sentHeaders(request, true))
        headers += QStringLiteral("            (%1, %2),\n").arg(quoted(field.name), quoted(field.value));
    if (!headers.isEmpty())
        arguments += QStringLiteral("        **{headers: [\n") + headers + QStringLiteral("        ]},\n");
    if (!request.subprotocols.isEmpty())
        arguments += QStringLiteral("        subprotocols=%1,\n").arg(list(request.subprotocols));
    if (hasTls)
        arguments += QStringLiteral("        ssl=context,\n");
    if (request.openTimeout != Request().openTimeout)
        arguments +=
            QStringLiteral("        open_timeout=%1,\n").arg(static_cast<double>(request.openTimeout.count()) / 1000);
    if (hasProxy(request))
        arguments += QStringLiteral("        proxy=%1,  # from websockets 15 on\n").arg(quoted(proxyUrl(request.proxy)));
    // The library has renamed the argument, and lets through no other name.
    const QString choice = headers.isEmpty()
        ? QString()
        : QStringLiteral("# The name of this argument up to websockets 13, and from 14 on.\n"
                         "major = int(websockets.__version__.split(\".\")[0])\n"
                         "headers = \"extra_headers\" if major < 14 else \"additional_headers\"\n\n");
    return QStringLiteral("import asyncio\n") + (hasTls ? QStringLiteral("import ssl\n") : QString())
        + QStringLiteral("\nimport websockets\n\n") + choice + (hasTls ? pythonTls(tls) + u'\n' : QString())
        + QStringLiteral("\nasync def main():\n    async with websockets.connect(\n") + arguments
        + QStringLiteral("    ) as socket:\n"
                         "        async for message in socket:\n"
                         "            print(message)\n\n\n"
                         "asyncio.run(main())\n");
}

} // namespace

QString snippet(SnippetKind kind, const Request &request)
{
    switch (kind) {
    case SnippetKind::Wscat: return wscat(request);
    case SnippetKind::Websocat: return websocat(request);
    case SnippetKind::JavaScript: return javaScript(request);
    case SnippetKind::Python: return python(request);
    }
    return {};
}

} // namespace framescope::workspace
