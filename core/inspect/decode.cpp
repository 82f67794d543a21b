// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode.h"

#include "cbordecoder.h"
#include "facts.h"
#include "formdecoder.h"
#include "jsondecoder.h"
#include "messagepackdecoder.h"
#include "mqttdecoder.h"
#include "protobufdecoder.h"
#include "recognize.h"
#include "signalrdecoder.h"
#include "socketiodecoder.h"
#include "stompdecoder.h"
#include "unpack.h"
#include "xmldecoder.h"

namespace framescope::inspect {

namespace {

constexpr size_t mostLayers = 4;

void decodeValues(const QByteArray &content, Format format, TreeBuilder &out)
{
    switch (format) {
    case Format::Json:
    case Format::GraphQlWs:
    case Format::JsonRpc: return decodeJson(content, 0, out);
    case Format::NdJson: return decodeNdJson(content, out);
    case Format::Xml: return decodeXml(content, out);
    case Format::Cbor: return decodeCbor(content, out);
    case Format::MessagePack: return decodeMessagePack(content, out);
    case Format::Form: return decodeForm(content, out);
    case Format::SocketIo: return decodeSocketIo(content, out);
    case Format::Stomp: return decodeStomp(content, out);
    case Format::SignalR: return decodeSignalR(content, out);
    case Format::SignalRMessagePack: return decodeSignalRMessagePack(content, out);
    case Format::Mqtt: return decodeMqtt(content, out);
    case Format::Protobuf: return decodeProtobuf(content, out);
    case Format::Raw:
    case Format::Base64:
    case Format::Gzip:
    case Format::Zlib:
    case Format::Zstd:
    case Format::Png:
    case Format::Jpeg:
    case Format::Gif:
    case Format::WebP:
    case Format::Bmp: return; // no values in them
    }
}

void setError(Decoded &decoded, const std::optional<DecodeError> &error)
{
    if (decoded.error || !error)
        return;
    decoded.error = error;
    decoded.errorLayer = decoded.layers.size() - 1;
}

/// Takes what is wrapped out, layer by layer.
void unwrap(Decoded &decoded, const Limits &limits)
{
    while (isWrapping(decoded.format())) {
        Unpacked inner = unpack(decoded.content, decoded.format(), limits.bytes);
        setError(decoded, inner.error);
        decoded.content = std::move(inner.content);
        const Format likely = recognize(decoded.content, false).best;
        decoded.layers.push_back(decoded.layers.size() < mostLayers || !isWrapping(likely) ? likely : Format::Raw);
        if (limits.stop.stop_requested())
            return setError(decoded, DecodeError {DecodeError::Kind::Cancelled, 0});
    }
}

} // namespace

Decoded decode(const QByteArray &payload, Format format, const Limits &limits)
{
    Decoded decoded;
    decoded.layers.push_back(format);
    decoded.content = payload;
    if (!isImage(format) && payload.size() > limits.bytes) {
        decoded.content.truncate(limits.bytes);
        setError(decoded, DecodeError {DecodeError::Kind::TooLarge, limits.bytes});
    }
    unwrap(decoded, limits);
    TreeBuilder out(limits);
    decodeValues(decoded.content, decoded.format(), out);
    setError(decoded, out.error());
    decoded.tree = out.takeTree();
    decoded.facts = factsOf(decoded.format(), decoded.tree);
    return decoded;
}

} // namespace framescope::inspect
