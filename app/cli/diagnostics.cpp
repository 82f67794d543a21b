// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics.h"

#include "escaping.h"

#include <format/closecodes.h>
#include <format/connecterrors.h>
#include <format/inert.h>

#include <cstdio>

namespace framescope::cli {

namespace {

void writeError(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr); // one call: lines of threads stay whole
}

QString byWhom(const protocol::CloseOutcome &outcome)
{
    switch (outcome.by) {
    case protocol::ClosedBy::Local:
        return outcome.code == protocol::CloseCode::Abnormal ? QStringLiteral(", dropped from here")
                                                             : QStringLiteral(", closed from here");
    case protocol::ClosedBy::Peer: return QStringLiteral(", closed by the peer");
    case protocol::ClosedBy::None: break;
    }
    return QStringLiteral(", closed by nobody: the stream just ended");
}

} // namespace

void diagnose(const QString &line)
{
    writeError(line.toUtf8() + '\n');
}

void diagnose(const format::Explanation &explanation)
{
    for (const QString &line : {explanation.what, explanation.why, explanation.advice}) {
        if (!line.isEmpty())
            diagnose(line);
    }
}

void diagnose(const net::ConnectError &error, const QString &host, const QByteArray &head)
{
    format::Explanation explanation = format::explain(error, host);
    if (error.kind == net::ConnectError::Kind::CertificateUntrusted)
        explanation.advice =
            QStringLiteral("Trust its authority with --ca FILE, or accept any certificate with --insecure.");
    diagnose(explanation);
    for (const net::CertificateInfo &certificate : error.chain)
        diagnose(QStringLiteral("  certificate of %1, issued by %2, SHA-256 %3")
                     .arg(format::inertLine(certificate.subject), format::inertLine(certificate.issuer),
                         format::fingerprint(certificate.sha256)));
    const QString shown = format::inertText(QString::fromUtf8(head).remove(u'\r'));
    if (!head.isEmpty())
        diagnose(u'\n' + shown.trimmed() + u'\n');
    if (!error.body.isEmpty())
        diagnose(format::inertText(QString::fromUtf8(error.body).remove(u'\r')));
}

QString sentenceFor(const protocol::CloseOutcome &outcome)
{
    QString line = format::closeCodeTitle(outcome.code) + byWhom(outcome);
    if (outcome.isCutOff)
        line += u", in the middle of a message";
    if (!outcome.reason.isEmpty())
        line += u": " + format::inertLine(QByteArrayView(outcome.reason));
    return line;
}

} // namespace framescope::cli
