// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "symbols.h"

#include "colors.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace framescope::theme {

namespace {

/// Paints a drawing of one colour in the colour that the palette has at that moment.
class SymbolEngine : public QIconEngine
{
public:
    SymbolEngine(QByteArray svg, Tint tint)
        : m_svg(std::move(svg))
        , m_tint(tint)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", tintColor(m_tint).name().toLatin1());
        QSvgRenderer renderer(svg);
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * 0.45);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SymbolEngine(m_svg, m_tint); }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    QByteArray m_svg;
    Tint m_tint;
};

constexpr char dotSvg[] = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'>"
                          "<circle cx='8' cy='8' r='4' fill='currentColor'/></svg>";

} // namespace

QColor tintColor(Tint tint)
{
    const Colors &c = colorsOf(QGuiApplication::palette());
    switch (tint) {
    case Tint::Text:
        return c.text;
    case Tint::Muted:
        return c.textMuted;
    case Tint::Accent:
        return c.accent;
    case Tint::OnAccent:
        return c.onAccent;
    case Tint::Incoming:
        return c.incoming;
    case Tint::Outgoing:
        return c.outgoing;
    case Tint::Good:
        return c.good;
    case Tint::Warning:
        return c.warning;
    case Tint::Error:
        return c.error;
    }
    return c.text;
}

QIcon symbol(const QString &name, Tint tint)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new SymbolEngine(file.readAll(), tint));
}

QIcon dot(Tint tint)
{
    return QIcon(new SymbolEngine(QByteArray(dotSvg), tint));
}

} // namespace framescope::theme
