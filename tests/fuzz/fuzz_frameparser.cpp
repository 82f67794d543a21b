// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a stream of frames: what comes out is what went in, however it was cut.
#include "fuzzing.h"

#include <protocol/frameparser.h>

using namespace framescope;
using namespace framescope::protocol;
using fuzz::require;

namespace {

struct Parsed {
    std::vector<Frame> frames;
    std::optional<Frame> unfinished;
    QByteArray rest;
};

Parsed parse(const QByteArray &stream, quint32 seed)
{
    Parsed parsed;
    FrameParser parser;
    for (QByteArray &piece : fuzz::cut(stream, seed)) {
        parser.feed(std::move(piece));
        for (auto step = parser.step(); step != FrameParser::Step::NeedBytes; step = parser.step()) {
            if (step == FrameParser::Step::FrameRead)
                parsed.frames.push_back(parser.takeFrame());
        }
    }
    parsed.rest = parser.takeRest();
    parsed.unfinished = parser.takeUnfinished();
    return parsed;
}

QByteArray bytesOf(const Frame &frame)
{
    return frame.header.toBytes() + frame.wirePayload();
}

void check(const QByteArray &stream, quint32 seed)
{
    const Parsed parsed = parse(stream, seed);
    QByteArray again;
    for (const Frame &frame : parsed.frames) {
        require(frame.streamOffset == static_cast<quint64>(again.size()), "a frame begins where the one before ends");
        require(frame.isComplete(), "a frame that is told is complete");
        require(frame.payload.bufferSize() <= stream.size(), "a payload takes no more memory than what arrived");
        again += bytesOf(frame);
    }
    if (parsed.unfinished) {
        require(!parsed.unfinished->isComplete(), "an unfinished frame lacks something");
        require(parsed.unfinished->payload.bufferSize() <= stream.size(), "nor does an unfinished one");
        again += bytesOf(*parsed.unfinished);
    }
    require(again + parsed.rest == stream, "the frames are the stream, byte for byte");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::Input input(data, size);
    const quint32 seed = input.byte();
    const QByteArray stream = input.rest();
    check(stream, 0);
    check(stream, 1);
    check(stream, seed);
    return 0;
}
