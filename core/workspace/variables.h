// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace framescope::workspace {

/// The name that stands for the built-in server.
[[nodiscard]] QString localVariable();
/// The names in "{{name}}", in order and each once, without the spaces around them.
[[nodiscard]] QStringList variablesIn(const QString &text);
/// @p text with @p value in the place of every "{{name}}".
[[nodiscard]] QString withVariable(const QString &text, const QString &name, const QString &value);

/// The value of a name, or nothing where it has none.
using Lookup = std::function<std::optional<QString>(const QString &name)>;

/// Names that have no value, in order and each once. One whose value leads back to itself is among them.
struct Unresolved {
    QStringList names;
};

/// @p text with the values of its names, which may have names in turn. What is made new at each use is known without
/// @p lookup: {{$uuid}}, a random UUID, and {{$timestamp}}, the seconds since 1970.
[[nodiscard]] base::Result<QString, Unresolved> resolve(const QString &text, const Lookup &lookup);
/// The same, where a name without a value stays as it is.
[[nodiscard]] QString resolvedAsFarAsPossible(const QString &text, const Lookup &lookup);

} // namespace framescope::workspace
