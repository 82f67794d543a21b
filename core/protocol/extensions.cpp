// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extensions.h"

#include "httphead.h"

namespace framescope::protocol {

namespace {

/// Reads a value from its beginning to its end, piece by piece.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool isAtEnd()
    {
        skipSpace();
        return m_at == m_text.size();
    }

    [[nodiscard]] bool take(char wanted)
    {
        if (isAtEnd() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    /// RFC 9110, section 5.6.2. Empty where none stands here.
    [[nodiscard]] QByteArray token()
    {
        skipSpace();
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && isToken(m_text.sliced(m_at, 1)))
            ++m_at;
        return m_text.sliced(begin, m_at - begin).toByteArray();
    }

    /// RFC 9110, section 5.6.4, behind its first quote. Nothing where the last quote is missing.
    [[nodiscard]] std::optional<QByteArray> quoted()
    {
        QByteArray content;
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '"') {
                ++m_at;
                return content;
            }
            if (m_text[m_at] == '\\' && ++m_at == m_text.size())
                break;
            content += m_text[m_at];
        }
        return std::nullopt;
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t'))
            ++m_at;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

bool readValue(Scanner &scanner, ExtensionParameter &parameter)
{
    if (!scanner.take('='))
        return true;
    parameter.value = scanner.take('"') ? scanner.quoted() : scanner.token();
    return parameter.value && isToken(*parameter.value);
}

bool readExtension(Scanner &scanner, Extension &extension)
{
    while (scanner.take(';')) {
        ExtensionParameter parameter {scanner.token()};
        if (parameter.name.isEmpty() || !readValue(scanner, parameter))
            return false;
        extension.parameters.push_back(std::move(parameter));
    }
    return true;
}

} // namespace

QByteArray ExtensionParameter::toBytes() const
{
    return value ? name + '=' + *value : name;
}

QByteArray Extension::toBytes() const
{
    QByteArray bytes = name;
    for (const ExtensionParameter &parameter : parameters)
        bytes += "; " + parameter.toBytes();
    return bytes;
}

ExtensionList parseExtensions(QByteArrayView value)
{
    ExtensionList list;
    Scanner scanner(value);
    while (!scanner.isAtEnd()) {
        if (scanner.take(',')) // members of a list may be empty; RFC 9110, section 5.6.1.2
            continue;
        Extension extension {scanner.token()};
        list.isWellFormed = !extension.name.isEmpty() && readExtension(scanner, extension);
        if (!extension.name.isEmpty())
            list.extensions.push_back(std::move(extension));
        if (list.isWellFormed && !scanner.isAtEnd())
            list.isWellFormed = scanner.take(',');
        if (!list.isWellFormed)
            break;
    }
    return list;
}

} // namespace framescope::protocol
