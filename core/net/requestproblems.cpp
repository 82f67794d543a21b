// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestproblems.h"

#include "socketerrors.h"

namespace framescope::net {

std::optional<ConnectError> findProblem(const protocol::ClientRequest &request)
{
    protocol::HeaderList headers = request.headers;
    headers.push_back({"Origin", request.origin});
    for (const QByteArray &subprotocol : request.subprotocols)
        headers.push_back({"Sec-WebSocket-Protocol", subprotocol});
    for (const QByteArray &extension : request.extensions)
        headers.push_back({"Sec-WebSocket-Extensions", extension});
    const auto isBad = [](const protocol::HttpHeader &header) { return protocol::findProblem(header).has_value(); };
    const auto bad = std::find_if(headers.begin(), headers.end(), isBad);
    if (bad == headers.end())
        return std::nullopt;
    return makeError(ConnectError::Kind::InvalidRequest, QString::fromUtf8(bad->name));
}

} // namespace framescope::net
