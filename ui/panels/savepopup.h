// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/workspace.h>

#include <widgets/popupcard.h>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace framescope::panels {

/// Asks under which name, and in which collection, a request is saved.
class SavePopup : public widgets::PopupCard
{
    Q_OBJECT

public:
    explicit SavePopup(workspace::Workspace &workspace, QWidget *parent = nullptr);

    /// Above the middle of @p anchor. @p name: what stands there at first.
    void popUp(const QWidget *anchor, const QString &name);

Q_SIGNALS:
    /// @p path: of the collection, which exists.
    void saveRequested(const QString &name, const QString &path);

private:
    void accept();
    void check();

    workspace::Workspace &m_workspace;
    QLineEdit *m_name;
    QComboBox *m_collection;
    QPushButton *m_save;
};

} // namespace framescope::panels
