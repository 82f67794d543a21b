// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace framescope::inspect {

/// What a payload may be. The order has no meaning.
enum class Format : quint8 {
    Raw, ///< nothing that is known here: text or bytes as they came
    Json, ///< RFC 8259
    NdJson, ///< JSON values, one a line
    Xml, ///< XML 1.0
    Cbor, ///< RFC 8949
    MessagePack, ///< github.com/msgpack/msgpack, spec.md
    Form, ///< application/x-www-form-urlencoded, WHATWG URL, section 5
    Base64, ///< RFC 4648, sections 4 and 5, or a data: URL; with something inside
    Gzip, ///< RFC 1952; with something inside
    Zlib, ///< RFC 1950; with something inside
    Zstd, ///< RFC 8878; with something inside
    SocketIo, ///< Engine.IO protocol 4 and, in its messages, Socket.IO protocol 5 (Socket.IO 4)
    Stomp, ///< STOMP 1.2
    SignalR, ///< SignalR hub protocol in JSON
    SignalRMessagePack, ///< SignalR hub protocol in MessagePack
    GraphQlWs, ///< graphql-transport-ws and the older graphql-ws of subscriptions-transport-ws
    JsonRpc, ///< JSON-RPC 2.0
    Mqtt, ///< MQTT 3.1.1 and 5
    Protobuf, ///< Protocol Buffers' wire format, without a schema
    Png,
    Jpeg,
    Gif,
    WebP,
    Bmp
};

[[nodiscard]] constexpr bool isImage(Format format)
{
    return format >= Format::Png;
}

/// Whether something else is inside, which has a format of its own.
[[nodiscard]] constexpr bool isWrapping(Format format)
{
    return format >= Format::Base64 && format <= Format::Zstd;
}

/// Whether the payload is text of JSON values.
[[nodiscard]] constexpr bool isJsonText(Format format)
{
    return format == Format::Json || format == Format::NdJson || format == Format::SignalR || format == Format::GraphQlWs
        || format == Format::JsonRpc;
}

} // namespace framescope::inspect
