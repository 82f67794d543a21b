// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "closepopup.h"

#include <format/closecodes.h>

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace framescope::panels {

namespace {

// A control frame carries 125 bytes, and two of them are the code.
constexpr qsizetype maxReasonBytes = 123;

} // namespace

ClosePopup::ClosePopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_code(new QSpinBox)
    , m_withoutCode(new QCheckBox(tr("Without a code")))
    , m_reason(new QLineEdit)
    , m_meaning(new QLabel)
    , m_send(new QPushButton(tr("Close connection")))
    , m_drop(new QPushButton(tr("Drop TCP")))
{
    setObjectName(QStringLiteral("closePopup"));
    setProperty("card", true);
    makeFields();
    makeLayout();
    connect(m_code, &QSpinBox::valueChanged, this, &ClosePopup::updateMeaning);
    connect(m_withoutCode, &QCheckBox::toggled, this, &ClosePopup::updateMeaning);
    connect(m_reason, &QLineEdit::textChanged, this, &ClosePopup::updateMeaning);
    connect(m_reason, &QLineEdit::returnPressed, m_send, &QPushButton::click);
    connect(m_send, &QPushButton::clicked, this, &ClosePopup::send);
    connect(m_drop, &QPushButton::clicked, this, &ClosePopup::drop);
    updateMeaning();
}

void ClosePopup::makeFields()
{
    m_code->setObjectName(QStringLiteral("closeCode"));
    m_code->setRange(1000, 4999);
    m_code->setButtonSymbols(QSpinBox::NoButtons);
    m_code->setAccessibleName(tr("Close code"));
    m_withoutCode->setObjectName(QStringLiteral("closeWithoutCode"));
    m_withoutCode->setToolTip(tr("Sends an empty close frame; the other end sees 1005."));
    m_reason->setObjectName(QStringLiteral("closeReason"));
    m_reason->setPlaceholderText(tr("Reason, for the other end's log"));
    m_reason->setAccessibleName(tr("Close reason"));
    m_meaning->setObjectName(QStringLiteral("closeMeaning"));
    m_meaning->setWordWrap(true);
    m_meaning->setProperty("muted", true);
    m_send->setObjectName(QStringLiteral("closeSend"));
    m_send->setProperty("primary", true);
    m_drop->setObjectName(QStringLiteral("closeDrop"));
    m_drop->setToolTip(tr("Ends the connection without a close frame; the other end sees 1006."));
}

void ClosePopup::makeLayout()
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(new QLabel(tr("Code")), 0, 0);
    layout->addWidget(m_code, 0, 1);
    layout->addWidget(m_withoutCode, 0, 2);
    layout->addWidget(m_meaning, 1, 1, 1, 2);
    layout->addWidget(new QLabel(tr("Reason")), 2, 0);
    layout->addWidget(m_reason, 2, 1, 1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_drop);
    buttons->addStretch();
    buttons->addWidget(m_send);
    layout->addLayout(buttons, 3, 0, 1, 3);
    setFixedWidth(400);
}

std::optional<protocol::CloseCode> ClosePopup::code() const
{
    if (m_withoutCode->isChecked())
        return std::nullopt;
    return static_cast<protocol::CloseCode>(m_code->value());
}

void ClosePopup::updateMeaning()
{
    const auto chosen = code();
    m_code->setEnabled(chosen.has_value());
    m_reason->setEnabled(chosen.has_value());
    const auto shown = chosen.value_or(protocol::CloseCode::NoStatus);
    const bool isSendable = !chosen || mayBeSent(*chosen);
    const qsizetype length = m_reason->text().toUtf8().size();
    const bool isTooLong = chosen && length > maxReasonBytes;
    QString text = format::closeCodeName(shown) + QStringLiteral(". ") + format::closeCodeMeaning(shown);
    if (!isSendable)
        text += u' ' + tr("It must not stand on the wire (RFC 6455, section 7.4).");
    if (isTooLong)
        text += u'\n' + tr("The reason has %1 bytes; at most %2 fit.").arg(length).arg(maxReasonBytes);
    m_meaning->setText(text);
    m_send->setEnabled(isSendable && !isTooLong);
    m_meaning->setMinimumHeight(m_meaning->heightForWidth(320));
    adjustSize();
}

void ClosePopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateMeaning();
}

void ClosePopup::popUp(const QWidget *anchor)
{
    adjustSize();
    const QPoint above = anchor->mapToGlobal(QPoint(anchor->width() - width(), -height() - 8));
    move(above);
    show();
    m_code->setFocus();
    m_code->selectAll();
}

void ClosePopup::drop()
{
    hide();
    Q_EMIT abortRequested();
}

void ClosePopup::send()
{
    hide();
    const auto chosen = code();
    Q_EMIT closeRequested(chosen, chosen ? m_reason->text().toUtf8() : QByteArray());
}

} // namespace framescope::panels
