// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QString>
#include <QStringList>

namespace framescope::workspace {

/// A quote that nothing closes, at this place, from 0.
struct UnclosedQuote {
    qsizetype position = 0;
};

/// The words of a command line as a POSIX shell splits them (XCU, section 2.2): quotes, backslashes, lines that go on
/// behind a backslash, and $'…' as browsers copy it. Nothing is expanded and nothing is run: what is no quoting is text.
[[nodiscard]] base::Result<QStringList, UnclosedQuote> shellWords(const QString &line);
/// @p word quoted so that a shell takes it literally.
[[nodiscard]] QString shellQuoted(const QString &word);

} // namespace framescope::workspace
