// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/logmodel.h>

#include <QToolButton>

namespace framescope::panels {

/// Holds the rows of a log back while capture goes on, counts what has come meanwhile, and lets it in again. Only where a
/// recording is being written.
class PauseButton : public QToolButton
{
    Q_OBJECT

public:
    /// @p model outlives it.
    explicit PauseButton(models::LogModel &model, QWidget *parent = nullptr);
    /// The keys Ctrl+P and Pause count in @p host.
    void addKeys(QWidget &host);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    models::LogModel &m_model;
};

} // namespace framescope::panels
