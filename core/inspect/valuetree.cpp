// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuetree.h"

#include <algorithm>

namespace framescope::inspect {

namespace {

bool isPlainName(QByteArrayView key)
{
    const auto isNameChar = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    };
    return !key.isEmpty() && !(key[0] >= '0' && key[0] <= '9') && std::all_of(key.begin(), key.end(), isNameChar);
}

QByteArray quoted(const QByteArray &key)
{
    QByteArray text = key;
    text.replace('\\', "\\\\").replace('\'', "\\'");
    return text;
}

QByteArray step(const Value &value, const Value &parent)
{
    if (parent.kind == ValueKind::Array)
        return '[' + QByteArray::number(value.position) + ']';
    if (isPlainName(value.key))
        return '.' + value.key;
    return "['" + quoted(value.key) + "']";
}

} // namespace

qint32 ValueTree::child(qint32 parent, QByteArrayView key) const
{
    qint32 index = at(parent).firstChild;
    while (index >= 0 && at(index).key != key)
        index = at(index).nextSibling;
    return index;
}

QByteArray ValueTree::pathTo(qint32 index) const
{
    std::vector<qint32> way;
    for (qint32 at = index; this->at(at).parent >= 0; at = this->at(at).parent)
        way.push_back(at);
    QByteArray path = "$";
    for (auto i = way.rbegin(); i != way.rend(); ++i)
        path += step(at(*i), at(at(*i).parent));
    return path;
}

} // namespace framescope::inspect
