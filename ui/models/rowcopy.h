// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/logmodel.h>

namespace framescope::models {

/// In which form rows go to the clipboard.
enum class CopyForm {
    Text, ///< payloads as text, those that are not text in hexadecimal; events as their sentences
    Hex, ///< payloads in hexadecimal
    Row ///< the cells, separated by tabs
};

/// The most that is copied at once, in bytes of payload.
inline constexpr qint64 maxCopiedBytes = 64LL * 1024 * 1024;

/// Reads the @p rows (ascending) on the reader's thread and hands over one line or more each. @p isCut: there was more
/// than maxCopiedBytes, and the rest was left out.
void copyRows(
    const LogModel &model, const QList<int> &rows, CopyForm form, std::function<void(const QString &text, bool isCut)> done);

} // namespace framescope::models
