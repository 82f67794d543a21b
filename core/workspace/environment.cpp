// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "environment.h"

#include "request.h"

namespace framescope::workspace {

namespace {

constexpr int currentVersion = 1;

QString formatName()
{
    return QStringLiteral("framescope-environment");
}

} // namespace

QByteArray fileBytesOf(const Environment &environment)
{
    QJsonArray variables;
    for (const Variable &variable : environment.variables) {
        QJsonObject object = variable.unknown;
        object.insert(QStringLiteral("name"), variable.name);
        if (variable.isSecret)
            object.insert(QStringLiteral("secret"), true);
        else
            object.insert(QStringLiteral("value"), variable.value);
        variables.append(object);
    }
    QJsonObject object = environment.unknown;
    object.insert(QStringLiteral("id"), environment.id);
    object.insert(QStringLiteral("name"), environment.name);
    object.insert(QStringLiteral("variables"), variables);
    return fileBytes(object, formatName(), currentVersion);
}

base::Result<std::pair<Environment, QByteArray>, FileError> readEnvironment(const QString &path)
{
    auto file = readJsonFile(path, formatName(), currentVersion);
    if (!file)
        return base::Failure {file.error()};
    std::optional<QString> bad;
    ObjectReader reader(file->object, {}, bad);
    Environment environment;
    environment.id = reader.text("id");
    if (environment.id.isEmpty())
        environment.id = newId();
    environment.name = reader.text("name");
    for (ObjectReader &object : reader.objects("variables")) {
        Variable variable;
        variable.name = object.text("name");
        variable.value = object.text("value");
        variable.isSecret = object.flag("secret", false);
        variable.unknown = object.rest();
        environment.variables.push_back(std::move(variable));
    }
    environment.unknown = reader.rest();
    if (bad)
        return base::Failure {FileError {FileError::Kind::BadValue, path, *bad, 0}};
    return std::pair(environment, file->bytes);
}

Secrets secretsOf(const Environment &environment)
{
    Secrets secrets;
    for (const Variable &variable : environment.variables) {
        if (variable.isSecret && !variable.value.isEmpty())
            secrets.insert(variable.name, variable.value);
    }
    return secrets;
}

Environment withoutSecrets(Environment environment)
{
    for (Variable &variable : environment.variables) {
        if (variable.isSecret)
            variable.value.clear();
    }
    return environment;
}

Environment withSecrets(Environment environment, const Secrets &secrets)
{
    for (Variable &variable : environment.variables) {
        if (variable.isSecret)
            variable.value = secrets.value(variable.name, variable.value);
    }
    return environment;
}

Lookup lookupIn(const Environment &environment)
{
    QMap<QString, QString> values;
    for (const Variable &variable : environment.variables) {
        if (!variable.name.isEmpty() && !(variable.isSecret && variable.value.isEmpty()))
            values.insert(variable.name, variable.value);
    }
    return [values](const QString &name) {
        const auto value = values.find(name);
        return value == values.end() ? std::nullopt : std::optional(*value);
    };
}

} // namespace framescope::workspace
