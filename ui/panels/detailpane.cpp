// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailpane.h"

#include "documentview.h"
#include "eventdocument.h"
#include "framespage.h"
#include "largepage.h"
#include "lazybytes.h"
#include "messagepage.h"
#include "noteline.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace framescope::panels {

namespace {
constexpr int leastWidth = 224; // pixels
/// Larger messages are read as they are looked at, in bytes.
constexpr qint64 mostInOnePiece = 4LL * 1024 * 1024;
} // namespace

DetailPane::DetailPane(models::LogModel &model, QWidget *parent)
    : QTabWidget(parent)
    , m_model(model)
    , m_note(new NoteLine(model))
    , m_what(new QStackedWidget)
    , m_message(new MessagePage)
    , m_large(new LargePage)
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
    m_what->addWidget(m_message);
    m_what->addWidget(m_large);
    for (QWidget *page :
        {static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_frames), static_cast<QWidget *>(m_note)}) {
        page->setAutoFillBackground(true);
        page->setBackgroundRole(QPalette::Base);
    }
    m_handshake->setObjectName(QStringLiteral("handshakeDocument"));
    m_handshake->setAccessibleName(tr("Opening handshake"));
    auto *message = new QWidget;
    auto *lines = new QVBoxLayout(message);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_note);
    lines->addWidget(m_what, 1);
    addTab(message, tr("Message"));
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
    forgetLarge();
    m_note->setMessage({});
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
        m_note->setMessage(*id);
        m_model.loadMessage(
            *id,
            [this, request = m_request](const std::shared_ptr<const capture::MessageDetail> &message) {
                if (request != m_request || !message)
                    return;
                message->isWhole ? takeMessage(message) : takeLarge(message);
            },
            mostInOnePiece);
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

/// Its bytes are read as they are looked at.
void DetailPane::takeLarge(const std::shared_ptr<const capture::MessageDetail> &message)
{
    setTabText(0, tr("Message"));
    const base::MessageId id = message->row.id;
    const auto lazy = [this](qint64 size, LazyBytes::Read read) {
        auto *bytes = m_lazy.emplace_back(new LazyBytes(m_model, size, std::move(read), this));
        connect(bytes, &LazyBytes::arrived, m_large, &LargePage::update);
        connect(bytes, &LazyBytes::arrived, m_frames, &FramesPage::updateBytes);
        return bytes->source();
    };
    m_large->showMessage(*message, lazy(message->storedSize, [id](capture::Reader &reader, qint64 offset, qint64 count) {
        return reader.payloadSlice(id, offset, count);
    }));
    m_what->setCurrentWidget(m_large);
    m_frames->showMessage(message, [id, lazy](int frame, qint64 size) {
        return lazy(size, [id, frame](capture::Reader &reader, qint64 offset, qint64 count) {
            return reader.framePayloadSlice(id, frame, offset, count);
        });
    });
}

void DetailPane::forgetLarge()
{
    m_what->setCurrentWidget(m_message);
    if (m_lazy.empty())
        return;
    m_large->clear();
    m_frames->showNothing({}, {});
    for (LazyBytes *bytes : std::exchange(m_lazy, {}))
        delete bytes;
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
