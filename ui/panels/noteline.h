// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/logmodel.h>

#include <QFrame>

class QLabel;

namespace framescope::panels {

/// What a person has put on a message, above what it says. Not there where there is nothing.
class NoteLine : public QFrame
{
    Q_OBJECT

public:
    /// @p model outlives it.
    explicit NoteLine(models::LogModel &model, QWidget *parent = nullptr);

    /// Shows the note of @p message, a moment later; an invalid one: nothing.
    void setMessage(base::MessageId message);

private:
    void load();
    void take(const capture::Note &note);

    models::LogModel &m_model;
    base::MessageId m_message;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace framescope::panels
