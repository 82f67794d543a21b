// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginxprocess.h"

#include "proxyprocess.h"

#include <QFile>
#include <QTest>

namespace framescope::tests {

namespace {

constexpr int patienceMs = 30'000;

} // namespace

NginxProcess::NginxProcess(quint16 upstream)
    : m_port(freePort())
{
    const QStringList arguments {QStringLiteral("-c"), writeConfiguration(upstream), QStringLiteral("-p"), m_folder.path(),
        QStringLiteral("-e"), QStringLiteral("stderr")};
    const bool isThere = start(QStringLiteral("/usr/sbin/nginx"), arguments)
        && QTest::qWaitFor([this] { return answers(m_port) || !isRunning(); }, patienceMs);
    if (!isThere || !isRunning()) {
        const QByteArray why = "nginx does not start\n" + story();
        QTest::qFail(why.constData(), __FILE__, __LINE__);
    }
}

/// As its documentation has it for WebSockets; one process, everything in a folder of its own.
QString NginxProcess::writeConfiguration(quint16 upstream) const
{
    const QString path = m_folder.filePath(QStringLiteral("nginx.conf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    const QByteArray folder = m_folder.path().toUtf8();
    QByteArray text = "daemon off;\nmaster_process off;\npid " + folder + "/nginx.pid;\nevents { worker_connections 64; }\n"
        + "http {\n  access_log off;\n";
    for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        text += QByteArray("  ") + kind + "_temp_path " + folder + '/' + kind + ";\n";
    text += "  server {\n    listen 127.0.0.1:" + QByteArray::number(m_port) + ";\n    location / {\n"
        + "      proxy_pass http://127.0.0.1:" + QByteArray::number(upstream) + ";\n      proxy_http_version 1.1;\n"
        + "      proxy_set_header Upgrade $http_upgrade;\n      proxy_set_header Connection upgrade;\n    }\n  }\n}\n";
    file.write(text);
    return path;
}

QString NginxProcess::url() const
{
    return QStringLiteral("ws://127.0.0.1:%1/").arg(m_port);
}

} // namespace framescope::tests
