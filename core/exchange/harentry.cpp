// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harentry.h"

#include "fields.h"
#include "importtarget.h"

#include <base/isotime.h>

#include <QDateTime>

#include <cmath>

namespace framescope::exchange {

namespace {

using Kind = HarProblem::Kind;

// A time above this is in milliseconds, as some programs write it: in seconds it would be in the year 5138.
constexpr qint64 mostSeconds = 100'000'000'000;
// Far more than programs send, and little enough to be kept.
constexpr size_t mostHeaders = 1000;
constexpr qsizetype longestHeader = 64 * 1024; // bytes
constexpr int highestOpcode = 15;
constexpr int errorOpcode = -1;

/// With a fraction of any length and an offset or Z; ISO 8601.
std::optional<base::WallTime> timeFrom(const QByteArray &text)
{
    if (const auto exact = base::parseIsoTime(text))
        return exact;
    const QDateTime time = QDateTime::fromString(QString::fromUtf8(text), Qt::ISODateWithMs);
    constexpr qint64 most = std::numeric_limits<qint64>::max() / 1'000'000;
    if (!time.isValid() || time.toMSecsSinceEpoch() > most || time.toMSecsSinceEpoch() < -most)
        return std::nullopt;
    return std::chrono::milliseconds(time.toMSecsSinceEpoch());
}

/// Since 1970, in seconds or milliseconds.
std::optional<base::WallTime> epochTimeFrom(QByteArrayView number)
{
    const qsizetype point = number.indexOf('.');
    const double whole = number.first(point < 0 ? number.size() : point).toDouble();
    if (whole <= static_cast<double>(mostSeconds))
        return nanosecondsFrom(number);
    const double milliseconds = number.toDouble();
    constexpr double most = 9.2e12;
    if (!(milliseconds < most))
        return std::nullopt;
    return base::WallTime(std::llround(milliseconds * 1e3) * 1000);
}

bool isSenselessTime(const std::optional<base::WallTime> &time)
{
    return !time || !isReasonable(*time);
}

/// The entry's part of the work, and where it stopped.
class EntryReader
{
public:
    EntryReader(JsonReader &json, HarEntry &entry)
        : m_json(json)
        , m_entry(entry)
    {
    }

    std::optional<HarProblem> read()
    {
        const qsizetype begin = m_json.offset();
        object([this](const QByteArray &key) { readField(key); });
        if (m_entry.isWebSocket && m_entry.url.isEmpty())
            note(Kind::Missing, "url", begin);
        if (m_entry.isWebSocket && !m_entry.started)
            note(Kind::Missing, "startedDateTime", begin);
        return m_problem;
    }

private:
    /// Calls @p field for each key; its value must then be read.
    template <typename Function>
    void object(Function field)
    {
        QByteArray key;
        m_json.enterObject();
        while (m_json.nextKey(key))
            field(key);
    }

    void note(Kind kind, const char *field, qsizetype offset)
    {
        if (!m_problem && !m_json.error())
            m_problem = HarProblem {kind, field, offset};
    }

    /// Empty where it is null, as some programs write it.
    QByteArray text()
    {
        if (m_json.peek() != JsonReader::Type::Null)
            return m_json.string().value_or(QByteArray());
        m_json.skip();
        return {};
    }

    void readField(const QByteArray &key)
    {
        if (key == "startedDateTime")
            readStarted();
        else if (key == "request")
            object([this](const QByteArray &name) { readRequest(name); });
        else if (key == "response")
            object([this](const QByteArray &name) { readResponse(name); });
        else if (key == "timings")
            object([this](const QByteArray &name) { readTiming(name); });
        else if (key == "_resourceType")
            m_entry.isWebSocket = text() == "websocket" || m_entry.isWebSocket;
        else if (key == "_webSocketMessages")
            readMessages();
        else if (key == "_webSocketClose")
            readClose();
        else
            m_json.skip();
    }

    void readStarted()
    {
        const qsizetype begin = m_json.offset();
        m_entry.started = timeFrom(text());
        if (isSenselessTime(m_entry.started))
            note(Kind::Senseless, "startedDateTime", begin);
    }

