// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessiontabs.h"

#include <theme/symbols.h>

#include <QFrame>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace framescope::mainwindow {

namespace {

constexpr int leastBarWidth = 240; // from there on tabs are scrolled, and do not make the window wider

class TabBar : public QTabBar
{
public:
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize all = sizeHint();
        return {std::min(leastBarWidth, all.width()), all.height()};
    }
};

QToolButton *makeButton(const char *name, const QString &symbol, const QString &tip)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setIcon(theme::symbol(symbol, theme::Tint::Muted));
    button->setIconSize({14, 14});
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

} // namespace

SessionTabs::SessionTabs(QWidget *parent)
    : QWidget(parent)
    , m_bar(new TabBar)
    , m_pages(new QStackedWidget)
{
    m_bar->setObjectName(QStringLiteral("sessionTabs"));
    m_bar->setAccessibleName(tr("Connections"));
    m_bar->setMovable(true);
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setElideMode(Qt::ElideMiddle);
    m_bar->setUsesScrollButtons(true);
    m_bar->setIconSize({14, 14});
    m_bar->installEventFilter(this);
    auto *plus = makeButton("newTabButton", QStringLiteral("plus"), tr("New tab (Ctrl+T)"));
    plus->setFocusPolicy(Qt::StrongFocus);
    auto *rest = new QFrame;
    rest->setObjectName(QStringLiteral("tabRowRest"));
    m_rest = new QHBoxLayout(rest);
    m_rest->setContentsMargins(6, 0, 8, 0);
    m_rest->addWidget(plus);
    m_rest->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_bar);
    row->addWidget(rest, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_pages, 1);

    connect(plus, &QToolButton::clicked, this, &SessionTabs::newRequested);
    connect(m_bar, &QTabBar::tabMoved, this, &SessionTabs::takeMove);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        Q_EMIT currentChanged();
    });
}

void SessionTabs::setCorner(QWidget *widget)
{
    m_rest->addWidget(widget);
}

int SessionTabs::addTab(QWidget *page, const QString &title)
{
    m_pages->addWidget(page);
    const int index = m_bar->addTab(title);
    auto *close = makeButton("closeTabButton", QStringLiteral("close"), tr("Close tab (Ctrl+W)"));
    connect(close, &QToolButton::clicked, this, [this, page] { Q_EMIT closeRequested(indexOf(page)); });
    m_bar->setTabButton(index, QTabBar::RightSide, close);
    m_bar->setCurrentIndex(index);
    return index;
}

int SessionTabs::count() const
{
    return m_pages->count();
}

QWidget *SessionTabs::page(int index) const
{
    return m_pages->widget(index);
}

QWidget *SessionTabs::currentPage() const
{
    return m_pages->currentWidget();
}

int SessionTabs::indexOf(const QWidget *page) const
{
    return m_pages->indexOf(page);
}

void SessionTabs::closeTab(int index)
{
    QWidget *gone = page(index);
    m_pages->removeWidget(gone);
    m_bar->removeTab(index);
    delete gone;
}

void SessionTabs::takeMove(int from, int to)
{
    QWidget *moved = page(from);
    m_pages->removeWidget(moved);
    m_pages->insertWidget(to, moved);
    m_pages->setCurrentIndex(m_bar->currentIndex());
}

/// The bar asks for their size when a tab comes, and never again.
void SessionTabs::fitCloseButtons()
{
    for (int i = 0; i < m_bar->count(); ++i) {
        QWidget *button = m_bar->tabButton(i, QTabBar::RightSide);
        button->resize(button->sizeHint());
    }
}

bool SessionTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bar && event->type() == QEvent::StyleChange)
        fitCloseButtons();
    if (watched == m_bar && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int index = m_bar->tabAt(mouse->position().toPoint());
        if (mouse->button() == Qt::MiddleButton && index >= 0) {
            Q_EMIT closeRequested(index);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace framescope::mainwindow
