// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "troubles.h"

#include <format/connecterrors.h>
#include <format/inert.h>
#include <format/lifecycle.h>
#include <models/logmodel.h>
#include <widgets/logview.h>
#include <widgets/noticebar.h>

namespace framescope::panels {

using capture::EventKind;
using widgets::NoticeBar;

namespace {

QString reasonAndAdvice(const format::Explanation &explanation)
{
    QStringList parts {explanation.why, explanation.advice};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace

Troubles::Troubles(NoticeBar &notice, widgets::LogView &log, models::LogModel &model, QObject *parent)
    : QObject(parent)
    , m_notice(notice)
    , m_log(log)
    , m_model(model)
{
    connect(&m_model, &models::LogModel::grown, this, &Troubles::takeNewEvents);
    connect(&m_model, &models::LogModel::rowsInserted, this, &Troubles::selectWanted);
    connect(&m_model, &models::LogModel::modelReset, this, &Troubles::selectWanted);
}

void Troubles::begin(base::SessionId session, int attempt, const QString &host)
{
    m_session = session;
    m_attempt = attempt;
    m_host = host;
    m_expectsEnd = false;
    m_told = Rank::None;
    m_selected = Rank::None;
    m_wanted.reset();
    m_notice.dismiss();
    if (m_selectedRow >= 0 && m_log.currentIndex().row() == m_selectedRow)
        m_log.clearCurrent();
    m_selectedRow = -1;
}

void Troubles::expectEnd()
{
    m_expectsEnd = true;
}

void Troubles::tell(const format::Explanation &explanation)
{
    m_notice.showNotice(NoticeBar::Kind::Error, explanation.what, reasonAndAdvice(explanation));
}

void Troubles::tellFailure(const net::ConnectError &error)
{
    m_told = Rank::Failure;
    const format::Explanation explanation = format::explain(error, m_host);
    const bool canTrust = error.kind == net::ConnectError::Kind::CertificateUntrusted && !error.chain.empty();
    if (!canTrust)
        return tell(explanation);
    m_notice.showNotice(NoticeBar::Kind::Warning, explanation.what, reasonAndAdvice(explanation),
        tr("Trust once and connect"), tr("Trust always"));
}

Troubles::Rank Troubles::rankOf(const capture::EventRow &event) const
{
    switch (event.kind) {
    case EventKind::Failed: return Rank::Failure;
    case EventKind::Violation: return Rank::Violation;
    case EventKind::Closed: return format::isAlarmingEnd(event) && !m_expectsEnd ? Rank::End : Rank::None;
    default: return Rank::None;
    }
}

void Troubles::takeNewEvents()
{
    const std::vector<capture::EventRow> &events = m_model.events();
    for (m_knownEvents = std::min(m_knownEvents, events.size()); m_knownEvents < events.size(); ++m_knownEvents) {
        const capture::EventRow &event = events[m_knownEvents];
        if (event.session != m_session || event.attempt != m_attempt)
            continue;
        const Rank rank = rankOf(event);
        if (rank > m_told && rank != Rank::Failure) { // a failure is told with its certificates
            m_told = rank;
            tellEvent(event);
        }
        if (rank > m_selected) {
            m_selected = rank;
            m_wanted = event.id;
        }
    }
    selectWanted();
}

/// An event is known before its row is there: the view may be held, and a filter has yet to look at what came before it.
void Troubles::selectWanted()
{
    if (!m_wanted)
        return;
    const int row = m_model.rowOf(*m_wanted);
    if (row >= m_model.rowCount() && !m_model.timeRange())
        return;
    m_wanted.reset();
    select(row);
}

void Troubles::tellEvent(const capture::EventRow &event)
{
    const format::Explanation explanation = format::explain(event);
    m_notice.showNotice(event.kind == EventKind::Violation ? NoticeBar::Kind::Error : NoticeBar::Kind::Warning,
        tr("%1: %2").arg(format::inertLine(m_host), explanation.what), reasonAndAdvice(explanation));
}

void Troubles::select(int row)
{
    const bool isFree = !m_log.currentIndex().isValid() || m_log.currentIndex().row() == m_selectedRow;
    if (!isFree || row < 0 || row >= m_model.rowCount())
        return;
    m_selectedRow = row;
    m_log.setCurrentIndex(m_model.index(row, 0));
}

} // namespace framescope::panels
