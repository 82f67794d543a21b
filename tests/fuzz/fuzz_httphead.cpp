// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the head of a request or a response: the verdict does not depend on how much has come beyond what decides it,
// and what is read can be trusted.
#include "fuzzing.h"

#include <protocol/httpbody.h>
#include <protocol/serverhandshake.h>

using namespace framescope;
using namespace framescope::protocol;
using fuzz::require;

namespace {

using Status = HttpHeadResult::Status;

void checkHead(const HttpHead &head, const QByteArray &stream, HttpHeadKind kind, qsizetype limit)
{
    require(stream.startsWith(head.bytes) && head.bytes.endsWith("\r\n\r\n"), "a head is the beginning of the stream");
    require(head.bytes.size() <= limit, "a head stays within its limit");
    require(head.minorVersion >= 0 && head.minorVersion <= 9, "a version is a digit");
    for (const HttpHeader &header : head.headers)
        require(!findProblem(header), "a header that was read could be sent");
    if (kind == HttpHeadKind::Response)
        require(head.status >= 0 && head.status <= 999, "a status has three digits");
    else
        require(isToken(head.method) && !head.target.isEmpty(), "a request has a method and a target");
}

void checkHandshakes(const HttpHead &head, HttpHeadKind kind)
{
    if (kind == HttpHeadKind::Response) {
        (void)ClientHandshake({}, "dGhlIHNhbXBsZSBub25jZQ==").verify(head);
        return;
    }
    const auto key = ServerHandshake::verify(head);
    const QByteArray answer = key ? ServerHandshake::acceptBytes(*key, {}, {}) : key.error().toBytes();
    require(parseHttpHead(answer, HttpHeadKind::Response, 4096).status == Status::Complete, "an answer is well formed");
}

QByteArray readBody(const HttpHead &head, const QByteArray &stream, quint32 seed)
{
    constexpr qsizetype limit = 64;
    HttpBodyReader reader(head, limit);
    for (const QByteArray &piece : fuzz::cut(stream, seed))
        reader.feed(piece);
    require(reader.body().size() <= limit, "a body stays within its limit");
    return reader.body() + (reader.isComplete() ? '.' : '?');
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::Input input(data, size);
    const auto kind = (input.byte() & 1) != 0 ? HttpHeadKind::Response : HttpHeadKind::Request;
    const qsizetype limit = 16 * (input.byte() + 1);
    const quint8 prefix = input.byte();
    const QByteArray stream = input.rest();
    const HttpHeadResult whole = parseHttpHead(stream, kind, limit);
    const HttpHeadResult part = parseHttpHead(stream.first(stream.size() * prefix / 256), kind, limit);
    require(part.status == Status::Incomplete || part.status == whole.status, "a verdict stays");
    require(part.status != Status::Invalid || part.error == whole.error, "so does its reason");
    require(part.status != Status::Complete || part.head.bytes == whole.head.bytes, "so does a head");
    if (whole.status != Status::Complete)
        return 0;
    checkHead(whole.head, stream, kind, limit);
    checkHandshakes(whole.head, kind);
    const QByteArray rest = stream.mid(whole.head.bytes.size());
    require(readBody(whole.head, rest, 0) == readBody(whole.head, rest, 1), "the cutting changes nothing of a body");
    return 0;
}
