// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandlinetool.h"

#include <QTemporaryDir>

namespace framescope::tests {

/// `framescope-cli chat host` on 127.0.0.1, with a folder of its own. It can be killed and started again on the same port.
class ChatRoom
{
public:
    /// Fails the test where it does not listen.
    explicit ChatRoom(const QString &passPhrase = {}, const QStringList &more = {});

    void start();
    /// From the next start on: anybody's host, who asks for no pass phrase.
    void forgetPassPhrase() { m_passPhrase.clear(); }
    /// SIGKILL: it can put nothing in order.
    void kill();
    /// SIGTERM; false where it does not end well.
    [[nodiscard]] bool stop();
    /// ws://127.0.0.1:PORT/
    [[nodiscard]] QString url() const { return m_url; }
    [[nodiscard]] QString pageUrl() const { return QString(m_url).replace(0, 2, QStringLiteral("http")); }
    [[nodiscard]] QString historyPath() const { return m_folder.filePath(QStringLiteral("room/history.sqlite")); }
    /// A file whose first line is the pass phrase; empty where there is none.
    [[nodiscard]] QString passFile() const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QString m_passPhrase;
    QStringList m_more;
    QString m_url;
    QString m_port = QStringLiteral("0");
    std::unique_ptr<CommandLineTool> m_tool;
};

/// A member on a library of another project: peers/chatbot.py or peers/chatbot.js.
enum class BotKind { Python, Node };
void startBot(PeerProcess &process, BotKind kind, const QString &url, const QString &name, const QString &passPhrase = {});

} // namespace framescope::tests

Q_DECLARE_METATYPE(framescope::tests::BotKind)
