// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace framescope::format {

/// Text that somebody else wrote, harmless to show, with what is no UTF-8 in it marked.
struct MarkedText {
    /// Characters of text that stand for one byte: "‹FF›".
    struct Mark {
        qsizetype position = 0;
        qsizetype length = 0;

        friend bool operator==(const Mark &, const Mark &) = default;
    };
    static constexpr size_t MaxMarks = 1000;

    QString text;
    std::vector<Mark> marks; ///< the first of them, at most MaxMarks
    qsizetype invalidBytes = 0;
    qsizetype firstInvalid = -1; ///< offset in bytes; -1: all is UTF-8
};

/// Bytes that should be UTF-8 (RFC 3629), made as inert as by inertText(): every byte that is not part of UTF-8 becomes its
/// hexadecimal digits in brackets.
[[nodiscard]] MarkedText markedText(QByteArrayView bytes);

} // namespace framescope::format
