// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <server/serversettings.h>

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace framescope::panels {

/// Choices of which any number may hold, each with a value and a word of what it does, and beneath them what is wrong.
class OptionRows : public QWidget
{
    Q_OBJECT

public:
    /// One choice. @p placeholder: the form of its value; empty: it has none.
    struct Option {
        QString name;
        QString meaning;
        QString placeholder;
        QString usage; ///< all that may be written, as on the command line
    };

    /// @p separator: between name and value, such as ":". @p prefix: of the names of its widgets.
    OptionRows(const std::vector<Option> &options, QChar separator, const QString &prefix, QWidget *parent = nullptr);

    /// "NAME" or "NAME:VALUE" of those that hold.
    [[nodiscard]] QStringList specs() const;
    /// Greys these out and says @p reason where their meaning stands; they do not hold as long. All others are there.
    void setUnavailable(const QStringList &names, const QString &reason);
    /// Others than the options there are do not hold.
    void setSpecs(const QStringList &specs);
    /// Says what is wrong with @p name, beneath and at its value; an empty sentence: nothing is.
    void showProblem(const QString &name, const QString &sentence);
    void focusOption(const QString &name);

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QString name;
        QString meaning;
        QString usage;
        QCheckBox *box;
        QLineEdit *value; ///< null: it has none
        QLabel *word; ///< what it means
    };

    void addRow(QGridLayout *grid, const Option &option, const QString &prefix);

    QChar m_separator;
    std::vector<Row> m_rows;
    QLabel *m_problem;
};

} // namespace framescope::panels
