// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/dictionary.h>

namespace framescope::language {

/// Says anew what stands in all widgets and actions and was said as in @p said: labels, titles, tips, items of
/// boxes. Whatever else stands there is left alone, as are contents: lines and fields that people write into. UI thread.
void retranslateAll(const Phrasebook &said);

} // namespace framescope::language
