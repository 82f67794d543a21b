// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keytext.h"

#include "prettytext.h"

namespace framescope::inspect {

void readKey(TreeBuilder &out, const std::function<void(TreeBuilder &)> &read)
{
    // A key within a key within a key is read no deeper than this.
    Limits limits {4, 64, 64 * 1024L, out.limits().stop};
    limits.depth = std::min(limits.depth, out.limits().depth - 1);
    if (limits.depth < 1)
        return out.fail(DecodeError::Kind::TooDeep, 0);
    limits.bytes = std::min(limits.bytes, out.limits().bytes);
    TreeBuilder builder(limits);
    read(builder);
    if (builder.error())
        return out.fail(builder.error()->kind, builder.error()->offset);
    const ValueTree tree = builder.takeTree();
    const Value &root = tree.at(ValueTree::Root);
    out.key(root.kind == ValueKind::String ? root.text : oneLine(tree));
}

} // namespace framescope::inspect
