// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagepage.h"

#include "documentview.h"
#include "eventdocument.h"
#include "logcolumnmemory.h"
#include "messagetools.h"
#include "payloadtext.h"

#include <format/inert.h>
#include <format/inspection.h>
#include <format/messages.h>
#include <format/numbers.h>
#include <format/opcodes.h>
#include <models/valuetreemodel.h>
#include <theme/appearance.h>
#include <widgets/hexview.h>
#include <widgets/imageview.h>
#include <widgets/valuetreeview.h>

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>

namespace framescope::panels {

using Syntax = widgets::SyntaxHighlighter::Syntax;
using View = MessageLook::View;

namespace {

constexpr int patienceMs = 150;

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

/// JSON itself, and what is written in it.
bool isJson(const std::vector<inspect::Format> &layers)
{
    return layers.size() == 1
        && (layers.front() == inspect::Format::Json || layers.front() == inspect::Format::JsonRpc
            || layers.front() == inspect::Format::GraphQlWs);
}

} // namespace

MessagePage::MessagePage(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel)
    , m_copy(new QToolButton)
    , m_choices(new MessageTools)
    , m_tools(new QWidget)
    , m_note(new QLabel)
    , m_stack(new QStackedWidget)
    , m_text(new PayloadText)
    , m_hex(new widgets::HexView)
    , m_values(new models::ValueTreeModel(this))
    , m_tree(new widgets::ValueTreeView(m_values))
    , m_picture(new widgets::ImageView)
    , m_busy(new QLabel)
    , m_document(new DocumentView)
{
    makeTools();
    makePages();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_note);
    layout->addWidget(m_stack, 1);
    connect(m_choices, &MessageTools::shownAsChanged, this, &MessagePage::readPayload);
    connect(m_tree, &widgets::ValueTreeView::columnRequested, this, &MessagePage::addColumn);
    connect(m_tree, &widgets::ValueTreeView::filterRequested, this, &MessagePage::filterRequested);
    connect(&MessageLook::shared(), &MessageLook::changed, this, &MessagePage::showLook);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_busy->setText(tr("Reading the payload…")); });
    m_text->setWraps(MessageLook::shared().wraps());
    m_tools->hide();
    m_note->hide();
}

MessagePage::~MessagePage() = default;

