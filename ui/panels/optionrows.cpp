// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "optionrows.h"

#include <widgets/flags.h>

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace framescope::panels {

namespace {
constexpr int valueWidth = 144; // pixels
constexpr int boxWidth = 96;
} // namespace

OptionRows::OptionRows(const std::vector<Option> &options, QChar separator, const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_separator(separator)
    , m_problem(new QLabel)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, boxWidth);
    grid->setColumnStretch(2, 1);
    for (const Option &option : options)
        addRow(grid, option, prefix);
    m_problem->setObjectName(prefix + QStringLiteral("Problem"));
    m_problem->setProperty("problem", true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    grid->addWidget(m_problem, grid->rowCount(), 0, 1, 3);
}

void OptionRows::addRow(QGridLayout *grid, const Option &option, const QString &prefix)
{
    const int row = static_cast<int>(m_rows.size());
    auto *box = new QCheckBox(option.name);
    box->setObjectName(prefix + u'-' + option.name);
    box->setToolTip(option.meaning);
    box->setAccessibleDescription(option.meaning);
    grid->addWidget(box, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    connect(box, &QCheckBox::toggled, this, &OptionRows::edited);
    QLineEdit *value = nullptr;
    if (!option.placeholder.isEmpty()) {
        value = new QLineEdit;
        value->setObjectName(prefix + u'-' + option.name + QStringLiteral("-value"));
        value->setPlaceholderText(option.placeholder);
        value->setAccessibleName(tr("Value of %1").arg(option.name));
        value->setToolTip(option.usage);
        value->setFixedWidth(valueWidth);
        grid->addWidget(value, row, 1);
        connect(value, &QLineEdit::textEdited, this, [this, box](const QString &text) {
            if (!text.isEmpty()) // whoever writes a value wants it
                box->setChecked(true);
            Q_EMIT edited();
        });
    }
    auto *meaning = new QLabel(option.meaning);
    meaning->setProperty("muted", true);
    meaning->setWordWrap(true);
    grid->addWidget(meaning, row, 2);
    grid->setRowMinimumHeight(row, 30);
    m_rows.push_back({option.name, option.meaning, option.usage, box, value, meaning});
}

QStringList OptionRows::specs() const
{
    QStringList specs;
    for (const Row &row : m_rows) {
        if (!row.box->isChecked() || !row.box->isEnabled())
            continue;
        const QString value = row.value ? row.value->text().trimmed() : QString();
        specs.append(value.isEmpty() ? row.name : row.name + m_separator + value);
    }
    return specs;
}

void OptionRows::setSpecs(const QStringList &specs)
{
    for (const Row &row : m_rows) {
        const auto found = std::find_if(specs.begin(), specs.end(),
            [this, &row](const QString &spec) { return spec == row.name || spec.startsWith(row.name + m_separator); });
        const QSignalBlocker quiet(row.box);
        row.box->setChecked(found != specs.end());
        if (row.value)
            row.value->setText(found == specs.end() ? QString() : found->mid(row.name.size() + 1));
    }
}

void OptionRows::setUnavailable(const QStringList &names, const QString &reason)
{
    for (const Row &row : m_rows) {
        const bool isThere = !names.contains(row.name);
        const QString &tip = isThere ? row.meaning : reason;
        row.word->setText(tip);
        for (QWidget *widget : {static_cast<QWidget *>(row.box), static_cast<QWidget *>(row.value)}) {
            if (!widget)
                continue;
            widget->setEnabled(isThere);
            widget->setToolTip(isThere && widget == row.value ? row.usage : tip);
        }
        row.box->setAccessibleDescription(tip);
    }
}

void OptionRows::showProblem(const QString &name, const QString &sentence)
{
    for (const Row &row : m_rows) {
        if (row.value)
            widgets::setFlag(row.value, "wrong", !sentence.isEmpty() && row.name == name);
    }
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void OptionRows::focusOption(const QString &name)
{
    for (const Row &row : m_rows) {
        if (row.name == name)
            (row.value ? static_cast<QWidget *>(row.value) : row.box)->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace framescope::panels