    void readRequest(const QByteArray &key)
    {
        if (key == "url")
            readUrl();
        else if (key == "method")
            m_entry.method = text();
        else if (key == "headers")
            readHeaders(m_entry.requestHeaders);
        else
            m_json.skip();
    }

    void readUrl()
    {
        m_entry.url = text();
        m_entry.isWebSocket = m_entry.isWebSocket || m_entry.url.startsWith("ws://") || m_entry.url.startsWith("wss://");
    }

    void readResponse(const QByteArray &key)
    {
        if (key == "status")
            readStatus();
        else if (key == "statusText")
            m_entry.statusText = text();
        else if (key == "headers")
            readHeaders(m_entry.responseHeaders);
        else if (key == "content")
            readContent();
        else if (key == "_error")
            m_entry.error = text();
        else
            m_json.skip();
    }

    void readStatus()
    {
        const qsizetype begin = m_json.offset();
        const qint64 status = m_json.integer().value_or(0);
        if (status < 0 || status > 999)
            note(Kind::Senseless, "status", begin);
        else
            m_entry.status = static_cast<int>(status);
    }

    void readContent()
    {
        QByteArray encoding;
        object([&](const QByteArray &key) {
            if (key == "text")
                m_entry.body = text();
            else if (key == "encoding")
                encoding = text();
            else
                m_json.skip();
        });
        if (encoding == "base64")
            m_entry.body = bytesFromBase64(m_entry.body).value_or(m_entry.body);
    }

    void readHeaders(protocol::HeaderList &headers)
    {
        m_json.enterArray();
        while (m_json.nextElement())
            readHeader(headers);
    }

    void readHeader(protocol::HeaderList &headers)
    {
        const qsizetype begin = m_json.offset();
        protocol::HttpHeader header;
        object([&](const QByteArray &key) {
            if (key == "name")
                header.name = text();
            else if (key == "value")
                header.value = text();
            else
                m_json.skip();
        });
        if (header.name.startsWith(':')) // of HTTP/2, and no header
            return;
        if (headers.size() >= mostHeaders || header.name.size() + header.value.size() > longestHeader)
            return note(Kind::Senseless, "headers", begin);
        // Several headers of one name may be told as one with several lines.
        for (const QByteArray &value : header.value.split('\n')) {
            headers.push_back({header.name, value.trimmed()});
            if (protocol::findProblem(headers.back()))
                note(Kind::Senseless, "headers", begin);
        }
    }

    void readTiming(const QByteArray &key)
    {
        const bool isBeforeResponse = key == "blocked" || key == "dns" || key == "connect" || key == "send" || key == "wait";
        if (!isBeforeResponse || m_json.peek() != JsonReader::Type::Number)
            return static_cast<void>(m_json.skip());
        const auto milliseconds = m_json.number();
        const double value = milliseconds ? milliseconds->toDouble() : 0;
        constexpr double dayMs = 86'400'000;
        if (value > 0 && value < dayMs)
            m_entry.untilResponse += base::Nanoseconds(std::llround(value * 1e6));
    }

    void readMessages()
    {
        m_entry.isWebSocket = true;
        m_json.enterArray();
        while (m_json.nextElement()) {
            const qsizetype begin = m_json.offset();
            HarMessage message;
            const auto problem = readHarMessage(m_json, message);
            if (problem)
                note(problem->kind, problem->field, problem->offset);
            if (!m_problem) // else nobody will look at them
                m_entry.messages.push_back({message.time, begin});
        }
    }

    /// An object, or "aborted".
    void readClose()
    {
        const auto type = m_json.peek();
        if (type != JsonReader::Type::Object && type != JsonReader::Type::String)
            return static_cast<void>(m_json.skip());
        m_entry.close.emplace();
        if (type == JsonReader::Type::String)
            return static_cast<void>(m_json.skip());
        object([this](const QByteArray &key) {
            if (key == "code")
                readCloseCode();
            else if (key == "reason")
                m_entry.close->reason = text();
            else if (key == "timestamp" && m_json.peek() == JsonReader::Type::Number)
                readCloseTime();
            else
                m_json.skip();
        });
    }

