// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignclient.h"

#include "peerserver.h"

#include <QFile>
#include <QTest>
#include <QUrl>

namespace framescope::tests {

namespace {

void require(bool condition, const char *what)
{
    if (!condition)
        QTest::qFail(what, __FILE__, __LINE__);
}

QByteArray readPage()
{
    QFile file(peerScript(QStringLiteral("page.html")));
    require(file.open(QIODevice::ReadOnly), "peers/page.html cannot be read");
    return file.readAll();
}

} // namespace

ForeignClient::ForeignClient(Kind kind, const QString &url, End end, const std::vector<qsizetype> &sizes, bool offersDeflate)
{
    QStringList list;
    for (const qsizetype size : sizes)
        list.append(QString::number(size));
    QStringList arguments {url, end == End::Close ? QStringLiteral("close") : QStringLiteral("wait"), list.join(u',')};
    if (!offersDeflate)
        arguments.append(QStringLiteral("--no-deflate"));
    if (kind == Kind::Chromium)
        startChromium(arguments);
    else
        startScript(kind, arguments);
}

ForeignClient::~ForeignClient() = default;

void ForeignClient::startScript(Kind kind, const QStringList &arguments)
{
    if (kind == Kind::NodeWs) {
        prepareForNode(m_process);
        const QStringList script {peerScript(QStringLiteral("nodeclient.js"))};
        require(m_process.start(QStringLiteral("/usr/bin/node"), script + arguments), "node does not start");
    } else {
        const QStringList script {peerScript(QStringLiteral("pythonclient.py"))};
        require(m_process.start(QStringLiteral("/usr/bin/python3"), script + arguments), "python3 does not start");
    }
}

void ForeignClient::startChromium(const QStringList &arguments)
{
    m_page = std::make_unique<PageServer>(readPage());
    QStringList query;
    for (const QString &argument : arguments)
        query.append(QString::fromLatin1(QUrl::toPercentEncoding(argument)));
    for (const char *name : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        m_process.setEnvironment(QString::fromLatin1(name), m_profile.path());
    m_process.ownGroup();
    const bool started = m_process.start(QStringLiteral("/usr/bin/chromium"),
        {QStringLiteral("--headless=new"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
            QStringLiteral("--user-data-dir=") + m_profile.filePath(QStringLiteral("profile")),
            QStringLiteral("--no-first-run"), QStringLiteral("--no-proxy-server"), QStringLiteral("--disable-breakpad"),
            QStringLiteral("--disable-background-networking"), QStringLiteral("--disable-component-update"),
            QStringLiteral("--ignore-certificate-errors"), m_page->url() + u'?' + query.join(u'&')});
    require(started, "chromium does not start");
}

std::vector<QJsonObject> ForeignClient::said(const QString &event)
{
    return m_page ? m_page->said(event) : m_process.said(event);
}

QByteArray ForeignClient::story()
{
    return m_page ? m_process.story() + "\nIts page said\n" + m_page->story() : m_process.story();
}

} // namespace framescope::tests
