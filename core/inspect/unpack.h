// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/format.h>
#include <inspect/treebuilder.h>

namespace framescope::inspect {

/// What was inside, as far as it could be had, and why there is no more of it.
struct Unpacked {
    QByteArray content;
    std::optional<DecodeError> error; ///< with the offset in what was unpacked
};

/// Takes @p payload out of its @p format, which is a wrapping one. At most @p longest bytes come out: what would grow
/// beyond that is TooLarge. Memory follows what comes out, and 16 MiB of a window of zstd.
[[nodiscard]] Unpacked unpack(QByteArrayView payload, Format format, qint64 longest);

/// Whether @p text has the form of base64 (RFC 4648, sections 4 and 5; padding may be missing) or of a data: URL with it.
[[nodiscard]] bool isBase64(QByteArrayView text);

} // namespace framescope::inspect
