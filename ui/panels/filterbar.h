// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/filterwords.h>
#include <models/logmodel.h>

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <array>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace framescope::widgets {
class LogView;
}

namespace framescope::panels {

class FilterEdit;
class HighlightButton;
class PauseButton;

/// What the log shows: a filter that holds as it is typed, buttons for directions, types and lifecycle rows, how many
/// messages it selects, filters of before, rules by which messages are highlighted, and a page that explains the language.
/// Ctrl+F leads here from the log.
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
    /// Narrows what is shown down to what @p term selects as well.
    void addTerm(const QString &term);
    [[nodiscard]] PauseButton &pauseButton() const { return *m_pause; }
    /// Without the chips, which have a line of their own where there is less room, and go where there is none.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Of the height that the log has.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr size_t chipCount = 8;

    void arrange();
    void makeChips();
    void makeButtons();
    [[nodiscard]] QString chipTerms() const;
    [[nodiscard]] models::LogModel::Lifecycle lifecycle() const;
    void apply();
    void refreshCount();
    void refreshChips();
    void fillMemoryMenu();
    void showHelp();
    struct TermActions {
        QPointer<QMenu> values; ///< the others go with it
        QAction *only = nullptr;
        QAction *hide = nullptr;
        QAction *highlight = nullptr;
    };
    void addToLogMenu(QMenu &menu, int row);
    [[nodiscard]] static TermActions makeTermActions(QMenu &menu);
    void fillTermActions(const TermActions &actions, const models::MessageTerms &terms);

    models::LogModel &m_model;
    widgets::LogView &m_log;
    FilterEdit *m_edit;
    QLabel *m_count;
    QLabel *m_error;
    PauseButton *m_pause;
    QHBoxLayout *m_line = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_chipLine = nullptr; ///< in m_line, or below it where there is less room
    std::array<QToolButton *, chipCount> m_chips {};
    QToolButton *m_memory;
    HighlightButton *m_highlight;
    QToolButton *m_help;
    QTimer m_soon; ///< after typing
    QString m_written; ///< what was written last and right, without what the chips say
    QString m_applied; ///< the whole filter that holds
    models::LogModel::Lifecycle m_appliedLifecycle = models::LogModel::Lifecycle::Hidden;
};

/// @p log below a bar that filters it.
[[nodiscard]] QWidget *withFilterBar(models::LogModel &model, widgets::LogView &log);

} // namespace framescope::panels
