// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlightrow.h"

#include "filteredit.h"

#include <format/filtererrors.h>
#include <widgets/highlightmark.h>
#include <widgets/toolbuttons.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace framescope::panels {

using models::HighlightColor;

namespace {

QString nameOf(HighlightColor color)
{
    switch (color) {
    case HighlightColor::Red: return HighlightRow::tr("Red");
    case HighlightColor::Orange: return HighlightRow::tr("Orange");
    case HighlightColor::Yellow: return HighlightRow::tr("Yellow");
    case HighlightColor::Green: return HighlightRow::tr("Green");
    case HighlightColor::Teal: return HighlightRow::tr("Teal");
    case HighlightColor::Blue: return HighlightRow::tr("Blue");
    case HighlightColor::Purple: return HighlightRow::tr("Purple");
    case HighlightColor::Pink: return HighlightRow::tr("Pink");
    }
    return {};
}

} // namespace

HighlightRow::HighlightRow(const models::LogModel &model, const HighlightRule &rule, QWidget *parent)
    : QWidget(parent)
    , m_rule(rule)
    , m_on(new QCheckBox)
    , m_color(new QToolButton)
    , m_filter(new FilterEdit(model))
    , m_up(widgets::makeToolButton("highlightUp", QStringLiteral("up"), tr("Move up: earlier rules win")))
    , m_down(widgets::makeToolButton("highlightDown", QStringLiteral("down"), tr("Move down")))
{
    setObjectName(QStringLiteral("highlightRow"));
    m_on->setObjectName(QStringLiteral("highlightOn"));
    m_on->setChecked(rule.isOn);
    m_on->setToolTip(tr("Whether the rule holds"));
    m_on->setAccessibleName(m_on->toolTip());
    m_color->setObjectName(QStringLiteral("highlightColor"));
    m_color->setPopupMode(QToolButton::InstantPopup);
    m_color->setFocusPolicy(Qt::StrongFocus);
    m_filter->setObjectName(QStringLiteral("highlightFilter"));
    m_filter->setText(rule.filter);
    m_filter->setPlaceholderText(tr("Filter, such as $.event = \"trade\""));
    m_filter->setAccessibleName(tr("Filter of the rule"));
    auto *remove = widgets::makeToolButton("highlightRemove", QStringLiteral("delete"), tr("Delete the rule"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(m_on);
    line->addWidget(m_color);
    line->addWidget(m_filter, 1);
    for (QToolButton *button : {m_up, m_down, remove})
        line->addWidget(button);
    fillColors();
    connect(m_on, &QCheckBox::toggled, this, [this](bool isOn) {
        m_rule.isOn = isOn;
        Q_EMIT changed();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &HighlightRow::takeText);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(remove, &QToolButton::clicked, this, &HighlightRow::removeRequested);
}

void HighlightRow::fillColors()
{
    auto *menu = new QMenu(m_color);
    menu->setObjectName(QStringLiteral("highlightColors"));
    for (int i = 0; i < models::highlightColorCount; ++i) {
        const auto color = static_cast<HighlightColor>(i);
        menu->addAction(widgets::highlightIcon(color, theme::colorsOf(palette())), nameOf(color), this, [this, color] {
            m_rule.color = color;
            showColor();
            Q_EMIT changed();
        });
    }
    m_color->setMenu(menu);
    showColor();
}

void HighlightRow::showColor()
{
    m_color->setIcon(widgets::highlightIcon(m_rule.color, theme::colorsOf(palette())));
    m_color->setToolTip(tr("Colour: %1").arg(nameOf(m_rule.color)));
    m_color->setAccessibleName(m_color->toolTip());
}

void HighlightRow::takeText()
{
    const auto filter = capture::Filter::parse(m_filter->text());
    m_filter->showError(filter ? std::nullopt : std::optional(filter.error()));
    if (filter)
        m_rule.filter = m_filter->text().trimmed();
    Q_EMIT changed();
}

QString HighlightRow::mistake() const
{
    const auto filter = capture::Filter::parse(m_filter->text());
    return filter ? QString() : format::filterErrorSentence(filter.error(), m_filter->text());
}

void HighlightRow::setPlace(bool isFirst, bool isLast)
{
    m_up->setEnabled(!isFirst);
    m_down->setEnabled(!isLast);
}

void HighlightRow::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

} // namespace framescope::panels
