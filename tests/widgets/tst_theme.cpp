// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <theme/appearance.h>
#include <theme/colors.h>
#include <theme/symbols.h>

#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace framescope;
using theme::Colors;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

/// WCAG 2.1, "contrast ratio".
double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TestTheme : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void textCanBeReadOnItsGround_data()
    {
        QTest::addColumn<const Colors *>("colors");
        QTest::newRow("light") << &theme::lightColors();
        QTest::newRow("dark") << &theme::darkColors();
    }

    void namesOfMembersCanBeReadOnTheirGround_data() { textCanBeReadOnItsGround_data(); }
    void namesOfMembersCanBeReadOnTheirGround()
    {
        QFETCH(const Colors *, colors);
        for (const QColor &name : colors->names) {
            for (const QColor &ground : {colors->window, colors->surface, colors->sunken, colors->selection, colors->hover})
                QVERIFY2(contrast(name, ground) >= 4.5, qPrintable(name.name() + u" on "_qs + ground.name()));
        }
    }

    void highlightedRowsCanBeReadAndTheirMarksBeSeen_data() { textCanBeReadOnItsGround_data(); }
    void highlightedRowsCanBeReadAndTheirMarksBeSeen()
    {
        QFETCH(const Colors *, colors);
        for (const auto &[ground, mark] : colors->highlights) {
            for (const QColor &ink : {colors->text, colors->textMuted, colors->incoming, colors->outgoing, colors->error})
                QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + u" on "_qs + ground.name()));
            for (const QColor &behind : {ground, colors->surface, colors->selection})
                QVERIFY2(contrast(mark, behind) >= 3, qPrintable(mark.name() + u" on "_qs + behind.name()));
        }
    }

    void textCanBeReadOnItsGround()
    {
        QFETCH(const Colors *, colors);
        const Colors &c = *colors;
        const std::initializer_list<std::pair<const char *, QColor>> inks {{"text", c.text}, {"textMuted", c.textMuted},
            {"accent", c.accent}, {"incoming", c.incoming}, {"outgoing", c.outgoing}, {"good", c.good},
            {"warning", c.warning}, {"error", c.error}};
        const std::initializer_list<std::pair<const char *, QColor>> grounds {{"window", c.window}, {"surface", c.surface},
            {"sunken", c.sunken}, {"hover", c.hover}, {"selection", c.selection}, {"marked", c.marked}};
        for (const auto &[inkName, ink] : inks) {
            for (const auto &[groundName, ground] : grounds)
                QVERIFY2(contrast(ink, ground) >= 4.5,
                    qPrintable(QStringLiteral("%1 on %2: %3")
                                   .arg(QLatin1String(inkName), QLatin1String(groundName))
                                   .arg(contrast(ink, ground))));
        }
        QVERIFY(contrast(c.onAccent, c.accent) >= 4.5);
        QVERIFY(contrast(c.onAccent, c.accentHover) >= 4.5);
        QVERIFY(contrast(c.text, c.errorSurface) >= 4.5);
        QVERIFY(contrast(c.text, c.warningSurface) >= 4.5);
    }

    void thePaletteTellsWhichColoursAreMeant()
    {
        QCOMPARE(&theme::colorsOf(theme::paletteOf(theme::lightColors())), &theme::lightColors());
        QCOMPARE(&theme::colorsOf(theme::paletteOf(theme::darkColors())), &theme::darkColors());
    }

    void theProgramCanBeSwitched()
    {
        theme::applyAppearance(theme::Scheme::Dark);
        QVERIFY(theme::colorsOf(QApplication::palette()).isDark);
        theme::applyAppearance(theme::Scheme::Light);
        QVERIFY(!theme::colorsOf(QApplication::palette()).isDark);
        theme::applyAppearance(theme::Scheme::System);
        QVERIFY(!theme::colorsOf(QApplication::palette()).isDark);
    }

    void theStyleSheetHasNoColourLeftOpen()
    {
        theme::applyAppearance(theme::Scheme::Light);
        const QString sheet = theme::styleSheetFor(theme::lightColors());
        QVERIFY(!sheet.isEmpty());
        QVERIFY(!sheet.section(QStringLiteral("*/"), 1).contains(u'@'));
    }

    void everySymbolIsDrawnInTheColourOfTheTheme()
    {
        theme::applyAppearance(theme::Scheme::Light);
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() > 10);
        for (const QString &file : files) {
            const QImage image = theme::symbol(file.chopped(4), theme::Tint::Error).pixmap(32, 32).toImage();
            bool isDrawn = false;
            for (int i = 0; i < image.width() * image.height() && !isDrawn; ++i)
                isDrawn = qAlpha(image.pixel(i % image.width(), i / image.width())) > 200;
            QVERIFY2(isDrawn, qPrintable(file));
        }
        QVERIFY(theme::symbol(QStringLiteral("no-such-symbol")).isNull());
    }

    void aSymbolFollowsThePalette()
    {
        const QIcon icon = theme::dot(theme::Tint::Text);
        theme::applyAppearance(theme::Scheme::Light);
        const QColor light = icon.pixmap(32, 32).toImage().pixelColor(16, 16);
        theme::applyAppearance(theme::Scheme::Dark);
        const QColor dark = icon.pixmap(32, 32).toImage().pixelColor(16, 16);
        QCOMPARE(light, theme::lightColors().text);
        QCOMPARE(dark, theme::darkColors().text);
    }

    void schemesHaveStableNames()
    {
        for (const theme::Scheme scheme : {theme::Scheme::System, theme::Scheme::Light, theme::Scheme::Dark})
            QCOMPARE(theme::schemeFromName(theme::nameOf(scheme)), scheme);
        QCOMPARE(theme::schemeFromName(QStringLiteral("mauve")), theme::Scheme::System);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
