// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameribbon.h"

#include <theme/appearance.h>
#include <theme/colors.h>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace framescope::widgets {

namespace {

using format::FieldId;
using format::FrameField;

constexpr int spacing = 4;
constexpr int bitRows = 2;

/// Shares of the width: what the text of a field needs.
int weightOf(const FrameField &field)
{
    switch (field.id) {
    case FieldId::Fin:
    case FieldId::Rsv1:
    case FieldId::Rsv2:
    case FieldId::Rsv3: return 10;
    case FieldId::Opcode: return 18;
    case FieldId::Mask: return 14;
    case FieldId::Length: return 16;
    case FieldId::ExtendedLength: return field.byteCount > 2 ? 40 : 24;
    case FieldId::MaskingKey: return 26;
    case FieldId::Payload: return 30;
    }
    return 10;
}

bool isInFirstRow(const FrameField &field)
{
    return field.firstByte < 2 && field.id != FieldId::Payload;
}

} // namespace

FrameRibbon::FrameRibbon(QWidget *parent)
    : QWidget(parent)
{
    installItemHostAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Fields of the frame"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FrameRibbon::setFrame(const protocol::Frame &frame)
{
    setFrame(frame, frame.payload.size());
}

void FrameRibbon::setFrame(const protocol::Frame &frame, qint64 payloadSize)
{
    m_fields = format::fieldsOf(frame, payloadSize);
    m_selected = -1;
    updateLayout();
}

void FrameRibbon::clear()
{
    m_fields.clear();
    m_selected = -1;
    updateLayout();
}

const FrameField *FrameRibbon::selectedField() const
{
    return m_selected >= 0 ? &m_fields[static_cast<size_t>(m_selected)] : nullptr;
}

int FrameRibbon::itemOf(FieldId id) const
{
    for (size_t i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i].id == id)
            return static_cast<int>(i);
    }
    return -1;
}

void FrameRibbon::selectField(std::optional<FieldId> id)
{
    m_selected = id ? itemOf(*id) : -1;
    update();
}

void FrameRibbon::selectByte(qint64 byte)
{
    if (const FrameField *field = selectedField(); field && field->covers(byte))
        return;
    if (byte < 2)
        return selectField(byte == 0 ? FieldId::Opcode : FieldId::Length);
    for (const FrameField &field : m_fields) {
        if (field.covers(byte))
            return selectField(field.id);
    }
}

QRect FrameRibbon::fieldRect(FieldId id) const
{
    const int item = itemOf(id);
    return item < 0 ? QRect() : m_rects[static_cast<size_t>(item)];
}

int FrameRibbon::rowHeight() const
{
    return 3 * (fontMetrics().height() + 2) + 8;
}

QSize FrameRibbon::sizeHint() const
{
    return {560, bitRows * rowHeight() + spacing};
}

QSize FrameRibbon::minimumSizeHint() const
{
    return {280, bitRows * rowHeight() + spacing};
}

void FrameRibbon::updateLayout()
{
    m_rects.assign(m_fields.size(), {});
    for (const bool first : {true, false}) {
        int total = 0;
        int count = 0;
        for (const FrameField &field : m_fields) {
            if (isInFirstRow(field) == first) {
                total += weightOf(field);
                ++count;
            }
        }
        const int available = width() - spacing * std::max(0, count - 1);
        int done = 0;
        int index = 0;
        for (size_t i = 0; i < m_fields.size(); ++i) {
            if (isInFirstRow(m_fields[i]) != first)
                continue;
            const int left = available * done / total + spacing * index;
            done += weightOf(m_fields[i]);
            const int right = available * done / total + spacing * index++;
            m_rects[i] = QRect(left, first ? 0 : rowHeight() + spacing, right - left, rowHeight());
        }
    }
    update();
}

int FrameRibbon::itemAt(const QPoint &point) const
{
    for (size_t i = 0; i < m_rects.size(); ++i) {
        if (m_rects[i].contains(point))
            return static_cast<int>(i);
    }
    return -1;
}

QString FrameRibbon::itemText(int item) const
{
    return format::fieldText(m_fields[static_cast<size_t>(item)]);
}

QRect FrameRibbon::itemRect(int item) const
{
    return m_rects[static_cast<size_t>(item)];
}

void FrameRibbon::choose(int item)
{
    if (item < 0 || item >= itemCount())
        return;
    m_selected = item;
    update();
    announceCurrentItem(this, item);
    Q_EMIT fieldSelected(m_fields[static_cast<size_t>(item)].id);
}

void FrameRibbon::paintField(QPainter &painter, int item) const
{
    const theme::Colors &colors = theme::colorsOf(palette());
    const FrameField &field = m_fields[static_cast<size_t>(item)];
    const QRectF box = QRectF(itemRect(item)).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isSelected = item == m_selected;
    painter.setPen(isSelected ? colors.accent : colors.border);
    painter.setBrush(isSelected ? colors.marked : item == m_hovered ? colors.hover : colors.sunken);
    painter.drawRoundedRect(box, 4, 4);
    const int line = (rowHeight() - 8) / 3;
    QRect cell = itemRect(item).adjusted(4, 4, -4, 0);
    cell.setHeight(line);
    const auto write = [&](const QString &text, const QFont &font, const QColor &color) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(cell, Qt::AlignCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
        cell.translate(0, line);
    };
    QFont mono = theme::monospaceFont();
    mono.setPointSizeF(font().pointSizeF());
    mono.setBold(true);
    write(field.name, theme::captionFont(), colors.textMuted);
    write(field.wire.isEmpty() ? QStringLiteral("…") : field.wire, mono, isSelected ? colors.accent : colors.text);
    write(field.value, theme::captionFont(), colors.text);
}

void FrameRibbon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int item = 0; item < itemCount(); ++item)
        paintField(painter, item);
    if (hasFocus() && m_selected >= 0) {
        painter.setPen(QPen(theme::colorsOf(palette()).accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(itemRect(m_selected)).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void FrameRibbon::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateLayout();
}

void FrameRibbon::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(itemAt(event->position().toPoint()));
}

void FrameRibbon::mouseMoveEvent(QMouseEvent *event)
{
    if (const int item = itemAt(event->position().toPoint()); std::exchange(m_hovered, item) != item)
        update();
}

void FrameRibbon::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

void FrameRibbon::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: choose(std::max(m_selected - 1, 0)); break;
    case Qt::Key_Right: choose(std::min(m_selected + 1, itemCount() - 1)); break;
    case Qt::Key_Home: choose(0); break;
    case Qt::Key_End: choose(itemCount() - 1); break;
    default: QWidget::keyPressEvent(event);
    }
}

bool FrameRibbon::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int item = itemAt(help->pos());
        QToolTip::showText(
            help->globalPos(), item < 0 ? QString() : itemText(item), this, item < 0 ? QRect() : itemRect(item));
        return true;
    }
    return QWidget::event(event);
}

} // namespace framescope::widgets
