// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prettytext.h"

#include "jsonindent.h"
#include "xmldecoder.h"

namespace framescope::inspect {

namespace {

QByteArray quoted(QByteArrayView text)
{
    QByteArray result = "\"";
    for (const char c : text) {
        constexpr QByteArrayView special("\"\\\b\f\n\r\t");
        constexpr QByteArrayView names("\"\\bfnrt");
        if (const qsizetype which = special.indexOf(c); which >= 0)
            (result += '\\') += names[which];
        else if (static_cast<quint8>(c) < 0x20)
            (result += "\\u") += QByteArray::number(static_cast<quint8>(c), 16).rightJustified(4, '0');
        else
            result += c;
    }
    return result += '"';
}

class Writer
{
public:
    Writer(const ValueTree &tree, qsizetype longest, bool isOneLine)
        : m_tree(tree)
        , m_longest(longest)
        , m_isOneLine(isOneLine)
    {
    }

    [[nodiscard]] PrettyText write()
    {
        if (!m_tree.isEmpty())
            value(ValueTree::Root, 0);
        return {m_text, m_isCut};
    }

private:
    void value(qint32 index, int depth);
    void container(const Value &value, int depth);
    void newLine(int depth);
    [[nodiscard]] bool isFull() { return m_isCut = m_isCut || m_text.size() >= m_longest; }

    const ValueTree &m_tree;
    qsizetype m_longest;
    bool m_isOneLine;
    QByteArray m_text;
    bool m_isCut = false;
};

void Writer::newLine(int depth)
{
    if (m_isOneLine)
        m_text += ' ';
    else
        (m_text += '\n') += QByteArray(qsizetype(2) * depth, ' ');
}

void Writer::value(qint32 index, int depth)
{
    const Value &value = m_tree.at(index);
    if (isContainer(value.kind))
        container(value, depth);
    else
        m_text += scalarText(value);
    if (!value.note.isEmpty())
        m_text += " / " + value.note + " /";
}

void Writer::container(const Value &value, int depth)
{
    const bool isObject = value.kind == ValueKind::Object;
    m_text += isObject ? '{' : '[';
    for (qint32 child = value.firstChild; child >= 0 && !isFull(); child = m_tree.at(child).nextSibling) {
        if (child != value.firstChild)
            m_text += ',';
        if (!m_isOneLine || child != value.firstChild)
            newLine(depth + 1);
        if (isObject)
            (m_text += quoted(m_tree.at(child).key)) += ": ";
        this->value(child, depth + 1);
    }
    if (m_isCut)
        return;
    if (value.childCount > 0 && !m_isOneLine)
        newLine(depth);
    m_text += isObject ? '}' : ']';
}

PrettyText cut(const QByteArray &text, qsizetype longest)
{
    return {text.first(std::min(text.size(), longest)), text.size() > longest};
}

} // namespace

QByteArray scalarText(const Value &value)
{
    switch (value.kind) {
    case ValueKind::Object: return value.childCount > 0 ? QByteArray("{…}") : QByteArray("{}");
    case ValueKind::Array: return value.childCount > 0 ? QByteArray("[…]") : QByteArray("[]");
    case ValueKind::String: return quoted(value.text);
    case ValueKind::Bytes: return "h'" + value.text.toHex() + '\'';
    case ValueKind::Number:
    case ValueKind::Boolean:
    case ValueKind::Null:
    case ValueKind::Special: break;
    }
    return value.text;
}

QByteArray oneLine(const ValueTree &tree)
{
    constexpr qsizetype longest = 64 * 1024L;
    return Writer(tree, longest, true).write().text;
}

PrettyText prettyText(const Decoded &decoded, qsizetype longest)
{
    if (isJsonText(decoded.format())) {
        auto indented = indentedJson(decoded.content, longest);
        return {std::move(indented.text), indented.isCut};
    }
    if (decoded.format() == Format::Xml) {
        const QByteArray text = indentedXml(decoded.content, longest);
        // What is not well-formed ends early: then nothing is hidden, and all of it is shown as it came.
        return decoded.error && !isLimit(decoded.error->kind) ? cut(decoded.content, longest) : cut(text, longest);
    }
    if (decoded.tree.isEmpty())
        return cut(decoded.content, longest);
    PrettyText pretty = Writer(decoded.tree, longest, false).write();
    if (pretty.text.size() > longest)
        pretty = cut(pretty.text, longest);
    return pretty;
}

} // namespace framescope::inspect
