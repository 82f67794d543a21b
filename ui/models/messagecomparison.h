// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>
#include <inspect/decode.h>
#include <inspect/textdiff.h>
#include <inspect/treediff.h>

#include <memory>
#include <optional>

namespace framescope::models {

/// Two messages side by side: as values where both can be read as the same format, as text where both are, and as bytes.
struct MessageComparison {
    /// So many bytes of each are compared.
    static constexpr qint64 MostBytes = 4LL * 1024 * 1024;

    struct Values {
        inspect::Decoded left;
        inspect::Decoded right;
        inspect::TreeDifference difference;
    };

    std::shared_ptr<const capture::MessageDetail> left; ///< payloads are whole, or their first MostBytes
    std::shared_ptr<const capture::MessageDetail> right;
    std::optional<Values> values;
    /// Of the texts as they are shown: control characters and what cannot be seen are written out.
    std::optional<inspect::TextDifference> text;
    inspect::EditScript bytes;

    [[nodiscard]] bool isSame() const { return left->payload == right->payload; }
    [[nodiscard]] bool isWhole() const { return left->isWhole && right->isWhole; }
};

/// Compares two messages; takes up to a few seconds. Any thread; gives up within a moment once @p stop wants it, and what it
/// then returns has no meaning.
[[nodiscard]] MessageComparison compareMessages(std::shared_ptr<const capture::MessageDetail> left,
    std::shared_ptr<const capture::MessageDetail> right, std::stop_token stop);

} // namespace framescope::models
