// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a URL: what is accepted makes a request that is well formed, and what is shown of it reads the same.
#include "fuzzing.h"

#include <protocol/clienthandshake.h>

using namespace framescope;
using namespace framescope::protocol;
using fuzz::require;

namespace {

bool isVisibleAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

void checkRequest(const Url &url)
{
    ClientRequest request;
    request.url = url;
    const QByteArray bytes = ClientHandshake(request, "dGhlIHNhbXBsZSBub25jZQ==").requestBytes();
    const HttpHeadResult result = parseHttpHead(bytes, HttpHeadKind::Request, bytes.size());
    require(result.status == HttpHeadResult::Status::Complete, "the request is well formed");
    require(result.head.bytes == bytes, "nothing of the URL ends the head early");
    require(result.head.target == url.resourceName, "the request asks for the resource");
    require(headerValues(result.head.headers, "Host") == QByteArrayList {url.hostHeader()}, "the request names the host");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto url = Url::parse(QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!url)
        return 0;
    require(!url->host.isEmpty(), "there is a host");
    require(isVisibleAscii(url->host.toUtf8()), "a host is ASCII");
    require(url->resourceName.startsWith('/') && isVisibleAscii(url->resourceName), "a resource name is a path in ASCII");
    checkRequest(*url);
    const auto again = Url::parse(url->toString());
    require(again.hasValue(), "what is shown can be read");
    require(again->userInfo.isEmpty(), "what is shown keeps the user info to itself");
    require(again->isSecure == url->isSecure && again->host == url->host && again->port == url->port
            && again->resourceName == url->resourceName,
        "what is shown is the same URL");
    return 0;
}
