// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/logmodel.h>

#include <QToolButton>

namespace framescope::panels {

/// Opens the rules by which messages are highlighted, and gives them to a log.
class HighlightButton : public QToolButton
{
    Q_OBJECT

public:
    /// @p model outlives it.
    explicit HighlightButton(models::LogModel &model, QWidget *parent = nullptr);

    /// Opens the rules; where @p filter is not empty, with a new one for it.
    void open(const QString &filter);
    /// The same when the menu in which that was chosen has gone: what opens before closes with it.
    void openSoon(const QString &filter);

private:
    models::LogModel &m_model;
};

} // namespace framescope::panels
