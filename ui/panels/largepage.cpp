// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "largepage.h"

#include <format/inert.h>
#include <format/messages.h>
#include <format/numbers.h>
#include <format/opcodes.h>
#include <theme/appearance.h>
#include <widgets/elidedlabel.h>
#include <widgets/hexview.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolButton>

namespace framescope::panels {

namespace {

/// What is laid out without the window stopping.
constexpr qsizetype mostText = qsizetype(128) * 1024;

QString summaryOf(const capture::MessageRow &row)
{
    const QStringList parts {format::directionArrow(row.direction) + u' ' + format::opcodeName(row.type),
        format::byteCount(row.size), format::exactTime(row.time)};
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace

LargePage::LargePage(QWidget *parent)
    : QWidget(parent)
    , m_summary(new widgets::ElidedLabel)
    , m_bytes(new QToolButton)
    , m_note(new QLabel)
    , m_stack(new QStackedWidget)
    , m_text(new QPlainTextEdit)
    , m_hex(new widgets::HexView)
{
    m_summary->setObjectName(QStringLiteral("largeSummary"));
    m_summary->setProperty("muted", true);
    m_bytes->setObjectName(QStringLiteral("largeBytes"));
    m_bytes->setText(tr("Bytes"));
    m_bytes->setCheckable(true);
    m_bytes->setFocusPolicy(Qt::StrongFocus);
    m_bytes->setToolTip(tr("Show all bytes, or the beginning as text"));
    connect(m_bytes, &QToolButton::toggled, this, &LargePage::showBytes);
    m_note->setObjectName(QStringLiteral("largeNote"));
    m_note->setProperty("muted", true);
    m_note->setContentsMargins(16, 8, 16, 8);
    m_note->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("largeText"));
    m_text->setReadOnly(true);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setProperty("plain", true);
    m_text->setFont(theme::monospaceFont());
    m_text->setAccessibleName(tr("Beginning of the payload as text"));
    m_text->document()->setDocumentMargin(16);
    m_hex->setObjectName(QStringLiteral("largeHex"));
    m_hex->setAccessibleName(tr("Bytes of the payload"));
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_hex);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(16, 8, 8, 0);
    tools->addWidget(m_summary);
    tools->addStretch();
    tools->addWidget(m_bytes);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(m_note);
    layout->addWidget(m_stack, 1);
}

void LargePage::showMessage(const capture::MessageDetail &message, widgets::ByteSource bytes)
{
    const bool isText = message.row.isValidText;
    m_summary->setText(summaryOf(message.row));
    const QByteArrayView beginning = QByteArrayView(message.payload).first(std::min(message.payload.size(), mostText));
    m_text->setPlainText(isText ? format::inertText(format::payloadText(message.row.type, true, beginning)) : QString());
    m_hex->setSource(std::move(bytes));
    m_bytes->setVisible(isText);
    showBytes(!isText || m_bytes->isChecked());
}

void LargePage::showInvalid(qint64 offset)
{
    m_note->setText(tr("The message is large: its bytes are read from the recording as you look at them. They are not valid "
                       "UTF-8: the first one that does not fit is at offset %1.")
                        .arg(format::number(offset)));
    m_hex->setMarked({offset, 1});
    m_hex->choose({offset, 1});
}

void LargePage::clear()
{
    m_text->clear();
    m_hex->setSource({});
}

void LargePage::update()
{
    m_hex->viewport()->update();
}

void LargePage::showBytes(bool isWanted)
{
    m_stack->setCurrentWidget(isWanted ? static_cast<QWidget *>(m_hex) : m_text);
    m_note->setText(isWanted ? tr("The message is large: its bytes are read from the recording as you look at them.")
                             : tr("The message is large: the first %1 are shown as text, and all of it as bytes.")
                                   .arg(format::byteSize(mostText)));
}

} // namespace framescope::panels
