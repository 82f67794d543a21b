// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectplan.h"

namespace framescope::workspace {

namespace {

using Kind = RequestProblem::Kind;
using ProxyKind = net::ProxyOptions::Kind;

/// Calls @p visit(text) for each text that may have variables.
template <typename Visit>
void visitTexts(Request &request, const Visit &visit)
{
    visit(request.url);
    for (HeaderField &field : request.headers) {
        if (!field.isEnabled)
            continue;
        visit(field.name);
        visit(field.value);
    }
    for (QString &subprotocol : request.subprotocols)
        visit(subprotocol);
    if (request.offersCompression)
        visit(request.extensions);
    if (request.auth.kind == Auth::Kind::Basic || request.auth.kind == Auth::Kind::WhenAsked) {
        visit(request.auth.user);
        visit(request.auth.password);
    }
    if (request.auth.kind == Auth::Kind::Bearer)
        visit(request.auth.token);
    for (QString *text : {&request.tls.caFile, &request.tls.certificateFile, &request.tls.keyFile, &request.tls.pkcs12File,
             &request.tls.keyPassphrase})
        visit(*text);
    if (request.proxy.kind == ProxyKind::HttpConnect || request.proxy.kind == ProxyKind::Socks5) {
        for (QString *text : {&request.proxy.host, &request.proxy.user, &request.proxy.password})
            visit(*text);
    }
}

base::Failure<RequestProblem> failure(Kind kind, const QString &name = {})
{
    return {RequestProblem {kind, {}, {}, name}};
}

std::optional<RequestProblem> addHeaders(protocol::ClientRequest &made, const Request &request)
{
    for (const HeaderField &field : request.headers) {
        const bool isBlank = field.name.trimmed().isEmpty() && field.value.isEmpty();
        if (!field.isEnabled || isBlank)
            continue;
        const protocol::HttpHeader header {field.name.trimmed().toUtf8(), field.value.trimmed().toUtf8()};
        if (const auto problem = protocol::findProblem(header))
            return RequestProblem {Kind::Header, {}, *problem, field.name};
        made.headers.push_back(header);
    }
    return {};
}

std::optional<RequestProblem> addAuth(protocol::ClientRequest &made, const Auth &auth)
{
    protocol::HttpHeader header {"Authorization", {}};
    const bool hasUser = auth.kind == Auth::Kind::Basic || auth.kind == Auth::Kind::WhenAsked;
    if (hasUser && auth.user.contains(u':'))
        return RequestProblem {Kind::Credentials, {}, {}, auth.user};
    if (auth.kind == Auth::Kind::None || auth.kind == Auth::Kind::WhenAsked)
        return {};
    if (auth.kind == Auth::Kind::Basic) {
        header.value = "Basic " + (auth.user + u':' + auth.password).toUtf8().toBase64();
    } else {
        header.value = "Bearer " + auth.token.trimmed().toUtf8();
    }
    if (protocol::findProblem(header))
        return RequestProblem {Kind::Credentials, {}, {}, {}};
    made.headers.push_back(header);
    return {};
}

std::optional<RequestProblem> addSubprotocols(protocol::ClientRequest &made, const QStringList &subprotocols)
{
    for (const QString &text : subprotocols) {
        const QByteArray subprotocol = text.trimmed().toUtf8();
        if (subprotocol.isEmpty())
            continue;
        if (!protocol::isToken(subprotocol) || made.subprotocols.contains(subprotocol))
            return RequestProblem {Kind::Subprotocol, {}, {}, text};
        made.subprotocols.append(subprotocol);
    }
    return {};
}

/// Whatever was written is offered, right or wrong, but for what would smuggle in another header.
std::optional<RequestProblem> addExtensions(protocol::ClientRequest &made, const Request &request)
{
    if (!request.offersCompression || request.engine != net::EngineKind::Wire)
        return {};
    protocol::HttpHeader header {"Sec-WebSocket-Extensions", request.extensions.trimmed().toUtf8()};
    if (header.value.isEmpty())
        header.value = protocol::usualDeflateOffer;
    if (const auto problem = protocol::findProblem(header))
        return RequestProblem {Kind::Header, {}, *problem, QString::fromLatin1(header.name)};
    made.extensions = {header.value};
    return {};
}

std::optional<RequestProblem> findProblem(const Request &request)
{
    const bool hasProxy = request.proxy.kind == ProxyKind::HttpConnect || request.proxy.kind == ProxyKind::Socks5;
    if (hasProxy && request.proxy.host.trimmed().isEmpty())
        return failure(Kind::ProxyHost).error;
    if (hasProxy && request.proxy.port == 0)
        return failure(Kind::ProxyPort).error;
    if (!request.tls.keyFile.isEmpty() && request.tls.certificateFile.isEmpty() && request.tls.pkcs12File.isEmpty())
        return failure(Kind::KeyWithoutCertificate).error;
    return {};
}

quint64 mebibytes(int count)
{
    constexpr int bits = 20;
    return static_cast<quint64>(count) << bits;
}

} // namespace

base::Result<Request, Unresolved> resolved(const Request &request, const Lookup &lookup)
{
    Request made = request;
    Unresolved missing;
    visitTexts(made, [&](QString &text) {
        const auto value = resolve(text, lookup);
        if (value)
            text = *value;
        else
            missing.names.append(value.error().names);
    });
    missing.names.removeDuplicates();
    if (!missing.names.isEmpty())
        return base::Failure {missing};
    return made;
}

Request resolvedAsFarAsPossible(const Request &request, const Lookup &lookup)
{
    Request made = request;
    visitTexts(made, [&lookup](QString &text) { text = resolvedAsFarAsPossible(text, lookup); });
    return made;
}

base::Result<net::ConnectOptions, RequestProblem> connectOptionsOf(const Request &request)
{
    const auto url = protocol::Url::parse(request.url);
    if (!url)
        return base::Failure {RequestProblem {Kind::Url, url.error(), {}, {}}};
    net::ConnectOptions options;
    options.request.url = *url;
    auto problem = addHeaders(options.request, request);
    if (!problem)
        problem = addAuth(options.request, request.auth);
    if (!problem)
        problem = addSubprotocols(options.request, request.subprotocols);
    if (!problem)
        problem = addExtensions(options.request, request);
    if (!problem)
        problem = findProblem(request);
    if (problem)
        return base::Failure {*problem};
    options.tls = request.tls;
    if (url->endpoint() != request.trustedEndpoint)
        options.tls.trustedFingerprints.clear();
    options.proxy = request.proxy;
    options.proxy.host = request.proxy.host.trimmed();
    options.engine = request.engine;
    if (request.auth.kind == Auth::Kind::WhenAsked)
        options.credentials = {request.auth.user, request.auth.password};
    options.maxRedirects = request.maxRedirects;
    options.takesTurns = request.takesTurns;
    options.openTimeout = request.openTimeout;
    options.idleTimeout = request.idleTimeout;
    options.closeTimeout = request.closeTimeout;
    options.limits.message = mebibytes(request.largestMessage);
    options.limits.frame = mebibytes(request.largestFrame);
    options.sendLimit = static_cast<qint64>(mebibytes(request.sendLimit));
    options.limits.tolerated = request.tolerated;
    return options;
}

} // namespace framescope::workspace
