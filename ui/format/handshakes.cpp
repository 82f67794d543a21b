// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handshakes.h"

#include "inert.h"

#include <QCoreApplication>

namespace framescope::format {

namespace {

using protocol::HandshakeError;
using Kind = HandshakeError::Kind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::format::Handshakes)
};

QString quoted(const QByteArray &value)
{
    return value.isEmpty() ? Text::tr("nothing") : Text::tr("“%1”").arg(inertLine(QByteArrayView(value)));
}

QString serverOnlyAdvice()
{
    return Text::tr("Check that the address leads to a WebSocket endpoint, and that no proxy in between drops the headers "
                    "of the upgrade.");
}

Explanation unexpectedStatus(const HandshakeError &error, const QString &server)
{
    const int status = error.actual.toInt();
    const QString meaning = statusMeaning(status);
    return {Text::tr("%1 answered with status %2 instead of 101.").arg(server).arg(status),
        meaning.isEmpty() ? Text::tr("It did not switch to the WebSocket protocol.") : meaning,
        Text::tr("Read the response and its body: most servers say there what they want.")};
}

QString endedEarly(const QString &host)
{
    return host.isEmpty()
        ? Text::tr("The connection ended before the opening handshake was done.")
        : Text::tr("The connection to %1 ended before the opening handshake was done.").arg(inertLine(host));
}

QString deflateRule(const HandshakeError &error)
{
    using protocol::DeflateProblem;
    switch (error.deflateProblem) {
    case DeflateProblem::UnknownParameter: return Text::tr("There is no such parameter.");
    case DeflateProblem::RepeatedParameter: return Text::tr("A parameter stands once only.");
    case DeflateProblem::MissingValue: return Text::tr("In an answer this parameter has a value.");
    case DeflateProblem::UnexpectedValue: return Text::tr("This parameter has no value.");
    case DeflateProblem::InvalidWindowBits: return Text::tr("The value is a number from 8 to 15, without leading zeros.");
    case DeflateProblem::NotOffered:
        return Text::tr("A server may limit the client's window only where client_max_window_bits was offered.");
    case DeflateProblem::WindowTooLarge:
        return Text::tr("The server must use no larger window than was offered: %1 bits.")
            .arg(inertLine(QByteArrayView(error.expected)));
    case DeflateProblem::ContextTakenOver:
        return Text::tr("The offer forbids the server to refer to earlier messages, and the answer has to say so too.");
    }
    return {};
}

Explanation badDeflateAnswer(const HandshakeError &error, const QString &server)
{
    const QString section = QString::fromLatin1(protocol::sectionFor(error.deflateProblem));
    return {Text::tr("%1 gave an invalid answer to the offer of permessage-deflate: %2.").arg(server, quoted(error.actual)),
        Text::tr("%1 (RFC 7692, section %2)").arg(deflateRule(error), section),
        Text::tr("Change what is offered, or offer no compression, until the server is mended.")};
}

