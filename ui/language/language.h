// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace framescope::language {

/// A language that the window can speak.
struct Language {
    QString code; ///< as QLocale takes it: "en", "de", "zh_CN"
    QString name; ///< in itself: "Deutsch"
};

/// All of them, English first.
[[nodiscard]] const std::vector<Language> &languages();
/// The one of languages() that comes first among what the system's user reads; English where none does.
[[nodiscard]] QString systemLanguage();
/// The one that is spoken; empty before apply().
[[nodiscard]] QString current();

/// Speaks the language of @p code from now on, that of the system where @p code is empty or unknown. What stands in
/// windows that are open is said anew; those that make up sentences do it upon QEvent::LanguageChange. Numbers and dates
/// follow. UI thread.
void apply(const QString &code);

} // namespace framescope::language
