// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addcolumnpopup.h"

#include "filteredit.h"
#include "logcolumnmemory.h"

#include <capture/filterparser.h>
#include <format/filtererrors.h>

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace framescope::panels {

namespace {

constexpr int popupWidth = 400; // pixels

} // namespace

AddColumnPopup::AddColumnPopup(const models::LogModel &model, QWidget *parent)
    : PopupCard("addColumnPopup", tr("Column from a JSON field"), popupWidth, parent)
    , m_path(new FilterEdit(model))
    , m_note(new QLabel)
    , m_add(new QPushButton(tr("Add column")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_path->setObjectName(QStringLiteral("columnPath"));
    m_path->setMaxLength(static_cast<int>(longestFieldPath));
    m_path->setPlaceholderText(QStringLiteral("$.data.price"));
    m_path->setAccessibleName(tr("Path of the field"));
    m_note->setObjectName(QStringLiteral("columnNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setProperty("muted", true);
    m_note->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("columnAdd"));
    m_add->setProperty("primary", true);
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_add);
    rows().addWidget(m_path);
    rows().addWidget(m_note);
    rows().addLayout(line);
    connect(m_path, &QLineEdit::textChanged, this, &AddColumnPopup::check);
    connect(m_path, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, &AddColumnPopup::accept);
    check();
}

void AddColumnPopup::popUp(const QWidget &log)
{
    adjustSize();
    move(log.mapToGlobal(QPoint((log.width() - width()) / 2, 48)));
    show();
    m_path->setFocus();
}

void AddColumnPopup::check()
{
    const QString text = m_path->text();
    const auto path = capture::parseJsonPath(text);
    const bool isBegun = !text.trimmed().isEmpty();
    m_path->showError(path || !isBegun ? std::nullopt : std::optional(path.error()));
    m_add->setEnabled(path.hasValue());
    m_note->setText(path || !isBegun
            ? tr("The column shows the field of messages that are JSON of up to 1 MB, such as $.items[0].id")
            : format::filterErrorSentence(path.error(), text));
    adjustSize();
}

void AddColumnPopup::accept()
{
    LogColumnMemory::instance().addField(m_path->text());
    close();
}

} // namespace framescope::panels
