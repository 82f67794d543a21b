// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailpane.h"

#include "documentview.h"
#include "eventdocument.h"
#include "framespage.h"
#include "hexpage.h"
#include "largepage.h"
#include "lazybytes.h"
#include "messagepage.h"
#include "noteline.h"
#include "timingpage.h"
#include "tlsdocument.h"

#include <format/phases.h>
#include <protocol/utf8validator.h>
#include <widgets/emptystate.h>
#include <widgets/taborder.h>

#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace framescope::panels {

namespace {
constexpr int leastWidth = 224; // pixels
constexpr int leastHeight = 184;
/// Larger messages are read as they are looked at, in bytes.
constexpr qint64 mostInOnePiece = 4LL * 1024 * 1024;
/// Where a text stops being UTF-8: at its last byte where it ends inside of a code point.
std::optional<qint64> firstInvalid(capture::Reader &reader, base::MessageId id, qint64 size)
{
    constexpr qint64 piece = 1024LL * 1024;
    protocol::Utf8Validator validator;
    for (qint64 offset = 0; offset < size && !reader.isStopped(); offset += piece) {
        if (const auto wrong = validator.feed(reader.payloadSlice(id, offset, std::min(piece, size - offset))))
            return offset + *wrong;
    }
    return validator.isComplete() || reader.isStopped() ? std::nullopt : std::optional(size - 1);
}

} // namespace

DetailPane::DetailPane(models::LogModel &model, QWidget *parent)
    : QTabWidget(parent)
    , m_model(model)
    , m_what(new QStackedWidget)
    , m_nothing(new widgets::EmptyState)
{
    setObjectName(QStringLiteral("detail"));
    setDocumentMode(true);
    setAccessibleName(tr("Details of the selected row"));
    tabBar()->setObjectName(QStringLiteral("detailTabs"));
    tabBar()->setDrawBase(false);
    tabBar()->setUsesScrollButtons(true);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_nothing->setObjectName(QStringLiteral("messageEmpty"));
    m_nothing->say(tr("Nothing is selected"), tr("Select a row of the log to see it here in full."));
    m_what->addWidget(m_nothing);
    addTabs();
    connect(this, &QTabWidget::currentChanged, this, &DetailPane::build);
}

/// In the order of Page.
void DetailPane::addTabs()
{
    const auto add = [this](const QString &name, const QString &tip) {
        auto *stand = new QWidget;
        stand->setAutoFillBackground(true);
        stand->setBackgroundRole(QPalette::Base);
        auto *lines = new QVBoxLayout(stand);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
        setTabToolTip(addTab(stand, name), tip);
    };
    add(tr("Message"), tr("The payload, or what happened"));
    add(tr("Frames"), tr("The frames with all their bits, and their bytes as they crossed the wire"));
    add(tr("Hex"), tr("All bytes of the message in hexadecimal, masked and unmasked, to look for something in them"));
    add(tr("Handshake"), tr("Request and response of the opening handshake"));
    add(tr("TLS"), tr("Encryption of the connection, and the certificates of the server"));
    add(tr("Timing"), tr("How long each step took, and the times of the message"));
    widget(MessagePlace)->layout()->addWidget(m_what);
}

void DetailPane::build()
{
    if (isBuilt())
        return;
    m_note = new NoteLine(m_model);
    m_message = new MessagePage;
    m_large = new LargePage;
    m_frames = new FramesPage;
    m_hex = new HexPage;
    m_handshake = new DocumentView;
    m_tls = new DocumentView;
    m_timing = new TimingPage;
    m_handshake->setObjectName(QStringLiteral("handshakeDocument"));
    m_handshake->setAccessibleName(tr("Opening handshake"));
    m_tls->setObjectName(QStringLiteral("tlsDocument"));
    m_tls->setAccessibleName(tr("TLS of the connection"));
    putPages();
    connectPages();
    showNoRow();
}

void DetailPane::putPages()
{
    auto *lines = qobject_cast<QVBoxLayout *>(widget(MessagePlace)->layout());
    lines->insertWidget(0, m_note);
    m_what->addWidget(m_message);
    m_what->addWidget(m_large);
    const std::initializer_list<std::pair<Page, QWidget *>> others {{FramesPlace, m_frames}, {HexPlace, m_hex},
        {HandshakePlace, m_handshake}, {TlsPlace, m_tls}, {TimingPlace, m_timing}};
    for (const auto &[place, page] : others) {
        widget(place)->layout()->addWidget(page);
        page->show(); // a layout that is seen shows it a moment later only
    }
    for (int place = 0; place < count(); ++place)
        widgets::followInTabOrder(*widget(place), *widget(place));
}

/// Fields and bytes select each other.
void DetailPane::connectPages()
{
    connect(m_message, &MessagePage::filterRequested, this, &DetailPane::filterRequested);
    connect(m_frames, &FramesPage::fieldShown, this, [this](int frame, qint64 offset, qint64 size) {
        if (m_isLinking)
            m_hex->setMarked(frame, offset, size);
        else
            m_hex->showBytes(frame, offset, size);
    });
    connect(m_hex, &HexPage::wireByteSelected, this, [this](int frame, qint64 offset) {
        const QScopedValueRollback guard(m_isLinking, true);
        m_frames->selectByte(frame, offset);
    });
}

QSize DetailPane::minimumSizeHint() const
{
    return {leastWidth, leastHeight};
}

