// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <inspect/editscript.h>
#include <inspect/valuetree.h>

namespace framescope::inspect {

/// Two trees of values as one: what both have, what one of them has, and what has become something else.
struct TreeDifference {
    enum class Kind : quint8 {
        Equal, ///< with all that is below
        Inside, ///< the same kind of container, and something below differs
        Changed, ///< one value has become another
        Removed, ///< only the left tree has it, with all that is below
        Added ///< only the right tree has it, with all that is below
    };
    struct Node {
        Kind kind {};
        qint32 parent = -1; ///< index of a node before it; -1: the root
        qint32 left = -1; ///< index in the left tree; -1: it is not there
        qint32 right = -1;
    };

    /// The root first, then what is below a node, node by node.
    std::vector<Node> nodes;
    qint32 changed = 0; ///< values that have become others
    qint32 removed = 0; ///< without what is below a value that is removed itself
    qint32 added = 0;
    bool isShortest = true; ///< false: limits were reached, and more elements of an array may be the same

    [[nodiscard]] bool isEqual() const { return changed + removed + added == 0; }
};

/// Compares two trees, neither of them empty. The order of keys has no meaning, that of elements does; of a key that an
/// object has several times, the first is compared with the first. Scalars are the same where they are of one kind and are
/// written in the same way, so that 1.0 and 1 differ. Time within @p budget, beside n log n of the values. Any thread.
[[nodiscard]] TreeDifference compareTrees(const ValueTree &left, const ValueTree &right, DiffBudget budget = {});

} // namespace framescope::inspect
