// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageserver.h"
#include "peerprocess.h"

#include <QTemporaryDir>

#include <memory>

namespace framescope::tests {

/// A WebSocket client of another project: a program that has messages echoed and tells what it sees.
class ForeignClient
{
public:
    enum class Kind { NodeWs, PythonWebsockets, Chromium };
    /// What it does at last.
    enum class End { Close, Wait };

    /// Fails the test where the program is not there.
    ForeignClient(Kind kind, const QString &url, End end, const std::vector<qsizetype> &sizes, bool offersDeflate = true);
    ~ForeignClient();

    [[nodiscard]] std::vector<QJsonObject> said(const QString &event);
    /// For the message of a test that fails.
    [[nodiscard]] QByteArray story();

private:
    void startScript(Kind kind, const QStringList &arguments);
    void startChromium(const QStringList &arguments);

    QTemporaryDir m_profile;
    std::unique_ptr<PageServer> m_page; ///< of a browser
    PeerProcess m_process;
};

} // namespace framescope::tests

Q_DECLARE_METATYPE(framescope::tests::ForeignClient::Kind)
