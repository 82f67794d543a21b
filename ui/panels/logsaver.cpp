// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logsaver.h"

#include "filequestion.h"
#include "jobbar.h"
#include "recordingsaver.h"

#include <format/inert.h>
#include <models/logmodel.h>
#include <widgets/logview.h>
#include <widgets/noticebar.h>

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileInfo>

namespace framescope::panels {

namespace {
constexpr std::chrono::minutes latestSpan {10};
} // namespace

LogSaver::LogSaver(models::LogModel &model, widgets::LogView &view, widgets::NoticeBar &notice, JobBar &jobs)
    : QObject(&view)
    , m_model(model)
    , m_view(view)
    , m_notice(notice)
    , m_jobs(jobs)
    , m_saver(new RecordingSaver(jobs, this))
    , m_recording(makeAction("saveRecording", &LogSaver::saveRecording))
    , m_latest(makeAction("saveLatest", &LogSaver::saveLatest))
    , m_selection(makeAction("saveSelection", &LogSaver::saveSelection))
{
    writeTexts();
    refreshActions();
    view.installEventFilter(this);
    connect(&model, &models::LogModel::recordingChanged, this, &LogSaver::refreshActions);
    connect(&model, &models::LogModel::grown, this, &LogSaver::refreshActions);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogSaver::refreshActions);
    connect(&jobs, &JobBar::busyChanged, this, &LogSaver::refreshActions);
    connect(m_saver, &RecordingSaver::failed, this, [this](const format::Explanation &problem) {
        if (problem != format::Explanation {})
            m_notice.showNotice(widgets::NoticeBar::Kind::Error, problem.what, problem.why + u' ' + problem.advice);
    });
    connect(&notice, &widgets::NoticeBar::actionTriggered, this, [this] {
        if (m_notice.title() == tr("The recording is saved.") && !m_saved.isEmpty())
            Q_EMIT showRequested(m_saved);
    });
}

QAction *LogSaver::makeAction(const char *name, void (LogSaver::*function)())
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, function);
    m_view.addAction(action);
    return action;
}

void LogSaver::writeTexts()
{
    m_recording->setText(tr("Save recording…"));
    m_latest->setText(tr("Save last 10 minutes…"));
    m_selection->setText(tr("Save selection…"));
}

bool LogSaver::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        writeTexts();
    return QObject::eventFilter(watched, event);
}

void LogSaver::refreshActions()
{
    const bool isFree = !m_model.path().isEmpty() && !m_jobs.isBusy();
    m_recording->setEnabled(isFree);
    m_latest->setEnabled(isFree && m_model.lastMessage().isValid());
    m_selection->setEnabled(isFree && m_view.selectionModel()->hasSelection());
}

bool LogSaver::hasRecording()
{
    if (m_model.path().isEmpty())
        m_notice.showNotice(widgets::NoticeBar::Kind::Warning, tr("There is nothing to save yet."),
            tr("A recording begins when a connection does."));
    return !m_model.path().isEmpty() && !m_jobs.isBusy();
}

QString LogSaver::suggestion(const QString &pattern) const
{
    return pattern.arg(QFileInfo(m_model.path()).completeBaseName()) + QStringLiteral(".fscope");
}

void LogSaver::tellSaved(const QString &path, const format::Explanation &missing)
{
    using Kind = widgets::NoticeBar::Kind;
    m_saved = path;
    const QString place = format::inertLine(QDir::toNativeSeparators(path));
    const bool isWhole = missing == format::Explanation {};
    m_notice.showNotice(isWhole ? Kind::Done : Kind::Warning, tr("The recording is saved."),
        isWhole ? place : QString(place + u' ' + missing.what + u' ' + missing.advice), tr("Show"));
}

void LogSaver::saveRecording()
{
    if (!hasRecording())
        return;
    askForNewFile(&m_view, tr("Save the recording"), suggestion(QStringLiteral("%1")), tr("Recordings (*.fscope)"),
        [this, from = m_model.path()](const QString &to) {
            m_saver->copy(
                from, to, [this](const QString &path, const format::Explanation &missing) { tellSaved(path, missing); });
        });
}

void LogSaver::saveLatest()
{
    if (!hasRecording())
        return;
    askForNewFile(&m_view, tr("Save the last 10 minutes"), suggestion(tr("%1 last 10 minutes")), tr("Recordings (*.fscope)"),
        [this, from = m_model.path()](const QString &to) {
            m_saver->cut(
                from, to, [](capture::Reader &reader, const auto &) { return latestOf(reader, latestSpan); },
                [this](const QString &path, const format::Explanation &missing) { tellSaved(path, missing); });
        });
}

void LogSaver::saveSelection()
{
    if (!hasRecording())
        return;
    const models::RowRanges rows = m_view.selectedRows();
    if (!hasMessages(m_model.rowIndex(), rows))
        return m_notice.showNotice(widgets::NoticeBar::Kind::Warning, tr("No message is selected."),
            tr("Select messages of the log; steps of their connections come along."));
    askForNewFile(&m_view, tr("Save the selected messages"), suggestion(tr("%1 selection")), tr("Recordings (*.fscope)"),
        [this, from = m_model.path(), index = m_model.rowIndex(), rows](const QString &to) {
            m_saver->cut(
                from, to,
                [index, rows](
                    capture::Reader &, const RecordingSaver::GoesOn &goesOn) { return selectionOf(index, rows, goesOn); },
                [this](const QString &path, const format::Explanation &missing) { tellSaved(path, missing); });
        });
}

} // namespace framescope::panels
