// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/workspace.h>

#include <QComboBox>

namespace framescope::panels {

/// Chooses the environment whose values count, and leads to where they are written.
class EnvironmentBox : public QComboBox
{
    Q_OBJECT

public:
    explicit EnvironmentBox(workspace::Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void editRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refill();
    void choose(int index);

    workspace::Workspace &m_workspace;
};

} // namespace framescope::panels
