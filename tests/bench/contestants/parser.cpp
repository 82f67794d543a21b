// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect.h"
#include "contestants.h"
#include "tally.h"

#include <protocol/frameparser.h>
#include <protocol/utf8validator.h>

namespace framescope::bench {

namespace {

constexpr qsizetype readSize = 64 * 1024;

/// Goes through one chunk. False where there is nothing more to come.
bool takeFrames(protocol::FrameParser &parser, Tally &tally)
{
    for (;;) {
        const auto step = parser.step();
        if (step == protocol::FrameParser::Step::NeedBytes)
            return true;
        if (step == protocol::FrameParser::Step::HeaderRead)
            continue;
        const protocol::Frame frame = parser.takeFrame();
        if (frame.header.opcode == protocol::Opcode::Close || protocol::firstInvalidUtf8(frame.payload.view()))
            return false;
        tally.add(frame.payload.size());
    }
}

} // namespace

Measurement receiveWithParser(const Job &job)
{
    const RawSocket socket = connectRaw(job, floodResource(job));
    if (!socket.isValid())
        return Measurement::failed(QStringLiteral("cannot connect"));
    protocol::FrameParser parser;
    Tally tally(job);
    tally.start();
    bool isOpen = true;
    while (isOpen) {
        QByteArray chunk(readSize, Qt::Uninitialized);
        chunk.truncate(socket.read(chunk.data(), readSize));
        isOpen = !chunk.isEmpty();
        parser.feed(std::move(chunk));
        isOpen = takeFrames(parser, tally) && isOpen;
    }
    return tally.result();
}

} // namespace framescope::bench
