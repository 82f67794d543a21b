// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include "colors.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QWidget>

#include <utility>

// The macro must stand outside of namespaces.
static void initResources()
{
    Q_INIT_RESOURCE(framescope);
}

namespace framescope::theme {

namespace {

const Colors &systemColors()
{
    QApplication::setPalette(QPalette()); // what the desktop says, before ours covers it
    return colorsOf(QApplication::palette());
}

const Colors &colorsFor(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light: return lightColors();
    case Scheme::Dark: return darkColors();
    case Scheme::System: break;
    }
    return systemColors();
}

QString &payloadFamily()
{
    static QString family; // empty: the system's
    return family;
}

int sheetHolds = 0;

QString &heldSheet()
{
    static QString sheet;
    return sheet;
}

void setSheet(const QString &sheet)
{
    if (sheetHolds > 0)
        heldSheet() = sheet;
    else
        qApp->setStyleSheet(sheet);
}

} // namespace

SheetHold::SheetHold()
{
    if (sheetHolds++ > 0)
        return;
    heldSheet() = qApp->styleSheet();
    qApp->setStyleSheet(QString());
}

SheetHold::~SheetHold()
{
    if (--sheetHolds == 0)
        qApp->setStyleSheet(std::exchange(heldSheet(), {}));
}

void applyAppearance(Scheme scheme)
{
    initResources();
    setSheet(QString());
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const Colors &colors = colorsFor(scheme);
    QApplication::setPalette(paletteOf(colors));
    setSheet(styleSheetFor(colors));
}

QString styleSheetFor(const Colors &c)
{
    QFile file(QStringLiteral(":/theme/framescope.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    // Longer names first: @accentHover begins with @accent.
    const std::initializer_list<std::pair<const char *, QColor>> names {{"@accentHover", c.accentHover},
        {"@onAccent", c.onAccent}, {"@accent", c.accent}, {"@textMuted", c.textMuted}, {"@text", c.text},
        {"@window", c.window}, {"@surface", c.surface}, {"@sunken", c.sunken}, {"@hover", c.hover},
        {"@borderStrong", c.borderStrong}, {"@border", c.border}, {"@selection", c.selection},
        {"@errorSurface", c.errorSurface}, {"@error", c.error}, {"@warningSurface", c.warningSurface},
        {"@warning", c.warning}, {"@good", c.good}};
    for (const auto &[name, color] : names)
        sheet.replace(QLatin1String(name), color.name());
    sheet.replace(QLatin1String("@scheme"), c.isDark ? QLatin1String("dark") : QLatin1String("light"));
    return sheet;
}

void setFonts(const Fonts &fonts)
{
    static const QFont system = QApplication::font();
    const QString before = monospaceFont().family();
    payloadFamily() = fonts.payloadFamily;
    QFont font = system;
    if (fonts.textSize > 0)
        font.setPointSize(fonts.textSize);
    QApplication::setFont(font);
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->testAttribute(Qt::WA_SetFont) && widget->font().family() == before)
            widget->setFont(monospaceFont());
    }
}

QFont monospaceFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (!payloadFamily().isEmpty())
        font.setFamilies({payloadFamily(), font.family()});
    if (const qreal size = QApplication::font().pointSizeF(); size > 0)
        font.setPointSizeF(size);
    return font;
}

QFont captionFont()
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QString nameOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::System: return QStringLiteral("system");
    case Scheme::Light: return QStringLiteral("light");
    case Scheme::Dark: return QStringLiteral("dark");
    }
    return {};
}

Scheme schemeFromName(const QString &name)
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        if (nameOf(scheme) == name)
            return scheme;
    }
    return Scheme::System;
}

} // namespace framescope::theme
