// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/request.h>

namespace framescope::workspace {

/// What a request can be copied as.
enum class SnippetKind {
    Wscat,
    Websocat,
    JavaScript, ///< node with the library `ws`
    Python, ///< the library `websockets`, from 14
};

/// A command line or a program that opens the same connection. What stands for a secret in @p request stands there too:
/// see withMarkedSecrets(). What the other cannot do is named in a comment.
[[nodiscard]] QString snippet(SnippetKind kind, const Request &request);

} // namespace framescope::workspace