Explanation clientSide(const HandshakeError &error, const QString &host)
{
    const QString server = host.isEmpty() ? Text::tr("The server") : inertLine(host);
    switch (error.kind) {
    case Kind::NotHttp:
        return {Text::tr("%1 did not answer in HTTP/1.1.").arg(server), httpErrorSentence(error.httpError),
            Text::tr("Check the port, and whether the endpoint wants wss:// instead of ws://.")};
    case Kind::EndedEarly:
        return {endedEarly(host),
            Text::tr("The other end hung up: a server that wants TLS does that, and so does one that is restarting."),
            Text::tr("Try wss:// instead of ws://, and look into the server's log.")};
    case Kind::UnexpectedStatus: return unexpectedStatus(error, server);
    case Kind::MissingUpgrade:
        return {Text::tr("%1 answered without “Upgrade: websocket”.").arg(server),
            Text::tr("Status 101 without it does not open a WebSocket (RFC 6455, section 4.1)."), serverOnlyAdvice()};
    case Kind::MissingConnection:
        return {Text::tr("%1 answered without “Connection: Upgrade”.").arg(server),
            Text::tr("Without it the upgrade is not for this connection (RFC 6455, section 4.1)."), serverOnlyAdvice()};
    case Kind::WrongAccept:
        return {Text::tr("%1 answered with a Sec-WebSocket-Accept that does not fit our key.").arg(server),
            Text::tr("Expected %1, got %2 (RFC 6455, section 4.1).").arg(quoted(error.expected), quoted(error.actual)),
            Text::tr("A cache may have answered, or the server computes the value wrongly.")};
    case Kind::UnexpectedSubprotocol:
        return {Text::tr("%1 chose a subprotocol that was not offered: %2.").arg(server, quoted(error.actual)),
            Text::tr("A server may choose one of the client's offers only (RFC 6455, section 4.1)."),
            Text::tr("Offer this subprotocol, if it is the right one.")};
    case Kind::UnexpectedExtension:
        return {Text::tr("%1 chose an extension that was not offered: %2.").arg(server, quoted(error.actual)),
            Text::tr("A server may use extensions that the client offers only (RFC 6455, section 4.1)."),
            Text::tr("The server's settings force the extension on; that is what has to change.")};
    case Kind::MalformedExtensions:
        return {Text::tr("%1 answered with extensions that cannot be read: %2.").arg(server, quoted(error.actual)),
            Text::tr("Sec-WebSocket-Extensions does not obey its grammar (RFC 6455, section 9.1)."),
            Text::tr("Offer no extension until the server is mended.")};
    case Kind::BadDeflateAnswer: return badDeflateAnswer(error, server);
    default: return {};
    }
}

Explanation serverSide(const HandshakeError &error)
{
    const QString advice = Text::tr("The client has to be mended; Framescope answered with the reason.");
    switch (error.kind) {
    case Kind::NotHttp:
        return {Text::tr("The client did not ask in HTTP/1.1."), httpErrorSentence(error.httpError),
            Text::tr("A client that wants wss:// sends TLS, which looks like that: try ws:// there, or serve with TLS.")};
    case Kind::EndedEarly:
        return {Text::tr("The client hung up before its request was complete."),
            Text::tr("A port scanner does that, and so does a browser that opens a connection in advance."),
            Text::tr("If it was a client of yours, look why it gave up.")};
    case Kind::MissingConnection:
        return {Text::tr("The request has no “Connection: Upgrade”."),
            Text::tr("Without it the upgrade is not for this connection (RFC 6455, section 4.2.1)."), advice};
    case Kind::BadMethod:
        return {Text::tr("The request's method is %1.").arg(quoted(error.actual)),
            Text::tr("An opening handshake is a GET (RFC 6455, section 4.1)."), advice};
    case Kind::BadVersion:
        return {Text::tr("The request asks for version %1.").arg(quoted(error.actual)),
            Text::tr("Only version 13 of the protocol exists (RFC 6455, section 4.1)."), advice};
    case Kind::BadHost:
        return {Text::tr("The request has no Host header, or several."),
            Text::tr("There must be exactly one (RFC 6455, section 4.2.1)."), advice};
    case Kind::BadKey:
        return {Text::tr("The request's Sec-WebSocket-Key is not 16 bytes in base64: %1.").arg(quoted(error.actual)),
            Text::tr("The key proves that the server has read the request (RFC 6455, section 4.2.1)."), advice};
    case Kind::MalformedExtensions:
        return {Text::tr("The request offers extensions that cannot be read: %1.").arg(quoted(error.actual)),
            Text::tr("Sec-WebSocket-Extensions does not obey its grammar (RFC 6455, section 9.1)."), advice};
    case Kind::BodyInRequest:
        return {Text::tr("The request has a body, or says so."),
            Text::tr("An opening handshake is a GET without one: what follows it could be read in two ways, which smuggles "
                     "requests past others (RFC 9112, section 11.2)."),
            advice};
    case Kind::RequestTimeout:
        return {Text::tr("The client did not complete its request in time."),
            Text::tr("The empty line that ends its head never came: the client hangs, waits for something else, or was "
                     "typed by hand. The server answered with status 408 (RFC 9110, section 15.5.9)."),
            Text::tr("Look what the client sent, and whether its lines end in CR LF.")};
    case Kind::NotAnUpgrade:
        return {Text::tr("The request does not ask for a WebSocket."), Text::tr("It is plain HTTP, as a browser sends it."),
            Text::tr("Use a ws:// address in a WebSocket client.")};
    case Kind::RefusedByUs:
        return {Text::tr("The request was turned down by this server."), Text::tr("The server is set up to refuse it."), {}};
    default: return {};
    }
}

} // namespace

