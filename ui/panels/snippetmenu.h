// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/workspace.h>

class QMenu;

namespace framescope::panels {

/// Adds "Copy as" with one entry for each form. Secrets are copied as marks, unless the person chooses otherwise there.
void addSnippetMenu(QMenu &menu, const workspace::Workspace &workspace, const workspace::Request &request);

} // namespace framescope::panels
