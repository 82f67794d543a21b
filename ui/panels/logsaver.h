// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <format/explanation.h>

#include <QObject>

#include <array>

class QAction;

namespace framescope::models {
class LogModel;
} // namespace framescope::models
namespace framescope::widgets {
class LogView;
class NoticeBar;
} // namespace framescope::widgets

namespace framescope::panels {

class JobBar;
class RecordingSaver;

/// Saves what a log shows: all of its recording, its last ten minutes, or the selected messages. Its actions stand in the
/// context menu of the log.
class LogSaver : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. The notice says what came of it; the bar, how far it is.
    LogSaver(models::LogModel &model, widgets::LogView &view, widgets::NoticeBar &notice, JobBar &jobs);

    void saveRecording();
    void saveLatest();
    void saveSelection();

Q_SIGNALS:
    /// The person wants to see the file.
    void showRequested(const QString &path);

private:
    QAction *makeAction(const char *name, void (LogSaver::*function)());
    void writeTexts();
    void refreshActions();
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] bool hasRecording();
    [[nodiscard]] QString suggestion(const QString &pattern) const;
    void tellSaved(const QString &path, const format::Explanation &missing);

    models::LogModel &m_model;
    widgets::LogView &m_view;
    widgets::NoticeBar &m_notice;
    JobBar &m_jobs;
    RecordingSaver *m_saver;
    QAction *m_recording;
    QAction *m_latest;
    QAction *m_selection;
    QString m_saved; // what the notice tells of
};

} // namespace framescope::panels
