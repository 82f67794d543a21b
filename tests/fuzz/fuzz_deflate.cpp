// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the payloads of compressed messages: how they are cut changes nothing, and one step makes no more than it
// says. Any bytes as messages that are to be compressed: they come back as they were, in whatever window.
#include "fuzzing.h"

#include <protocol/deflater.h>
#include <protocol/inflater.h>

using namespace framescope;
using namespace framescope::protocol;
using fuzz::require;

namespace {

constexpr qsizetype mostPlain = 256 * 1024L;

struct Outcome {
    QByteArray plain;
    bool isBroken = false;
    bool isTooLong = false;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// Takes one message; nothing is to be read after one that is broken or too long.
Outcome inflate(Inflater &inflater, const QByteArray &wire, quint32 seed)
{
    Outcome outcome;
    std::vector<QByteArray> pieces = fuzz::cut(wire, seed);
    if (pieces.empty())
        pieces.emplace_back();
    for (size_t i = 0; i < pieces.size(); ++i) {
        inflater.feed(pieces[i], i + 1 == pieces.size());
        auto step = Inflater::Step::More;
        while (step == Inflater::Step::More) {
            const qsizetype before = outcome.plain.size();
            step = inflater.step(outcome.plain);
            require(outcome.plain.size() - before <= Inflater::StepSize, "a step makes no more than it says");
            if (outcome.plain.size() > mostPlain) {
                outcome.plain.truncate(mostPlain);
                outcome.isTooLong = true;
                return outcome;
            }
        }
        if (step == Inflater::Step::Broken || step == Inflater::Step::WindowExceeded) {
            outcome.isBroken = true;
            return outcome;
        }
    }
    return outcome;
}

/// The input as messages, each with its length in a byte in front.
std::vector<QByteArray> messagesOf(const QByteArray &bytes)
{
    std::vector<QByteArray> messages;
    for (qsizetype at = 0; at < bytes.size() && messages.size() < 16;) {
        const qsizetype length = static_cast<quint8>(bytes[at]) * 4;
        messages.push_back(bytes.mid(at + 1, length));
        at += 1 + length;
    }
    return messages;
}

void inflateAll(const std::vector<QByteArray> &messages, bool noContextTakeover, int bits, quint32 seed)
{
    const DeflateWindow window {noContextTakeover, bits};
    Inflater whole(window);
    Inflater bytewise(window);
    Inflater pieces(window);
    for (const QByteArray &message : messages) {
        const Outcome outcome = inflate(whole, message, 0);
        require(inflate(bytewise, message, 1) == outcome, "single bytes change nothing");
        require(inflate(pieces, message, seed) == outcome, "the cutting changes nothing");
        if (outcome.isBroken || outcome.isTooLong)
            return;
    }
}

void thereAndBack(const std::vector<QByteArray> &messages, const DeflateWindow &window, quint32 seed)
{
    Deflater deflater(window);
    Inflater inflater(window);
    for (const QByteArray &message : messages) {
        const Outcome outcome = inflate(inflater, deflater.deflate(message), seed);
        require(!outcome.isBroken && outcome.plain == message, "what was compressed comes back");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::Input input(data, size);
    const quint8 flags = input.byte();
    const quint32 seed = input.byte();
    const std::vector<QByteArray> messages = messagesOf(input.rest());
    const bool isAlone = (flags & 1) != 0;
    const int bits = 8 + (flags >> 2 & 7);
    if ((flags & 2) != 0)
        inflateAll(messages, isAlone, bits, seed);
    else
        thereAndBack(messages, {isAlone, bits}, seed);
    return 0;
}
