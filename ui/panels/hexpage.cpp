// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hexpage.h"

#include <format/numbers.h>
#include <widgets/elidedlabel.h>
#include <widgets/emptystate.h>
#include <widgets/hexsearchbar.h>
#include <widgets/hexview.h>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStandardItemModel>

namespace framescope::panels {

namespace {

using capture::MessageDetail;
using models::WireBytes;

using Masking = WireBytes::Masking;
using Wire = std::shared_ptr<const WireBytes>;

/// Of a message whose payloads are all here.
widgets::ByteSource sourceOf(const std::shared_ptr<const MessageDetail> &message, const Wire &wire, Masking masking)
{
    const WireBytes::Payload payload = [message](int frame, qint64 offset, qint64 count) {
        return message->frames[static_cast<size_t>(frame)].payload.view().sliced(offset, count).toByteArray();
    };
    return {wire->size(),
        [wire, masking, payload](qint64 offset, qint64 count) { return wire->bytes(offset, count, masking, payload); }};
}

HexPage::Read readerOf(base::MessageId id, const Wire &wire, Masking masking)
{
    return [wire, masking, id](capture::Reader &reader, qint64 offset, qint64 count) {
        return wire->bytes(offset, count, masking,
            [&](int frame, qint64 from, qint64 size) { return reader.framePayloadSlice(id, frame, from, size); });
    };
}

bool isMasked(const MessageDetail &message)
{
    return std::any_of(message.frames.begin(), message.frames.end(),
        [](const protocol::Frame &frame) { return frame.header.maskingKey.has_value(); });
}

} // namespace

HexPage::HexPage(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox)
    , m_selection(new widgets::ElidedLabel)
    , m_hex(new widgets::HexView)
    , m_search(new widgets::HexSearchBar(*m_hex))
    , m_empty(new widgets::EmptyState)
    , m_content(new QWidget)
{
    setObjectName(QStringLiteral("hexPage"));
    m_empty->setObjectName(QStringLiteral("hexEmpty"));
    m_hex->setObjectName(QStringLiteral("messageBytes"));
    m_hex->setAccessibleName(tr("Bytes of the message"));
    m_choice->setObjectName(QStringLiteral("hexSource"));
    m_choice->setToolTip(tr("Which bytes are shown"));
    m_choice->setAccessibleName(m_choice->toolTip());
    m_choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_choice->addItem(tr("Wire bytes"));
    m_choice->addItem(tr("Unmasked"));
    m_choice->addItem(tr("Payload"));
    m_choice->setItemData(0, tr("All frames as they crossed the wire, with their headers"), Qt::ToolTipRole);
    m_choice->setItemData(1, tr("The same with the masking of the payloads removed"), Qt::ToolTipRole);
    m_choice->setItemData(2, tr("The payload of the message: joined, unmasked and inflated"), Qt::ToolTipRole);
    m_selection->setObjectName(QStringLiteral("hexSelection"));
    m_selection->setProperty("muted", true);
    m_selection->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    makeLayout();
    makeShortcuts();
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_wanted = shown();
        setShown(m_wanted);
    });
    connect(m_hex, &widgets::HexView::selectedByPerson, this, &HexPage::takeSelection);
    showNothing({}, {});
}

void HexPage::makeLayout()
{
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_choice);
    first->addWidget(m_selection, 1);
    auto *tools = new QVBoxLayout;
    tools->setContentsMargins(16, 8, 8, 8);
    tools->setSpacing(8);
    tools->addLayout(first);
    tools->addWidget(m_search);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addLayout(tools);
    content->addWidget(m_hex, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_content, 1);
}

void HexPage::makeShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto function) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_search, function);
    };
    add(QKeySequence(QKeySequence::Find), &widgets::HexSearchBar::focusFind);
    add(QKeySequence(Qt::CTRL | Qt::Key_G), &widgets::HexSearchBar::focusOffset);
    add(QKeySequence(Qt::Key_F3), &widgets::HexSearchBar::findNext);
    add(QKeySequence(Qt::SHIFT | Qt::Key_F3), &widgets::HexSearchBar::findPrevious);
}

