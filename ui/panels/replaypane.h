// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <format/explanation.h>
#include <panels/services.h>

#include <QFrame>
#include <QPointer>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace framescope::panels {

class SpeedBox;

class ReplayRun;

/// Where and how a recording is played to an endpoint, how far it is, and what came back otherwise.
class ReplayPane : public QFrame
{
    Q_OBJECT

public:
    explicit ReplayPane(Services &services, QWidget *parent = nullptr);
    ~ReplayPane() override;

    /// The recording to be played; a replay of another one ends. @p address: where it was recorded.
    void setRecording(const QString &path, const QString &address);
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }
    void focusAddress();

Q_SIGNALS:
    void closeRequested();

private:
    void makeFields(QGridLayout *grid);
    void makeButtons(QGridLayout *grid);
    void start(bool isPaused);
    void step();
    void finish();
    void refresh();
    void showProblem(const QString &sentence);
    [[nodiscard]] QString statusText() const;

    Services &m_services;
    QString m_path;
    QLineEdit *m_address;
    QLabel *m_problem;
    SpeedBox *m_speed;
    QSpinBox *m_pause;
    QCheckBox *m_compare;
    QPushButton *m_start;
    QPushButton *m_hold;
    QPushButton *m_step;
    QPushButton *m_stop;
    QLabel *m_status;
    QListWidget *m_differences;
    ReplayRun *m_run = nullptr;
    QString m_outcome; ///< of the last run
};

} // namespace framescope::panels
