// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any payload as every format: what comes of it keeps within the limits, has its place, and is told where it stopped.
#include "fuzzing.h"

#include <inspect/decode.h>
#include <inspect/prettytext.h>
#include <inspect/recognize.h>

using namespace framescope;
using namespace framescope::inspect;
using fuzz::require;

namespace {

constexpr qsizetype longestText = 2000;

void checkTree(const ValueTree &tree, const Limits &limits, qint64 size)
{
    require(tree.size() <= limits.values, "a tree has no more values than it may");
    for (qint32 i = 0; i < tree.size(); ++i) {
        const Value &value = tree.at(i);
        require(i == 0 ? value.parent < 0 : value.parent >= 0 && value.parent < i, "a value has one parent, before it");
        require(value.range.offset + value.range.size <= size, "a value lies inside of its content");
    }
    if (!tree.isEmpty())
        require(tree.pathTo(tree.size() - 1).startsWith('$'), "every value has a path");
}

void check(const QByteArray &payload, Format format)
{
    Limits limits;
    limits.values = 5000;
    limits.bytes = 256 * 1024L;
    const Decoded decoded = decode(payload, format, limits);
    require(decoded.content.size() <= std::max<qint64>(limits.bytes, payload.size()), "content keeps within the limit");
    require(!decoded.error || decoded.error->offset >= 0, "an error has its place");
    checkTree(decoded.tree, limits, decoded.content.size());
    require(prettyText(decoded, longestText).text.size() <= longestText, "a text is no longer than was asked for");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray payload(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)recognize(payload, true);
    (void)recognize(payload, false);
    for (int format = 0; format <= static_cast<int>(Format::Bmp); ++format)
        check(payload, static_cast<Format>(format));
    return 0;
}
