// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmldecoder.h"

#include <QBuffer>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace framescope::inspect {

namespace {

using Kind = DecodeError::Kind;

constexpr int longestEntity = 1024; // characters

class Decoder
{
public:
    Decoder(const QByteArray &xml, TreeBuilder &out)
        : m_size(xml.size())
        , m_text(QString::fromUtf8(xml))
        , m_reader(m_text)
        , m_out(out)
    {
        m_reader.setEntityExpansionLimit(longestEntity);
        m_reader.setNamespaceProcessing(false);
    }

    void run();

private:
    void token(QXmlStreamReader::TokenType type);
    void begin();
    void add(const QByteArray &key, QStringView text);
    void tellError();
    [[nodiscard]] qint64 bytesRead() const;

    qint64 m_size; // in bytes
    QString m_text;
    QXmlStreamReader m_reader;
    TreeBuilder &m_out;
    int m_depth = 0;
};

void Decoder::run()
{
    while (m_out.ok() && !m_reader.atEnd())
        token(m_reader.readNext());
    if (m_out.ok() && m_reader.hasError())
        tellError();
    else if (m_out.error())
        m_out.setErrorOffset(bytesRead());
}

qint64 Decoder::bytesRead() const
{
    const auto read = std::clamp<qint64>(m_reader.characterOffset(), 0, m_text.size());
    return std::min<qint64>(QStringView(m_text).first(read).toUtf8().size(), m_size);
}

void Decoder::token(QXmlStreamReader::TokenType type)
{
    switch (type) {
    case QXmlStreamReader::StartElement: return begin();
    case QXmlStreamReader::EndElement: --m_depth; return m_out.end(0);
    case QXmlStreamReader::Characters:
        if (!m_reader.isWhitespace())
            add("#text", m_reader.text());
        return;
    case QXmlStreamReader::Comment: return add("#comment", m_reader.text());
    case QXmlStreamReader::EntityReference: return add("#entity", m_reader.name());
    case QXmlStreamReader::ProcessingInstruction:
        return add('?' + m_reader.processingInstructionTarget().toUtf8(), m_reader.processingInstructionData());
    default: return;
    }
}

void Decoder::begin()
{
    m_out.key(m_reader.qualifiedName().toUtf8());
    if (!m_out.begin(ValueKind::Object, -1))
        return;
    ++m_depth;
    for (const QXmlStreamAttribute &attribute : m_reader.attributes())
        add('@' + attribute.qualifiedName().toUtf8(), attribute.value());
}

void Decoder::add(const QByteArray &key, QStringView text)
{
    if (m_depth == 0) // beside the one element that is the root
        return;
    m_out.key(key);
    m_out.add(ValueKind::String, text.toUtf8(), {});
}

void Decoder::tellError()
{
    const bool isEnd = m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    m_out.fail(isEnd ? Kind::UnexpectedEnd : Kind::BadMarkup, bytesRead());
}

} // namespace

void decodeXml(const QByteArray &xml, TreeBuilder &out)
{
    Decoder(xml, out).run();
}

QByteArray indentedXml(const QByteArray &xml, qsizetype longest)
{
    QXmlStreamReader reader(QString::fromUtf8(xml));
    reader.setEntityExpansionLimit(longestEntity);
    reader.setNamespaceProcessing(false);
    QByteArray text;
    QBuffer buffer(&text);
    buffer.open(QIODevice::WriteOnly);
    QXmlStreamWriter writer(&buffer);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(2);
    while (!reader.atEnd() && text.size() <= longest) {
        reader.readNext();
        const bool isOurs = reader.isStartDocument() && reader.documentVersion().isEmpty(); // nobody has written it
        if (!reader.hasError() && !isOurs && !(reader.isWhitespace() && !reader.isCDATA()))
            writer.writeCurrentToken(reader);
    }
    return text.trimmed();
}

} // namespace framescope::inspect
