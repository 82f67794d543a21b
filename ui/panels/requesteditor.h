// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/secretstore.h>

#include <QFrame>

#include <vector>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace framescope::panels {

class ParametersPage;
class RequestPage;
class TlsPage;

/// Everything about a request beside its address: one row of tabs, and beneath it the page of the tab that is open. A
/// click on the open tab closes it, so that the log has the room.
class RequestEditor : public QFrame
{
    Q_OBJECT

public:
    enum Page { Parameters, Headers, Auth, Subprotocols, Tls, Proxy, Compression, Heartbeat, Reconnect, Limits, Engine };

    /// @p secrets must outlive it.
    explicit RequestEditor(workspace::SecretStore &secrets, QWidget *parent = nullptr);

    /// What stands in the pages, and what the request had beside that.
    [[nodiscard]] workspace::Request request() const { return m_request; }
    /// Not an edit.
    void setRequest(const workspace::Request &request);
    /// The address has been typed.
    void setAddress(const QString &address);
    /// Where a connection by TLS would lead to, as in protocol::Url::endpoint(); empty: not known, or without TLS.
    void setEndpoint(const QString &endpoint);
    void setHeartbeat(std::chrono::milliseconds interval);
    void openPage(Page page);
    void closePage();
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    /// By the person, in a page.
    void edited();
    /// By the person, in the page of parameters.
    void addressEdited(const QString &address);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildPages();
    void showTrust();
    void addPage(RequestPage *page);
    void takeEdit(const RequestPage *page);
    void tellEngine();
    void toggle(int index);
    void showPage(bool isOpen);
    void updateBadges();
    void updateSecretNote();
    [[nodiscard]] static QStringList pageNames();

    workspace::SecretStore &m_secrets;
    workspace::Request m_request;
    QTabBar *m_tabs;
    QLabel *m_secretNote;
    QStackedWidget *m_stack;
    ParametersPage *m_parameters;
    TlsPage *m_tls = nullptr; ///< once pages are built
    QString m_endpoint;
    std::vector<RequestPage *> m_pages;
    int m_pressed = -1; // the tab that was open when the mouse was pressed on it
};

} // namespace framescope::panels
