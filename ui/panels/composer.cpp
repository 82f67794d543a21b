// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer.h"

#include "closepopup.h"
#include "filemessage.h"
#include "pingpopup.h"

#include <base/hex.h>
#include <format/inputerrors.h>
#include <format/numbers.h>
#include <theme/appearance.h>
#include <theme/symbols.h>
#include <widgets/elidedlabel.h>
#include <widgets/flags.h>
#include <widgets/taborder.h>
#include <widgets/toolbuttons.h>

#include <QCheckBox>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace framescope::panels {

Composer::Composer(QWidget *parent)
    : QFrame(parent)
    , m_editor(new QPlainTextEdit)
    , m_problem(new widgets::ElidedLabel)
    , m_textMode(makeSegment(tr("Text"), "composeText", "first", Mode::Text))
    , m_binaryMode(makeSegment(tr("Binary"), "composeBinary", "middle", Mode::Binary))
    , m_fileMode(makeSegment(tr("File"), "composeFile", "last", Mode::File))
    , m_forms(new QStackedWidget)
    , m_compress(new QCheckBox(tr("Compress")))
    , m_send(new QPushButton(tr("Send")))
    , m_ping(new QPushButton(tr("Ping")))
    , m_pingOptions(new QToolButton)
    , m_close(new QPushButton(tr("Close…")))
{
    setObjectName(QStringLiteral("composer"));
    setProperty("composer", true);
    makeEditor();
    setAcceptDrops(true);
    m_forms->addWidget(m_editor);
    makeButtons();
    makeLayout();
    setMode(Mode::Text);
    setOpen(false);
}

void Composer::makeEditor()
{
    m_editor->setObjectName(QStringLiteral("composeEditor"));
    m_editor->setFont(theme::monospaceFont());
    m_editor->setTabChangesFocus(true);
    m_editor->setWordWrapMode(QTextOption::WrapAnywhere);
    m_editor->setAccessibleName(tr("Message to send"));
    m_editor->setMinimumHeight(64);
    m_editor->document()->setDocumentMargin(8);
    m_editor->installEventFilter(this);
    m_editor->viewport()->installEventFilter(this);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        validate();
        Q_EMIT edited();
    });
    m_problem->setObjectName(QStringLiteral("composeProblem"));
    m_problem->setProperty("problem", true);
}

FileMessage &Composer::file()
{
    if (!m_file) {
        m_file = new FileMessage;
        m_forms->addWidget(m_file);
        widgets::followInTabOrder(*m_forms, *m_file);
        connect(m_file, &FileMessage::textRead, this, &Composer::textRequested);
        connect(m_file, &FileMessage::binaryRead, this, &Composer::binaryRequested);
        connect(m_file, &FileMessage::failed, this, &Composer::showProblem);
        connect(m_file, &FileMessage::chosen, this, [this] { setMode(Mode::File); });
    }
    return *m_file;
}

void Composer::makeLayout()
{
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    segments->addWidget(m_textMode);
    segments->addWidget(m_binaryMode);
    segments->addWidget(m_fileMode);
    auto *pings = new QHBoxLayout;
    pings->setSpacing(0);
    pings->addWidget(m_ping);
    pings->addWidget(m_pingOptions);
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(8);
    m_tools->addLayout(segments);
    m_tools->addSpacing(8);
    m_tools->addWidget(m_problem);
    m_tools->addStretch();
    m_tools->addWidget(m_compress);
    m_tools->addWidget(m_close);
    m_tools->addLayout(pings);
    m_tools->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_forms, 1);
    layout->addLayout(m_tools);
    setTabOrder(m_editor, m_textMode);
    setTabOrder(m_textMode, m_binaryMode);
    setTabOrder(m_binaryMode, m_fileMode);
    setTabOrder(m_fileMode, m_compress);
    setTabOrder(m_compress, m_close);
}

QString Composer::tipOf(Mode mode)
{
    switch (mode) {
    case Mode::Text: return tr("Send the text as a text message, in UTF-8");
    case Mode::Binary: return tr("Write bytes in hexadecimal and send them as a binary message");
    case Mode::File: return tr("Send a file as one message");
    }
    return {};
}

QToolButton *Composer::makeSegment(const QString &text, const char *name, const char *place, Mode mode)
{
    QToolButton *button = widgets::makeSegment(name, text, place);
    button->setAutoExclusive(true);
    button->setToolTip(tipOf(mode));
    connect(button, &QToolButton::clicked, this, [this, mode] { setMode(mode); });
    return button;
}

void Composer::makeButtons()
{
    m_compress->setObjectName(QStringLiteral("compressBox"));
    m_compress->setToolTip(tr("Compress what is sent, by permessage-deflate. Very short messages never are."));
    m_compress->setMinimumWidth(1); // it goes where there is no room, and does not keep the window wide
    m_compress->setChecked(true);
    m_compress->hide();
    m_send->setObjectName(QStringLiteral("sendButton"));
    m_send->setProperty("primary", true);
    m_send->setIcon(theme::symbol(QStringLiteral("send"), theme::Tint::OnAccent));
    m_ping->setObjectName(QStringLiteral("pingButton"));
    m_ping->setIcon(theme::symbol(QStringLiteral("ping")));
    m_ping->setProperty("joined", QStringLiteral("first"));
    m_pingOptions->setProperty("joined", QStringLiteral("last"));
    m_pingOptions->setObjectName(QStringLiteral("pingOptions"));
    m_pingOptions->setText(QStringLiteral("…"));
    m_pingOptions->setFocusPolicy(Qt::StrongFocus);
    m_pingOptions->setAccessibleName(tr("Ping with a payload"));
    m_close->setObjectName(QStringLiteral("closeButton"));
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_ping, &QPushButton::clicked, this, &Composer::ping);
    connect(m_pingOptions, &QToolButton::clicked, this, [this] { pingPopup().popUp(m_pingOptions); });
    connect(m_close, &QPushButton::clicked, this, [this] { closePopup().popUp(m_close); });
}

