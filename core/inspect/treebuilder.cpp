// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "treebuilder.h"

#include <utility>

namespace framescope::inspect {

TreeBuilder::TreeBuilder(Limits limits)
    : m_limits(std::move(limits))
{
}

bool TreeBuilder::begin(ValueKind kind, qint64 offset)
{
    if (m_open.size() >= static_cast<size_t>(m_limits.depth)) {
        fail(DecodeError::Kind::TooDeep, offset);
        return false;
    }
    Value value;
    value.kind = kind;
    value.range.offset = offset;
    if (!append(std::move(value)))
        return false;
    m_open.push_back({static_cast<qint32>(m_values.size()) - 1});
    return true;
}

void TreeBuilder::end(qint64 end)
{
    if (m_error)
        return;
    ByteRange &range = m_values[static_cast<size_t>(m_open.back().index)].range;
    range.size = range.isKnown() ? end - range.offset : 0;
    m_open.pop_back();
}

bool TreeBuilder::add(ValueKind kind, QByteArray text, ByteRange range)
{
    Value value;
    value.kind = kind;
    value.text = std::move(text);
    value.range = range;
    return append(std::move(value));
}

void TreeBuilder::fail(DecodeError::Kind kind, qint64 offset)
{
    if (!m_error)
        m_error = DecodeError {kind, offset};
}

bool TreeBuilder::append(Value value)
{
    if (m_error)
        return false;
    value.key = std::exchange(m_key, {});
    value.note = std::exchange(m_note, {});
    m_bytes += value.key.size() + value.text.size() + value.note.size();
    if (std::ssize(m_values) >= m_limits.values)
        fail(DecodeError::Kind::TooManyValues, value.range.offset);
    else if (m_bytes > m_limits.bytes)
        fail(DecodeError::Kind::TooLarge, value.range.offset);
    else if (m_values.size() % 256 == 0 && m_limits.stop.stop_requested())
        fail(DecodeError::Kind::Cancelled, value.range.offset);
    if (m_error)
        return false;
    link(value, static_cast<qint32>(m_values.size()));
    m_values.push_back(std::move(value));
    return true;
}

void TreeBuilder::link(Value &value, qint32 index)
{
    if (m_open.empty())
        return;
    Open &open = m_open.back();
    Value &parent = m_values[static_cast<size_t>(open.index)];
    value.parent = open.index;
    value.position = parent.childCount++;
    if (open.lastChild < 0)
        parent.firstChild = index;
    else
        m_values[static_cast<size_t>(open.lastChild)].nextSibling = index;
    open.lastChild = index;
}

} // namespace framescope::inspect
