// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestpage.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace framescope::panels {

namespace {

constexpr int labelWidth = 128; // pixels
constexpr int fieldWidth = 320;

} // namespace

QGridLayout *RequestPage::makeGrid()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    return grid;
}

QLabel *RequestPage::addRow(QGridLayout *grid, const QString &text, QWidget *field, const QString &note)
{
    const int row = grid->rowCount();
    auto *label = new QLabel(text);
    label->setBuddy(field);
    label->setMinimumWidth(labelWidth);
    field->setAccessibleName(QString(text).remove(u'&'));
    field->setFixedWidth(fieldWidth);
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
    if (!note.isEmpty()) {
        auto *words = new QLabel(note);
        words->setProperty("muted", true);
        words->setWordWrap(true);
        grid->addWidget(words, row, 2);
    }
    return label;
}

void RequestPage::setAvailable(QWidget *field, bool isAvailable, const QString &reason, const QString &toolTip)
{
    field->setEnabled(isAvailable);
    field->setToolTip(isAvailable ? toolTip : reason);
}

QLineEdit *RequestPage::makeField(const char *name, const QString &toolTip, bool isSecret)
{
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    field->setToolTip(toolTip);
    if (isSecret)
        field->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    connect(field, &QLineEdit::textEdited, this, &RequestPage::edited);
    return field;
}

} // namespace framescope::panels
