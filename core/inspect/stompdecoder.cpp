// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stompdecoder.h"

#include "scalars.h"

#include <algorithm>
#include <array>

namespace framescope::inspect {

namespace {

using Kind = DecodeError::Kind;

constexpr std::array<const char *, 15> commands {"CONNECT", "STOMP", "CONNECTED", "SEND", "SUBSCRIBE", "UNSUBSCRIBE", "ACK",
    "NACK", "BEGIN", "COMMIT", "ABORT", "DISCONNECT", "MESSAGE", "RECEIPT", "ERROR"};

/// A line without its end, and where the next one begins.
struct Line {
    QByteArrayView text;
    qsizetype next = 0;
};

std::optional<Line> lineAt(QByteArrayView bytes, qsizetype at)
{
    const qsizetype feed = bytes.indexOf('\n', at);
    if (feed < 0)
        return {};
    QByteArrayView text = bytes.sliced(at, feed - at);
    if (text.endsWith('\r'))
        text.chop(1);
    return Line {text, feed + 1};
}

qsizetype withoutLineEnds(QByteArrayView bytes, qsizetype at)
{
    while (at < bytes.size() && (bytes[at] == '\n' || bytes[at] == '\r'))
        ++at;
    return at;
}

std::optional<QByteArray> unescaped(QByteArrayView text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            result += text[i];
            continue;
        }
        const qsizetype which = ++i < text.size() ? QByteArrayView("rnc\\").indexOf(text[i]) : -1;
        if (which < 0)
            return {};
        result += "\r\n:\\"[which];
    }
    return result;
}

/// One frame; at() is where the next one would begin.
class FrameDecoder
{
public:
    FrameDecoder(QByteArrayView bytes, qsizetype at, TreeBuilder &out)
        : m_bytes(bytes)
        , m_at(at)
        , m_out(out)
    {
    }

    void run();
    [[nodiscard]] qsizetype at() const { return m_at; }

private:
    [[nodiscard]] std::optional<Line> line();
    void headers();
    void header(QByteArrayView text, qsizetype offset);
    void body();

    QByteArrayView m_bytes;
    qsizetype m_at;
    TreeBuilder &m_out;
    bool m_isEscaped = true;
    std::optional<qsizetype> m_length;
};

std::optional<Line> FrameDecoder::line()
{
    auto line = lineAt(m_bytes, m_at);
    if (!line)
        m_out.fail(Kind::UnexpectedEnd, m_bytes.size());
    return line;
}

void FrameDecoder::run()
{
    m_out.begin(ValueKind::Object, m_at);
    if (const auto first = line()) {
        m_out.key("command");
        addTextOrBytes(first->text, {m_at, first->text.size()}, m_out);
        // CONNECT and CONNECTED keep their backslashes, for STOMP 1.0.
        m_isEscaped = first->text != "CONNECT" && first->text != "CONNECTED";
        m_at = first->next;
        headers();
        if (m_out.ok())
            body();
    }
    m_out.end(m_at);
}

void FrameDecoder::headers()
{
    m_out.key("headers");
    m_out.begin(ValueKind::Object, m_at);
    while (m_out.ok()) {
        const auto next = line();
        if (!next)
            return;
        const qsizetype offset = std::exchange(m_at, next->next);
        if (next->text.isEmpty())
            break;
        header(next->text, offset);
    }
    m_out.end(m_at);
}

void FrameDecoder::header(QByteArrayView text, qsizetype offset)
{
    const qsizetype colon = text.indexOf(':');
    if (colon < 0)
        return m_out.fail(Kind::BadHeader, offset);
    const QByteArrayView name = text.first(colon);
    const QByteArrayView value = text.sliced(colon + 1);
    const auto plainName = m_isEscaped ? unescaped(name) : name.toByteArray();
    const auto plainValue = m_isEscaped ? unescaped(value) : value.toByteArray();
    if (!plainName || !plainValue)
        return m_out.fail(Kind::BadHeader, offset);
    if (*plainName == "content-length" && !m_length) { // of repeated headers the first counts
        bool isNumber = false;
        const qint64 length = plainValue->toLongLong(&isNumber);
        if (!isNumber || length < 0)
            return m_out.fail(Kind::BadHeader, offset);
        m_length = length;
    }
    m_out.key(*plainName);
    addTextOrBytes(*plainValue, {offset, text.size()}, m_out);
}

void FrameDecoder::body()
{
    const qsizetype end =
        m_length ? (*m_length < m_bytes.size() - m_at ? m_at + *m_length : -1) : m_bytes.indexOf('\0', m_at);
    if (end < 0)
        return m_out.fail(Kind::UnexpectedEnd, m_bytes.size());
    if (m_bytes[end] != '\0')
        return m_out.fail(Kind::BadLength, end);
    m_out.key("body");
    addPayload(m_bytes.sliced(m_at, end - m_at), m_at, m_out);
    m_at = end + 1;
}

/// Where the first frame ends, as far as a search for its end can tell.
bool hasSecondFrame(QByteArrayView bytes)
{
    Limits limits;
    TreeBuilder trial(limits);
    FrameDecoder first(bytes, withoutLineEnds(bytes, 0), trial);
    first.run();
    return trial.ok() && withoutLineEnds(bytes, first.at()) < bytes.size();
}

} // namespace

bool beginsLikeStomp(QByteArrayView bytes)
{
    const auto line = lineAt(bytes, withoutLineEnds(bytes, 0));
    return line && std::any_of(commands.begin(), commands.end(), [&](const char *name) { return line->text == name; });
}

void decodeStomp(QByteArrayView bytes, TreeBuilder &out)
{
    qsizetype at = withoutLineEnds(bytes, 0);
    if (at == bytes.size())
        return out.fail(Kind::UnexpectedEnd, at);
    const bool isArray = hasSecondFrame(bytes);
    if (isArray)
        out.begin(ValueKind::Array, 0);
    while (at < bytes.size() && out.ok()) {
        if (!beginsLikeStomp(bytes.sliced(at)) && lineAt(bytes, at))
            return out.fail(Kind::UnexpectedByte, at);
        FrameDecoder frame(bytes, at, out);
        frame.run();
        at = withoutLineEnds(bytes, frame.at());
    }
    if (isArray)
        out.end(at);
}

} // namespace framescope::inspect
