// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formfields.h"

#include <widgets/flags.h>

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace framescope::panels {

namespace {
constexpr int fieldWidth = 320; // pixels
constexpr int labelWidth = 128;
} // namespace

QLabel *makeProblemLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setProperty("problem", true);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void showProblem(QWidget *field, QLabel *label, const QString &sentence)
{
    widgets::setFlag(field, "wrong", !sentence.isEmpty());
    field->setAccessibleDescription(sentence);
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
}

QString paragraphOf(const format::Explanation &explanation)
{
    QStringList sentences {explanation.what, explanation.why, explanation.advice};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

void addField(QGridLayout *grid, const QString &label, QWidget *field, QLabel *problem)
{
    auto *name = new QLabel(label);
    name->setBuddy(field);
    name->setMinimumWidth(labelWidth);
    if (qobject_cast<QLineEdit *>(field))
        field->setFixedWidth(fieldWidth);
    const int row = grid->rowCount();
    grid->addWidget(name, row, 0);
    grid->addWidget(field, row, 1, Qt::AlignLeft);
    if (problem)
        grid->addWidget(problem, row + 1, 1);
}

} // namespace framescope::panels
