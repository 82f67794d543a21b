// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagepage.h"

#include "documentview.h"
#include "eventdocument.h"

#include <format/inert.h>
#include <format/messages.h>
#include <format/numbers.h>
#include <format/opcodes.h>
#include <theme/appearance.h>
#include <widgets/emptystate.h>
#include <widgets/hexview.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolButton>

namespace framescope::panels {

namespace {

constexpr int leastWidthForOneRow = 360; // pixels: of the summary and the buttons beside it

QString summaryOf(const capture::MessageRow &row)
{
    QStringList parts {
        format::directionArrow(row.direction) + u' ' + format::opcodeName(row.type), format::byteCount(row.size)};
    if (row.frameCount > 0)
        parts.append(MessagePage::tr("%1 on the wire").arg(format::byteSize(row.wireSize)));
    if (row.frameCount > 1)
        parts.append(MessagePage::tr("%1 frames").arg(row.frameCount));
    parts.append(format::exactTime(row.time));
    for (QString &part : parts)
        part.replace(u' ', QChar::Nbsp); // lines end between the parts only
    return parts.join(QChar::Nbsp + QStringLiteral("· "));
}

bool isShownAsText(const capture::MessageRow &row)
{
    return row.type == protocol::Opcode::Close || row.isValidText;
}

} // namespace

MessagePage::MessagePage(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel)
    , m_pretty(new QToolButton)
    , m_copy(new QToolButton)
    , m_tools(new QWidget)
    , m_note(new QLabel)
    , m_stack(new QStackedWidget)
    , m_text(new QPlainTextEdit)
    , m_hex(new widgets::HexView)
    , m_document(new DocumentView)
    , m_empty(new widgets::EmptyState)
{
    makeTools();
    makePages();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_note);
    layout->addWidget(m_stack, 1);
    showNothing();
}

void MessagePage::makeTools()
{
    m_summary->setObjectName(QStringLiteral("messageSummary"));
    m_summary->setProperty("muted", true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_pretty->setObjectName(QStringLiteral("prettyButton"));
    m_pretty->setText(tr("Indent JSON"));
    m_pretty->setCheckable(true);
    m_pretty->setChecked(true);
    m_pretty->setFocusPolicy(Qt::StrongFocus);
    m_pretty->setToolTip(tr("Show JSON indented, or exactly as it came"));
    connect(m_pretty, &QToolButton::toggled, this, &MessagePage::showPayload);
    m_copy->setObjectName(QStringLiteral("copyMessage"));
    m_copy->setIcon(theme::symbol(QStringLiteral("copy")));
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_copy->setToolTip(tr("Copy the message"));
    m_copy->setAccessibleName(m_copy->toolTip());
    connect(m_copy, &QToolButton::clicked, this, &MessagePage::copy);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_pretty, 0, Qt::AlignTop);
    buttons->addWidget(m_copy, 0, Qt::AlignTop);
    m_toolsLayout = new QBoxLayout(QBoxLayout::LeftToRight, m_tools);
    m_toolsLayout->setContentsMargins(16, 8, 8, 0);
    m_toolsLayout->addWidget(m_summary, 1);
    m_toolsLayout->addLayout(buttons);
}

void MessagePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_toolsLayout->setDirection(width() < leastWidthForOneRow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void MessagePage::makePages()
{
    m_note->setObjectName(QStringLiteral("messageNote"));
    m_note->setProperty("muted", true);
    m_note->setContentsMargins(16, 0, 16, 8);
    m_note->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setReadOnly(true);
    // Looking for words in a long text without spaces takes the square of its length.
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setProperty("plain", true);
    m_text->setFont(theme::monospaceFont());
    m_text->setAccessibleName(tr("Payload as text"));
    m_text->document()->setDocumentMargin(16);
    m_hex->setObjectName(QStringLiteral("messageHex"));
    m_document->setObjectName(QStringLiteral("eventDocument"));
    m_document->setAccessibleName(tr("What happened"));
    m_empty->setObjectName(QStringLiteral("messageEmpty"));
    m_empty->say(tr("Nothing is selected"), tr("Select a row of the log to see it here in full."));
    for (QWidget *page : std::initializer_list<QWidget *> {m_empty, m_document, m_text, m_hex})
        m_stack->addWidget(page);
}

void MessagePage::showNothing()
{
    m_message.reset();
    m_tools->hide();
    m_note->hide();
    m_stack->setCurrentWidget(m_empty);
}

void MessagePage::showEvent(const capture::EventRow &event)
{
    m_message.reset();
    m_tools->hide();
    m_note->hide();
    m_stack->setCurrentWidget(m_document);
    m_document->write([event](DocumentView &view) { writeEvent(view, event); });
}

void MessagePage::showMessage(std::shared_ptr<const capture::MessageDetail> message)
{
    m_message = std::move(message);
    m_summary->setText(summaryOf(m_message->row));
    m_tools->show();
    showPayload();
}

void MessagePage::showPayload()
{
    if (!m_message)
        return;
    const QByteArray &payload = m_message->payload;
    m_note->hide();
    m_pretty->hide();
    if (isShownAsText(m_message->row))
        return showText(payload);
    m_hex->setSource(widgets::ByteSource::of(payload));
    m_stack->setCurrentWidget(m_hex);
    if (m_message->row.size == 0) {
        m_note->setText(tr("The payload is empty."));
        m_note->show();
    }
}

void MessagePage::showText(const QByteArray &payload)
{
    m_stack->setCurrentWidget(m_text);
    const bool isCut = payload.size() > MaxShownText;
    const auto json = isCut ? std::nullopt : format::indentedJson(payload);
    m_pretty->setVisible(json.has_value());
    const QByteArrayView shown = QByteArrayView(payload).first(std::min(payload.size(), MaxShownText));
    const QString text = format::payloadText(m_message->row.type, true, shown);
    m_text->setPlainText(format::inertText(json && m_pretty->isChecked() ? *json : text));
    if (payload.isEmpty() || isCut) {
        m_note->setText(payload.isEmpty()
                ? tr("The payload is empty.")
                : tr("The first %1 are shown. The frames have all of it, and “Copy” copies all of it.")
                      .arg(format::byteSize(MaxShownText)));
        m_note->show();
    }
}

void MessagePage::copy() const
{
    if (m_message)
        QGuiApplication::clipboard()->setText(
            format::payloadText(m_message->row.type, m_message->row.isValidText, m_message->payload));
}

} // namespace framescope::panels