void MessagePage::makeTools()
{
    m_summary->setObjectName(QStringLiteral("messageSummary"));
    m_summary->setProperty("muted", true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_copy->setObjectName(QStringLiteral("copyMessage"));
    m_copy->setIcon(theme::symbol(QStringLiteral("copy")));
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_copy->setToolTip(tr("Copy the message"));
    m_copy->setAccessibleName(m_copy->toolTip());
    connect(m_copy, &QToolButton::clicked, this, &MessagePage::copy);
    auto *line = new QHBoxLayout;
    line->addWidget(m_summary, 1);
    line->addWidget(m_copy, 0, Qt::AlignTop);
    auto *tools = new QVBoxLayout(m_tools);
    tools->setContentsMargins(16, 8, 8, 8);
    tools->setSpacing(4);
    tools->addLayout(line);
    tools->addWidget(m_choices);
}

void MessagePage::makePages()
{
    m_note->setObjectName(QStringLiteral("messageNote"));
    m_note->setProperty("muted", true);
    m_note->setContentsMargins(16, 0, 16, 8);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_hex->setObjectName(QStringLiteral("messageHex"));
    m_document->setObjectName(QStringLiteral("eventDocument"));
    m_document->setAccessibleName(tr("What happened"));
    m_busy->setObjectName(QStringLiteral("messageBusy"));
    m_busy->setProperty("muted", true);
    m_busy->setContentsMargins(16, 16, 16, 16);
    m_busy->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    for (QWidget *page : std::initializer_list<QWidget *> {m_document, m_text, m_hex, m_tree, m_picture, m_busy})
        m_stack->addWidget(page);
}

void MessagePage::forgetMessage()
{
    m_reader.forget();
    m_patience.stop();
    m_message.reset();
    m_reading = {};
    m_values->setContent({});
    m_picture->setImage({});
}

void MessagePage::showEvent(const capture::EventRow &event)
{
    forgetMessage();
    m_tools->hide();
    m_note->hide();
    m_stack->setCurrentWidget(m_document);
    m_document->write([event](DocumentView &view) { writeEvent(view, event); });
}

void MessagePage::showMessage(std::shared_ptr<const capture::MessageDetail> message)
{
    forgetMessage();
    m_message = std::move(message);
    m_summary->setText(summaryOf(m_message->row));
    m_tools->show();
    const bool isClose = m_message->row.type == protocol::Opcode::Close;
    m_choices->setVisible(!isClose);
    if (isClose)
        return showClose();
    readPayload();
}

void MessagePage::readPayload()
{
    if (!m_message)
        return;
    m_note->hide();
    m_busy->clear();
    m_stack->setCurrentWidget(m_busy);
    m_patience.start();
    const ShownAs shownAs = m_choices->shownAs();
    PayloadQuestion question;
    question.payload = m_message->payload;
    question.isText = m_message->row.type == protocol::Opcode::Text;
    question.longestText = MaxShownText;
    if (shownAs.kind == ShownAs::Kind::Format)
        question.format = shownAs.format;
    m_reader.ask(question, [this](const PayloadReading &reading) { takeReading(reading); });
}

void MessagePage::takeReading(const PayloadReading &reading)
{
    m_patience.stop();
    const ShownAs asked = m_choices->shownAs();
    m_reading = reading;
    m_values->setContent(m_reading.decoded);
    m_choices->offer(m_reading.guess);
    // The format that is wanted may be one that this payload cannot have, or can have after all.
    if (!(m_choices->shownAs() == asked))
        return readPayload();
    showReading();
}

bool MessagePage::isHexWanted() const
{
    return m_choices->shownAs().kind == ShownAs::Kind::Hex;
}

void MessagePage::showReading()
{
    const ShownAs::Kind kind = m_choices->shownAs().kind;
    const inspect::Decoded &decoded = *m_reading.decoded;
    const bool isKnown = kind != ShownAs::Kind::Raw && !isHexWanted() && decoded.layers.front() != inspect::Format::Raw;
    const bool hasPicture = isKnown && m_reading.picture && m_reading.picture->problem.isEmpty();
    const bool hasValues = isKnown && !decoded.tree.isEmpty();
    const bool hasPretty = hasValues || (isKnown && !m_reading.picture && m_reading.isContentText);
    const View view = MessageLook::shared().view();
    const bool isBinary = m_message->row.type != protocol::Opcode::Text && !m_reading.isText;
    const bool isHex =
        isHexWanted() || (kind != ShownAs::Kind::Raw && isBinary && !hasPicture && (!hasPretty || view == View::Raw));
    m_choices->setViews(hasValues, hasPretty, !isHex && !hasPicture && !(hasValues && view == View::Tree));
    if (hasPicture)
        return showPicture();
    if (isHex)
        return showHex(isKnown && !hasPretty ? decoded.content : m_message->payload);
    if (hasValues && view == View::Tree)
        return showTree();
    if (hasPretty && view != View::Raw)
        return showText(m_reading.pretty, m_reading.isPrettyCut, true);
    showText(m_reading.raw, m_reading.isRawCut, false);
}

void MessagePage::showClose()
{
    m_stack->setCurrentWidget(m_text);
    const QString text = format::payloadText(m_message->row.type, true, m_message->payload);
    m_text->setText({format::inertText(text), {}, 0, -1}, Syntax::None);
    note({});
}

void MessagePage::showHex(const QByteArray &bytes)
{
    m_hex->setSource(widgets::ByteSource::of(bytes));
    m_stack->setCurrentWidget(m_hex);
    note(isHexWanted() ? QStringList() : sentencesOnFormat());
}

void MessagePage::showText(const format::MarkedText &text, bool isCut, bool isPretty)
{
    const inspect::Format format = m_reading.decoded->format();
    const Syntax syntax = !isPretty      ? Syntax::None
        : format == inspect::Format::Xml ? Syntax::Xml
        : format == inspect::Format::Raw ? Syntax::None
                                         : Syntax::Values;
    m_text->setText(text, syntax);
    m_stack->setCurrentWidget(m_text);
    QStringList sentences = isPretty ? sentencesOnFormat() : QStringList();
    if (text.invalidBytes > 0)
        sentences.append(tr("%n bytes are not UTF-8 and marked by their hexadecimal digits. The first is at offset %1.",
            nullptr, static_cast<int>(text.invalidBytes))
                             .arg(format::number(text.firstInvalid)));
    if (isCut)
        sentences.append(tr("The first %1 are shown. The frames have all of it, and “Copy” copies all of it.")
                             .arg(format::byteSize(MaxShownText)));
    note(sentences);
}

void MessagePage::showTree()
{
    m_stack->setCurrentWidget(m_tree);
    m_tree->openBeginning();
    m_tree->setOffersColumns(m_message->row.type == protocol::Opcode::Text && isJson(m_reading.decoded->layers));
    note(sentencesOnFormat());
}

void MessagePage::addColumn(const QString &path)
{
    if (LogColumnMemory::instance().addField(path))
        return;
    note(sentencesOnFormat() << tr(
             "No column was added. There are at most %1 for fields, with paths of at most %2 characters.")
                                    .arg(mostFieldColumns)
                                    .arg(longestFieldPath));
}

void MessagePage::showPicture()
{
    const Picture &picture = *m_reading.picture;
    m_picture->setImage(picture.image);
    m_stack->setCurrentWidget(m_picture);
    QStringList sentences = sentencesOnFormat();
    sentences.append(tr("%1 picture, %2 × %3 pixels")
                         .arg(format::formatName(m_reading.decoded->format()), format::number(picture.size.width()),
                             format::number(picture.size.height())));
    note(sentences);
}

/// What the format has to say: who speaks, what is inside, and where reading stopped.
QStringList MessagePage::sentencesOnFormat() const
{
    const inspect::Decoded &decoded = *m_reading.decoded;
    QStringList sentences;
    if (decoded.layers.size() > 1)
        sentences.append(format::layersText(decoded));
    if (!decoded.facts.empty())
        sentences.append(format::factsText(decoded.facts));
    if (m_reading.picture && !m_reading.picture->problem.isEmpty())
        sentences.append(m_reading.picture->problem);
    if (decoded.error)
        sentences.append(format::decodeErrorText(decoded));
    return sentences;
}

void MessagePage::note(const QStringList &sentences)
{
    QStringList all = sentences;
    if (m_message->payload.isEmpty())
        all = QStringList {tr("The payload is empty.")};
    m_note->setText(all.join(u'\n'));
    m_note->setVisible(!all.isEmpty());
}

void MessagePage::showLook()
{
    m_text->setWraps(MessageLook::shared().wraps());
    if (m_message && m_reading.decoded)
        showReading();
}

void MessagePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_message)
        return;
    m_summary->setText(summaryOf(m_message->row));
    if (m_reading.decoded)
        showReading();
}

void MessagePage::copy() const
{
    if (m_message)
        QGuiApplication::clipboard()->setText(
            format::payloadText(m_message->row.type, m_message->row.isValidText, m_message->payload));
}

} // namespace framescope::panels
