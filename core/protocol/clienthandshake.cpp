// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clienthandshake.h"

#include <QCryptographicHash>

namespace framescope::protocol {

namespace {

using Kind = HandshakeError::Kind;

base::Failure<HandshakeError> failure(Kind kind, QByteArray expected = {}, QByteArray actual = {})
{
    return {HandshakeError {kind, {}, std::move(expected), std::move(actual)}};
}

/// Holds one answer to permessage-deflate to the offers of it, and to the first of them where it fits none.
base::Result<DeflateParameters, HandshakeError> verifyDeflate(const Extension &answer, const std::vector<Extension> &offers)
{
    const auto bad = [](DeflateError error) {
        HandshakeError failed {Kind::BadDeflateAnswer, {}, std::move(error.expected), std::move(error.parameter)};
        failed.deflateProblem = error.problem;
        return base::Failure {std::move(failed)};
    };
    const DeflateReading read = readDeflate(answer, DeflateSide::Answer);
    if (read.error)
        return bad(*read.error);
    std::optional<DeflateError> first;
    for (const Extension &offer : offers) {
        if (offer.name != deflateName)
            continue;
        const DeflateTerms offered = readDeflate(offer, DeflateSide::Offer).terms;
        const auto error = checkAnswer(offered, read.terms);
        if (!error)
            return agree(offered, read.terms);
        first = first ? first : error;
    }
    return bad(*first);
}

/// Puts @p header where one of that name stands, or at the end.
void setHeader(HeaderList &headers, const HttpHeader &header)
{
    const auto sameName = [&header](const HttpHeader &h) { return h.name.compare(header.name, Qt::CaseInsensitive) == 0; };
    const auto found = std::find_if(headers.begin(), headers.end(), sameName);
    if (found == headers.end())
        headers.push_back(header);
    else
        *found = header;
}

} // namespace

const char *nameOf(HandshakeError::Kind kind)
{
    switch (kind) {
    case Kind::NotHttp: return "not-http";
    case Kind::EndedEarly: return "ended-early";
    case Kind::UnexpectedStatus: return "unexpected-status";
    case Kind::MissingUpgrade: return "missing-upgrade";
    case Kind::MissingConnection: return "missing-connection";
    case Kind::WrongAccept: return "wrong-accept";
    case Kind::UnexpectedSubprotocol: return "unexpected-subprotocol";
    case Kind::UnexpectedExtension: return "unexpected-extension";
    case Kind::BadMethod: return "bad-method";
    case Kind::BadVersion: return "bad-version";
    case Kind::BadHost: return "bad-host";
    case Kind::BadKey: return "bad-key";
    case Kind::NotAnUpgrade: return "not-an-upgrade";
    case Kind::RefusedByUs: return "refused-by-us";
    case Kind::MalformedExtensions: return "malformed-extensions";
    case Kind::BadDeflateAnswer: return "bad-deflate-answer";
    case Kind::BodyInRequest: return "body-in-request";
    case Kind::RequestTimeout: return "request-timeout";
    }
    Q_UNREACHABLE();
}

QByteArray acceptFor(QByteArrayView key)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(key);
    hash.addData(QByteArrayView("258EAFA5-E914-47DA-95CA-C5AB0DC85B11"));
    return hash.result().toBase64();
}

ClientHandshake::ClientHandshake(ClientRequest request, QByteArray key)
    : m_request(std::move(request))
    , m_key(std::move(key))
{
}

