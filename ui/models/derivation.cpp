// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "derivation.h"

#include <capture/filterreader.h>
#include <capture/jsonfields.h>
#include <format/inert.h>

namespace framescope::models {

namespace {

constexpr QChar ellipsis(0x2026);
constexpr qsizetype mostBytesOfField = maxFieldText * 4; // UTF-8 needs no more

class Deriver
{
public:
    Deriver(capture::Reader &reader, const Derivation &what);

    [[nodiscard]] DerivedRow derive(const capture::MessageRow &row);

private:
    [[nodiscard]] std::optional<qint64> wirePayloadOf(const capture::MessageRow &row);
    [[nodiscard]] std::optional<HighlightColor> highlightOf(base::MessageId id);
    [[nodiscard]] QStringList fieldsOf(const capture::MessageRow &row);
    [[nodiscard]] QString fieldText(const capture::JsonPath &path);

    capture::Reader &m_reader;
    const Derivation &m_what;
    std::vector<std::unique_ptr<capture::FilterReader>> m_filters; // one for each highlight
    capture::JsonFields m_json;
};

Deriver::Deriver(capture::Reader &reader, const Derivation &what)
    : m_reader(reader)
    , m_what(what)
{
    for (const Highlight &highlight : what.highlights)
        m_filters.push_back(std::make_unique<capture::FilterReader>(reader, highlight.filter));
}

DerivedRow Deriver::derive(const capture::MessageRow &row)
{
    DerivedRow derived;
    derived.id = row.id;
    if (m_what.wirePayloads)
        derived.wirePayload = wirePayloadOf(row);
    derived.highlight = highlightOf(row.id);
    if (!m_what.fields.empty())
        derived.fields = fieldsOf(row);
    return derived;
}

/// RFC 7692, section 6: RSV1 of the first frame tells that a message is compressed.
std::optional<qint64> Deriver::wirePayloadOf(const capture::MessageRow &row)
{
    if (row.frameCount == 0 || isControl(row.type))
        return std::nullopt;
    const auto detail = m_reader.message(row.id, 0);
    if (!detail || detail->frames.empty() || !detail->frames.front().header.rsv1)
        return std::nullopt;
    qint64 payload = detail->row.wireSize;
    for (const protocol::Frame &frame : detail->frames)
        payload -= frame.header.size();
    return payload;
}

std::optional<HighlightColor> Deriver::highlightOf(base::MessageId id)
{
    std::vector<base::MessageId> hits;
    for (size_t i = 0; i < m_filters.size(); ++i) {
        (void)m_filters[i]->scan(id, id, hits);
        if (!hits.empty())
            return m_what.highlights[i].color;
    }
    return std::nullopt;
}

QStringList Deriver::fieldsOf(const capture::MessageRow &row)
{
    const auto count = static_cast<qsizetype>(m_what.fields.size());
    if (row.type != protocol::Opcode::Text || !row.isValidText)
        return QStringList(count, QString());
    if (row.size > maxFieldPayload)
        return QStringList(count, QString(ellipsis));
    const QByteArray payload = capture::payloadOf(m_reader, row);
    m_json.setText(payload);
    QStringList texts;
    for (const JsonField &field : m_what.fields)
        texts.append(fieldText(field.steps));
    return texts;
}

QString Deriver::fieldText(const capture::JsonPath &path)
{
    const auto value = m_json.value(path);
    if (!value)
        return {};
    const QString text =
        QString::fromUtf8(QByteArrayView(value->text).first(std::min(value->text.size(), mostBytesOfField)));
    const bool isCut = text.size() > maxFieldText || value->text.size() > mostBytesOfField;
    QString line = format::inertLine(QStringView(text).left(maxFieldText));
    if (isCut)
        line += ellipsis;
    return value->isRounded ? QString(QChar(0x2248) + line) : line; // "≈"
}

} // namespace

std::vector<DerivedRow> derive(capture::Reader &reader, const Derivation &what, const std::vector<capture::MessageRow> &rows,
    std::chrono::milliseconds atMost)
{
    const auto end = std::chrono::steady_clock::now() + atMost;
    Deriver deriver(reader, what);
    std::vector<DerivedRow> derived;
    for (const capture::MessageRow &row : rows) {
        derived.push_back(deriver.derive(row));
        if (std::chrono::steady_clock::now() >= end)
            break;
    }
    return derived;
}

} // namespace framescope::models
