// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <format/explanation.h>
#include <models/logmodel.h>
#include <models/recordingsmodel.h>
#include <models/timelinemodel.h>
#include <panels/services.h>

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QToolButton;
class QVBoxLayout;

namespace framescope::widgets {
class ElidedLabel;
class LatencyChart;
class LogView;
class NoticeBar;
} // namespace framescope::widgets

namespace framescope::panels {

class DetailPane;
class JobBar;
class PlayerBar;
class RecordingSaver;
class ReplayPane;

/// A recorded file as it is looked at, played, cut, saved and exported.
class RecordingPage : public QWidget
{
    Q_OBJECT

public:
    explicit RecordingPage(Services &services, QWidget *parent = nullptr);
    ~RecordingPage() override;

    /// Opens it, unless it is open already; then only its facts are shown anew.
    void setEntry(const models::RecordingEntry &entry);
    /// The file has another name.
    void setPath(const QString &path);
    /// Lets go of the file.
    void clear();
    [[nodiscard]] const QString &path() const { return m_entry.path; }
    void focusLog();
    void tell(const format::Explanation &explanation);

public Q_SLOTS:
    void save();
    void exportFile();
    void cut();

Q_SIGNALS:
    void deleteRequested();
    /// The recording @p from is there now, too, as a file of the person's own.
    void saved(const QString &from, const QString &path);
    /// A new recording has been made in the program's folder.
    void made(const QString &path);
    /// A test server that plays it is wanted.
    void serveRequested(const QString &path);

private:
    void makeBar(QVBoxLayout *layout);
    static QPushButton *makeButton(const char *name, const char *symbol, const QString &tip);
    void makeLog();
    void makeChart();
    void makePlayer();
    void showFacts();
    void refreshButtons();
    void cutTo(const QString &path);
    void saveTo(const QString &path);
    void exportTo(const QString &path, const QString &format, bool keepsSecrets);
    void step(base::WallTime time);
    [[nodiscard]] QString newPath(const QString &name) const;

    Services &m_services;
    models::RecordingEntry m_entry;
    models::LogModel *m_model;
    models::TimelineModel *m_timeline;
    widgets::ElidedLabel *m_title;
    widgets::ElidedLabel *m_facts;
    QPushButton *m_save;
    QPushButton *m_cut;
    QPushButton *m_export;
    QPushButton *m_chartButton;
    QPushButton *m_delete;
    QPushButton *m_replayTo;
    QPushButton *m_serve;
    widgets::NoticeBar *m_notice;
    JobBar *m_jobs;
    RecordingSaver *m_saver;
    widgets::LogView *m_log;
    widgets::LatencyChart *m_chart;
    QWidget *m_chartPane;
    DetailPane *m_detail;
    QSplitter *m_rows;
    ReplayPane *m_replay;
    PlayerBar *m_player;
};

} // namespace framescope::panels
