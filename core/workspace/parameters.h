// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace framescope::workspace {

/// One parameter of a URL's query, as a person reads it: not percent-encoded.
struct Parameter {
    QString name;
    QString value;
    QString written; ///< as it stands in the URL; empty: it is written anew from name and value
    bool isEnabled = true; ///< false: not in the URL
};

/// The parameters of @p url, which need not be one: what is between the first "?" and the end or "#", parted at "&".
/// "{{variables}}" stay as they are.
[[nodiscard]] std::vector<Parameter> parametersOf(const QString &url);
/// @p url with these parameters that are switched on, and nothing else, as its query.
[[nodiscard]] QString withParameters(const QString &url, const std::vector<Parameter> &parameters);

} // namespace framescope::workspace
