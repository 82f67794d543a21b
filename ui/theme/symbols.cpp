// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "symbols.h"

#include "colors.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
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
        const bool isDisabled = mode == QIcon::Disabled;
        if (isDisabled)
            painter->setOpacity(painter->opacity() * 0.6);
        painter->drawPixmap(
            rect, drawing(rect.size(), painter->device()->devicePixelRatioF(), isDisabled ? Tint::Muted : m_tint));
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
    /// Reading a drawing takes longer than painting a row of the log: pictures are kept.
    [[nodiscard]] QPixmap drawing(const QSize &size, qreal ratio, Tint tint) const
    {
        const QString color = tintColor(tint).name();
        const QString key = QStringLiteral("symbol %1 %2 %3x%4 %5")
                                .arg(qHash(m_svg))
                                .arg(color)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(ratio);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(QByteArray(m_svg).replace("currentColor", color.toLatin1())).render(&painter, QRectF(QPointF(), size));
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QByteArray m_svg;
    Tint m_tint;
};

/// The drawings of resources/icons that have been used.
QByteArray drawingOf(const QString &name)
{
    static QHash<QString, QByteArray> drawings;
    if (const auto known = drawings.constFind(name); known != drawings.constEnd())
        return *known;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (!svg.isEmpty())
        drawings.insert(name, svg);
    return svg;
}

constexpr char dotSvg[] = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'>"
                          "<circle cx='8' cy='8' r='4' fill='currentColor'/></svg>";

} // namespace

QColor tintColor(Tint tint)
{
    const Colors &c = colorsOf(QGuiApplication::palette());
    switch (tint) {
    case Tint::Text: return c.text;
    case Tint::Muted: return c.textMuted;
    case Tint::Accent: return c.accent;
    case Tint::OnAccent: return c.onAccent;
    case Tint::Incoming: return c.incoming;
    case Tint::Outgoing: return c.outgoing;
    case Tint::Good: return c.good;
    case Tint::Warning: return c.warning;
    case Tint::Error: return c.error;
    }
    return c.text;
}

QIcon symbol(const QString &name, Tint tint)
{
    const QByteArray svg = drawingOf(name);
    return svg.isEmpty() ? QIcon() : QIcon(new SymbolEngine(svg, tint));
}

QIcon dot(Tint tint)
{
    return QIcon(new SymbolEngine(QByteArray(dotSvg), tint));
}

} // namespace framescope::theme
