// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <theme/appearance.h>

#include <QString>

class QSettings;

namespace framescope::dialogs {

/// What a person can choose for the whole program.
struct Preferences {
    theme::Scheme scheme = theme::Scheme::System;
    QString language; ///< of language::languages(); empty: the system's
    theme::Fonts fonts;
    int keptGigabytes = 4; ///< 1 to 1000: how much unsaved recordings may take before the oldest go

    bool notifiesOfMessages = true; ///< of chat rooms, while the window is not active

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// Nonsense in @p settings is as if it were not there.
[[nodiscard]] Preferences loadPreferences(const QSettings &settings);
void savePreferences(QSettings &settings, const Preferences &preferences);
/// Gives the program its look and language; windows that are open follow. UI thread.
void applyPreferences(const Preferences &preferences);

} // namespace framescope::dialogs
