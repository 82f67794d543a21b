// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imageformat.h"

#include <QtEndian>

namespace framescope::inspect {

namespace {

/// A bitmap of Windows says its size and has one of few sizes of its second header; "BM" alone is a word.
bool isBitmap(QByteArrayView bytes)
{
    constexpr qsizetype headers = 18;
    if (bytes.size() < headers || !bytes.startsWith("BM"))
        return false;
    const auto headerSize = qFromLittleEndian<quint32>(bytes.sliced(14).data());
    return headerSize == 12 || headerSize == 40 || headerSize == 52 || headerSize == 56 || headerSize == 108
        || headerSize == 124;
}

} // namespace

std::optional<Format> imageFormat(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return Format::Png;
    if (bytes.startsWith("\xff\xd8\xff"))
        return Format::Jpeg;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return Format::Gif;
    if (bytes.startsWith("RIFF") && bytes.size() >= 12 && bytes.sliced(8).startsWith("WEBP"))
        return Format::WebP;
    return isBitmap(bytes) ? std::optional(Format::Bmp) : std::nullopt;
}

} // namespace framescope::inspect
