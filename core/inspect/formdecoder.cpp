// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formdecoder.h"

#include "scalars.h"

#include <algorithm>

namespace framescope::inspect {

namespace {

QByteArray decoded(QByteArrayView part)
{
    QByteArray bytes = part.toByteArray();
    bytes.replace('+', ' ');
    return QByteArray::fromPercentEncoding(bytes);
}

/// Everything but what a form never has: it would have been encoded.
bool isAllowed(char c)
{
    return c > ' ' && c < '\x7f' && !QByteArrayView("\"<>\\^`{|}#").contains(c);
}

void addPair(QByteArrayView pair, qint64 offset, TreeBuilder &out)
{
    const qsizetype equals = pair.indexOf('=');
    const qsizetype name = equals < 0 ? pair.size() : equals;
    const qsizetype value = equals < 0 ? pair.size() : equals + 1;
    out.key(decoded(pair.first(name)));
    addTextOrBytes(decoded(pair.sliced(value)), {offset, pair.size()}, out);
}

} // namespace

void decodeForm(QByteArrayView text, TreeBuilder &out)
{
    const auto wrong = std::find_if_not(text.begin(), text.end(), isAllowed);
    out.begin(ValueKind::Object, 0);
    if (text.isEmpty())
        out.fail(DecodeError::Kind::UnexpectedEnd, 0);
    const qsizetype readable = wrong - text.begin();
    for (qsizetype at = 0; at < readable && out.ok();) {
        const qsizetype ampersand = text.first(readable).indexOf('&', at);
        const qsizetype end = ampersand < 0 ? readable : ampersand;
        if (end > at)
            addPair(text.sliced(at, end - at), at, out);
        at = end + 1;
    }
    if (wrong != text.end())
        out.fail(DecodeError::Kind::UnexpectedByte, readable);
    out.end(text.size());
}

} // namespace framescope::inspect
