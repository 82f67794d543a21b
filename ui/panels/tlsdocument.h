// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>

namespace framescope::panels {

class DocumentView;

/// What is known of the TLS of one connection from its events: what was agreed on, who the server says it is, and what is
/// wrong with that. Says so where there is no TLS.
void writeTls(DocumentView &view, const std::vector<capture::EventRow> &events);

} // namespace framescope::panels
