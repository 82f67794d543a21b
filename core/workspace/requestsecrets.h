// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/request.h>
#include <workspace/variables.h>

#include <QMap>

namespace framescope::workspace {

/// Secrets by what they belong to, such as "header/authorization/0".
using Secrets = QMap<QString, QString>;

/// What stands where a secret would stand: "•••".
[[nodiscard]] QString secretMark();

/// The values that must not stand in a file: of headers marked secret, passwords, tokens, pass phrases. A value that is
/// nothing but "{{name}}" is none: the secret is in the environment.
[[nodiscard]] Secrets secretsOf(const Request &request);
/// @p request with nothing where its secrets are.
[[nodiscard]] Request withoutSecrets(Request request);
/// @p request with secretMark() where its secrets are.
[[nodiscard]] Request withMarkedSecrets(Request request);
/// @p request with @p secrets in their places; a place whose secret is not there stays empty.
[[nodiscard]] Request withSecrets(Request request, const Secrets &secrets);

/// Whether a header or variable of this name usually holds a secret; protocol::isSecretName.
[[nodiscard]] bool isSecretName(const QString &name);
/// What of @p request holds a secret when it is sent, for ConnectOptions::secretNames: headers that are marked, and headers
/// and parameters with the value of a variable that is. @p marked: the values of variables, secretMark() for those that are
/// secret.
[[nodiscard]] QByteArrayList secretNamesOf(const Request &request, const Lookup &marked);

} // namespace framescope::workspace
