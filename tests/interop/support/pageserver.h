// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QTcpServer>

#include <map>
#include <vector>

class QTcpSocket;

namespace framescope::tests {

/// Serves one page over plain HTTP on loopback, and keeps the JSON objects that the page posts to /said.
class PageServer : public QObject
{
    Q_OBJECT

public:
    /// Fails the test where it cannot listen.
    explicit PageServer(const QByteArray &page);
    ~PageServer() override;

    /// "http://127.0.0.1:8080/"
    [[nodiscard]] QString url() const;
    [[nodiscard]] std::vector<QJsonObject> said(const QString &event) { return m_said[event]; }
    [[nodiscard]] QByteArray story() const { return m_story; }

private:
    void read(QTcpSocket *socket);
    /// The body of what answers the request; nothing: there is no such thing.
    [[nodiscard]] bool answer(const QByteArray &requestLine, const QByteArray &body, QByteArray &response);

    QByteArray m_page;
    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_requests; ///< what has come of each
    std::map<QString, std::vector<QJsonObject>> m_said;
    QByteArray m_story;
};

} // namespace framescope::tests
