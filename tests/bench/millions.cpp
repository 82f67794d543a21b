// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "millions.h"

#include <capture/recording.h>

#include <QFile>

#include <thread>

namespace framescope::bench {

namespace {

using namespace std::chrono_literals;

constexpr qint64 mostPending = 64 << 20; // bytes
constexpr qint64 betweenLooks = 1000; // messages

QByteArray textOf(qint64 number)
{
    const bool isHit = number % Millions::BetweenHits == 0;
    QByteArray text = QByteArray(isHit ? "{\"event\":\"Heartbeat\"" : "{\"event\":\"trade\"")
        + ",\"id\":" + QByteArray::number(number) + ",\"symbol\":\"";
    text += QByteArray(64 - text.size() - 2, 'x');
    return text + "\"}";
}

bool write(const Millions &files)
{
    auto made = capture::Recording::create(files.recording);
    QFile lines(files.lines);
    if (!made || !lines.open(QIODevice::WriteOnly))
        return false;
    capture::Recording &recording = **made;
    const base::SessionId session = recording.addSession({});
    for (qint64 i = 1; i <= files.messages; ++i) {
        const QByteArray text = textOf(i);
        capture::MessageRecord record;
        record.session = session;
        record.message.assembled = text;
        record.timeWithoutFrames = base::monoNow();
        recording.append(std::move(record));
        lines.write(text + '\n');
        while (i % betweenLooks == 0 && recording.pendingBytes() > mostPending)
            std::this_thread::sleep_for(1ms);
    }
    recording.flush();
    return !recording.progress().error;
}

} // namespace

std::optional<Millions> Millions::make(qint64 messages)
{
    Millions files {std::make_unique<QTemporaryDir>()};
    files.recording = files.folder->filePath(QStringLiteral("millions.fscope"));
    files.lines = files.folder->filePath(QStringLiteral("millions.jsonl"));
    files.messages = messages;
    const base::MonoTime begin = base::monoNow();
    if (!write(files))
        return {};
    files.seconds = std::chrono::duration<double>(base::monoNow() - begin).count();
    return files;
}

} // namespace framescope::bench
