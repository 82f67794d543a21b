// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlsmaterial.h"

#include <QProcess>
#include <QTest>

namespace framescope::tests {

namespace {

/// openssl req -x509: a new key, and a certificate for it.
void makeCertificate(const QString &key, const QString &certificate, const QStringList &more)
{
    QStringList arguments {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes"),
        QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
        QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-keyout"),
        key, QStringLiteral("-out"), certificate};
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), arguments + more);
    if (!openssl.waitForFinished() || openssl.exitStatus() != QProcess::NormalExit || openssl.exitCode() != 0) {
        const QByteArray why = openssl.readAllStandardError() + openssl.errorString().toUtf8();
        QTest::qFail(why.constData(), __FILE__, __LINE__);
    }
}

} // namespace

TlsMaterial::TlsMaterial()
{
    makeCertificate(path("ca.key"), authority(), {QStringLiteral("-subj"), QStringLiteral("/CN=Test authority")});
    makeCertificate(key(), certificate(),
        {QStringLiteral("-subj"), QStringLiteral("/CN=localhost"), QStringLiteral("-CA"), authority(),
            QStringLiteral("-CAkey"), path("ca.key"), QStringLiteral("-addext"),
            QStringLiteral("subjectAltName=IP:127.0.0.1,DNS:localhost"), QStringLiteral("-addext"),
            QStringLiteral("basicConstraints=critical,CA:FALSE")});
}

} // namespace framescope::tests
