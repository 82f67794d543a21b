// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonwriter.h"

#include <base/growth.h>

namespace framescope::exchange {

namespace {

/// What stands for @p c inside of a string; empty: itself. RFC 8259, section 7.
QByteArray escapeOf(char c)
{
    switch (c) {
    case '"': return QByteArrayLiteral("\\\"");
    case '\\': return QByteArrayLiteral("\\\\");
    case '\n': return QByteArrayLiteral("\\n");
    case '\r': return QByteArrayLiteral("\\r");
    case '\t': return QByteArrayLiteral("\\t");
    default: break;
    }
    const auto code = static_cast<uchar>(c);
    return code < 0x20 ? "\\u00" + QByteArray::number(code, 16).rightJustified(2, '0') : QByteArray();
}

bool isPlain(char c)
{
    return static_cast<uchar>(c) >= 0x20 && c != '"' && c != '\\';
}

} // namespace

void JsonWriter::separate()
{
    if (m_needsComma)
        m_out += ',';
    m_needsComma = true;
}

JsonWriter &JsonWriter::begin(char bracket)
{
    separate();
    m_out += bracket;
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::end(char bracket)
{
    m_out += bracket;
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::beginObject()
{
    return begin('{');
}

JsonWriter &JsonWriter::endObject()
{
    return end('}');
}

JsonWriter &JsonWriter::beginArray()
{
    return begin('[');
}

JsonWriter &JsonWriter::endArray()
{
    return end(']');
}

JsonWriter &JsonWriter::key(const char *name)
{
    separate();
    m_out += '"';
    m_out += name;
    m_out += "\":";
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::string(QByteArrayView utf8)
{
    separate();
    base::makeRoom(m_out, utf8.size() + 2);
    m_out += '"';
    const char *at = utf8.begin();
    while (at != utf8.end()) {
        const char *special = std::find_if_not(at, utf8.end(), isPlain);
        m_out.append(at, special - at);
        if (special != utf8.end())
            m_out += escapeOf(*special++);
        at = special;
    }
    m_out += '"';
    return *this;
}

JsonWriter &JsonWriter::base64(QByteArrayView bytes)
{
    constexpr qsizetype piece = 3 * 16 * 1024L; // groups of three, so that no piece but the last is filled up
    separate();
    base::makeRoom(m_out, (bytes.size() + 2) / 3 * 4 + 2);
    m_out += '"';
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        m_out += QByteArray::fromRawData(bytes.data() + at, std::min(piece, bytes.size() - at)).toBase64();
    m_out += '"';
    return *this;
}

JsonWriter &JsonWriter::hex(QByteArrayView bytes)
{
    return raw(QByteArray('"' + QByteArray::fromRawData(bytes.data(), bytes.size()).toHex() + '"'));
}

JsonWriter &JsonWriter::integer(qint64 number)
{
    return raw(QByteArray::number(number));
}

JsonWriter &JsonWriter::boolean(bool value)
{
    return raw(value ? "true" : "false");
}

JsonWriter &JsonWriter::null()
{
    return raw("null");
}

JsonWriter &JsonWriter::raw(QByteArrayView json)
{
    separate();
    m_out += json;
    return *this;
}

QByteArray JsonWriter::take()
{
    return std::exchange(m_out, {});
}

} // namespace framescope::exchange
