// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagetools.h"

#include <format/inspection.h>
#include <widgets/toolbuttons.h>

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QToolButton>

namespace framescope::panels {

using View = MessageLook::View;

namespace {

constexpr int narrowestBox = 96; // pixels

} // namespace

MessageTools::MessageTools(QWidget *parent)
    : QWidget(parent)
    , m_box(new QComboBox)
    , m_tree(makeView(tr("Tree"), "treeButton", "first", View::Tree))
    , m_pretty(makeView(tr("Pretty"), "prettyButton", "middle", View::Pretty))
    , m_raw(makeView(tr("Raw"), "rawButton", "last", View::Raw))
    , m_wrap(new QToolButton)
    , m_views(new QWidget)
    , m_layout(new QGridLayout(this))
{
    m_tree->setToolTip(tr("Show the payload as names and values"));
    m_pretty->setToolTip(tr("Show the payload as indented text"));
    m_raw->setToolTip(tr("Show the payload exactly as it came"));
    m_box->setObjectName(QStringLiteral("shownAs"));
    m_box->setToolTip(tr("What the payload is shown as"));
    m_box->setAccessibleName(m_box->toolTip());
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setMinimumWidth(narrowestBox); // so that it gives way
    makeWrap();
    auto *views = new QHBoxLayout(m_views);
    views->setContentsMargins(0, 0, 0, 0);
    views->setSpacing(0);
    for (QToolButton *button : {m_tree, m_pretty, m_raw})
        views->addWidget(button);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    place(false);
    connect(m_box, &QComboBox::activated, this, &MessageTools::takeChoice);
    connect(&MessageLook::shared(), &MessageLook::changed, this, &MessageTools::showLook);
    showLook();
    fill();
}

/// In a narrow pane the views stand below.
void MessageTools::place(bool isNarrow)
{
    constexpr int rest = 3; // the column behind all
    for (QWidget *widget : {static_cast<QWidget *>(m_box), m_views, static_cast<QWidget *>(m_wrap)})
        m_layout->removeWidget(widget);
    m_layout->addWidget(m_box, 0, 0);
    if (isNarrow)
        m_layout->addWidget(m_views, 1, 0, 1, rest + 1, Qt::AlignLeft);
    else
        m_layout->addWidget(m_views, 0, 1);
    m_layout->addWidget(m_wrap, 0, 2);
    m_layout->setColumnStretch(rest, 1);
    m_isNarrow = isNarrow;
}

void MessageTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void MessageTools::fit()
{
    int wanted = 2 * m_layout->spacing();
    for (const QWidget *widget : {static_cast<QWidget *>(m_box), m_views, static_cast<QWidget *>(m_wrap)})
        wanted += widget->sizeHint().width();
    if ((width() < wanted) != m_isNarrow)
        place(width() < wanted);
}

QToolButton *MessageTools::makeView(const QString &text, const char *name, const char *place, View view)
{
    QToolButton *button = widgets::makeSegment(name, text, place);
    connect(button, &QToolButton::clicked, this, [this, view] {
        MessageLook::shared().setView(view);
        showLook();
    });
    return button;
}

void MessageTools::makeWrap()
{
    m_wrap->setObjectName(QStringLiteral("wrapButton"));
    m_wrap->setText(tr("Wrap"));
    m_wrap->setToolTip(tr("Continue long lines below, or let them run out of the view"));
    m_wrap->setCheckable(true);
    m_wrap->setFocusPolicy(Qt::StrongFocus);
    connect(m_wrap, &QToolButton::clicked, this, [](bool isOn) { MessageLook::shared().setWraps(isOn); });
}

void MessageTools::showLook()
{
    const MessageLook &look = MessageLook::shared();
    m_tree->setChecked(look.view() == View::Tree);
    m_pretty->setChecked(look.view() == View::Pretty);
    m_raw->setChecked(look.view() == View::Raw);
    m_wrap->setChecked(look.wraps());
}

ShownAs MessageTools::shownAs() const
{
    const bool isPossible =
        m_choice.kind != ShownAs::Kind::Format || std::find(m_choices.begin(), m_choices.end(), m_choice) != m_choices.end();
    return isPossible ? m_choice : ShownAs();
}

void MessageTools::offer(const inspect::Recognition &guess)
{
    m_guess = guess;
    fill();
}

void MessageTools::setViews(bool hasTree, bool hasPretty, bool hasText)
{
    m_views->setVisible(hasPretty);
    m_tree->setEnabled(hasTree);
    m_wrap->setVisible(hasText);
}

void MessageTools::addChoice(const QString &text, const ShownAs &choice)
{
    m_choices.push_back(choice);
    m_box->addItem(text);
}

void MessageTools::fill()
{
    m_box->clear();
    m_choices.clear();
    addChoice(tr("%1 (automatic)").arg(format::formatName(m_guess.best)), {});
    for (const inspect::Format format : m_guess.candidates)
        addChoice(format::formatName(format), {ShownAs::Kind::Format, format});
    addChoice(tr("Raw text"), {ShownAs::Kind::Raw, {}});
    addChoice(tr("Hex"), {ShownAs::Kind::Hex, {}});
    const auto chosen = std::find(m_choices.begin(), m_choices.end(), shownAs());
    m_box->setCurrentIndex(static_cast<int>(chosen - m_choices.begin()));
    fit();
}

void MessageTools::takeChoice(int index)
{
    m_choice = m_choices[static_cast<size_t>(index)];
    Q_EMIT shownAsChanged();
}

void MessageTools::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace framescope::panels
