// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/filtererror.h>

namespace framescope::format {

/// Why a filter cannot be understood, and what to write instead; @p filter is its text.
[[nodiscard]] QString filterErrorSentence(const capture::FilterError &error, const QString &filter);
/// That so many messages were left out because nobody can tell whether the filter selects them.
[[nodiscard]] QString undecidedSentence(qint64 messages);

} // namespace framescope::format