PingPopup &Composer::pingPopup()
{
    if (!m_pingPopup) {
        m_pingPopup = new PingPopup(this);
        connect(m_pingPopup, &PingPopup::pingRequested, this, &Composer::pingRequested);
    }
    return *m_pingPopup;
}

ClosePopup &Composer::closePopup()
{
    if (!m_closePopup) {
        m_closePopup = new ClosePopup(this);
        connect(m_closePopup, &ClosePopup::closeRequested, this, &Composer::closeRequested);
        connect(m_closePopup, &ClosePopup::abortRequested, this, &Composer::abortRequested);
    }
    return *m_closePopup;
}

void Composer::setMode(Mode mode)
{
    m_mode = mode;
    m_textMode->setChecked(mode == Mode::Text);
    m_binaryMode->setChecked(mode == Mode::Binary);
    m_fileMode->setChecked(mode == Mode::File);
    m_forms->setCurrentWidget(mode == Mode::File ? static_cast<QWidget *>(&file()) : m_editor);
    m_editor->setPlaceholderText(mode == Mode::Text ? tr("Write a message. Ctrl+Enter sends it.")
                                                    : tr("48 65 6c 6c 6f: bytes in hexadecimal. Ctrl+Enter sends them."));
    validate();
    Q_EMIT edited();
}

QString Composer::text() const
{
    return m_editor->toPlainText();
}

void Composer::setText(const QString &text)
{
    if (m_editor->toPlainText() == text)
        return;
    // As a person would write it: undo brings back what stood there.
    m_editor->selectAll();
    m_editor->insertPlainText(text);
}

void Composer::setOpen(bool isOpen)
{
    if (!std::exchange(m_isOpen, isOpen) && isOpen)
        validate();
    updateEnabled();
}

void Composer::setDeflating(bool isDeflating)
{
    m_isDeflating = isDeflating;
    placeCompress();
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCompress();
}

/// In a narrow window the buttons go before it.
void Composer::placeCompress()
{
    const int own = m_compress->isHidden() ? m_compress->sizeHint().width() + m_tools->spacing() : 0;
    const int elided = m_problem->sizeHint().width() - m_problem->minimumSizeHint().width();
    m_compress->setVisible(m_isDeflating && m_tools->geometry().width() >= m_tools->sizeHint().width() + own - elided);
    layout()->activate(); // at once: nothing is painted in between
}

protocol::Compression Composer::compression() const
{
    return m_compress->isChecked() ? protocol::Compression::Usual : protocol::Compression::Never;
}

void Composer::setClosedText(const QString &sentence)
{
    m_closedText = sentence;
    updateEnabled();
}

void Composer::updateEnabled()
{
    const QString why = m_closedText.isEmpty() ? tr("There is no open connection.") : m_closedText;
    const auto apply = [&](QWidget *button, const QString &tip) {
        button->setEnabled(m_isOpen);
        button->setToolTip(m_isOpen ? tip : why);
    };
    apply(m_send, tr("Send the message (Ctrl+Enter)"));
    apply(m_ping, tr("Send a ping without payload (Ctrl+Shift+P)"));
    apply(m_pingOptions, tr("Send a ping with a payload"));
    apply(m_close, tr("Close with a code and a reason of your choice"));
}

void Composer::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    widgets::setFlag(m_editor, "wrong", !sentence.isEmpty());
    m_editor->setAccessibleDescription(sentence);
}

void Composer::validate()
{
    QString problem;
    if (m_mode == Mode::Binary) {
        const QString text = m_editor->toPlainText();
        if (const auto bytes = base::parseHex(text); !bytes)
            problem = format::hexErrorSentence(bytes.error(), text);
    }
    showProblem(problem);
}

void Composer::send()
{
    const QString text = m_editor->toPlainText();
    if (!m_isOpen)
        return showProblem(m_closedText.isEmpty() ? format::sendErrorSentence(protocol::SendError::NotOpen) : m_closedText);
    if (m_mode == Mode::File) {
        showProblem({});
        return file().read();
    }
    if (m_mode == Mode::Text) {
        showProblem({});
        Q_EMIT textRequested(text.toUtf8());
        return;
    }
    validate();
    if (const auto bytes = base::parseHex(text))
        Q_EMIT binaryRequested(*bytes);
}

void Composer::ping()
{
    if (!m_isOpen)
        return showProblem(m_closedText.isEmpty() ? format::sendErrorSentence(protocol::SendError::NotOpen) : m_closedText);
    Q_EMIT pingRequested({});
}

void Composer::focusEditor()
{
    m_editor->setFocus(Qt::ShortcutFocusReason);
}

void Composer::dragEnterEvent(QDragEnterEvent *event)
{
    if (!FileMessage::fileOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void Composer::dropEvent(QDropEvent *event)
{
    if (const QString path = FileMessage::fileOf(*event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        file().setFile(path);
    }
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    // The editor would write the name of a file that is dropped.
    if (watched == m_editor->viewport() && event->type() == QEvent::Drop) {
        if (const auto *drop = static_cast<QDropEvent *>(event); !FileMessage::fileOf(*drop->mimeData()).isEmpty()) {
            dropEvent(static_cast<QDropEvent *>(event));
            return true;
        }
    }
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            send();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace framescope::panels
