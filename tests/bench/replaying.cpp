// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replaying.h"

#include "contestants/connect.h"
#include "table.h"

#include <replay/clientreplay.h>
#include <session/session.h>
#include <session/sessionmanager.h>

#include <QEventLoop>
#include <QTemporaryDir>

#include <cstdio>
#include <random>

namespace framescope::bench {

namespace {

using namespace std::chrono_literals;
using replay::ClientReplay;
using replay::ClientReplayState;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int messages = 3000;
constexpr double meanPauseMs = 3;
constexpr base::Nanoseconds budget = 2ms;

/// A client's messages at times that have nothing to do with milliseconds.
QString makeRecording(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("replayed.fscope"));
    const auto made = capture::Recording::create(path);
    if (!made)
        return {};
    const auto &recording = *made;
    const base::MonoTime begin = recording->anchor().mono;
    const base::SessionId session = recording->addSession({}, begin);
    recording->append(capture::EventRecord {session, 1, capture::EventKind::Opened, begin, {}, {}});
    std::mt19937 random(1);
    std::exponential_distribution<double> pause(1 / meanPauseMs);
    double at = 0;
    for (int i = 0; i < messages; ++i) {
        at += pause(random);
        capture::MessageRecord record;
        record.session = session;
        record.direction = base::Direction::Out;
        record.message.assembled = QByteArray::number(i);
        record.timeWithoutFrames = begin + std::chrono::round<base::Nanoseconds>(Milliseconds(at));
        recording->append(std::move(record));
    }
    return path;
}

ClientReplayState play(const QString &path, quint16 peer)
{
    QEventLoop loop;
    ClientReplayState last;
    session::SessionManager sessions;
    replay::ClientReplayOptions options;
    options.path = path;
    std::weak_ptr<ClientReplay> weak;
    auto replay = std::make_shared<ClientReplay>(sessions.io(), options, [&] {
        const auto self = weak.lock();
        if (!self || !self->isOver())
            return;
        last = self->state();
        sessions.queue()->post([&loop] { loop.quit(); });
    });
    weak = replay;
    Job job;
    job.port = peer;
    auto *session = sessions.createClient(
        nullptr, {}, [replay = std::move(replay)](session::SessionCore &core, const net::Event &event, base::MessageId) {
            replay->observe(core, event);
        });
    session->open(optionsFor(job, QStringLiteral("/echo")));
    loop.exec();
    return last;
}

QString inMs(base::Nanoseconds time)
{
    return QString::number(Milliseconds(time).count(), 'f', 3);
}

} // namespace

bool measureReplaying(quint16 peer, Budgets &budgets)
{
    const QTemporaryDir folder;
    const ClientReplayState state = play(makeRecording(folder), peer);
    const bool isRight = state.isAllSent && state.sent == messages && state.timed == messages;
    Table table({QStringLiteral("replay, original timing"), QStringLiteral("p50 ms"), QStringLiteral("p90 ms"),
        QStringLiteral("p99 ms"), QStringLiteral("max ms")});
    table.addRow({QStringLiteral("off the recorded time, %1 messages").arg(state.timed), inMs(state.errorP50),
        inMs(state.errorP90), inMs(state.errorP99), inMs(state.errorMax)});
    std::printf("%s\n", qUtf8Printable(table.toMarkdown()));
    std::fflush(stdout);
    budgets.add(QStringLiteral("replay under original timing, p99 off the recorded time"),
        inMs(state.errorP99) + QStringLiteral(" ms"), QStringLiteral("≤ %1 ms").arg(inMs(budget)),
        isRight && state.errorP99 <= budget);
    return isRight;
}

} // namespace framescope::bench
