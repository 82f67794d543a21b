// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingpictures.h"

#include <panels/recordingspanel.h>

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSlider>

namespace framescope::tests {

using session::State;

namespace {

constexpr int patienceMs = 20'000;

/// A talk worth looking at again: a subscription and its prices, with a pause in the middle.
[[nodiscard]] QString makeTalk(const QString &folder)
{
    const QString path = folder + QStringLiteral("/prices.fscope");
    const auto made = capture::Recording::create(path);
    if (!made)
        return {};
    const auto &recording = *made;
    const base::MonoTime begin = recording->anchor().mono;
    capture::SessionInfo info;
    info.url = QStringLiteral("wss://prices.example/stream");
    const base::SessionId session = recording->addSession(info, begin);
    recording->append(capture::EventRecord {session, 1, capture::EventKind::Opened, begin, {}, {}});
    const auto say = [&](int ms, base::Direction direction, const QByteArray &text) {
        capture::MessageRecord record {session, direction, {}, begin + std::chrono::milliseconds(ms)};
        record.message.assembled = text;
        recording->append(std::move(record));
    };
    say(20, base::Direction::Out, R"({"event":"subscribe","symbols":["EURUSD"]})");
    for (int i = 0; i < 60; ++i)
        say(200 * i + (i > 30 ? 5000 : 0) + 40, base::Direction::In,
            "{\"event\":\"price\",\"symbol\":\"EURUSD\",\"sequence\":" + QByteArray::number(i + 1) + ",\"price\":1.08"
                + QByteArray::number(10 + i * 7 % 90) + "}");
    return path;
}

} // namespace

bool takeRecordingPictures(Photographer &camera)
{
    if (makeTalk(camera.fixture.folder()).isEmpty())
        return false;
    camera.fixture.window().showRoom(mainwindow::MainWindow::Recordings);
    auto *list = camera.find<QListView>("recordings");
    const auto find = [list] {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == QLatin1String("prices"))
                return list->model()->index(row, 0);
        }
        return QModelIndex();
    };
    if (!QTest::qWaitFor([&find] { return find().isValid(); }, patienceMs))
        return false;
    list->setCurrentIndex(find());
    auto *log = camera.find<widgets::LogView>("recordingLog");
    if (!QTest::qWaitFor([log] { return log->model()->rowCount() == 62; }, patienceMs))
        return false;
    camera.find<QSlider>("playerSlider")->setValue(40'000);
    if (!QTest::qWaitFor([log] { return log->model()->rowCount() < 62; }, patienceMs))
        return false;
    log->setCurrentIndex(log->model()->index(1, 0));
    if (!camera.take(QStringLiteral("recordings")) || !camera.takeSmall(QStringLiteral("recordings-small-")))
        return false;
    const QString server = camera.fixture.startServer({}, {QStringLiteral("echo")});
    camera.click("replayTo");
    camera.find<QLineEdit>("replayAddress")->setText(QStringLiteral("ws://") + server + u'/');
    camera.find<QComboBox>("replaySpeed")->setCurrentIndex(7);
    camera.click("replayCompare");
    camera.click("startReplay");
    auto *start = camera.find<QPushButton>("startReplay");
    return QTest::qWaitFor([start] { return start->isVisible(); }, patienceMs) && camera.take(QStringLiteral("replay"));
}

bool takeEmptyRecordingPicture(Photographer &camera)
{
    camera.fixture.window().showRoom(mainwindow::MainWindow::Recordings);
    return camera.take(QStringLiteral("recordings-empty")) && camera.takeSmall(QStringLiteral("recordings-empty-small-"));
}

} // namespace framescope::tests
