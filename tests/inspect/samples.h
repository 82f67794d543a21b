// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/decode.h>

#include <QByteArray>

#include <vector>

namespace framescope::tests {

/// A payload that another implementation wrote; samples/README.md tells which.
struct Sample {
    QByteArray name; ///< of its file
    QByteArray payload;
    inspect::Format format {};
    bool isText = false;
};

/// All of tests/inspect/samples.
[[nodiscard]] const std::vector<Sample> &samples();
/// The one with this name; its payload is null where there is none.
[[nodiscard]] Sample sampleOf(const QByteArray &name);

/// The value at a path as a pretty text has it, with its note: "1 / PUBLISH /"; "nothing" where there is no such value.
[[nodiscard]] QByteArray valueAt(const inspect::ValueTree &tree, QByteArrayView path);

/// Whether each value has its place: parents before children, children in their order, none lost.
[[nodiscard]] bool isSound(const inspect::ValueTree &tree);

/// Every format that there is.
[[nodiscard]] std::vector<inspect::Format> allFormats();

} // namespace framescope::tests
