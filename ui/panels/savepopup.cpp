// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savepopup.h"

#include <format/inert.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace framescope::panels {

namespace {

constexpr int popupWidth = 400; // pixels

} // namespace

SavePopup::SavePopup(workspace::Workspace &workspace, QWidget *parent)
    : PopupCard("savePopup", tr("Save the request"), popupWidth, parent)
    , m_workspace(workspace)
    , m_name(new QLineEdit)
    , m_collection(new QComboBox)
    , m_save(new QPushButton(tr("Save")))
{
    auto *note = new QLabel(tr("Choose a collection, or write the name of a new one. Secrets are not written to its file."));
    note->setProperty("muted", true);
    note->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("saveName"));
    m_name->setPlaceholderText(tr("Name of the request"));
    m_name->setAccessibleName(tr("Name of the request"));
    m_collection->setObjectName(QStringLiteral("saveCollection"));
    m_collection->setEditable(true);
    m_collection->setInsertPolicy(QComboBox::NoInsert);
    m_collection->lineEdit()->setPlaceholderText(tr("Collection"));
    m_collection->setAccessibleName(tr("Collection"));
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_save->setProperty("primary", true);
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_save);
    rows().addWidget(m_name);
    rows().addWidget(m_collection);
    rows().addWidget(note);
    rows().addLayout(line);
    connect(m_name, &QLineEdit::textChanged, this, &SavePopup::check);
    connect(m_collection, &QComboBox::editTextChanged, this, &SavePopup::check);
    connect(m_name, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_collection->lineEdit(), &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, &SavePopup::accept);
}

void SavePopup::popUp(const QWidget *anchor, const QString &name)
{
    m_collection->clear();
    for (const workspace::StoredCollection &stored : m_workspace.collections())
        m_collection->addItem(format::inertLine(stored.collection.name), stored.path);
    if (m_collection->count() == 0)
        m_collection->setEditText(tr("My requests"));
    m_name->setText(name);
    check();
    adjustSize();
    move(anchor->mapToGlobal(QPoint((anchor->width() - width()) / 2, 48)));
    show();
    m_name->setFocus();
    m_name->selectAll();
}

void SavePopup::check()
{
    m_save->setEnabled(!m_name->text().trimmed().isEmpty() && !m_collection->currentText().trimmed().isEmpty());
}

void SavePopup::accept()
{
    const QString collection = m_collection->currentText().trimmed();
    const int known = m_collection->findText(collection);
    hide();
    const QString path = known >= 0 ? m_collection->itemData(known).toString() : m_workspace.addCollection(collection);
    Q_EMIT saveRequested(m_name->text().trimmed(), path);
}

} // namespace framescope::panels
