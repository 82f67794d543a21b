// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>

#include <vector>

namespace framescope::panels {

class DocumentView;

/// An event in whole sentences, with the evidence.
void writeEvent(DocumentView &view, const capture::EventRow &event);
/// The opening handshake of one connection: its request and response as they crossed the wire, and its TLS.
void writeHandshake(DocumentView &view, const std::vector<capture::EventRow> &events);

} // namespace framescope::panels