void HexPage::showNothing(const QString &title, const QString &why)
{
    setSources({}, {}, {});
    m_places = std::make_shared<const WireBytes>();
    m_empty->say(title, why);
    m_empty->show();
    m_content->hide();
}

void HexPage::showMessage(const std::shared_ptr<const MessageDetail> &message)
{
    m_places = std::make_shared<const WireBytes>(*message);
    setSources(sourceOf(message, m_places, Masking::AsOnTheWire), sourceOf(message, m_places, Masking::Removed),
        widgets::ByteSource::of(message->payload));
    fillChoices(*message);
}

void HexPage::showMessage(const std::shared_ptr<const MessageDetail> &message, const SourceMaker &makeSource)
{
    m_places = std::make_shared<const WireBytes>(*message);
    setSources(makeSource(m_places->size(), readerOf(message->row.id, m_places, Masking::AsOnTheWire)),
        makeSource(m_places->size(), readerOf(message->row.id, m_places, Masking::Removed)),
        makeSource(message->storedSize, [id = message->row.id](capture::Reader &reader, qint64 offset, qint64 count) {
            return reader.payloadSlice(id, offset, count);
        }));
    fillChoices(*message);
}

void HexPage::fillChoices(const MessageDetail &message)
{
    m_empty->hide();
    m_content->show();
    const bool hasFrames = !message.frames.empty();
    m_isCompressed = hasFrames && message.frames.front().header.rsv1;
    const auto *items = qobject_cast<const QStandardItemModel *>(m_choice->model());
    items->item(static_cast<int>(Shown::Wire))->setEnabled(hasFrames);
    items->item(static_cast<int>(Shown::Unmasked))->setEnabled(isMasked(message));
    const bool hasWanted = m_wanted == Shown::Payload || (m_wanted == Shown::Wire && hasFrames) || isMasked(message);
    setShown(hasWanted ? m_wanted : hasFrames ? Shown::Wire : Shown::Payload);
}

void HexPage::setSources(widgets::ByteSource wire, widgets::ByteSource unmasked, widgets::ByteSource payload)
{
    m_sources = {std::move(wire), std::move(unmasked), std::move(payload)};
    m_hex->setSource({});
}

HexPage::Shown HexPage::shown() const
{
    return static_cast<Shown>(m_choice->currentIndex());
}

void HexPage::setShown(Shown shown)
{
    m_choice->setCurrentIndex(static_cast<int>(shown));
    m_hex->setSource(m_sources[static_cast<size_t>(shown)]);
    m_search->reset();
    m_search->setAdvice(m_isCompressed && shown != Shown::Payload
            ? tr("These bytes are compressed; “Payload” has them inflated.")
            : QString());
    takeSelection(0, 0);
}

void HexPage::updateBytes()
{
    m_hex->viewport()->update();
}

void HexPage::setMarked(int frame, qint64 offset, qint64 size)
{
    if (frame >= 0 && frame < m_places->frameCount() && shown() != Shown::Payload)
        m_hex->setMarked({m_places->begin(frame) + offset, size});
}

void HexPage::showBytes(int frame, qint64 offset, qint64 size)
{
    if (frame < 0 || frame >= m_places->frameCount())
        return;
    if (shown() == Shown::Payload)
        setShown(Shown::Wire);
    m_hex->select({});
    takeSelection(0, 0);
    setMarked(frame, offset, size);
    m_hex->scrollToByte(m_hex->marked().offset);
}

void HexPage::takeSelection(qint64 offset, qint64 size)
{
    const qint64 all = m_hex->size();
    m_selection->setText(all == 0 ? QString()
            : size == 0
            ? format::byteCount(all)
            : tr("%1 (0x%2), %3").arg(format::number(offset), QString::number(offset, 16), format::byteCount(size)));
    if (size == 0 || shown() == Shown::Payload)
        return;
    const WireBytes::Place place = m_places->placeOf(offset);
    if (place.frame >= 0)
        Q_EMIT wireByteSelected(place.frame, place.offset);
}

void HexPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        takeSelection(m_hex->selection().offset, m_hex->selection().size);
}

} // namespace framescope::panels