HeaderList ClientHandshake::headers() const
{
    HeaderList headers {
        {"Host", m_request.url.hostHeader()},
        {"Upgrade", "websocket"},
        {"Connection", "Upgrade"},
        {"Sec-WebSocket-Key", m_key},
        {"Sec-WebSocket-Version", "13"},
    };
    if (!m_request.origin.isEmpty())
        headers.push_back({"Origin", m_request.origin});
    if (!m_request.subprotocols.isEmpty())
        headers.push_back({"Sec-WebSocket-Protocol", m_request.subprotocols.join(", ")});
    if (!m_request.extensions.isEmpty())
        headers.push_back({"Sec-WebSocket-Extensions", m_request.extensions.join(", ")});
    if (!m_request.url.userInfo.isEmpty())
        headers.push_back({"Authorization", "Basic " + m_request.url.userInfo.toBase64()});
    HeaderList own = headers;
    for (const HttpHeader &header : m_request.headers) {
        // A name that is not the handshake's may be repeated; Host and its like may stand once only.
        if (!headerValues(own, header.name).isEmpty())
            setHeader(headers, header);
        else
            headers.push_back(header);
    }
    return headers;
}

QByteArray ClientHandshake::requestBytes() const
{
    QByteArray bytes = "GET " + m_request.url.resourceName + " HTTP/1.1\r\n";
    for (const HttpHeader &header : headers())
        bytes += header.name + ": " + header.value + "\r\n";
    return bytes + "\r\n";
}

/// An extension that was offered and that is not known here is let pass: frames that make use of it are not.
std::optional<HandshakeError> ClientHandshake::verifyExtensions(Agreement &agreement) const
{
    const ExtensionList answer = parseExtensions(agreement.extensions);
    if (!answer.isWellFormed)
        return HandshakeError {Kind::MalformedExtensions, {}, {}, agreement.extensions};
    const QByteArray offer = headerValues(headers(), "Sec-WebSocket-Extensions").join(", ");
    const std::vector<Extension> offers = parseExtensions(offer).extensions;
    for (const Extension &chosen : answer.extensions) {
        const auto sameName = [&chosen](const Extension &offered) { return offered.name == chosen.name; };
        const bool isSecond = chosen.name == deflateName && agreement.deflate;
        if (isSecond || std::none_of(offers.begin(), offers.end(), sameName))
            return HandshakeError {Kind::UnexpectedExtension, {}, {}, chosen.toBytes()};
        if (chosen.name != deflateName)
            continue;
        const auto parameters = verifyDeflate(chosen, offers);
        if (!parameters)
            return parameters.error();
        agreement.deflate = *parameters;
    }
    return std::nullopt;
}

base::Result<Agreement, HandshakeError> ClientHandshake::verify(const HttpHead &response) const
{
    if (response.status != 101)
        return failure(Kind::UnexpectedStatus, "101", QByteArray::number(response.status));
    if (response.minorVersion < 1)
        return base::Failure {HandshakeError {Kind::NotHttp, HttpError::BadStartLine, "HTTP/1.1", response.startLine}};
    if (!hasHeaderToken(response.headers, "Upgrade", "websocket"))
        return failure(Kind::MissingUpgrade);
    if (!hasHeaderToken(response.headers, "Connection", "Upgrade"))
        return failure(Kind::MissingConnection);
    const QByteArrayList keys = headerValues(headers(), "Sec-WebSocket-Key");
    const QByteArray expected = acceptFor(keys.first());
    const QByteArrayList accepts = headerValues(response.headers, "Sec-WebSocket-Accept");
    if (accepts != QByteArrayList {expected})
        return failure(Kind::WrongAccept, expected, accepts.join(", "));
    Agreement agreement;
    agreement.extensions = headerValues(response.headers, "Sec-WebSocket-Extensions").join(", ");
    if (const auto error = verifyExtensions(agreement))
        return base::Failure {*error};
    const QByteArrayList chosen = headerValues(response.headers, "Sec-WebSocket-Protocol");
    const QByteArrayList offered = headerTokens(headers(), "Sec-WebSocket-Protocol");
    if (chosen.size() > 1 || (chosen.size() == 1 && !offered.contains(chosen.first())))
        return failure(Kind::UnexpectedSubprotocol, {}, chosen.join(", "));
    agreement.subprotocol = chosen.isEmpty() ? QByteArray() : chosen.first();
    return agreement;
}

} // namespace framescope::protocol
