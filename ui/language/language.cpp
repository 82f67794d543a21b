// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include "dictionary.h"
#include "retranslation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace framescope::language {

namespace {

/// Those that are in use, for as long as there is an application.
struct Translators {
    Dictionary words;
    QTranslator toolkit; ///< Qt's own words, such as those of the menu of a line of text
    QString code;
};

Translators *translators = nullptr;

Translators &installed()
{
    if (!translators) {
        translators = new Translators;
        qAddPostRoutine([] { delete std::exchange(translators, nullptr); });
    }
    return *translators;
}

bool isKnown(const QString &code)
{
    return std::ranges::any_of(languages(), [&](const Language &language) { return language.code == code; });
}

/// A language that is chosen brings its own numbers, unless the system's are of the same one.
QLocale localeOf(const QString &chosen)
{
    const QLocale system = QLocale::system();
    return !isKnown(chosen) || QLocale(chosen).language() == system.language() ? system : QLocale(chosen);
}

} // namespace

const std::vector<Language> &languages()
{
    static const std::vector<Language> all {{QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")}, {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
    return all;
}

QString systemLanguage()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        for (const Language &language : languages()) {
            if (QLocale(wanted).language() == QLocale(language.code).language()
                && (QLocale(wanted).script() == QLocale(language.code).script()))
                return language.code;
        }
    }
    return languages().front().code;
}

QString current()
{
    return translators ? translators->code : QString();
}

void apply(const QString &code)
{
    const QString wanted = isKnown(code) ? code : systemLanguage();
    Translators &in = installed();
    if (in.code == wanted)
        return;
    const Phrasebook said = in.words.takePhrases();
    QCoreApplication::removeTranslator(&in.words);
    QCoreApplication::removeTranslator(&in.toolkit);
    in.code = wanted;
    QLocale::setDefault(localeOf(code));
    const bool hasWords = in.words.load(QStringLiteral(":/translations/framescope_") + wanted);
    Q_ASSERT(hasWords);
    Q_UNUSED(hasWords)
    // English needs none, and without the package of Qt's translations its words stay English.
    if (in.toolkit.load(QStringLiteral("qtbase_") + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&in.toolkit);
    QCoreApplication::installTranslator(&in.words);
    retranslateAll(said);
}

} // namespace framescope::language
