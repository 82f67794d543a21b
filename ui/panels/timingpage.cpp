// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timingpage.h"

#include "documentview.h"

#include <format/inert.h>
#include <format/lifecycle.h>
#include <format/numbers.h>
#include <format/opcodes.h>
#include <format/phases.h>
#include <widgets/waterfall.h>

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace framescope::panels {

namespace {

using protocol::Opcode;
using theme::Tint;

std::vector<widgets::Waterfall::Bar> barsOf(const std::vector<format::Phase> &phases)
{
    std::vector<widgets::Waterfall::Bar> bars;
    base::Nanoseconds end {};
    for (const format::Phase &phase : phases) {
        // Times of recordings that others wrote may go back.
        const base::Nanoseconds begin = std::max(phase.begin, base::Nanoseconds::zero());
        bars.push_back({phase.name, phase.meaning, begin, std::max(phase.length, base::Nanoseconds::zero())});
        end = std::max(end, begin + bars.back().length);
    }
    if (bars.size() > 1)
        bars.push_back({TimingPage::tr("Together"), TimingPage::tr("From the first step to the last."), {}, end, true});
    return bars;
}

} // namespace

TimingPage::TimingPage(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(tr("Opening the connection")))
    , m_waterfall(new widgets::Waterfall)
    , m_document(new DocumentView)
{
    setObjectName(QStringLiteral("timingPage"));
    m_heading->setProperty("heading", true);
    m_waterfall->setObjectName(QStringLiteral("waterfall"));
    m_document->setObjectName(QStringLiteral("timingDocument"));
    m_document->setAccessibleName(tr("Times of the selected row"));
    auto *top = new QVBoxLayout;
    top->setContentsMargins(16, 16, 16, 8);
    top->setSpacing(8);
    top->addWidget(m_heading);
    top->addWidget(m_waterfall);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_document, 1);
    rewrite();
}

void TimingPage::showConnection(std::vector<capture::EventRow> events, base::EventId selected)
{
    m_events = std::move(events);
    m_selected = selected;
    const auto bars = barsOf(format::phasesOf(m_events));
    m_heading->setVisible(!bars.empty());
    m_waterfall->setVisible(!bars.empty());
    m_waterfall->setBars(bars);
    rewrite();
}

void TimingPage::showMessage(std::shared_ptr<const capture::MessageDetail> message)
{
    m_message = std::move(message);
    m_neighbours.reset();
    rewrite();
}

void TimingPage::showNeighbours(const models::MessageNeighbours &neighbours)
{
    m_neighbours = neighbours;
    rewrite();
}

void TimingPage::clearMessage()
{
    m_message.reset();
    m_neighbours.reset();
    rewrite();
}

void TimingPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showConnection(m_events, m_selected);
}

void TimingPage::rewrite()
{
    m_document->write([this](DocumentView &view) {
        if (m_message)
            return writeMessage(view);
        writeEvent(view);
    });
}

void TimingPage::writeEvent(DocumentView &view) const
{
    if (m_events.empty())
        return view.paragraph(tr("Nothing has happened yet."), Tint::Muted);
    DocumentView::Fields fields;
    for (const capture::EventRow &event : m_events)
        fields.push_back({format::eventName(event.kind),
            QStringLiteral("%1 (%2)").arg(format::exactTime(event.time), format::delta(event.time - m_events.front().time)),
            event.id == m_selected});
    view.heading(tr("What happened, and when"));
    view.fields(fields);
}

void TimingPage::writeMessage(DocumentView &view) const
{
    const capture::MessageRow &row = m_message->row;
    view.heading(
        tr("Message %1: %2, %3")
            .arg(QString::number(row.id.value), format::opcodeName(row.type), format::directionName(row.direction)));
    writeFrames(view);
    if (m_neighbours)
        writeNeighbours(view);
}

void TimingPage::writeFrames(DocumentView &view) const
{
    const auto &frames = m_message->frames;
    DocumentView::Fields fields;
    if (frames.size() > 1) {
        fields.push_back({tr("First frame"), format::exactTime(frames.front().time)});
        fields.push_back({tr("Last frame"), format::exactTime(frames.back().time)});
        fields.push_back({tr("From first to last"), format::duration(frames.back().time - frames.front().time)});
        fields.push_back({tr("Frames"), format::number(static_cast<qint64>(frames.size()))});
    } else {
        fields.push_back({tr("Time"), format::exactTime(m_message->row.time)});
    }
    view.fields(fields);
    view.paragraph(m_message->row.direction == base::Direction::In
            ? tr("A time is when the last byte of a frame had been read from the socket.")
            : tr("A time is when the last byte of a frame had left for the system."),
        Tint::Muted);
    if (frames.empty())
        view.paragraph(tr("The engine showed no frames: the time is when it told of the message, which is later than its "
                          "last byte, or when it was given the message."),
            Tint::Muted);
}

void TimingPage::writeNeighbours(DocumentView &view) const
{
    const auto since = [this](const std::optional<capture::MessageOutline> &before) {
        return before ? tr("%1 (message %2)").arg(format::duration(m_message->row.time - before->time)).arg(before->id.value)
                      : tr("none before it");
    };
    view.heading(tr("Since the messages before"));
    view.fields({{tr("Received"), since(m_neighbours->previousIn)}, {tr("Sent"), since(m_neighbours->previousOut)}});
    const Opcode type = m_message->row.type;
    if (type != Opcode::Ping && type != Opcode::Pong)
        return;
    view.heading(tr("Round trip"));
    if (m_neighbours->roundTrip)
        view.fields({{type == Opcode::Ping ? tr("Until its pong") : tr("Since its ping"),
            format::duration(*m_neighbours->roundTrip)}});
    else
        view.paragraph(type == Opcode::Ping ? tr("No pong that answers this ping is known.")
                                            : tr("This pong answers no ping that is known (RFC 6455, section 5.5.3)."),
            Tint::Muted);
}

} // namespace framescope::panels
