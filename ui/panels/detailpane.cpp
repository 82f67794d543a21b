// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailpane.h"

#include "documentview.h"
#include "eventdocument.h"
#include "framespage.h"
#include "messagepage.h"

#include <QTabBar>

namespace framescope::panels {

namespace {
constexpr int leastWidth = 224; // pixels
}

DetailPane::DetailPane(models::LogModel &model, QWidget *parent)
    : QTabWidget(parent)
    , m_model(model)
    , m_message(new MessagePage)
    , m_frames(new FramesPage)
    , m_handshake(new DocumentView)
{
    setObjectName(QStringLiteral("detail"));
    setDocumentMode(true);
    setAccessibleName(tr("Details of the selected row"));
    tabBar()->setObjectName(QStringLiteral("detailTabs"));
    tabBar()->setDrawBase(false);
    tabBar()->setUsesScrollButtons(false);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    for (QWidget *page : {static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_frames)}) {
        page->setAutoFillBackground(true);
        page->setBackgroundRole(QPalette::Base);
    }
    m_handshake->setObjectName(QStringLiteral("handshakeDocument"));
    m_handshake->setAccessibleName(tr("Opening handshake"));
    addTab(m_message, tr("Message"));
    addTab(m_frames, tr("Frames"));
    addTab(m_handshake, tr("Handshake"));
    setTabToolTip(0, tr("The payload, or what happened"));
    setTabToolTip(1, tr("The frames with all their bits, and their bytes as they crossed the wire"));
    setTabToolTip(2, tr("Request and response of the opening handshake, and TLS"));
    showRow(-1);
}

QSize DetailPane::minimumSizeHint() const
{
    return {std::max(leastWidth, tabBar()->sizeHint().width()), QTabWidget::minimumSizeHint().height()};
}

void DetailPane::showRow(int row)
{
    ++m_request;
    if (row < 0 || row >= m_model.rowCount()) {
        setTabText(0, tr("Message"));
        m_message->showNothing();
        m_frames->showNothing(tr("Nothing is selected"), tr("Select a message of the log to see its frames here."));
        return showLatestHandshake();
    }
    loadEvents(row, true);
    if (m_model.eventAt(row))
        m_frames->showNothing(tr("This row has no frames"),
            tr("It is a step in the life of the connection, and not a message. Select a message to see its frames."));
    const auto what = m_model.rowAt(row);
    if (const auto *id = std::get_if<base::MessageId>(&what)) {
        m_model.loadMessage(*id, [this, request = m_request](const std::shared_ptr<const capture::MessageDetail> &message) {
            if (request == m_request && message)
                takeMessage(message);
        });
    }
}

void DetailPane::showLatestHandshake()
{
    if (m_model.events().empty())
        return m_handshake->write([](DocumentView &view) { writeHandshake(view, {}); });
    const int row = m_model.rowOf(m_model.events().back().id);
    if (row >= 0 && row < m_model.rowCount())
        loadEvents(row, false);
}

void DetailPane::takeMessage(const std::shared_ptr<const capture::MessageDetail> &message)
{
    setTabText(0, tr("Message"));
    m_message->showMessage(message);
    m_frames->showMessage(message);
}

void DetailPane::loadEvents(int row, bool isSelected)
{
    const auto what = m_model.rowAt(row);
    const auto *selected = std::get_if<base::EventId>(&what);
    std::vector<base::EventId> ids;
    for (const capture::EventRow &event : m_model.eventsOfAttempt(row))
        ids.push_back(event.id);
    m_model.loadEvents(ids,
        [this, request = m_request, id = isSelected && selected ? *selected : base::EventId()](
            std::vector<capture::EventRow> events) {
            if (request == m_request)
                takeEvents(std::move(events), id);
        });
}

void DetailPane::takeEvents(std::vector<capture::EventRow> events, base::EventId selected)
{
    for (const capture::EventRow &event : events) {
        if (event.id == selected) {
            setTabText(0, tr("Event"));
            m_message->showEvent(event);
        }
    }
    m_handshake->write([events = std::move(events)](DocumentView &view) { writeHandshake(view, events); });
}

} // namespace framescope::panels
