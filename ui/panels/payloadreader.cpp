// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadreader.h"

#include "picturereader.h"

#include <format/inspection.h>
#include <inspect/imageformat.h>
#include <inspect/prettytext.h>

namespace framescope::panels {

namespace {

/// The beginning of @p bytes without a code point that the end has cut through.
QByteArrayView beginningOf(QByteArrayView bytes, qsizetype longest)
{
    if (bytes.size() <= longest)
        return bytes;
    qsizetype end = longest;
    constexpr qsizetype longestCodePoint = 4;
    while (end > 0 && longest - end < longestCodePoint && (static_cast<quint8>(bytes[end]) & 0xC0U) == 0x80)
        --end;
    return bytes.first(end);
}

/// Whether somebody would take it for text.
bool isReadable(const QByteArray &bytes)
{
    const auto isControl = [](char c) { return static_cast<quint8>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t'; };
    return std::none_of(bytes.begin(), bytes.end(), isControl) && bytes.isValidUtf8();
}

/// Whether reading takes a few milliseconds at most: what is packed may become a thousand times as large.
bool isQuick(const PayloadQuestion &question)
{
    if (question.payload.size() > PayloadReader::ReadAtOnce || inspect::imageFormat(question.payload))
        return false;
    return !inspect::isWrapping(question.format.value_or(inspect::recognize(question.payload, question.isText).best));
}

} // namespace

PayloadReading readPayload(const PayloadQuestion &question, std::stop_token stop)
{
    PayloadReading reading;
    reading.guess = inspect::recognize(question.payload, question.isText);
    inspect::Limits limits;
    limits.stop = std::move(stop);
    auto decoded = inspect::decode(question.payload, question.format.value_or(reading.guess.best), limits);
    if (inspect::isImage(decoded.format()))
        reading.picture = readPicture(decoded.content, decoded.format());
    const auto pretty = inspect::prettyText(decoded, question.longestText);
    reading.pretty = format::markedText(beginningOf(pretty.text, question.longestText));
    reading.isPrettyCut = pretty.isCut;
    reading.raw = format::markedText(beginningOf(question.payload, question.longestText));
    reading.isText = isReadable(question.payload);
    reading.isContentText = decoded.content.isValidUtf8();
    reading.isRawCut = question.payload.size() > question.longestText;
    reading.decoded = std::make_shared<const inspect::Decoded>(std::move(decoded));
    return reading;
}

PayloadReader::PayloadReader(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("payload reader"));
    m_there.moveToThread(&m_thread);
}

PayloadReader::~PayloadReader()
{
    forget();
    m_thread.quit();
    m_thread.wait();
}

void PayloadReader::forget()
{
    ++m_request;
    m_stop.request_stop();
    m_stop = std::stop_source();
}

void PayloadReader::ask(const PayloadQuestion &question, Answer answer)
{
    forget();
    if (isQuick(question))
        return answer(readPayload(question, {}));
    if (!m_thread.isRunning())
        m_thread.start();
    m_there.post([this, question, answer = std::move(answer), request = m_request, stop = m_stop.get_token()] {
        if (stop.stop_requested())
            return;
        auto reading = std::make_shared<const PayloadReading>(readPayload(question, stop));
        m_here.post([this, reading, answer, request] {
            if (request == m_request)
                answer(*reading);
        });
    });
}

} // namespace framescope::panels
