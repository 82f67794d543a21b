// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <replay/player.h>

#include <QFrame>
#include <QTimer>

#include <optional>

class QHBoxLayout;
class QLabel;
class QSlider;
class QToolButton;

namespace framescope::panels {

class SpeedBox;

/// Play, pause, step, speed and a slider over the time of a recording.
class PlayerBar : public QFrame
{
    Q_OBJECT

public:
    explicit PlayerBar(QWidget *parent = nullptr);

    /// Another recording; it stands at its end.
    void setRecording(base::WallTime begin, base::Nanoseconds duration);
    /// The recording has become longer. Whoever stands at its end stays there.
    void extend(base::Nanoseconds duration);
    /// There is nothing to play.
    void clear();
    /// Where the next step leads to.
    void seekTo(base::WallTime time);
    [[nodiscard]] bool isPlaying() const { return m_player && m_player->isPlaying(); }
    /// Behind the controls, at the end of the line.
    void addWidget(QWidget *widget);

Q_SIGNALS:
    /// What happened later than @p time is not to be seen; nothing: everything is.
    void moved(std::optional<framescope::base::WallTime> time);
    /// What comes next behind @p time is wanted: seekTo() answers.
    void stepRequested(framescope::base::WallTime time);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeSpeeds();
    void makeSlider();
    void toggle();
    void tick();
    void refresh();
    [[nodiscard]] static QString timeText(base::Nanoseconds time);

    std::optional<replay::Player> m_player;
    QTimer m_timer;
    QHBoxLayout *m_layout;
    QToolButton *m_play;
    QToolButton *m_step;
    SpeedBox *m_speed;
    QSlider *m_slider;
    QLabel *m_time;
};

} // namespace framescope::panels
