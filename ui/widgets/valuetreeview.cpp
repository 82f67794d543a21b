// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuetreeview.h"

#include <inspect/valuetree.h>
#include <models/filterwords.h>
#include <models/valuetreemodel.h>
#include <theme/appearance.h>
#include <theme/colors.h>
#include <widgets/syntaxcolors.h>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace framescope::widgets {

using models::ValueTreeModel;

namespace {

constexpr int mostOpened = 200; // rows
constexpr int fetchedAtOnce = 20'000; // rows

/// Values in the colours of their kinds, and what the format says of them behind them.
class ValueDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const theme::Colors &colors = theme::colorsOf(option->palette);
        const auto kind = static_cast<inspect::ValueKind>(index.data(ValueTreeModel::KindRole).toInt());
        const QColor color = index.column() == ValueTreeModel::NameColumn ? colors.accent : colorOf(kind, colors);
        for (const auto role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, color);
        const QString note = index.data(ValueTreeModel::NoteRole).toString();
        if (index.column() == ValueTreeModel::ValueColumn && !note.isEmpty())
            option->text = QStringLiteral("%1  (%2)").arg(option->text, note);
    }
};

} // namespace

ValueTreeView::ValueTreeView(ValueTreeModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("valueTree"));
    setAccessibleName(tr("Values of the payload"));
    setModel(model);
    setItemDelegate(new ValueDelegate(this));
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setAlternatingRowColors(false);
    setFont(theme::monospaceFont());
    setIndentation(16);
    setAllColumnsShowFocus(true);
    header()->setSectionResizeMode(ValueTreeModel::NameColumn, QHeaderView::Interactive);
    header()->setStretchLastSection(true);
    header()->setFont(theme::captionFont());
    connect(this, &QTreeView::expanded, this, &ValueTreeView::fetchBelow);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ValueTreeView::fetchVisible);
}

/// A tree view asks for more of what stands at the top only.
void ValueTreeView::fetchBelow(const QModelIndex &index)
{
    while (m_model->rowCount(index) < fetchedAtOnce && m_model->canFetchMore(index))
        m_model->fetchMore(index);
}

void ValueTreeView::fetchVisible()
{
    for (QModelIndex index = indexAt({0, 0}); index.isValid() && visualRect(index).top() < viewport()->height();
         index = indexBelow(index)) {
        const QModelIndex parent = index.parent();
        if (index.row() == m_model->rowCount(parent) - 1)
            m_model->fetchMore(parent);
    }
}

void ValueTreeView::openBeginning()
{
    constexpr int widestName = 40; // per cent of the view
    if (m_model->canFetchMore({}))
        m_model->fetchMore({});
    int opened = m_model->rowCount();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        m_model->fetchMore(index);
        opened += m_model->rowCount(index);
        if (opened > mostOpened)
            break;
        expand(index);
    }
    resizeColumnToContents(ValueTreeModel::NameColumn);
    const int widest = viewport()->width() * widestName / 100;
    const int gap = 16;
    setColumnWidth(
        ValueTreeModel::NameColumn, std::min(columnWidth(ValueTreeModel::NameColumn) + gap, std::max(widest, 160)));
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
}

bool ValueTreeView::hasKey() const
{
    return !m_model->key(currentIndex()).isEmpty();
}

void ValueTreeView::copyValue() const
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_model->copiedValue(currentIndex()));
}

void ValueTreeView::copyPath() const
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_model->path(currentIndex()));
}

void ValueTreeView::copyKey() const
{
    if (hasKey())
        QGuiApplication::clipboard()->setText(m_model->key(currentIndex()));
}

void ValueTreeView::addLogActions(QMenu &menu)
{
    menu.addSeparator();
    const QString path = m_model->path(currentIndex());
    QAction *show = menu.addAction(tr("&Show as column"), this, [this, path] { Q_EMIT columnRequested(path); });
    show->setObjectName(QStringLiteral("showAsColumn"));
    show->setEnabled(path != QStringLiteral("$")); // the whole has the preview
    const QString term = m_model->filterTerm(currentIndex());
    QAction *filter = menu.addAction(tr("&Filter by this value"), this, [this, term] { Q_EMIT filterRequested(term); });
    filter->setObjectName(QStringLiteral("filterByValue"));
    filter->setEnabled(!term.isEmpty());
    QAction *hide =
        menu.addAction(tr("&Hide this value"), this, [this, term] { Q_EMIT filterRequested(models::exceptionOf(term)); });
    hide->setObjectName(QStringLiteral("hideValue"));
    hide->setEnabled(!term.isEmpty());
}

void ValueTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("valueMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy value"), QKeySequence(QKeySequence::Copy), this, &ValueTreeView::copyValue);
    menu->addAction(tr("Copy &path"), this, &ValueTreeView::copyPath);
    menu->addAction(tr("Copy &key"), this, &ValueTreeView::copyKey)->setEnabled(hasKey());
    if (m_offersColumns)
        addLogActions(*menu);
    menu->addSeparator();
    menu->addAction(tr("&Open all below"), this, [this] { expandRecursively(currentIndex(), OpenedDepth); });
    menu->addAction(tr("C&lose all"), this, &QTreeView::collapseAll);
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    menu->popup(isMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

void ValueTreeView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyValue();
    QTreeView::keyPressEvent(event);
}

} // namespace framescope::widgets
