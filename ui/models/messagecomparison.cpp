// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagecomparison.h"

#include <format/inert.h>
#include <inspect/recognize.h>

namespace framescope::models {

namespace {

using capture::MessageDetail;

inspect::Decoded decoded(const MessageDetail &message, const std::stop_token &stop)
{
    inspect::Limits limits;
    limits.stop = stop;
    const auto format = inspect::recognize(message.payload, message.row.isValidText).best;
    return inspect::decode(message.payload, format, limits);
}

std::optional<MessageComparison::Values> compareValues(
    const MessageDetail &left, const MessageDetail &right, const std::stop_token &stop)
{
    MessageComparison::Values values {decoded(left, stop), decoded(right, stop), {}};
    const bool areReadable = !values.left.error && !values.right.error && !values.left.tree.isEmpty()
        && !values.right.tree.isEmpty() && values.left.format() == values.right.format();
    if (!areReadable)
        return std::nullopt;
    inspect::DiffBudget budget;
    budget.stop = stop;
    values.difference = inspect::compareTrees(values.left.tree, values.right.tree, budget);
    return values;
}

/// A tab is one character wide, and can be seen.
QString shownText(const QByteArray &payload)
{
    return format::inertText(QString::fromUtf8(payload)).replace(u'\t', u'⇥');
}

} // namespace

MessageComparison compareMessages(
    std::shared_ptr<const MessageDetail> left, std::shared_ptr<const MessageDetail> right, std::stop_token stop)
{
    MessageComparison result {std::move(left), std::move(right), {}, {}, {}};
    const QByteArray &before = result.left->payload;
    const QByteArray &after = result.right->payload;
    inspect::DiffBudget budget;
    budget.stop = stop;
    result.values = compareValues(*result.left, *result.right, stop);
    if (before.isValidUtf8() && after.isValidUtf8())
        result.text = inspect::compareTexts(shownText(before), shownText(after), budget);
    result.bytes = inspect::editScript(QByteArrayView(before), QByteArrayView(after), budget);
    return result;
}

} // namespace framescope::models