QString httpErrorSentence(protocol::HttpError error)
{
    using protocol::HttpError;
    switch (error) {
    case HttpError::HeadTooLong: return Text::tr("The headers are larger than the limit.");
    case HttpError::BadStartLine: return Text::tr("The first line is not one of HTTP/1.1.");
    case HttpError::BadHeaderLine: return Text::tr("A line among the headers is not “Name: value”.");
    case HttpError::ObsoleteLineFolding:
        return Text::tr("A header runs over several lines, which RFC 9112, section 5.2 no longer allows.");
    case HttpError::BareLineFeed: return Text::tr("A line does not end in CR LF, or has a CR inside.");
    case HttpError::BadLength:
        return Text::tr("Content-Length stands twice, is no number, or contradicts Transfer-Encoding.");
    }
    return {};
}

QString statusMeaning(int status)
{
    switch (status) {
    case 200: return Text::tr("An ordinary web page lives at this address, and no WebSocket.");
    case 301:
    case 302:
    case 303:
    case 307:
    case 308: return Text::tr("The server sends clients elsewhere; the Location header says where.");
    case 400: return Text::tr("The server found the request malformed.");
    case 401: return Text::tr("The server wants to know who asks: credentials are missing or wrong.");
    case 403: return Text::tr("The server forbids it; many check the Origin header or a token.");
    case 404: return Text::tr("There is nothing at this path.");
    case 405: return Text::tr("The endpoint does not take GET, so it is no WebSocket.");
    case 407: return Text::tr("A proxy in between wants credentials.");
    case 408: return Text::tr("The server waited for the whole request in vain.");
    case 426: return Text::tr("The server wants another protocol or version; its Upgrade header names it.");
    case 429: return Text::tr("Too many requests: the server wants you to wait.");
    case 502:
    case 503:
    case 504: return Text::tr("A gateway is there, but the service behind it did not answer.");
    default: break;
    }
    return status >= 500 ? Text::tr("The server failed inside.") : QString();
}

Explanation explain(const HandshakeError &error, const QString &host)
{
    const bool isServer = error.finder == protocol::Role::Server;
    const Explanation explanation = isServer ? serverSide(error) : clientSide(error, host);
    return explanation.what.isEmpty() ? serverSide(error) : explanation;
}

std::optional<Kind> handshakeErrorFromName(QStringView name)
{
    for (int i = 0; i <= static_cast<int>(Kind::RequestTimeout); ++i) {
        const auto kind = static_cast<Kind>(i);
        if (name == QLatin1String(protocol::nameOf(kind)))
            return kind;
    }
    return {};
}

std::optional<protocol::DeflateProblem> deflateProblemFromName(QStringView name)
{
    for (int i = 0; i <= static_cast<int>(protocol::DeflateProblem::ContextTakenOver); ++i) {
        const auto problem = static_cast<protocol::DeflateProblem>(i);
        if (name == QLatin1String(protocol::nameOf(problem)))
            return problem;
    }
    return {};
}

} // namespace framescope::format