    void readCloseCode()
    {
        const qsizetype begin = m_json.offset();
        if (m_json.peek() == JsonReader::Type::Null)
            return static_cast<void>(m_json.skip());
        const qint64 code = m_json.integer().value_or(0);
        if (code < 0 || code > 65535)
            note(Kind::Senseless, "code", begin);
        else
            m_entry.close->code = static_cast<int>(code);
    }

    void readCloseTime()
    {
        const qsizetype begin = m_json.offset();
        const auto number = m_json.number();
        m_entry.close->time = number ? epochTimeFrom(*number) : std::nullopt;
        if (isSenselessTime(m_entry.close->time))
            note(Kind::Senseless, "timestamp", begin);
    }

    JsonReader &m_json;
    HarEntry &m_entry;
    std::optional<HarProblem> m_problem;
};

/// The same for one message.
class MessageReader
{
public:
    MessageReader(JsonReader &json, HarMessage &message)
        : m_json(json)
        , m_message(message)
    {
    }

    std::optional<HarProblem> read()
    {
        const qsizetype begin = m_json.offset();
        QByteArray key;
        m_json.enterObject();
        while (m_json.nextKey(key))
            readField(key);
        if (!m_hasType || !m_hasTime || !m_hasData)
            note(Kind::Missing, !m_hasType ? "type" : !m_hasTime ? "time" : "data", begin);
        decode(begin);
        return m_problem;
    }

private:
    void note(Kind kind, const char *field, qsizetype offset)
    {
        if (!m_problem && !m_json.error())
            m_problem = HarProblem {kind, field, offset};
    }

    void readField(const QByteArray &key)
    {
        if (key == "type")
            readType();
        else if (key == "time")
            readTime();
        else if (key == "opcode")
            readOpcode();
        else if (key == "data")
            readData();
        else if (key == "_encoding")
            m_isEncoded = m_json.string() == "base64";
        else if (key == "_complete")
            m_message.isComplete = m_json.boolean().value_or(true);
        else
            m_json.skip();
    }

    void readType()
    {
        const qsizetype begin = m_json.offset();
        const QByteArray type = m_json.string().value_or(QByteArray());
        m_hasType = true;
        m_message.isSent = type == "send";
        if (type == "error")
            m_isError = true;
        else if (type != "send" && type != "receive")
            note(Kind::Senseless, "type", begin);
    }

    void readTime()
    {
        const qsizetype begin = m_json.offset();
        const auto number = m_json.number();
        const auto time = number ? epochTimeFrom(*number) : std::nullopt;
        m_hasTime = true;
        m_message.time = time.value_or(base::WallTime());
        if (isSenselessTime(time))
            note(Kind::Senseless, "time", begin);
    }

    void readOpcode()
    {
        const qsizetype begin = m_json.offset();
        const qint64 opcode = m_json.integer().value_or(1);
        const bool isKnown = opcode == errorOpcode || (opcode >= 0 && opcode <= highestOpcode);
        if (!isKnown)
            note(Kind::Senseless, "opcode", begin);
        else
            m_message.opcode = static_cast<int>(opcode);
    }

    void readData()
    {
        m_hasData = true;
        m_message.data = m_json.string().value_or(QByteArray());
    }

    void decode(qsizetype begin)
    {
        if (m_isError)
            m_message.opcode = errorOpcode;
        const bool isEncoded = m_isEncoded || (m_message.opcode != 1 && m_message.opcode != errorOpcode);
        if (!isEncoded)
            return;
        auto bytes = bytesFromBase64(m_message.data);
        if (!bytes)
            return note(Kind::Senseless, "data", begin);
        m_message.data = std::move(*bytes);
    }

    JsonReader &m_json;
    HarMessage &m_message;
    std::optional<HarProblem> m_problem;
    bool m_hasType = false;
    bool m_hasTime = false;
    bool m_hasData = false;
    bool m_isEncoded = false;
    bool m_isError = false;
};

} // namespace

std::optional<HarProblem> readHarEntry(JsonReader &json, HarEntry &entry)
{
    return EntryReader(json, entry).read();
}

std::optional<HarProblem> readHarMessage(JsonReader &json, HarMessage &message)
{
    return MessageReader(json, message).read();
}

} // namespace framescope::exchange
