// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace framescope::panels {

/// The name that stands for the built-in server.
[[nodiscard]] QString localVariable();
/// The names in "{{name}}", in order and each once, without the spaces around them.
[[nodiscard]] QStringList variablesIn(const QString &text);
/// @p text with @p value in the place of every "{{name}}".
[[nodiscard]] QString withVariable(const QString &text, const QString &name, const QString &value);

} // namespace framescope::panels
