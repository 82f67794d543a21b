// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences.h"

#include <language/language.h>

#include <QSettings>

#include <algorithm>

namespace framescope::dialogs {

namespace {

constexpr auto schemeKey = "window/theme";
constexpr auto languageKey = "window/language";
constexpr auto textSizeKey = "fonts/textSize";
constexpr auto payloadKey = "fonts/payload";
constexpr auto keptKey = "recordings/keptGigabytes";
constexpr auto noticesKey = "chat/notifications";

QVariant valueOf(const QSettings &settings, const char *key, const QVariant &otherwise = {})
{
    return settings.value(QLatin1String(key), otherwise);
}

} // namespace

Preferences loadPreferences(const QSettings &settings)
{
    const Preferences standard;
    Preferences read;
    read.scheme = theme::schemeFromName(valueOf(settings, schemeKey).toString());
    read.language = valueOf(settings, languageKey).toString();
    const int size = valueOf(settings, textSizeKey).toInt();
    read.fonts.textSize = size == 0 ? 0 : std::clamp(size, theme::Fonts::smallest, theme::Fonts::largest);
    read.fonts.payloadFamily = valueOf(settings, payloadKey).toString();
    read.keptGigabytes = std::clamp(valueOf(settings, keptKey, standard.keptGigabytes).toInt(), 1, 1000);
    read.notifiesOfMessages = valueOf(settings, noticesKey, standard.notifiesOfMessages).toBool();
    return read;
}

void savePreferences(QSettings &settings, const Preferences &preferences)
{
    settings.setValue(QLatin1String(schemeKey), theme::nameOf(preferences.scheme));
    settings.setValue(QLatin1String(languageKey), preferences.language);
    settings.setValue(QLatin1String(textSizeKey), preferences.fonts.textSize);
    settings.setValue(QLatin1String(payloadKey), preferences.fonts.payloadFamily);
    settings.setValue(QLatin1String(keptKey), preferences.keptGigabytes);
    settings.setValue(QLatin1String(noticesKey), preferences.notifiesOfMessages);
}

void applyPreferences(const Preferences &preferences)
{
    theme::setFonts(preferences.fonts);
    theme::applyAppearance(preferences.scheme);
    language::apply(preferences.language);
}

} // namespace framescope::dialogs
