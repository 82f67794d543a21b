// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldtable.h"

#include "itemmenu.h"

#include <theme/appearance.h>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>

namespace framescope::panels {

using models::FieldsModel;

namespace {

constexpr int lineHeight = 28; // pixels
constexpr int nameWidth = 240;
constexpr int boxWidth = 96;

} // namespace

FieldTable::FieldTable(FieldsModel::Features features, QWidget *parent)
    : QTableView(parent)
    , m_model(new FieldsModel(features, this))
{
    setModel(m_model);
    setFont(theme::monospaceFont());
    setFrameShape(QFrame::NoFrame);
    setShowGrid(true);
    setTabKeyNavigation(true);
    setSelectionBehavior(SelectRows);
    setWordWrap(false);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(FieldsModel::NameColumn, QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(FieldsModel::ValueColumn, QHeaderView::Stretch);
    horizontalHeader()->resizeSection(FieldsModel::NameColumn, nameWidth);
    if (features.testFlag(FieldsModel::CanBeSecret)) {
        horizontalHeader()->setSectionResizeMode(FieldsModel::SecretColumn, QHeaderView::Fixed);
        horizontalHeader()->resizeSection(FieldsModel::SecretColumn, boxWidth);
    }
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() != FieldsModel::SecretColumn && index.data(Qt::EditRole).toString().isEmpty())
            edit(index);
    });
    auto *remove = new QShortcut(QKeySequence(QKeySequence::Delete), this);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &FieldTable::removeSelected);
    auto *copy = new QShortcut(QKeySequence(QKeySequence::Copy), this);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &FieldTable::copySelected);
}

void FieldTable::finishEditing()
{
    if (auto *editor = findChild<QLineEdit *>(); editor && state() == EditingState) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

void FieldTable::removeSelected()
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() > b.row(); });
    for (const QModelIndex &row : std::as_const(rows))
        m_model->removeFields(row.row(), 1);
}

/// As headers are written; a secret is copied as its mark.
void FieldTable::copySelected()
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        const QString value = row.siblingAtColumn(FieldsModel::ValueColumn).data().toString();
        lines.append(row.data().toString() + QStringLiteral(": ") + value);
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void FieldTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("fieldsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool hasRows = selectionModel()->hasSelection();
    menu->addAction(tr("&Copy"), QKeySequence(QKeySequence::Copy), this, &FieldTable::copySelected)->setEnabled(hasRows);
    menu->addAction(tr("&Delete"), QKeySequence(QKeySequence::Delete), this, &FieldTable::removeSelected)
        ->setEnabled(hasRows);
    menu->popup(placeOfMenu(*this, *event));
}

} // namespace framescope::panels
