// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contestants/recordedtexts.h"
#include "running.h"
#include "stallmeter.h"
#include "tally.h"
#include "tasks.h"
#include "windowfixture.h"

#include <models/logmodel.h>
#include <widgets/logview.h>

#include <QLineEdit>
#include <QTest>

namespace framescope::bench {

namespace {

constexpr int patienceMs = 110'000;

qint64 messagesIn(const widgets::LogView &log)
{
    return static_cast<const models::LogModel *>(log.model())->lastMessage().value;
}

} // namespace

/// The time ends when the log has the last message, which is on disk by then.
Measurement takeFlood(const Job &job)
{
    tests::WindowFixture fixture;
    fixture.window().show();
    if (!QTest::qWaitForWindowActive(&fixture.window()))
        return Measurement::failed(QStringLiteral("no window"));
    fixture.widget<QLineEdit>("address")->setText(
        QStringLiteral("ws://127.0.0.1:%1/flood/%2/%3").arg(job.port).arg(job.size).arg(job.count));
    QTest::keyClick(fixture.widget<QLineEdit>("address"), Qt::Key_Return);
    const auto *panel = fixture.window().currentPanel();
    const auto *log = fixture.widget<widgets::LogView>("log");
    StallMeter stalls;
    Tally tally(job);
    const auto isUnderWay = [&] { return messagesIn(*log) > 0 || panel->snapshot().state == session::State::Open; };
    if (!runUntil(isUnderWay, patienceMs))
        return Measurement::failed(QStringLiteral("no connection"));
    tally.start();
    stalls.start();
    const bool isAll = runUntil([&] { return messagesIn(*log) >= job.count; }, patienceMs);
    tally.stop();
    stalls.stop();
    if (!isAll)
        return Measurement::failed(QStringLiteral("not all came"));
    const bool isClosed = runUntil([&] { return panel->snapshot().state == session::State::Closed; }, patienceMs);
    Measurement measurement = tally.result();
    measurement.messages = isClosed ? job.count : 0;
    measurement.bytes = measurement.messages * job.size;
    measurement.peakKiB = peakMemory();
    measurement.stallP99 = stalls.p99();
    measurement.stallMax = stalls.longest();
    fixture.closeWindow();
    measurement.recorded = recordedTexts(fixture.folder() + QStringLiteral("/1.fscope"));
    return measurement;
}

} // namespace framescope::bench
