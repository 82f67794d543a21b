// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/workspace.h>

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace framescope::panels {

class FieldTable;

/// Writes environments and their variables; what is written counts at once. Not modal.
class EnvironmentDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EnvironmentDialog(workspace::Workspace &workspace, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void done(int result) override;

private:
    QWidget *makeList();
    QWidget *makePage();
    void refill();
    void showCurrent();
    void add();
    void removeCurrent();
    void save();
    void showMenu(QPoint place);
    void duplicateCurrent();
    void select(const QString &id);
    void updateNote();
    [[nodiscard]] QString currentId() const;

    workspace::Workspace &m_workspace;
    QListWidget *m_list;
    QPushButton *m_remove;
    QLineEdit *m_name;
    FieldTable *m_table;
    QLabel *m_note;
    QLabel *m_problem;
    QWidget *m_page = nullptr;
    bool m_isSaving = false;
};

} // namespace framescope::panels
