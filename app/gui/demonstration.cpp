// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demonstration.h"

#include <capture/reader.h>
#include <format/fileerrors.h>
#include <format/messages.h>
#include <format/numbers.h>
#include <format/opcodes.h>
#include <panels/inspectpanel.h>
#include <session/snapshot.h>
#include <widgets/logview.h>

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextStream>

namespace framescope::gui {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 15s;
constexpr auto settleTime = 500ms; // for the last row to come from the disk and to be painted
constexpr int expectedMessages = 3; // the greeting, the echo, and the time

/// False, and says why, where there is nothing to be read.
bool printMessages(const QString &path, QTextStream &out)
{
    const auto reader = capture::Reader::open(path);
    if (!reader) {
        QTextStream(stderr) << format::explain(reader.error()).toText() << '\n';
        return false;
    }
    for (const capture::MessageRow &row : (*reader)->messages(base::MessageId(1), 1000))
        out << format::timeOfDay(row.time) << ' ' << format::directionArrow(row.direction) << ' '
            << format::opcodeName(row.type) << ", " << format::byteCount(row.size) << ": " << format::previewOf(row) << '\n';
    return true;
}

} // namespace

Demonstration::Demonstration(mainwindow::MainWindow *window, QString picture)
    : QObject(window)
    , m_window(window)
    , m_picture(std::move(picture))
{
    m_window->resize(1440, 900); // what stands for a screen where there is none is small
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Demonstration::giveUp);
    m_patience.start(patience);
    QMetaObject::invokeMethod(this, &Demonstration::begin, Qt::QueuedConnection);
}

void Demonstration::begin()
{
    connect(m_window->currentPanel(), &panels::InspectPanel::changed, this, &Demonstration::follow);
    m_window->currentPanel()->connectToAddress();
}

void Demonstration::follow()
{
    const session::Snapshot &snapshot = m_window->currentPanel()->snapshot();
    if (snapshot.state == session::State::Open && !std::exchange(m_isTalking, true))
        talk();
    if (snapshot.counters.messagesIn >= expectedMessages && !std::exchange(m_isDone, true))
        QTimer::singleShot(settleTime, this, &Demonstration::finish);
}

void Demonstration::talk()
{
    panels::InspectPanel *panel = m_window->currentPanel();
    panel->findChild<QPlainTextEdit *>(QStringLiteral("composeEditor"))->setPlainText(tr("Hello from Framescope"));
    panel->findChild<QPushButton *>(QStringLiteral("sendButton"))->click();
    panel->ping();
}

void Demonstration::finish()
{
    panels::InspectPanel *panel = m_window->currentPanel();
    auto *log = panel->findChild<widgets::LogView *>(QStringLiteral("log"));
    log->setCurrentIndex(log->model()->index(log->model()->rowCount() - 1, 0));
    QTimer::singleShot(settleTime, this, [this, panel] {
        const bool isSaved = m_window->grab().save(m_picture);
        QTextStream out(stdout);
        const bool isRead = printMessages(panel->recordingPath(), out);
        out << (isSaved ? tr("The picture of the window: %1") : tr("The picture could not be saved: %1")).arg(m_picture)
            << '\n';
        QCoreApplication::exit(isSaved && isRead ? 0 : 1);
    });
}

void Demonstration::giveUp()
{
    QTextStream(stderr) << tr("The demonstration did not come to its end.") << '\n';
    QCoreApplication::exit(1);
}

} // namespace framescope::gui
