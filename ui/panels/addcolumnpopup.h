// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <widgets/popupcard.h>

class QLabel;
class QPushButton;

namespace framescope::models {
class LogModel;
}

namespace framescope::panels {

class FilterEdit;

/// Asks for the path of a field of JSON messages, which gets a column in all logs.
class AddColumnPopup : public widgets::PopupCard
{
    Q_OBJECT

public:
    /// @p model proposes paths that have been seen, and outlives it.
    explicit AddColumnPopup(const models::LogModel &model, QWidget *parent = nullptr);

    /// At the top of @p log, where its header is.
    void popUp(const QWidget &log);

private:
    void check();
    void accept();

    FilterEdit *m_path;
    QLabel *m_note;
    QPushButton *m_add;
};

} // namespace framescope::panels
