// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

#include <QCryptographicHash>
#include <QFile>

namespace framescope::net {

namespace {

/// " 'sha256-…'" for what stands in each element called @p name.
QByteArray hashesOf(const QByteArray &html, const QByteArray &name)
{
    const QByteArray begin = '<' + name + '>';
    const QByteArray end = "</" + name + '>';
    QByteArray hashes;
    for (qsizetype from = html.indexOf(begin); from >= 0; from = html.indexOf(begin, from)) {
        from += begin.size();
        const QByteArray content = html.mid(from, html.indexOf(end, from) - from);
        const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64();
        hashes += " 'sha256-" + hash + '\'';
    }
    return hashes;
}

} // namespace

Page selfContainedPage(const QByteArray &path, const QByteArray &html)
{
    const QByteArray policy = "default-src 'none'; script-src" + hashesOf(html, "script") + "; style-src"
        + hashesOf(html, "style")
        + "; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    return {path, "text/html; charset=utf-8", html,
        {{"Content-Security-Policy", policy}, {"X-Content-Type-Options", "nosniff"}, {"Referrer-Policy", "no-referrer"},
            {"Cross-Origin-Opener-Policy", "same-origin"}, {"Cache-Control", "no-store"}}};
}

Page selfContainedPage(const QString &resource)
{
    QFile file(resource);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // it is part of the program
    return selfContainedPage("/", isOpen ? file.readAll() : QByteArray());
}

} // namespace framescope::net
