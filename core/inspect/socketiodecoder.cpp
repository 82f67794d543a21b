// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "socketiodecoder.h"

#include "jsondecoder.h"
#include "scalars.h"

#include <array>

namespace framescope::inspect {

namespace {

using Kind = DecodeError::Kind;

constexpr std::array<const char *, 7> enginePackets {"open", "close", "ping", "pong", "message", "upgrade", "noop"};
constexpr std::array<const char *, 7> socketPackets {
    "CONNECT", "DISCONNECT", "EVENT", "ACK", "CONNECT_ERROR", "BINARY_EVENT", "BINARY_ACK"};

enum SocketPacket { Connect, Disconnect, Event, Ack, ConnectError, BinaryEvent, BinaryAck };

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// One packet of Socket.IO; begins behind the 4 of Engine.IO.
class Decoder
{
public:
    Decoder(QByteArrayView text, TreeBuilder &out)
        : m_text(text)
        , m_out(out)
    {
    }

    void run();

private:
    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    void attachments(int type);
    void nameSpace();
    void acknowledgementId();
    void data();
    [[nodiscard]] qsizetype digitsFrom(qsizetype at) const;

    QByteArrayView m_text;
    TreeBuilder &m_out;
    qsizetype m_at = 1;
};

qsizetype Decoder::digitsFrom(qsizetype at) const
{
    while (at < m_text.size() && isDigit(m_text[at]))
        ++at;
    return at;
}

void Decoder::attachments(int type)
{
    if (type != BinaryEvent && type != BinaryAck)
        return;
    const qsizetype end = digitsFrom(m_at);
    if (end == m_text.size())
        return m_out.fail(Kind::UnexpectedEnd, end);
    if (end == m_at || m_text[end] != '-')
        return m_out.fail(Kind::UnexpectedByte, end);
    m_out.key("attachments");
    m_out.add(ValueKind::Number, m_text.sliced(m_at, end - m_at).toByteArray(), {m_at, end - m_at});
    m_at = end + 1;
}

void Decoder::nameSpace()
{
    const qsizetype begin = m_at;
    if (!atEnd() && m_text[m_at] == '/') {
        const qsizetype comma = m_text.indexOf(',', m_at);
        const qsizetype end = comma < 0 ? m_text.size() : comma;
        m_at = comma < 0 ? end : end + 1;
        m_out.key("namespace");
        return addTextOrBytes(m_text.sliced(begin, end - begin), {begin, end - begin}, m_out);
    }
    m_out.key("namespace");
    m_out.add(ValueKind::String, "/", {begin, 0});
}

void Decoder::acknowledgementId()
{
    const qsizetype end = digitsFrom(m_at);
    if (end == m_at)
        return;
    m_out.key("id");
    m_out.add(ValueKind::Number, m_text.sliced(m_at, end - m_at).toByteArray(), {m_at, end - m_at});
    m_at = end;
}

void Decoder::data()
{
    if (atEnd())
        return;
    m_out.key("data");
    decodeJson(m_text.sliced(m_at), m_at, m_out);
}

void Decoder::run()
{
    if (atEnd())
        return m_out.fail(Kind::UnexpectedEnd, m_at);
    const int type = m_text[m_at] - '0';
    if (type < 0 || type >= static_cast<int>(socketPackets.size()))
        return m_out.fail(Kind::UnexpectedByte, m_at);
    m_out.key("packet");
    m_out.note(socketPackets[static_cast<size_t>(type)]);
    m_out.add(ValueKind::Number, QByteArray::number(type), {m_at, 1});
    ++m_at;
    attachments(type);
    nameSpace();
    acknowledgementId();
    if (m_out.ok() && atEnd() && type != Connect && type != Disconnect)
        return m_out.fail(Kind::UnexpectedEnd, m_at);
    data();
}

void engineData(QByteArrayView text, int type, TreeBuilder &out)
{
    constexpr int open = 0;
    if (text.size() <= 1)
        return type == open ? out.fail(Kind::UnexpectedEnd, 1) : void();
    out.key("data");
    if (type == open)
        return decodeJson(text.sliced(1), 1, out);
    addTextOrBytes(text.sliced(1), {1, text.size() - 1}, out);
}

} // namespace

void decodeSocketIo(QByteArrayView text, TreeBuilder &out)
{
    constexpr int message = 4;
    if (text.isEmpty())
        return out.fail(Kind::UnexpectedEnd, 0);
    const int type = text[0] - '0';
    if (type < 0 || type >= static_cast<int>(enginePackets.size()))
        return out.fail(Kind::UnexpectedByte, 0);
    out.begin(ValueKind::Object, 0);
    out.key("type");
    out.note(enginePackets[static_cast<size_t>(type)]);
    out.add(ValueKind::Number, QByteArray::number(type), {0, 1});
    if (type == message)
        Decoder(text, out).run();
    else
        engineData(text, type, out);
    out.end(text.size());
}

} // namespace framescope::inspect
