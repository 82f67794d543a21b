// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <workspace/jsonfile.h>
#include <workspace/requestsecrets.h>
#include <workspace/variables.h>

namespace framescope::workspace {

/// One name with its value.
struct Variable {
    QString name;
    QString value; ///< may have variables in turn
    bool isSecret = false; ///< its value never stands in a file
    QJsonObject unknown;
};

/// Values for one place where requests are made, such as "staging". One file.
struct Environment {
    QString id; ///< for life
    QString name;
    std::vector<Variable> variables;
    QJsonObject unknown;
};

/// With empty values where they are secret.
[[nodiscard]] QByteArray fileBytesOf(const Environment &environment);
/// The file at @p path, and what stood there.
[[nodiscard]] base::Result<std::pair<Environment, QByteArray>, FileError> readEnvironment(const QString &path);

/// The secret values by name.
[[nodiscard]] Secrets secretsOf(const Environment &environment);
[[nodiscard]] Environment withoutSecrets(Environment environment);
[[nodiscard]] Environment withSecrets(Environment environment, const Secrets &secrets);
/// Its values. A secret that is not known has none.
[[nodiscard]] Lookup lookupIn(const Environment &environment);

} // namespace framescope::workspace
