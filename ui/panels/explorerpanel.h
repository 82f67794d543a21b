// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/workspace.h>

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;
class QSpinBox;
class QSplitter;

namespace framescope::panels {

class CollectionsView;
class HistoryView;
class InspectPanel;
class MessagesView;

/// What a person keeps: collections, history, and the saved messages of the tab that is shown.
class ExplorerPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ExplorerPanel(workspace::Workspace &workspace, QWidget *parent = nullptr);

    /// The tab that is shown; may be null.
    void setPanel(InspectPanel *panel);
    void focusCollections();
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    void openRequested(const framescope::workspace::Request &request);
    /// The person wants another folder for collections and environments.
    void folderRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeCollections();
    QWidget *makeHistory();
    QWidget *makeMessages();
    void makeUndo();
    void updateTroubles();
    void updateUndo();
    void updateRepeat();
    void showMessages();
    void saveWritten();
    [[nodiscard]] bool canAdd(const workspace::SavedMessage &message);
    void tell(const QString &sentence);

    workspace::Workspace &m_workspace;
    QPointer<InspectPanel> m_panel;
    CollectionsView *m_collections;
    HistoryView *m_history;
    MessagesView *m_messages;
    QLabel *m_troubles;
    QLabel *m_messageProblem;
    QSpinBox *m_interval;
    QPushButton *m_repeat;
    QWidget *m_undoRow;
    QLabel *m_undoText;
    QSplitter *m_sections;
};

} // namespace framescope::panels
