// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replaypane.h"

#include "replayrun.h"
#include "speedbox.h"

#include <format/connecterrors.h>
#include <format/fileerrors.h>
#include <format/inert.h>
#include <format/inputerrors.h>
#include <format/replays.h>
#include <theme/symbols.h>
#include <widgets/flags.h>

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QThreadPool>
#include <QToolButton>

#include <cmath>

namespace framescope::panels {

namespace {

constexpr int longestPause = 86'400; // seconds
constexpr int pauseWidth = 176; // pixels
constexpr int differencesHeight = 112; // pixels

} // namespace

ReplayPane::ReplayPane(Services &services, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_address(new QLineEdit)
    , m_problem(new QLabel)
    , m_speed(new SpeedBox(tr("as fast as possible")))
    , m_pause(new QSpinBox)
    , m_compare(new QCheckBox(tr("Compare what comes back")))
    , m_start(new QPushButton(tr("Replay")))
    , m_hold(new QPushButton(tr("Pause")))
    , m_step(new QPushButton(tr("Step")))
    , m_stop(new QPushButton(tr("Stop")))
    , m_status(new QLabel)
    , m_differences(new QListWidget)
{
    setObjectName(QStringLiteral("replayPane"));
    setProperty("composer", true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 8, 16, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    makeFields(grid);
    makeButtons(grid);
    m_status->setObjectName(QStringLiteral("replayStatus"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(m_status, 3, 0, 1, 4);
    m_differences->setObjectName(QStringLiteral("replayDifferences"));
    m_differences->setAccessibleName(tr("What came back otherwise"));
    m_differences->setMaximumHeight(differencesHeight);
    m_differences->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_differences->setFrameShape(QFrame::NoFrame);
    grid->addWidget(m_differences, 4, 0, 1, 4);
    refresh();
}

ReplayPane::~ReplayPane() = default;

void ReplayPane::makeFields(QGridLayout *grid)
{
    m_address->setObjectName(QStringLiteral("replayAddress"));
    m_address->setPlaceholderText(QStringLiteral("ws://127.0.0.1:8080/"));
    m_address->setToolTip(tr("The endpoint that gets what the recorded client sent"));
    auto *label = new QLabel(tr("Replay &to"));
    label->setBuddy(m_address);
    auto *close = new QToolButton;
    close->setObjectName(QStringLiteral("closeReplay"));
    close->setIcon(theme::symbol(QStringLiteral("close"), theme::Tint::Muted));
    close->setToolTip(tr("Close; a replay that runs ends"));
    close->setAccessibleName(close->toolTip());
    m_problem->setObjectName(QStringLiteral("replayProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_address, 0, 1, 1, 2);
    grid->addWidget(close, 0, 3, Qt::AlignRight);
    grid->addWidget(m_problem, 1, 1, 1, 3);
    grid->setColumnStretch(2, 1);
    connect(close, &QToolButton::clicked, this, [this] {
        finish();
        Q_EMIT closeRequested();
    });
    connect(m_address, &QLineEdit::returnPressed, this, [this] {
        if (!m_run)
            start(false);
    });
    connect(m_address, &QLineEdit::textEdited, this, [this] { showProblem({}); });
}

void ReplayPane::makeButtons(QGridLayout *grid)
{
    m_speed->setObjectName(QStringLiteral("replaySpeed"));
    m_speed->setToolTip(tr("How fast it is sent, compared to the recording"));
    m_speed->setAccessibleName(m_speed->toolTip());
    m_pause->setObjectName(QStringLiteral("replayPause"));
    m_pause->setRange(0, longestPause);
    m_pause->setButtonSymbols(QSpinBox::NoButtons);
    m_pause->setMinimumWidth(pauseWidth);
    m_pause->setAccessibleName(tr("Longest pause, in seconds"));
    m_pause->setSpecialValueText(tr("pauses as they were"));
    m_pause->setPrefix(tr("pauses at most "));
    m_pause->setSuffix(tr(" s"));
    m_pause->setToolTip(tr("Longer pauses are cut short to so many seconds; 0 leaves them as they were"));
    m_compare->setObjectName(QStringLiteral("replayCompare"));
    m_compare->setToolTip(tr("Type, payload and order of what comes back are compared with the recording"));
    m_start->setObjectName(QStringLiteral("startReplay"));
    m_start->setProperty("primary", true);
    m_hold->setObjectName(QStringLiteral("pauseReplay"));
    m_step->setObjectName(QStringLiteral("stepReplay"));
    m_step->setToolTip(tr("Send the next message, and wait"));
    m_stop->setObjectName(QStringLiteral("stopReplay"));
    m_stop->setToolTip(tr("Close the connection with 1000 Normal Closure"));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_speed, m_pause, m_compare})
        line->addWidget(widget);
    line->addStretch();
    for (QWidget *widget : std::initializer_list<QWidget *> {m_step, m_hold, m_stop, m_start})
        line->addWidget(widget);
    grid->addLayout(line, 2, 1, 1, 3);
    connect(m_start, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_hold, &QPushButton::clicked, this, [this] { m_run->setPaused(!m_run->isPaused()); });
    connect(m_step, &QPushButton::clicked, this, &ReplayPane::step);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_run->stop(); });
    connect(m_speed, &QComboBox::currentIndexChanged, this, [this] {
        if (m_run)
            m_run->setSpeed(m_speed->speed());
    });
}

void ReplayPane::setRecording(const QString &path, const QString &address)
{
    if (path == m_path)
        return;
    finish();
    m_path = path;
    m_outcome.clear();
    m_differences->clear();
    m_address->setText(address);
    showProblem({});
    refresh();
}

void ReplayPane::focusAddress()
{
    m_address->setFocus(Qt::OtherFocusReason);
    m_address->selectAll();
}

void ReplayPane::showProblem(const QString &sentence)
{
    widgets::setFlag(m_address, "wrong", !sentence.isEmpty());
    m_address->setAccessibleDescription(sentence);
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void ReplayPane::start(bool isPaused)
{
    const auto url = protocol::Url::parse(m_address->text());
    if (!url)
        return showProblem(format::urlErrorSentence(url.error(), m_address->text()));
    auto made = m_services.makeRecording(tr("replay to %1").arg(url->host));
    if (!made)
        return showProblem(format::explain(made.error()).what);
    const std::shared_ptr<capture::Recording> recording(std::move(*made).release(),
        [](capture::Recording *whole) { QThreadPool::globalInstance()->start([whole] { delete whole; }); });
    net::ConnectOptions options;
    options.request.url = *url;
    options.request.extensions = {protocol::usualDeflateOffer};
    replay::ClientReplayOptions replay;
    replay.path = m_path;
    replay.speed = m_speed->speed();
    replay.isPaused = isPaused;
    replay.compares = m_compare->isChecked();
    if (m_pause->value() > 0)
        replay.selection.longestPause = std::chrono::seconds(m_pause->value());
    showProblem({});
    m_differences->clear();
    m_run = new ReplayRun(m_services, recording, options, replay, this);
    connect(m_run, &ReplayRun::changed, this, &ReplayPane::refresh);
    connect(m_run, &ReplayRun::over, this, &ReplayPane::finish);
    refresh();
}

void ReplayPane::step()
{
    if (!m_run)
        start(true);
    if (m_run)
        m_run->step();
}

QString ReplayPane::statusText() const
{
    const replay::ClientReplayState &state = m_run->state();
    QStringList sentences {format::replayedSentence(state)};
    if (state.timed > 0)
        sentences.append(format::timingSentence(state));
    if (!state.isOver)
        return sentences.join(u' ');
    if (state.error)
        sentences.append(format::explain(*state.error).what);
    const auto &failure = m_run->snapshot().error;
    if (failure)
        sentences.append(format::explain(*failure).what);
    else if (!state.isAllSent && !state.error)
        sentences.append(format::endedEarlySentence());
    if (m_compare->isChecked() && !failure)
        sentences.append(format::comparisonSentence(state));
    return sentences.join(u' ');
}

/// Of a run that is over, or is not to go on.
void ReplayPane::finish()
{
    if (!m_run)
        return;
    m_outcome = statusText();
    for (const replay::Difference &difference : m_run->state().differences)
        m_differences->addItem(format::differenceSentence(difference));
    for (int i = 0; i < m_differences->count(); ++i)
        m_differences->item(i)->setToolTip(format::inertToolTip(m_differences->item(i)->text()));
    std::exchange(m_run, nullptr)->deleteLater();
    refresh();
}

void ReplayPane::refresh()
{
    const bool isRunning = m_run != nullptr;
    const QString status = isRunning ? statusText() : m_outcome;
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
    m_differences->setVisible(m_differences->count() > 0);
    m_start->setVisible(!isRunning);
    m_start->setEnabled(!m_path.isEmpty());
    m_step->setEnabled(!m_path.isEmpty());
    m_hold->setVisible(isRunning);
    m_hold->setText(isRunning && m_run->isPaused() ? tr("Go on") : tr("Pause"));
    m_stop->setVisible(isRunning);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_address, m_pause, m_compare})
        widget->setEnabled(!isRunning);
}

} // namespace framescope::panels
