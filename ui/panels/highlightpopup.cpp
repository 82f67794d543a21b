// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlightpopup.h"

#include "highlightrow.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace framescope::panels {

namespace {

constexpr int popupWidth = 560; // pixels

} // namespace

HighlightPopup::HighlightPopup(const models::LogModel &model, QWidget *parent)
    : PopupCard("highlightPopup", tr("Highlighted messages"), popupWidth, parent)
    , m_model(model)
    , m_list(new QVBoxLayout)
    , m_note(new QLabel)
    , m_add(new QPushButton(tr("Add rule")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_note->setObjectName(QStringLiteral("highlightNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setProperty("muted", true);
    m_note->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("highlightAdd"));
    m_list->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_add);
    rows().addLayout(m_list);
    rows().addWidget(m_note);
    rows().addLayout(line);
    for (const HighlightRule &rule : HighlightMemory::instance().rules())
        addRow(rule);
    connect(m_add, &QPushButton::clicked, this, [this] { addRule({}); });
    refresh();
}

void HighlightPopup::popUp(const QWidget &anchor, const QString &filter)
{
    if (!filter.isEmpty() && m_add->isEnabled())
        addRule(filter);
    adjustSize();
    const QPoint corner = anchor.mapToGlobal(QPoint(anchor.width() - width(), anchor.height() + 4));
    move(std::max(corner.x(), anchor.window()->mapToGlobal(QPoint(8, 0)).x()), corner.y());
    show();
    if (m_rows.empty())
        m_add->setFocus();
    else
        m_rows.back()->focusFilter();
}

void HighlightPopup::addRow(const HighlightRule &rule)
{
    auto *row = new HighlightRow(m_model, rule);
    m_rows.push_back(row);
    m_list->addWidget(row);
    connect(row, &HighlightRow::changed, this, &HighlightPopup::publish);
    connect(row, &HighlightRow::moveRequested, this, [this, row](int step) { moveRow(row, step); });
    connect(row, &HighlightRow::removeRequested, this, [this, row] { removeRow(row); });
}

void HighlightPopup::addRule(const QString &filter)
{
    HighlightRules rules;
    for (const HighlightRow *row : m_rows)
        rules.push_back(row->rule());
    addRow({filter, HighlightMemory::unusedColor(rules), true});
    m_rows.back()->focusFilter();
    publish();
}

void HighlightPopup::moveRow(HighlightRow *row, int step)
{
    const auto place = std::find(m_rows.begin(), m_rows.end(), row);
    std::iter_swap(place, place + step);
    m_list->removeWidget(row);
    m_list->insertWidget(static_cast<int>(place - m_rows.begin()) + step, row);
    publish();
}

void HighlightPopup::removeRow(HighlightRow *row)
{
    std::erase(m_rows, row);
    m_list->removeWidget(row);
    row->hide();
    row->deleteLater();
    m_add->setFocus();
    publish();
}

void HighlightPopup::publish()
{
    HighlightRules rules;
    for (const HighlightRow *row : m_rows)
        rules.push_back(row->rule());
    HighlightMemory::instance().setRules(rules);
    refresh();
}

void HighlightPopup::refresh()
{
    QString mistake;
    for (HighlightRow *row : m_rows) {
        row->setPlace(row == m_rows.front(), row == m_rows.back());
        if (mistake.isEmpty())
            mistake = row->mistake();
    }
    m_note->setText(!mistake.isEmpty() ? mistake
                                       : tr("Messages that a filter selects get its colour and its mark in all logs. "
                                            "The first rule that selects a message wins."));
    m_add->setEnabled(std::ssize(m_rows) < HighlightMemory::MaxRules);
    adjustSize();
}

} // namespace framescope::panels
