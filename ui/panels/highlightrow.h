// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <panels/highlightmemory.h>

#include <QWidget>

class QCheckBox;
class QToolButton;

namespace framescope::models {
class LogModel;
}

namespace framescope::panels {

class FilterEdit;

/// A rule while it is written: whether it holds, its colour, its filter, its place among the others.
class HighlightRow : public QWidget
{
    Q_OBJECT

public:
    /// @p model proposes words for the filter, and outlives it.
    HighlightRow(const models::LogModel &model, const HighlightRule &rule, QWidget *parent = nullptr);

    /// As far as it can be understood: what was right goes on to hold while there is a mistake.
    [[nodiscard]] const HighlightRule &rule() const { return m_rule; }
    /// What is wrong with what is written; empty: nothing.
    [[nodiscard]] QString mistake() const;
    /// Whether it can go up or down.
    void setPlace(bool isFirst, bool isLast);
    void focusFilter();

Q_SIGNALS:
    void changed();
    /// @p step: -1 up, 1 down.
    void moveRequested(int step);
    void removeRequested();

private:
    void takeText();
    void fillColors();
    void showColor();

    HighlightRule m_rule;
    QCheckBox *m_on;
    QToolButton *m_color;
    FilterEdit *m_filter;
    QToolButton *m_up;
    QToolButton *m_down;
};

} // namespace framescope::panels
