// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <server/hostedserver.h>

#include <QWidget>

class QComboBox;
class QFrame;
class QModelIndex;
class QSplitter;
class QTableView;

namespace framescope::models {
class ClientsModel;
}
namespace framescope::widgets {
class EmptyState;
}

namespace framescope::panels {

class ClientLog;
class Composer;

/// The clients of one server, the log of one of them or of all, and what can be sent to them. A click on a client shows its
/// log, Enter goes there.
class ClientsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ClientsPage(server::HostedServer &server, QWidget *parent = nullptr);

    void focusClients();

Q_SIGNALS:
    /// The person wants to see a recording that was saved here.
    void recordingWanted(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    void makeFooter();
    void connectComposer();
    void showLog();
    void showContextMenu(const QPoint &position);
    void updateTarget();
    void updateEmpty();
    [[nodiscard]] bool isForAll() const;
    /// Those that are selected; all that are there where the target is all.
    [[nodiscard]] QList<session::Session *> selected() const;
    void copyAddress() const;

    server::HostedServer &m_server;
    models::ClientsModel *m_model;
    QTableView *m_table;
    widgets::EmptyState *m_empty;
    ClientLog *m_log;
    QComboBox *m_target;
    Composer *m_composer;
    QSplitter *m_rows;
};

} // namespace framescope::panels
