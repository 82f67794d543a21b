// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestproblems.h"

#include "socketerrors.h"

#include <QSet>

namespace framescope::net {

namespace {

/// RFC 6455, section 4.1, point 10.
bool areUniqueTokens(const QByteArrayList &subprotocols)
{
    const auto isToken = [](const QByteArray &subprotocol) { return protocol::isToken(subprotocol); };
    return std::all_of(subprotocols.begin(), subprotocols.end(), isToken)
        && QSet(subprotocols.begin(), subprotocols.end()).size() == subprotocols.size();
}

} // namespace

std::optional<ConnectError> findProblem(const protocol::ClientRequest &request)
{
    protocol::HeaderList headers = request.headers;
    headers.push_back({"Origin", request.origin});
    for (const QByteArray &extension : request.extensions)
        headers.push_back({"Sec-WebSocket-Extensions", extension});
    const auto isBad = [](const protocol::HttpHeader &header) { return protocol::findProblem(header).has_value(); };
    const auto bad = std::find_if(headers.begin(), headers.end(), isBad);
    if (bad != headers.end())
        return makeError(ConnectError::Kind::InvalidRequest, QString::fromUtf8(bad->name));
    if (!areUniqueTokens(request.subprotocols))
        return makeError(ConnectError::Kind::InvalidRequest, QStringLiteral("Sec-WebSocket-Protocol"));
    return std::nullopt;
}

} // namespace framescope::net
