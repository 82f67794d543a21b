// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playerbar.h"

#include "speedbox.h"

#include <theme/symbols.h>
#include <widgets/toolbuttons.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace framescope::panels {

namespace {

using std::chrono::duration_cast;
using std::chrono::milliseconds;

constexpr int tickMs = 16;
constexpr int sliderSteps = 100'000;

} // namespace

PlayerBar::PlayerBar(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
    , m_play(widgets::makeToolButton("playButton", QStringLiteral("start"), tr("Play (Space)")))
    , m_step(widgets::makeToolButton("stepButton", QStringLiteral("step"), tr("Show what came next")))
    , m_speed(new SpeedBox(tr("at once")))
    , m_slider(new QSlider(Qt::Horizontal))
    , m_time(new QLabel)
{
    setObjectName(QStringLiteral("playerBar"));
    setProperty("composer", true);
    makeSpeeds();
    makeSlider();
    m_time->setObjectName(QStringLiteral("playerTime"));
    m_time->setTextFormat(Qt::PlainText);
    m_time->setToolTip(tr("Where it is, and how long the recording lasts"));
    m_layout->setContentsMargins(16, 8, 16, 8);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_play);
    m_layout->addWidget(m_step);
    m_layout->addWidget(m_speed);
    m_layout->addWidget(m_slider, 1);
    m_layout->addWidget(m_time);
    m_play->setShortcut(Qt::Key_Space);
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &PlayerBar::tick);
    connect(m_play, &QToolButton::clicked, this, &PlayerBar::toggle);
    connect(m_step, &QToolButton::clicked, this, [this] {
        const base::MonoTime now = base::monoNow();
        if (m_player->isAtEnd(now))
            m_player->seek({}, now);
        m_player->pause(now);
        Q_EMIT stepRequested(m_player->time(now));
        refresh();
    });
    clear();
}

void PlayerBar::makeSpeeds()
{
    m_speed->setObjectName(QStringLiteral("playerSpeed"));
    m_speed->setToolTip(tr("How fast it is played"));
    m_speed->setAccessibleName(m_speed->toolTip());
    connect(m_speed, &QComboBox::currentIndexChanged, this, [this] {
        if (m_player)
            m_player->setSpeed(m_speed->speed(), base::monoNow());
    });
}

void PlayerBar::makeSlider()
{
    m_slider->setObjectName(QStringLiteral("playerSlider"));
    m_slider->setRange(0, sliderSteps);
    m_slider->setPageStep(sliderSteps / 10);
    m_slider->setSingleStep(sliderSteps / 100);
    m_slider->setToolTip(tr("The time of the recording up to which the log is shown"));
    m_slider->setAccessibleName(m_slider->toolTip());
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (!m_player)
            return;
        const double share = static_cast<double>(value) / sliderSteps;
        const auto position = base::Nanoseconds(std::llround(share * static_cast<double>(m_player->duration().count())));
        m_player->seek(value == sliderSteps ? m_player->duration() : position, base::monoNow());
        tick();
    });
}

void PlayerBar::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void PlayerBar::setRecording(base::WallTime begin, base::Nanoseconds duration)
{
    m_timer.stop();
    m_player.emplace(begin, duration);
    m_player->setSpeed(m_speed->speed(), base::monoNow());
    refresh();
}

void PlayerBar::extend(base::Nanoseconds duration)
{
    if (m_player && !m_player->isPlaying() && m_player->isAtEnd(base::monoNow()))
        setRecording(m_player->begin(), duration);
}

void PlayerBar::clear()
{
    m_timer.stop();
    m_player.reset();
    refresh();
}

void PlayerBar::seekTo(base::WallTime time)
{
    if (!m_player)
        return;
    m_player->seek(time - m_player->begin(), base::monoNow());
    tick();
}

void PlayerBar::toggle()
{
    const base::MonoTime now = base::monoNow();
    if (m_player->isPlaying()) {
        m_player->pause(now);
        m_timer.stop();
    } else {
        m_player->play(now);
        m_timer.start();
    }
    tick();
}

void PlayerBar::tick()
{
    const base::MonoTime now = base::monoNow();
    const bool isAtEnd = m_player->isAtEnd(now);
    if (isAtEnd && m_player->isPlaying()) {
        m_player->pause(now);
        m_timer.stop();
    }
    Q_EMIT moved(isAtEnd ? std::nullopt : std::optional(m_player->time(now)));
    refresh();
}

void PlayerBar::refresh()
{
    const base::MonoTime now = base::monoNow();
    const bool isPlaying = m_player && m_player->isPlaying();
    for (QWidget *widget : std::initializer_list<QWidget *> {m_play, m_step, m_speed, m_slider})
        widget->setEnabled(m_player.has_value());
    m_play->setIcon(theme::symbol(isPlaying ? QStringLiteral("pause") : QStringLiteral("start")));
    const QString tip = isPlaying ? tr("Pause (Space)") : tr("Play (Space)");
    m_play->setToolTip(tip);
    m_play->setAccessibleName(tip);
    const base::Nanoseconds position = m_player ? m_player->position(now) : base::Nanoseconds {};
    const base::Nanoseconds duration = m_player ? m_player->duration() : base::Nanoseconds {};
    const QSignalBlocker quiet(m_slider);
    const double share =
        duration.count() > 0 ? static_cast<double>(position.count()) / static_cast<double>(duration.count()) : 1;
    if (!m_slider->isSliderDown())
        m_slider->setValue(static_cast<int>(std::lround(share * sliderSteps)));
    m_time->setText(tr("%1 of %2").arg(timeText(position), timeText(duration)));
}

void PlayerBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

/// "0:12.345", "1:02:03.456"
QString PlayerBar::timeText(base::Nanoseconds time)
{
    const qint64 all = duration_cast<milliseconds>(time).count();
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    const qint64 hours = all / 3'600'000;
    const qint64 minutes = all / 60'000 % 60;
    const QString seconds = two(all / 1000 % 60) + u'.' + QString::number(all % 1000).rightJustified(3, u'0');
    if (hours == 0)
        return QString::number(minutes) + u':' + seconds;
    return QString::number(hours) + u':' + two(minutes) + u':' + seconds;
}

} // namespace framescope::panels
