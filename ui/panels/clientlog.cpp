// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientlog.h"

#include "comparer.h"
#include "detailpane.h"
#include "detailplace.h"
#include "detailsplitter.h"
#include "filterbar.h"
#include "jobbar.h"
#include "logcolumns.h"
#include "logsaver.h"
#include "rowclipboard.h"
#include "writingnotice.h"

#include <format/fileerrors.h>
#include <models/logmodel.h>
#include <widgets/elidedlabel.h>
#include <widgets/logview.h>
#include <widgets/noticebar.h>

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>

namespace framescope::panels {

namespace {
constexpr int leastLogHeight = 96;
constexpr int footerHeight = 184;
} // namespace

ClientLog::ClientLog(QWidget *parent)
    : QWidget(parent)
    , m_model(new models::LogModel(this))
    , m_notice(new widgets::NoticeBar)
    , m_title(new widgets::ElidedLabel)
    , m_all(new QPushButton(tr("All clients")))
    , m_log(new widgets::LogView)
    , m_detail(new DetailPane(*m_model))
    , m_rows(new QSplitter(Qt::Vertical))
{
    setObjectName(QStringLiteral("clientLog"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeBar(layout);
    layout->addWidget(m_notice);
    layout->addWidget(new WritingNotice(*m_model));
    makeLog();
    makeSaver(layout);
    m_rows->addWidget(withFilterBar(*m_model, *m_log));
    m_rows->setHandleWidth(1);
    m_rows->setStretchFactor(0, 1);
    m_rows->setCollapsible(0, false);
    auto *columns = new DetailSplitter(m_rows, m_detail);
    columns->setObjectName(QStringLiteral("clientLogColumns"));
    layout->addWidget(columns, 1);
    connect(&DetailPlace::instance(), &DetailPlace::changed, this, &ClientLog::showDetailWhereItFits);
}

QSize ClientLog::minimumSizeHint() const
{
    const int below =
        m_detail->isVisibleTo(this) && DetailPlace::instance().isBelow() ? m_detail->minimumSizeHint().height() : 0;
    return {m_rows->minimumSizeHint().width(), QWidget::minimumSizeHint().height() - below};
}

void ClientLog::resizeEvent(QResizeEvent *event)
{
    showDetailWhereItFits();
    QWidget::resizeEvent(event);
}

void ClientLog::showDetailWhereItFits()
{
    const QSize least = m_rows->minimumSizeHint();
    const QSize detail = m_detail->minimumSizeHint();
    const bool isBelow = DetailPlace::instance().isBelow();
    const int others = m_rows->parentWidget()->y(); // above both
    m_detail->setVisible(
        isBelow ? height() > others + least.height() + detail.height() : width() > least.width() + detail.width());
}

void ClientLog::makeBar(QVBoxLayout *layout)
{
    m_title->setObjectName(QStringLiteral("clientLogTitle"));
    m_title->setProperty("heading", true);
    m_all->setObjectName(QStringLiteral("allClients"));
    m_all->setToolTip(tr("Show what crossed the wire of all clients"));
    connect(m_all, &QPushButton::clicked, this, &ClientLog::allRequested);
    auto *bar = new QFrame;
    bar->setProperty("bar", true);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(16, 6, 16, 6);
    line->setSpacing(8);
    line->addWidget(m_title);
    line->addStretch();
    line->addWidget(m_all);
    layout->addWidget(bar);
}

void ClientLog::setPlaceholder(bool isRecorded)
{
    if (isRecorded)
        m_log->setPlaceholder(tr("Nothing has crossed the wire yet"),
            tr("What clients send and get appears here, with its time and exact bytes."));
    else
        m_log->setPlaceholder(tr("Nothing is recorded yet"),
            tr("What crosses the wire is kept in memory, and appears here as soon as it can be recorded."));
}

void ClientLog::makeLog()
{
    m_log->setObjectName(QStringLiteral("serverLog"));
    m_log->setModel(m_model);
    m_log->setMinimumHeight(leastLogHeight);
    m_log->setAccessibleName(tr("What crossed the wire"));
    setPlaceholder(true);
    new LogColumns(*m_log);
    new Comparer(*m_model, *m_log);
    connect(m_log, &widgets::LogView::currentRowChanged, m_detail, &DetailPane::showRow);
    connect(m_detail, &DetailPane::filterRequested, m_log, &widgets::LogView::filterRequested);
    letRowsBeDragged(*m_log, *m_model, m_notice);
    connect(m_log, &widgets::LogView::copyRequested, this,
        [this](models::CopyForm form, const models::RowRanges &rows) { copyToClipboard(*m_model, form, rows, m_notice); });
    connect(m_model, &models::LogModel::writingChanged, this,
        [this](const capture::Progress &progress) { setPlaceholder(!progress.error); });
    connect(m_model, &models::LogModel::readFailed, this, [this](const capture::ReadError &error) {
        const format::Explanation words = format::explain(error);
        m_notice->showNotice(widgets::NoticeBar::Kind::Error, words.what, words.why + u' ' + words.advice);
    });
}

void ClientLog::makeSaver(QVBoxLayout *layout)
{
    auto *saved = new widgets::NoticeBar;
    saved->setObjectName(QStringLiteral("savedNotice"));
    auto *jobs = new JobBar;
    auto *saver = new LogSaver(*m_model, *m_log, *saved, *jobs);
    connect(saver, &LogSaver::showRequested, this, &ClientLog::recordingWanted);
    layout->addWidget(jobs);
    layout->addWidget(saved);
}

void ClientLog::show(const std::shared_ptr<capture::Recording> &recording, base::SessionId session, const QString &client)
{
    m_title->setText(session.isValid() ? tr("Log of %1").arg(client) : tr("Log of all clients"));
    m_all->setVisible(session.isValid());
    if (recording == m_recording && session == m_session)
        return;
    m_recording = recording;
    m_session = session;
    m_log->setFollowing(true);
    if (recording)
        m_model->follow(recording, session);
    else
        m_model->clear();
    m_detail->showRow(-1);
}

void ClientLog::focusLog()
{
    m_log->setFocus(Qt::OtherFocusReason);
}

void ClientLog::setFooter(QWidget *widget)
{
    m_rows->addWidget(widget);
    m_rows->setSizes({600, footerHeight});
}

} // namespace framescope::panels
