// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverhandshake.h"

#include <protocol/url.h>

namespace framescope::protocol {

namespace {

using Kind = HandshakeError::Kind;

base::Failure<Refusal> refuse(Kind kind, int status, QByteArray body, HeaderList headers = {}, QByteArray actual = {})
{
    return {Refusal {{kind, {}, {}, std::move(actual)}, status, std::move(headers), std::move(body)}};
}

/// A GET of a handshake has none; whoever reads one where another does not can be made to see a second request.
bool hasBody(const HeaderList &headers)
{
    const QByteArrayList lengths = headerValues(headers, "Content-Length");
    const bool isEmpty =
        std::all_of(lengths.begin(), lengths.end(), [](const QByteArray &l) { return l.count('0') == l.size(); });
    return !isEmpty || !headerValues(headers, "Transfer-Encoding").isEmpty();
}

bool isHexDigit(char c)
{
    return isDigits({&c, 1}) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Unreserved or of sub-delims; RFC 3986, section 2.
bool isOfName(char c)
{
    return isDigits({&c, 1}) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || QByteArrayView("-._~!$&'()*+,;=").contains(c);
}

/// RFC 3986, section 3.2.2: whatever is of a name or percent-encoded, be it a name of the DNS or not.
bool isRegisteredName(QByteArrayView name)
{
    for (qsizetype at = 0; at < name.size(); ++at) {
        const bool isEncoded =
            name[at] == '%' && at + 2 < name.size() && isHexDigit(name[at + 1]) && isHexDigit(name[at + 2]);
        if (!isEncoded && !isOfName(name[at]))
            return false;
        at += isEncoded ? 2 : 0;
    }
    return true;
}

/// An address in brackets; a zone, as a client may copy it from its URL, is passed over.
bool isAddressLiteral(QByteArrayView literal)
{
    const qsizetype zone = literal.indexOf('%');
    const QByteArrayView address = literal.first(zone < 0 ? literal.size() - 1 : zone);
    return Url::parse(QLatin1String("ws://") + QLatin1String(address.data(), address.size()) + u']').hasValue();
}

/// A colon and a number, which may be missing; or nothing. RFC 3986, section 3.2.3.
bool isPort(QByteArrayView rest)
{
    constexpr qsizetype mostDigits = 5;
    if (rest.isEmpty() || rest == ":")
        return true;
    const QByteArrayView digits = rest.sliced(1);
    return rest.front() == ':' && digits.size() <= mostDigits && isDigits(digits)
        && digits.toInt() <= std::numeric_limits<quint16>::max();
}

/// A host and perhaps a port, and nothing else that a URL may have; or nothing at all. RFC 9112, section 3.2.
bool isAuthority(QByteArrayView host)
{
    const bool isLiteral = host.startsWith('[');
    const qsizetype end = isLiteral ? host.indexOf(']') + 1 : host.indexOf(':');
    const QByteArrayView name = end < 0 ? host : host.first(end);
    return isPort(host.sliced(name.size())) && (isLiteral ? end > 0 && isAddressLiteral(name) : isRegisteredName(name));
}

bool isHandshakeKey(const QByteArray &key)
{
    const auto decoded = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    return key.size() == 24 && decoded && (*decoded).size() == 16;
}

} // namespace

QByteArray Refusal::toBytes() const
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhraseFor(status) + "\r\n";
    for (const HttpHeader &header : headers)
        bytes += header.name + ": " + header.value + "\r\n";
    if (headerValues(headers, "Content-Type").isEmpty())
        bytes += "Content-Type: text/plain; charset=utf-8\r\n";
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    const bool namesProtocol = !headerValues(headers, "Upgrade").isEmpty(); // RFC 9110, section 7.8
    bytes += namesProtocol ? "Connection: Upgrade, close\r\n\r\n" : "Connection: close\r\n\r\n";
    return bytes + body;
}

base::Result<QByteArray, Refusal> ServerHandshake::verify(const HttpHead &request)
{
    const HeaderList &headers = request.headers;
    if (request.method != "GET")
        return refuse(Kind::BadMethod, 405, "A WebSocket handshake is a GET request.\n", {{"Allow", "GET"}}, request.method);
    if (request.minorVersion < 1)
        return refuse(Kind::BadMethod, 505, "A WebSocket handshake needs HTTP/1.1.\n", {}, request.startLine);
    const QByteArrayList hosts = headerValues(headers, "Host");
    if (hosts.size() != 1)
        return refuse(Kind::BadHost, 400, "Exactly one Host header is needed.\n");
    if (!isAuthority(hosts.first()))
        return refuse(Kind::BadHost, 400, "The Host header is not a host with or without a port.\n", {}, hosts.first());
    if (hasBody(headers))
        return refuse(Kind::BodyInRequest, 400, "A WebSocket handshake has no body.\n");
    if (!hasHeaderToken(headers, "Upgrade", "websocket"))
        return refuse(Kind::NotAnUpgrade, 426, "This port speaks WebSocket: connect with a WebSocket client.\n",
            {{"Upgrade", "websocket"}, {"Sec-WebSocket-Version", "13"}});
    if (!hasHeaderToken(headers, "Connection", "Upgrade"))
        return refuse(Kind::MissingConnection, 400, "The Connection header does not contain \"Upgrade\".\n");
    const QByteArrayList versions = headerValues(headers, "Sec-WebSocket-Version");
    if (versions != QByteArrayList {"13"})
        return refuse(Kind::BadVersion, 426, "Only version 13 of the WebSocket protocol is spoken here.\n",
            {{"Upgrade", "websocket"}, {"Sec-WebSocket-Version", "13"}}, versions.join(", "));
    const QByteArrayList keys = headerValues(headers, "Sec-WebSocket-Key");
    if (keys.size() != 1 || !isHandshakeKey(keys.first()))
        return refuse(Kind::BadKey, 400, "Sec-WebSocket-Key must be 16 bytes in base64.\n", {}, keys.join(", "));
    const QByteArray extensions = headerValues(headers, "Sec-WebSocket-Extensions").join(", ");
    if (!parseExtensions(extensions).isWellFormed) // section 9.1
        return refuse(Kind::MalformedExtensions, 400, "Sec-WebSocket-Extensions is not well-formed.\n", {}, extensions);
    return keys.first();
}

Refusal ServerHandshake::refusalFor(HttpError error)
{
    const HandshakeError why {Kind::NotHttp, error, {}, {}};
    if (error == HttpError::HeadTooLong)
        return {why, 431, {}, "The request's head is too long.\n"};
    return {why, 400, {}, "This is not a well-formed HTTP/1.1 request.\n"};
}

Refusal ServerHandshake::refusalOfDelay()
{
    return {{Kind::RequestTimeout, {}, {}, {}, Role::Server}, 408, {},
        "No complete request came in time: the empty line that ends its head is missing.\n"};
}

Agreement ServerHandshake::agree(
    const QByteArray &subprotocol, const QByteArray &offers, const std::optional<DeflatePolicy> &deflate)
{
    Agreement agreement {subprotocol, {}};
    const auto accepted = deflate ? acceptOffer(parseExtensions(offers).extensions, *deflate) : std::nullopt;
    if (accepted) {
        agreement.extensions = accepted->answer.toExtension().toBytes();
        agreement.deflate = accepted->parameters;
    }
    return agreement;
}

QByteArray ServerHandshake::acceptBytes(QByteArrayView key, const Agreement &agreement, const HeaderList &headers)
{
    QByteArray bytes = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                       "Sec-WebSocket-Accept: "
        + acceptFor(key) + "\r\n";
    if (!agreement.subprotocol.isEmpty())
        bytes += "Sec-WebSocket-Protocol: " + agreement.subprotocol + "\r\n";
    if (!agreement.extensions.isEmpty())
        bytes += "Sec-WebSocket-Extensions: " + agreement.extensions + "\r\n";
    for (const HttpHeader &header : headers)
        bytes += header.name + ": " + header.value + "\r\n";
    return bytes + "\r\n";
}

} // namespace framescope::protocol
