// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/logplace.h>

#include <widgets/popupcard.h>

class QLabel;
class QLineEdit;
class QPushButton;

namespace framescope::widgets {
class LogView;
}

namespace framescope::panels {

/// Goes to a row of a log by its number or time. A popup: it stops nothing, and a click beside it puts it away.
class GoToPopup : public widgets::PopupCard
{
    Q_OBJECT

public:
    /// @p model outlives it; it belongs to @p log.
    GoToPopup(models::LogModel &model, widgets::LogView &log);

    /// At the upper edge of the log.
    void popUp();

Q_SIGNALS:
    /// What is looked for is not among the rows: all are to be shown.
    void showAllRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void go();
    void take(const models::NearestRow &nearest);
    void showAll();

    enum class State { Nothing, Wrong, TooLarge, Hidden };
    void say(State state);

    models::LogModel &m_model;
    widgets::LogView &m_log;
    QLineEdit *m_edit;
    QLabel *m_message;
    QPushButton *m_showAll;
    State m_state = State::Nothing;
    std::optional<models::NearestRow> m_nearest; // what was looked for last
};

} // namespace framescope::panels
