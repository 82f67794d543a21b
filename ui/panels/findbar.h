// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/logfinder.h>

#include <QFrame>

class QToolButton;

namespace framescope::widgets {
class ElidedLabel;
class LogView;
} // namespace framescope::widgets

namespace framescope::panels {

class FilterEdit;

/// Looks for messages among the rows of a log, in the language of filters, and selects what is found; no row goes. It is to
/// be seen while it is used. Enter goes to the next one, Shift+Enter to the one before, Escape puts it away.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    /// @p model and @p log outlive it.
    FindBar(models::LogModel &model, widgets::LogView &log, QWidget *parent = nullptr);

    /// Shows it, ready to be typed into.
    void open();
    /// From the current row on; where nothing has been asked for yet, it opens.
    void find(capture::Order order);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void leave();
    void take(const capture::FindResult &result);
    void refresh();

    /// What is said beside the field.
    enum class State { Nothing, Wrong, Searching, Found, WentOnAtBeginning, WentOnAtEnd, NotFound };
    void say(State state);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString outcome() const;

    models::LogModel &m_model;
    widgets::LogView &m_log;
    FilterEdit *m_edit;
    QToolButton *m_previous;
    QToolButton *m_next;
    widgets::ElidedLabel *m_status;
    State m_state = State::Nothing;
    int m_percent = 0;
    qint64 m_undecided = 0;
    bool m_isBroken = false; // where was looked last, a part of the file cannot be read
    capture::Order m_order = capture::Order::Forward; // of the last search
    models::LogFinder m_finder;
};

} // namespace framescope::panels
