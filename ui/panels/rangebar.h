// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/logmodel.h>

#include <QFrame>

class QLabel;

namespace framescope::panels {

/// Says that a log shows a span of time only, and which, and shows all again on request. Not there while it shows all.
class RangeBar : public QFrame
{
    Q_OBJECT

public:
    /// @p model outlives it.
    explicit RangeBar(models::LogModel &model, QWidget *parent = nullptr);

private:
    void refresh();

    models::LogModel &m_model;
    QLabel *m_text;
};

} // namespace framescope::panels
