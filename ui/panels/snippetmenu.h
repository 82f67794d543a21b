// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/workspace.h>

class QMenu;

namespace framescope::panels {

/// Adds "Copy as" with one entry for each form. Secrets are copied as marks, unless the person chooses otherwise there.
/// Variables get their values when an entry is chosen; where some have none, @p told is called with a sentence.
/// @p workspace must outlive @p menu.
void addSnippetMenu(QMenu &menu, const workspace::Workspace &workspace, const workspace::Request &request,
    const std::function<void(const QString &sentence)> &told);

} // namespace framescope::panels
