// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/logmodel.h>

#include <QFrame>
#include <QTimer>

#include <array>

class QLabel;
class QMenu;
class QToolButton;

namespace framescope::widgets {
class LogView;
}

namespace framescope::panels {

class FilterEdit;
class HighlightButton;
class PauseButton;

/// What the log shows: a filter that holds as it is typed, buttons for directions and types, how many messages it selects,
/// filters of before, rules by which messages are highlighted, and a page that explains the language. Ctrl+F leads here from
/// the log.
class FilterBar : public QFrame
{
    Q_OBJECT

public:
    /// @p model and @p log outlive it.
    FilterBar(models::LogModel &model, widgets::LogView &log, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Writes a filter, which holds at once.
    void setText(const QString &filter);
    /// Shows all messages again.
    void clear();
    void focusFilter();
    [[nodiscard]] PauseButton &pauseButton() const { return *m_pause; }
    /// Without the chips, which go where there is no room.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static constexpr size_t chipCount = 7;

    void makeChips();
    void makeButtons();
    [[nodiscard]] QString chipTerms() const;
    void apply();
    void refreshCount();
    void refreshChips();
    void fillMemoryMenu();
    void showHelp();
    void addToLogMenu(QMenu &menu, int row);
    void addTerm(const QString &term);

    models::LogModel &m_model;
    widgets::LogView &m_log;
    FilterEdit *m_edit;
    QLabel *m_count;
    QLabel *m_error;
    PauseButton *m_pause;
    std::array<QToolButton *, chipCount> m_chips {};
    QToolButton *m_memory;
    HighlightButton *m_highlight;
    QToolButton *m_help;
    QTimer m_soon; ///< after typing
    QString m_applied; ///< the whole filter that holds
};

/// @p log below a bar that filters it.
[[nodiscard]] QWidget *withFilterBar(models::LogModel &model, widgets::LogView &log);

} // namespace framescope::panels
