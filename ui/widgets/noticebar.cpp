// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticebar.h"

#include "taborder.h"

#include <theme/symbols.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace framescope::widgets {

namespace {

QLabel *makeLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

struct Look {
    const char *style;
    const char *symbol;
    theme::Tint tint;
};

Look lookOf(NoticeBar::Kind kind)
{
    switch (kind) {
    case NoticeBar::Kind::Error: return {"error", "error", theme::Tint::Error};
    case NoticeBar::Kind::Warning: return {"warning", "warning", theme::Tint::Warning};
    case NoticeBar::Kind::Done: break;
    }
    return {"done", "check", theme::Tint::Good};
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("notice"));
    hide();
}

void NoticeBar::build()
{
    if (m_icon)
        return;
    m_icon = new QLabel;
    m_title = makeLabel("noticeTitle");
    m_text = makeLabel("noticeText");
    m_action = new QPushButton;
    m_second = new QPushButton;
    m_title->setProperty("heading", true);
    m_action->setObjectName(QStringLiteral("noticeAction"));
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionTriggered);
    m_second->setObjectName(QStringLiteral("noticeSecond"));
    connect(m_second, &QPushButton::clicked, this, &NoticeBar::secondTriggered);
    auto *close = new QToolButton;
    close->setObjectName(QStringLiteral("noticeClose"));
    close->setIcon(theme::symbol(QStringLiteral("close")));
    close->setToolTip(tr("Hide this notice"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    makeLayout(close);
    followInTabOrder(*this, *this);
}

void NoticeBar::makeLayout(QWidget *close)
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    layout->addWidget(m_second, 0, Qt::AlignVCenter);
    layout->addWidget(close, 0, Qt::AlignTop);
}

void NoticeBar::showNotice(
    Kind kind, const QString &title, const QString &text, const QString &action, const QString &second)
{
    build();
    const Look look = lookOf(kind);
    setProperty("notice", QLatin1String(look.style));
    style()->unpolish(this);
    style()->polish(this);
    m_icon->setPixmap(theme::symbol(QLatin1String(look.symbol), look.tint).pixmap(18, 18));
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    setAccessibleName(title);
    show();
}

void NoticeBar::dismiss()
{
    hide();
}

QString NoticeBar::title() const
{
    return m_title ? m_title->text() : QString();
}

QString NoticeBar::text() const
{
    return m_text ? m_text->text() : QString();
}

} // namespace framescope::widgets
