// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"

#include "connecterrors.h"
#include "handshakes.h"
#include "inputerrors.h"

#include <QJsonArray>

namespace framescope::format {

namespace {

QString textOf(const QJsonObject &object, QLatin1String key)
{
    return object.value(key).toString();
}

QByteArray bytesOf(const QJsonObject &object, QLatin1String key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? QByteArray::number(value.toInteger()) : value.toString().toUtf8();
}

QDateTime timeOf(const QJsonObject &object, QLatin1String key)
{
    return QDateTime::fromString(textOf(object, key), Qt::ISODateWithMs);
}

net::CertificateInfo certificateOf(const QJsonObject &object)
{
    net::CertificateInfo info;
    info.subject = textOf(object, QLatin1String("subject"));
    info.issuer = textOf(object, QLatin1String("issuer"));
    for (const QJsonValue name : object.value(QLatin1String("names")).toArray())
        info.names.append(name.toString());
    info.notBefore = timeOf(object, QLatin1String("notBefore"));
    info.notAfter = timeOf(object, QLatin1String("notAfter"));
    info.sha256 = bytesOf(object, QLatin1String("sha256"));
    info.keyType = textOf(object, QLatin1String("keyType"));
    info.keyBits = object.value(QLatin1String("keyBits")).toInt();
    return info;
}

std::optional<protocol::HandshakeError> handshakeErrorOf(const QJsonObject &detail)
{
    const auto kind = handshakeErrorFromName(textOf(detail, QLatin1String("handshake")));
    if (!kind)
        return {};
    protocol::HandshakeError error {
        *kind, {}, bytesOf(detail, QLatin1String("expected")), bytesOf(detail, QLatin1String("actual"))};
    if (error.actual.isEmpty())
        error.actual = bytesOf(detail, QLatin1String("status"));
    if (textOf(detail, QLatin1String("finder")) == QLatin1String("server"))
        error.finder = protocol::Role::Server;
    error.deflateProblem = deflateProblemFromName(textOf(detail, QLatin1String("deflate"))).value_or(error.deflateProblem);
    return error;
}

} // namespace

std::vector<net::CertificateInfo> certificatesOf(const QJsonObject &detail)
{
    std::vector<net::CertificateInfo> chain;
    for (const QJsonValue certificate : detail.value(QLatin1String("chain")).toArray())
        chain.push_back(certificateOf(certificate.toObject()));
    return chain;
}

std::vector<net::TlsIssue> issuesOf(const QJsonObject &detail, QLatin1String key)
{
    std::vector<net::TlsIssue> issues;
    for (const QJsonValue value : detail.value(key).toArray()) {
        const QJsonObject issue = value.toObject();
        issues.push_back({issue.value(QLatin1String("code")).toInt(), textOf(issue, QLatin1String("detail")),
            textOf(issue, QLatin1String("subject"))});
    }
    return issues;
}

std::vector<net::ConnectError::Tried> triedOf(const QJsonObject &detail)
{
    using net::ConnectError;
    std::vector<ConnectError::Tried> tried;
    for (const QJsonValue value : detail.value(QLatin1String("tried")).toArray()) {
        const QJsonObject one = value.toObject();
        const auto kind = connectErrorFromName(textOf(one, QLatin1String("error")));
        tried.push_back({textOf(one, QLatin1String("address")), kind.value_or(ConnectError::Kind::SocketFailed)});
    }
    return tried;
}

net::ConnectError connectErrorOf(const capture::EventRow &event)
{
    net::ConnectError error;
    error.kind =
        connectErrorFromName(textOf(event.detail, QLatin1String("error"))).value_or(net::ConnectError::Kind::SocketFailed);
    error.detail = textOf(event.detail, QLatin1String("detail"));
    error.proxy = textOf(event.detail, QLatin1String("proxy"));
    error.issues = issuesOf(event.detail, QLatin1String("issues"));
    error.chain = certificatesOf(event.detail);
    error.handshake = handshakeErrorOf(event.detail);
    if (const auto problem = urlProblemFromName(textOf(event.detail, QLatin1String("problem"))))
        error.address = protocol::UrlError {*problem, error.detail};
    error.tried = triedOf(event.detail);
    error.body = event.data;
    return error;
}

} // namespace framescope::format