void DetailPane::showRow(int row)
{
    const bool isNone = row < 0 || row >= m_model.rowCount();
    if (!isBuilt() && isNone) // the connection is shown to whoever goes to its pages
        return;
    build();
    ++m_request;
    forgetLarge();
    m_note->setMessage({});
    if (isNone)
        return showNoRow();
    loadEvents(row, true);
    if (m_model.eventAt(row))
        showNoMessage();
    const auto what = m_model.rowAt(row);
    if (const auto *id = std::get_if<base::MessageId>(&what)) {
        m_note->setMessage(*id);
        m_model.loadMessage(
            *id,
            [this, request = m_request](const std::shared_ptr<const capture::MessageDetail> &message) {
                if (request != m_request)
                    return;
                if (!message)
                    return showUnreadable();
                message->isWhole ? takeMessage(message) : takeLarge(message);
                m_timing->showMessage(message);
                loadNeighbours(message);
            },
            mostInOnePiece);
    }
}

void DetailPane::showNoRow()
{
    setTabText(MessagePlace, tr("Message"));
    m_message->forgetMessage();
    m_nothing->say(tr("Nothing is selected"), tr("Select a row of the log to see it here in full."));
    m_what->setCurrentWidget(m_nothing);
    m_frames->showNothing(tr("Nothing is selected"), tr("Select a message of the log to see its frames here."));
    m_hex->showNothing(tr("Nothing is selected"), tr("Select a message of the log to see its bytes here."));
    m_timing->clearMessage();
    showLatestHandshake();
}

/// The row is an event.
void DetailPane::showNoMessage()
{
    m_frames->showNothing(tr("This row has no frames"),
        tr("It is a step in the life of the connection, and not a message. Select a message to see its frames."));
    m_hex->showNothing(tr("This row has no bytes of a message"),
        tr("It is a step in the life of the connection, and not a message. Select a message to see its bytes."));
    m_timing->clearMessage();
}

void DetailPane::showUnreadable()
{
    const QString title = tr("This message cannot be read");
    const QString hint = tr("The recording is damaged here. What stands before and behind it is shown as far as it goes.");
    setTabText(MessagePlace, tr("Message"));
    m_message->forgetMessage();
    m_nothing->say(title, hint);
    m_what->setCurrentWidget(m_nothing);
    m_frames->showNothing(title, hint);
    m_hex->showNothing(title, hint);
    m_timing->clearMessage();
}

void DetailPane::loadNeighbours(const std::shared_ptr<const capture::MessageDetail> &message)
{
    m_model.ask<models::MessageNeighbours>(
        [message](capture::Reader &reader) { return models::neighboursOf(reader, *message); },
        [this, request = m_request](const models::MessageNeighbours &neighbours) {
            if (request != m_request)
                return;
            m_frames->showBetween(neighbours.between);
            m_timing->showNeighbours(neighbours);
        });
}

void DetailPane::showLatestHandshake()
{
    if (m_model.events().empty())
        return takeEvents({}, {});
    const int row = m_model.rowOf(m_model.events().back().id);
    if (row >= 0 && row < m_model.rowCount())
        loadEvents(row, false);
}

void DetailPane::takeMessage(const std::shared_ptr<const capture::MessageDetail> &message)
{
    setTabText(MessagePlace, tr("Message"));
    m_what->setCurrentWidget(m_message);
    m_message->showMessage(message);
    m_hex->showMessage(message);
    m_frames->showMessage(message);
}

/// Its bytes are read as they are looked at.
void DetailPane::takeLarge(const std::shared_ptr<const capture::MessageDetail> &message)
{
    setTabText(MessagePlace, tr("Message"));
    const base::MessageId id = message->row.id;
    const auto lazy = [this](qint64 size, LazyBytes::Read read) {
        auto *bytes = m_lazy.emplace_back(new LazyBytes(m_model, size, std::move(read), this));
        connect(bytes, &LazyBytes::arrived, m_large, &LargePage::update);
        connect(bytes, &LazyBytes::arrived, m_frames, &FramesPage::updateBytes);
        connect(bytes, &LazyBytes::arrived, m_hex, &HexPage::updateBytes);
        return bytes->source();
    };
    m_large->showMessage(*message, lazy(message->storedSize, [id](capture::Reader &reader, qint64 offset, qint64 count) {
        return reader.payloadSlice(id, offset, count);
    }));
    m_what->setCurrentWidget(m_large);
    if (message->row.type == protocol::Opcode::Text && !message->row.isValidText)
        findInvalid(*message);
    m_hex->showMessage(message, lazy);
    m_frames->showMessage(message, [id, lazy](int frame, qint64 size) {
        return lazy(size, [id, frame](capture::Reader &reader, qint64 offset, qint64 count) {
            return reader.framePayloadSlice(id, frame, offset, count);
        });
    });
}

void DetailPane::findInvalid(const capture::MessageDetail &message)
{
    m_model.ask<std::optional<qint64>>(
        [id = message.row.id, size = message.storedSize](capture::Reader &reader) { return firstInvalid(reader, id, size); },
        [this, request = m_request](std::optional<qint64> offset) {
            if (request == m_request && offset)
                m_large->showInvalid(*offset);
        });
}

void DetailPane::forgetLarge()
{
    if (m_lazy.empty())
        return;
    m_large->clear();
    m_frames->showNothing({}, {});
    m_hex->showNothing({}, {});
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
            setTabText(MessagePlace, tr("Event"));
            m_what->setCurrentWidget(m_message);
            m_message->showEvent(event);
        }
    }
    const auto connection = format::eventsOfConnection(events, selected);
    m_tls->write([connection](DocumentView &view) { writeTls(view, connection); });
    m_timing->showConnection(connection, selected);
    m_handshake->write([events = std::move(events)](DocumentView &view) { writeHandshake(view, events); });
}

} // namespace framescope::panels
