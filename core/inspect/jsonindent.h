// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace framescope::inspect {

struct IndentedJson {
    QByteArray text;
    bool isCut = false; ///< there would have been more
};

/// JSON values indented by two blanks, at most about @p longest bytes of them. Only white space changes: the order of
/// names, repeated names, escapes and the digits of numbers stay as they crossed the wire. What is not JSON stays as it is.
/// Values that follow each other, also with U+001E between them, stand on lines of their own.
[[nodiscard]] IndentedJson indentedJson(QByteArrayView json, qsizetype longest);

} // namespace framescope::inspect
