// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a file to import, and as JSON: what is taken hangs together, what is refused is refused at a place in the
// file, and what is JSON for us is JSON for Qt.
#include "exchange/collectedimport.h"
#include "fuzzing.h"

#include <exchange/harimport.h>
#include <exchange/jsonlines.h>
#include <exchange/jsonreader.h>
#include <protocol/limits.h>

#include <QBuffer>
#include <QJsonDocument>

using namespace framescope;
using namespace framescope::exchange;
using fuzz::require;

namespace {

void checkRecords(const tests::CollectedImport &target)
{
    require(target.isInOrder, "a beginning and sessions come before what belongs to them");
    for (const base::WallTime start : target.starts)
        require(isReasonable(start), "a session begins at a reasonable time");
    for (const capture::MessageRecord &record : target.messages) {
        require(isReasonable(target.anchor.toWall(record.time())), "a message has a reasonable time");
        require(
            static_cast<quint64>(record.message.payload().size()) <= protocol::Limits().message, "a message has its limit");
        for (const protocol::Frame &frame : record.message.frames)
            require(isReasonable(target.anchor.toWall(frame.time)), "a frame has a reasonable time");
    }
    for (const capture::EventRecord &record : target.events)
        require(isReasonable(target.anchor.toWall(record.time)) && record.attempt > 0, "an event has its time and attempt");
}

void checkVerdict(const base::Status<ImportError> &done, qsizetype size)
{
    if (done)
        return;
    require(done.error().offset >= 0 && done.error().offset <= size, "an error has a place in the file");
    require(done.error().kind != ImportError::Kind::Cancelled, "nobody has cancelled");
}

void checkJson(const QByteArray &bytes)
{
    JsonReader reader(bytes);
    const bool isJson = reader.skip() && reader.finish();
    require(isJson != reader.error().has_value(), "what is no JSON has a reason");
    if (!isJson) {
        require(reader.error()->offset >= 0 && reader.error()->offset <= bytes.size(), "and a place");
        return;
    }
    const auto type = JsonReader(bytes).peek();
    if (type == JsonReader::Type::Object || type == JsonReader::Type::Array) {
        QJsonParseError error {};
        QJsonDocument::fromJson(bytes, &error);
        // Qt takes no number that lies beyond a double.
        require(error.error == QJsonParseError::NoError || error.error == QJsonParseError::IllegalNumber,
            "what is JSON for us is JSON for Qt");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    checkJson(bytes);
    tests::CollectedImport har;
    checkVerdict(importHar(bytes, har), bytes.size());
    checkRecords(har);
    tests::CollectedImport lines;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    checkVerdict(importJsonLines(buffer, lines), bytes.size());
    checkRecords(lines);
    return 0;
}
