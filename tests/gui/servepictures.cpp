// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servepictures.h"

#include "support/rawserver.h"
#include "support/stage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>

namespace framescope::tests {

using session::State;

namespace {

constexpr int patienceMs = 20'000;

} // namespace

bool takeServePictures(Photographer &camera)
{
    QTest::keyClick(&camera.fixture.window(), Qt::Key_2, Qt::ControlModifier);
    bool ok = camera.take(QStringLiteral("serve-empty"));
    camera.click("addFirstServer");
    camera.find<QLineEdit>("serverName")->selectAll();
    QTest::keyClicks(camera.find<QLineEdit>("serverName"), QStringLiteral("Prices"));
    camera.click("behaviour-ticker");
    QTest::keyClicks(camera.find<QLineEdit>("behaviour-ticker-value"), QStringLiteral("0.2"));
    camera.click("behaviour-broadcast");
    camera.click("fault-latency");
    QTest::keyClicks(camera.find<QLineEdit>("fault-latency-value"), QStringLiteral("40+-10"));
    ok = ok && camera.take(QStringLiteral("serve-settings"));
    camera.click("toggleServer");
    const auto *address = camera.find<QLabel>("serverAddress");
    if (!QTest::qWaitFor([address] { return address->isVisible(); }, patienceMs))
        return false;
    ok = ok && camera.take(QStringLiteral("serve-running"));
    Stage stage;
    std::vector<std::unique_ptr<Party>> clients;
    for (int i = 0; i < 4; ++i) {
        clients.push_back(std::make_unique<Party>(stage));
        clients.back()->open(optionsFor(address->text()));
        if (!QTest::qWaitFor([&] { return clients.back()->isOpen(); }, patienceMs))
            return false;
        clients.back()->with([](net::Connection &connection) {
            (void)connection.sendText(QByteArray(R"({"event":"subscribe","symbols":["EURUSD","XAUUSD"]})"));
        });
    }
    clients.back()->with([](net::Connection &connection) { (void)connection.close(protocol::CloseCode::Normal, "done"); });
    auto *log = camera.find<widgets::LogView>("serverLog");
    if (!QTest::qWaitFor([log] { return log->model()->rowCount() >= 48; }, patienceMs))
        return false;
    auto *table = camera.find<QTableView>("clients");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 0)).center());
    QTest::keyClicks(camera.fixture.window()
                         .findChild<QWidget *>(QStringLiteral("servePanel"))
                         ->findChild<QPlainTextEdit *>(QStringLiteral("composeEditor")),
        QStringLiteral("{\"event\":\"maintenance\",\"in\":\"5 min\"}"));
    Photographer::settle();
    QTest::mouseClick(log->viewport(), Qt::LeftButton, {}, QPoint(300, 150));
    ok = ok && camera.take(QStringLiteral("serve-clients"));
    ok = ok && camera.takeSmall(QStringLiteral("serve-small-"));
    RawServer other;
    camera.click("addServer");
    auto *page = camera.find<QStackedWidget>("serverPages")->currentWidget();
    page->findChild<QSpinBox *>(QStringLiteral("serverPort"))->setValue(other.port());
    QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("toggleServer")), Qt::LeftButton);
    const auto *problem = page->findChild<QLabel *>(QStringLiteral("serverPortProblem"));
    ok = ok && QTest::qWaitFor([problem] { return problem->isVisible(); }, patienceMs)
        && camera.take(QStringLiteral("serve-port-taken"));
    return ok;
}

} // namespace framescope::tests
