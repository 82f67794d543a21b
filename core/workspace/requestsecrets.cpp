// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestsecrets.h"

#include "connectplan.h"
#include "parameters.h"

#include <protocol/secretname.h>

#include <QRegularExpression>

namespace framescope::workspace {

namespace {

bool isReference(const QString &value)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*\{\{[^{}]+\}\}\s*$)"));
    return pattern.match(value).hasMatch();
}

/// "//user:password@": the password, without its colon.
QRegularExpressionMatch passwordIn(const QString &url)
{
    static const QRegularExpression pattern(QStringLiteral("//(?<user>[^/?#@:]*)(?<colon>:)(?<password>[^/?#]*)@"));
    return pattern.match(url);
}

QString passwordOf(const QString &url)
{
    return passwordIn(url).captured(QStringLiteral("password"));
}

void setPassword(QString &url, const QString &password)
{
    const auto match = passwordIn(url);
    if (match.hasMatch())
        url.replace(
            match.capturedStart(QStringLiteral("password")), match.capturedLength(QStringLiteral("password")), password);
}

/// Calls @p visit(key, value) for each place where a secret may stand.
template <typename Visit>
void visitSecrets(Request &request, const Visit &visit)
{
    QMap<QString, int> seen;
    for (HeaderField &field : request.headers) {
        const QString name = field.name.toLower();
        const int number = seen[name]++;
        if (field.isSecret)
            visit(QStringLiteral("header/%1/%2").arg(name).arg(number), field.value);
    }
    visit(QStringLiteral("auth/password"), request.auth.password);
    visit(QStringLiteral("auth/token"), request.auth.token);
    visit(QStringLiteral("tls/passphrase"), request.tls.keyPassphrase);
    visit(QStringLiteral("proxy/password"), request.proxy.password);
    if (passwordIn(request.url).hasMatch()) {
        QString password = passwordOf(request.url);
        visit(QStringLiteral("url/password"), password);
        setPassword(request.url, password);
    }
}

Request withEachSecretAs(Request request, const QString &text)
{
    visitSecrets(request, [&text](const QString &, QString &value) {
        if (!value.isEmpty() && !isReference(value))
            value = text;
    });
    return request;
}

} // namespace

QString secretMark()
{
    return QStringLiteral("•••");
}

Secrets secretsOf(const Request &request)
{
    Secrets secrets;
    Request copy = request;
    visitSecrets(copy, [&secrets](const QString &key, const QString &value) {
        if (!value.isEmpty() && !isReference(value))
            secrets.insert(key, value);
    });
    return secrets;
}

Request withoutSecrets(Request request)
{
    return withEachSecretAs(std::move(request), {});
}

Request withMarkedSecrets(Request request)
{
    return withEachSecretAs(std::move(request), secretMark());
}

Request withSecrets(Request request, const Secrets &secrets)
{
    visitSecrets(request, [&secrets](const QString &key, QString &value) {
        if (const auto found = secrets.constFind(key); found != secrets.constEnd())
            value = *found;
    });
    return request;
}

bool isSecretName(const QString &name)
{
    return protocol::isSecretName(name.toUtf8());
}

QByteArrayList secretNamesOf(const Request &request, const Lookup &marked)
{
    const Request shown = resolvedAsFarAsPossible(request, marked);
    const auto isMarked = [](const QString &text) { return text.contains(secretMark()); };
    QByteArrayList names;
    for (const HeaderField &field : shown.headers) {
        if (field.isEnabled && !field.name.trimmed().isEmpty() && (field.isSecret || isMarked(field.value)))
            names.append(field.name.trimmed().toUtf8());
    }
    for (const Parameter &parameter : parametersOf(shown.url)) {
        if (isMarked(parameter.value))
            names.append('?' + parameter.name.toUtf8());
    }
    if (std::any_of(shown.subprotocols.begin(), shown.subprotocols.end(), isMarked))
        names.append("Sec-WebSocket-Protocol");
    return names;
}

} // namespace framescope::workspace
