// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <panels/services.h>
#include <workspace/connectplan.h>

#include <QObject>

namespace framescope::panels {

/// Makes of a request what a connection needs: the values of its variables, the built-in server where it is asked for,
/// and everything checked. UI thread; it does not wait.
class Connector : public QObject
{
    Q_OBJECT

public:
    /// Everything that is needed, and the address with its variables replaced.
    using Ready = std::function<void(const net::ConnectOptions &options, const QString &address)>;
    /// What is wrong, in a sentence; @p address: with its variables replaced, where the problem is that it is none.
    using Refused = std::function<void(
        const QString &sentence, const std::optional<protocol::UrlError> &problem, const QString &address)>;

    Connector(Services &services, Ready ready, Refused refused, QObject *parent = nullptr);

    /// Answers at once, or when the built-in server runs.
    void prepare(const workspace::Request &request);
    /// What is being asked for is not wanted any more.
    void cancel() { ++m_asked; }

    /// @p text with the values of its variables: a message that is sent now.
    [[nodiscard]] base::Result<QString, workspace::Unresolved> resolveText(const QString &text) const;
    /// The values of the current environment and, once it is known, of the built-in server.
    [[nodiscard]] workspace::Lookup lookup() const;

private:
    void finish(const workspace::Request &request);

    Services &m_services;
    Ready m_ready;
    Refused m_refused;
    QByteArrayList m_secretNames; ///< of the request that is prepared
    QString m_local; // "host:port" of the built-in server, once it is known
    int m_asked = 0; // counts questions to the built-in server: late answers are dropped
};

} // namespace framescope::panels
