// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <format/inert.h>
#include <format/inputerrors.h>

#include <QFile>
#include <QUrl>

#include <cmath>

namespace framescope::cli {

namespace {

constexpr qsizetype reasonLimit = 123; // bytes; RFC 6455, section 5.5: 125 with the code
constexpr int mostRedirects = 50;
constexpr double mostSeconds = 1e6;
constexpr qint64 longestLine = 4096; // bytes, of a pass phrase

base::Failure<QString> failure(QString sentence)
{
    return {std::move(sentence)};
}

} // namespace

base::Result<protocol::Url, QString> readUrl(const QString &text)
{
    auto url = protocol::Url::parse(text);
    if (!url)
        return failure(format::urlErrorSentence(url.error(), text));
    return *url;
}

base::Result<protocol::HttpHeader, QString> readHeader(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return failure(QStringLiteral("A header is written “Name: value”, not “%1”.").arg(format::inertLine(text)));
    const protocol::HttpHeader header {text.left(colon).trimmed().toUtf8(), text.mid(colon + 1).trimmed().toUtf8()};
    if (const auto problem = protocol::findProblem(header))
        return failure(format::headerProblemSentence(*problem));
    return header;
}

base::Result<QByteArray, QString> readSubprotocol(const QString &text, const QByteArrayList &before)
{
    const QByteArray name = text.toUtf8();
    if (!protocol::isToken(name))
        return failure(QStringLiteral("“%1” cannot be a subprotocol: letters, digits and !#$%&'*+-.^_`|~ may stand there.")
                           .arg(format::inertLine(text)));
    if (before.contains(name))
        return failure(
            QStringLiteral("“%1” stands twice: each subprotocol is offered once (RFC 6455, section 4.1).").arg(text));
    return name;
}

base::Result<QByteArray, QString> readOrigin(const QString &text)
{
    const protocol::HttpHeader header {"Origin", text.toUtf8()};
    if (const auto problem = protocol::findProblem(header))
        return failure(format::headerProblemSentence(*problem));
    return header.value;
}

base::Result<net::ProxyOptions, QString> readProxy(const QString &text)
{
    using Kind = net::ProxyOptions::Kind;
    if (text == u"system")
        return net::ProxyOptions {Kind::System, {}, 0, {}, {}};
    const QUrl url(text, QUrl::StrictMode);
    const bool isSocks = url.scheme() == u"socks5";
    const bool isKnown = isSocks || url.scheme() == u"http";
    const bool isBare = (url.path().isEmpty() || url.path() == u"/") && !url.hasQuery() && !url.hasFragment();
    if (!isKnown || url.host().isEmpty() || url.port() <= 0 || !isBare)
        return failure(
            QStringLiteral("A proxy is written http://HOST:PORT or socks5://HOST:PORT, with USER:PASSWORD@ in front "
                           "of HOST where it asks for them, or “system”."));
    return net::ProxyOptions {isSocks ? Kind::Socks5 : Kind::HttpConnect, url.host(QUrl::FullyDecoded),
        static_cast<quint16>(url.port()), url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded)};
}

base::Result<int, QString> readRedirects(qint64 number)
{
    if (number < 0 || number > mostRedirects)
        return failure(QStringLiteral("The number of redirects goes from 0 to %1.").arg(mostRedirects));
    return static_cast<int>(number);
}

base::Result<net::TlsVersion, QString> readTlsVersion(const QString &text)
{
    if (text == u"1.2")
        return net::TlsVersion::Tls12;
    if (text == u"1.3")
        return net::TlsVersion::Tls13;
    return failure(QStringLiteral("The least version of TLS is 1.2 or 1.3, not “%1”.").arg(format::inertLine(text)));
}

base::Result<net::EngineKind, QString> readEngine(const QString &text)
{
    for (const auto engine : {net::EngineKind::Wire, net::EngineKind::Qt}) {
        if (text == net::nameOf(engine))
            return engine;
    }
    return failure(QStringLiteral("There is no engine “%1”: it is “wire” or “qt”.").arg(format::inertLine(text)));
}

base::Result<QString, QString> readFirstLine(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("%1 cannot be read: %2.").arg(format::inertLine(path), file.errorString()));
    QByteArray line = file.readLine(longestLine);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

base::Result<QByteArray, QString> readText(const QByteArray &text)
{
    if (!QByteArrayView(text).isValidUtf8())
        return failure(format::sendErrorSentence(protocol::SendError::InvalidUtf8));
    return text;
}

base::Result<CloseOption, QString> readClose(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    bool isNumber = false;
    const auto code = static_cast<protocol::CloseCode>(text.left(colon < 0 ? text.size() : colon).toUShort(&isNumber));
    if (!isNumber || !protocol::mayBeSent(code))
        return failure(QStringLiteral("A close code is 1000 to 1003, 1007 to 1014, or 3000 to 4999."));
    const QByteArray reason = colon < 0 ? QByteArray() : text.mid(colon + 1).toUtf8();
    if (reason.size() > reasonLimit)
        return failure(
            QStringLiteral("A close reason has at most %1 bytes; this one has %2.").arg(reasonLimit).arg(reason.size()));
    return CloseOption {code, reason};
}

base::Result<qint64, QString> readCount(qint64 number)
{
    if (number < 1)
        return failure(QStringLiteral("A count goes from 1."));
    return number;
}

base::Result<quint16, QString> readPort(qint64 number)
{
    if (number < 0 || number > std::numeric_limits<quint16>::max())
        return failure(QStringLiteral("A port is a number from 0 to 65535."));
    return static_cast<quint16>(number);
}

base::Result<std::chrono::milliseconds, QString> readSeconds(double seconds)
{
    if (!(seconds >= 0.001 && seconds <= mostSeconds))
        return failure(QStringLiteral("A time goes from 0.001 to a million seconds."));
    return std::chrono::milliseconds(std::llround(seconds * 1000));
}

} // namespace framescope::cli
