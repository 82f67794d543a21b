// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingpage.h"

#include "chartbar.h"
#include "comparer.h"
#include "detailpane.h"
#include "detailsplitter.h"
#include "exportdialog.h"
#include "filequestion.h"
#include "filterbar.h"
#include "jobbar.h"
#include "logcolumns.h"
#include "playerbar.h"
#include "rangebar.h"
#include "recordingdelegate.h"
#include "recordingsaver.h"
#include "replaypane.h"
#include "rowclipboard.h"

#include <exchange/exporter.h>
#include <format/exchangeerrors.h>
#include <format/fileerrors.h>
#include <theme/symbols.h>
#include <widgets/elidedlabel.h>
#include <widgets/fittingbuttons.h>
#include <widgets/latencychart.h>
#include <widgets/latencyplot.h>
#include <widgets/logview.h>
#include <widgets/noticebar.h>

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace framescope::panels {

namespace {

constexpr int leastBarWidth = 480; // pixels
constexpr int leastLogHeight = 96;
constexpr int chartHeight = 240;

} // namespace

RecordingPage::RecordingPage(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new models::LogModel(this))
    , m_timeline(new models::TimelineModel(*m_model, this))
    , m_title(new widgets::ElidedLabel)
    , m_facts(new widgets::ElidedLabel)
    , m_notice(new widgets::NoticeBar)
    , m_jobs(new JobBar)
    , m_saver(new RecordingSaver(*m_jobs, this))
    , m_log(new widgets::LogView)
    , m_chart(new widgets::LatencyChart)
    , m_chartPane(new QWidget)
    , m_detail(new DetailPane(*m_model))
    , m_rows(new QSplitter(Qt::Vertical))
    , m_replay(new ReplayPane(services))
    , m_player(new PlayerBar)
{
    setObjectName(QStringLiteral("recordingPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeBar(layout);
    layout->addWidget(m_notice);
    layout->addWidget(m_jobs);
    layout->addWidget(new RangeBar(*m_model));
    makeLog();
    m_rows->setHandleWidth(1);
    m_rows->addWidget(withFilterBar(*m_model, *m_log));
    makeChart();
    m_rows->addWidget(m_chartPane);
    m_rows->setStretchFactor(0, 1);
    m_rows->setCollapsible(0, false);
    m_rows->setSizes({600, chartHeight});
    layout->addWidget(new DetailSplitter(m_rows, m_detail), 1);
    layout->addWidget(m_replay);
    makePlayer();
    layout->addWidget(m_player);
    m_replay->hide();
    connect(m_replay, &ReplayPane::closeRequested, m_replay, &QWidget::hide);
    connect(m_jobs, &JobBar::busyChanged, this, &RecordingPage::refreshButtons);
    connect(m_saver, &RecordingSaver::failed, this, &RecordingPage::tell);
    refreshButtons();
}

RecordingPage::~RecordingPage() = default;

QPushButton *RecordingPage::makeButton(const char *name, const char *symbol, const QString &tip)
{
    auto *button = new QPushButton(theme::symbol(QLatin1String(symbol)), QString());
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tip);
    return button;
}

void RecordingPage::makeBar(QVBoxLayout *layout)
{
    m_title->setObjectName(QStringLiteral("recordingTitle"));
    m_title->setProperty("heading", true);
    m_facts->setObjectName(QStringLiteral("recordingFacts"));
    m_facts->setProperty("muted", true);
    m_save = makeButton("saveRecording", "save", tr("Keep a copy where you want it (Ctrl+S)"));
    m_cut = makeButton("cutRecording", "cut", tr("Make a recording of the selected rows alone"));
    m_export = makeButton("exportRecording", "export", tr("Write it as HAR, JSON Lines, CSV or pcapng"));
    m_chartButton = makeButton("chartRecording", "chart", tr("Show or hide round trips and rates over time"));
    m_chartButton->setCheckable(true);
    m_delete = makeButton("deleteRecording", "delete", tr("Delete it; this can be undone"));
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_title);
    names->addWidget(m_facts);
    auto *bar = new QFrame;
    bar->setProperty("bar", true);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(16, 8, 16, 8);
    line->setSpacing(8);
    line->addLayout(names);
    line->addStretch(1);
    for (QPushButton *button : {m_chartButton, m_cut, m_export, m_delete, m_save})
        line->addWidget(button);
    layout->addWidget(bar);
    auto *buttons = new widgets::FittingButtons(bar, leastBarWidth);
    buttons->add(m_chartButton, [] { return tr("Chart"); });
    buttons->add(m_cut, [] { return tr("Cut…"); });
    buttons->add(m_export, [] { return tr("Export…"); });
    buttons->add(m_delete, [] { return tr("Delete"); });
    buttons->add(m_save, [] { return tr("Save…"); });
    connect(m_save, &QPushButton::clicked, this, &RecordingPage::save);
    connect(m_cut, &QPushButton::clicked, this, &RecordingPage::cut);
    connect(m_export, &QPushButton::clicked, this, &RecordingPage::exportFile);
    connect(m_delete, &QPushButton::clicked, this, &RecordingPage::deleteRequested);
    connect(m_chartButton, &QPushButton::toggled, this, [this](bool isShown) {
        m_chartPane->setVisible(isShown);
        m_chart->setModel(isShown ? m_timeline : nullptr);
    });
}

void RecordingPage::makeLog()
{
    m_log->setObjectName(QStringLiteral("recordingLog"));
    m_log->setModel(m_model);
    m_log->setMinimumHeight(leastLogHeight);
    m_log->setAccessibleName(tr("What crossed the wire"));
    m_log->setPlaceholder(tr("Nothing has happened yet"), tr("Play, or move the slider."));
    new LogColumns(*m_log);
    new Comparer(*m_model, *m_log);
    connect(m_log, &widgets::LogView::currentRowChanged, m_detail, &DetailPane::showRow);
    connect(m_detail, &DetailPane::filterRequested, m_log, &widgets::LogView::filterRequested);
    letRowsBeDragged(*m_log, *m_model, m_notice);
    connect(m_log, &widgets::LogView::copyRequested, this,
        [this](models::CopyForm form, const models::RowRanges &rows) { copyToClipboard(*m_model, form, rows, m_notice); });
    connect(m_log->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordingPage::refreshButtons);
    connect(m_model, &models::LogModel::readFailed, this,
        [this](const capture::ReadError &error) { tell(format::explain(error)); });
    connect(m_chart, &widgets::LatencyChart::messageActivated, this, [this](base::MessageId message) {
        const int row = m_model->rowOf(message);
        if (row < 0 || row >= m_model->rowCount())
            return;
        m_log->setCurrentIndex(m_model->index(row, 0));
        m_log->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    });
    connect(m_chart, &widgets::LatencyChart::spanSelected, this, [this](const widgets::TimeSpan &span) {
        m_model->setTimeRange(models::LogModel::TimeRange {span.from, span.to});
    });
}

void RecordingPage::makeChart()
{
    m_chart->setObjectName(QStringLiteral("recordingChart"));
    m_chart->setOfPast(true);
    auto *bar = new ChartBar(*m_chart, 0);
    connect(bar, &ChartBar::exportFailed, this,
        [this](const QString &sentence) { m_notice->showNotice(widgets::NoticeBar::Kind::Error, sentence, {}); });
    auto *layout = new QVBoxLayout(m_chartPane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_chart, 1);
    m_chartPane->hide();
}

void RecordingPage::makePlayer()
{
    m_replayTo = makeButton("replayTo", "replay", tr("Send what the client sent to an endpoint"));
    m_serve = makeButton("serveRecording", "serve", tr("Play what the server sent to whoever connects"));
    m_player->addWidget(m_replayTo);
    m_player->addWidget(m_serve);
    auto *buttons = new widgets::FittingButtons(m_player, leastBarWidth);
    buttons->add(m_replayTo, [] { return tr("Replay to…"); });
    buttons->add(m_serve, [] { return tr("Serve this"); });
    connect(m_player, &PlayerBar::moved, this, [this](std::optional<base::WallTime> time) {
        if (time && m_player->isPlaying())
            m_log->setFollowing(true);
        m_model->showUntil(time);
    });
    connect(m_player, &PlayerBar::stepRequested, this, &RecordingPage::step);
    connect(m_replayTo, &QPushButton::clicked, this, [this] {
        m_replay->show();
        m_replay->focusAddress();
    });
    connect(m_serve, &QPushButton::clicked, this, [this] { Q_EMIT serveRequested(m_entry.path); });
}

/// Shows the first message later than @p time, with what else happened until then.
void RecordingPage::step(base::WallTime time)
{
    m_model->ask<std::optional<base::WallTime>>(
        [time](capture::Reader &reader) -> std::optional<base::WallTime> {
            const auto rows = reader.messages(reader.firstMessageAt(time + base::Nanoseconds(1)), 1);
            return rows.empty() ? std::nullopt : std::optional(rows.front().time);
        },
        [this, path = m_entry.path](std::optional<base::WallTime> next) {
            if (path == m_entry.path)
                m_player->seekTo(next.value_or(base::WallTime::max() / 2));
        });
}

void RecordingPage::setEntry(const models::RecordingEntry &entry)
{
    // A file that was looked at while it was being made could not be read, and then can.
    const bool isOther = entry.path != m_entry.path || entry.problem.has_value() != m_entry.problem.has_value();
    const bool hasGrown = !isOther && entry.summary.messages != m_entry.summary.messages;
    m_entry = entry;
    showFacts();
    refreshButtons();
    if (hasGrown) {
        m_model->readOn();
        m_player->extend(m_entry.summary.duration);
    }
    if (!isOther)
        return;
    m_notice->dismiss();
    m_detail->showRow(-1);
    if (m_entry.problem) {
        m_model->clear();
        m_player->clear();
        return tell(format::explain(*m_entry.problem));
    }
    m_log->setFollowing(false);
    m_model->open(m_entry.path);
    m_player->setRecording(m_entry.summary.started, m_entry.summary.duration);
    m_replay->setRecording(m_entry.path, m_entry.summary.url);
}

void RecordingPage::setPath(const QString &path)
{
    m_entry.path = path;
    m_model->open(path);
    m_replay->setRecording(path, m_entry.summary.url);
    showFacts();
}

void RecordingPage::clear()
{
    m_entry = {};
    m_model->clear();
    m_player->clear();
    m_replay->setRecording({}, {});
    m_replay->hide();
    m_notice->dismiss();
}

void RecordingPage::focusLog()
{
    m_log->setFocus(Qt::OtherFocusReason);
}

void RecordingPage::tell(const format::Explanation &explanation)
{
    if (explanation == format::Explanation {}) // cancelled
        return;
    m_notice->showNotice(
        widgets::NoticeBar::Kind::Error, explanation.what, QString(explanation.why + u' ' + explanation.advice).trimmed());
}

void RecordingPage::showFacts()
{
    m_title->setText(m_entry.name());
    m_facts->setText(m_entry.problem ? QDir::toNativeSeparators(m_entry.path)
                                     : QString(kindName(m_entry.kind) + QStringLiteral(" · ") + factsOf(m_entry)));
}

void RecordingPage::refreshButtons()
{
    const bool isReadable = !m_entry.path.isEmpty() && !m_entry.problem;
    const bool isFree = isReadable && !m_jobs->isBusy();
    const bool isLive = m_entry.kind == models::RecordingEntry::Kind::Live;
    m_save->setEnabled(isFree && m_entry.kind != models::RecordingEntry::Kind::Saved);
    m_export->setEnabled(isFree);
    m_cut->setEnabled(isFree && !m_log->selectedRows().empty());
    m_chartButton->setEnabled(isReadable);
    m_replayTo->setEnabled(isReadable);
    m_serve->setEnabled(isReadable);
    m_delete->setEnabled(!m_entry.path.isEmpty() && !m_entry.isInUse && !m_jobs->isBusy());
    if (isLive)
        m_delete->setToolTip(tr("It is being written: close its connection first"));
    else
        m_delete->setToolTip(m_entry.isInUse ? tr("It is still open: close its tab, its server or its room first")
                                             : tr("Delete it; this can be undone"));
}

void RecordingPage::save()
{
    if (!m_save->isEnabled())
        return;
    askForNewFile(this, tr("Save the recording"), m_entry.name() + QStringLiteral(".fscope"), tr("Recordings (*.fscope)"),
        [this](const QString &path) { saveTo(path); });
}

void RecordingPage::saveTo(const QString &path)
{
    m_saver->copy(m_entry.path, path, [this, from = m_entry.path](const QString &made, const format::Explanation &missing) {
        Q_EMIT saved(from, made);
        tell(missing);
    });
}

void RecordingPage::exportFile()
{
    auto *dialog = new ExportDialog(m_entry.name(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::chosen, this, &RecordingPage::exportTo);
    dialog->open();
}

void RecordingPage::exportTo(const QString &path, const QString &format, bool keepsSecrets)
{
    const exchange::ExportRequest request {*exchange::formatFromName(format), {}, keepsSecrets};
    m_jobs->start(
        tr("Exporting"),
        [from = m_entry.path, path, request](const JobBar::Go &go) -> JobBar::Outcome {
            const auto reader = capture::Reader::open(from);
            if (!reader)
                return {false, format::explain(reader.error())};
            const auto progress = [&go](const exchange::Progress &state) {
                return go(state.total > 0 ? static_cast<double>(state.done) / static_cast<double>(state.total) : 0);
            };
            const auto done = exchange::exportToFile(from, **reader, request, path, progress);
            if (done || done.error().kind == exchange::ExportError::Kind::Cancelled)
                return {done.hasValue(), {}};
            return {false, format::explain(done.error())};
        },
        [this](const JobBar::Outcome &outcome) { tell(outcome.problem); });
}

QString RecordingPage::newPath(const QString &name) const
{
    const QDir folder(m_services.recordingsFolder);
    QString path = folder.filePath(name + QStringLiteral(".fscope"));
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(QStringLiteral("%1 %2.fscope").arg(name).arg(i));
    return path;
}

void RecordingPage::cut()
{
    if (m_cut->isEnabled())
        cutTo(newPath(tr("%1 cut").arg(m_entry.name())));
}

void RecordingPage::cutTo(const QString &path)
{
    const models::RowRanges rows = m_log->selectedRows();
    if (!hasMessages(m_model->rowIndex(), rows))
        return tell({tr("No message is selected."), tr("Steps of a connection come along with its messages."), {}});
    m_saver->cut(
        m_entry.path, path,
        [index = m_model->rowIndex(), rows](
            capture::Reader &, const RecordingSaver::GoesOn &goesOn) { return selectionOf(index, rows, goesOn); },
        [this](const QString &cut, const format::Explanation &missing) {
            Q_EMIT made(cut);
            tell(missing);
        });
}

} // namespace framescope::panels
