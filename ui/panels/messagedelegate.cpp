// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagedelegate.h"

#include <chat/names.h>
#include <format/chat.h>
#include <format/inert.h>
#include <format/numbers.h>
#include <models/conversationmodel.h>
#include <theme/appearance.h>
#include <theme/colors.h>

#include <QAbstractItemView>
#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace framescope::panels {

using models::ConversationModel;

namespace {

// Pixels.
constexpr int outer = 16;
constexpr int inner = 12;
constexpr int above = 7;
constexpr int radius = 10;
constexpr int gap = 2;
constexpr int groupGap = 10;
constexpr int dayHeight = 32;
constexpr int unreadHeight = 28;
constexpr int barHeight = 6;
constexpr int widest = 640;
constexpr qreal share = 0.8; ///< of the view, for a bubble at most

/// What stands in one row, measured.
struct Layout {
    bool isOwn = false;
    bool isHead = false;
    QString day;
    bool isUnread = false;
    QString name;
    QString text; ///< of a message, or the name of a file
    QString size; ///< of a file
    qreal progress = -1; ///< 0 to 1; less: nothing is on its way
    QString foot;
    bool isRefused = false;
    QSizeF textSize;
    QSize bubble;
    int top = 0; ///< of the bubble within the row
    int height = 0;
};

QFont boldOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Lays the text out in lines of at most @p width pixels; paints it where there is a painter.
QSizeF layText(const QString &text, const QFont &font, int width, QPainter *painter = nullptr, QPointF at = {})
{
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(lines, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QSizeF size;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, size.height()});
        size = {std::max(size.width(), line.naturalTextWidth()), size.height() + line.height()};
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, at);
    return size;
}

QString footOf(const QModelIndex &index)
{
    using Delivery = ConversationModel::Delivery;
    switch (static_cast<Delivery>(index.data(ConversationModel::DeliveryRole).toInt())) {
    case Delivery::Sending: return MessageDelegate::tr("sending…");
    case Delivery::Refused:
        return format::refusalSentence(static_cast<chat::ErrorCode>(index.data(ConversationModel::RefusalRole).toInt()));
    case Delivery::None:
    case Delivery::Delivered: break;
    }
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(index.data(ConversationModel::TimeRole).toLongLong());
    const QString text = QLocale().toString(time.time(), QLocale::ShortFormat);
    const bool isOwn = index.data(ConversationModel::OwnRole).toBool();
    return isOwn ? MessageDelegate::tr("%1 ✓", "time of a message that was delivered").arg(text) : text;
}

Layout layoutOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    Layout row;
    row.isOwn = index.data(ConversationModel::OwnRole).toBool();
    row.isHead = index.data(ConversationModel::HeadRole).toBool();
    row.isUnread = index.data(ConversationModel::UnreadRole).toBool();
    if (const QDate day = index.data(ConversationModel::DayRole).toDate(); day.isValid())
        row.day = QLocale().toString(day, QLocale::LongFormat);
    row.name = format::inertLine(index.data(ConversationModel::NameRole).toString());
    row.foot = footOf(index);
    row.isRefused =
        index.data(ConversationModel::DeliveryRole).toInt() == static_cast<int>(ConversationModel::Delivery::Refused);
    const QString file = index.data(ConversationModel::FileNameRole).toString();
    row.text = file.isEmpty() ? format::inertText(index.data().toString()) : format::inertLine(file);
    if (!file.isEmpty()) {
        const qint64 size = index.data(ConversationModel::FileSizeRole).toLongLong();
        const qint64 arrived = index.data(ConversationModel::ArrivedRole).toLongLong();
        row.size = format::byteSize(size);
        row.progress = arrived < 0 ? -1 : static_cast<qreal>(arrived) / static_cast<qreal>(std::max<qint64>(size, 1));
    }
    const int most = std::min(widest, static_cast<int>(option.rect.width() * share)) - 2 * inner;
    const QFontMetrics caption(theme::captionFont());
    row.textSize = layText(row.text, file.isEmpty() ? option.font : boldOf(option.font), std::max(most, 1));
    const int beside = row.size.isEmpty() ? 0 : caption.horizontalAdvance(row.size) + inner;
    const int footWidth = caption.horizontalAdvance(row.foot);
    const int width = std::min(most, std::max(static_cast<int>(std::ceil(row.textSize.width())), footWidth + beside));
    const int bar = row.progress < 0 ? 0 : barHeight + gap;
    row.bubble = {
        width + 2 * inner, 2 * above + static_cast<int>(std::ceil(row.textSize.height())) + bar + caption.height() + gap};
    row.top = (row.day.isEmpty() ? 0 : dayHeight) + (row.isUnread ? unreadHeight : 0) + (row.isHead ? groupGap : gap)
        + (row.isHead && !row.isOwn ? caption.height() + gap : 0);
    row.height = row.top + row.bubble.height();
    return row;
}

void paintDay(QPainter *painter, const QRect &rect, const QString &day, const theme::Colors &colors)
{
    painter->setPen(colors.textMuted);
    painter->setFont(theme::captionFont());
    painter->drawText(rect, Qt::AlignHCenter | Qt::AlignBottom, day);
}

/// A line of the accent colour with a word in its middle.
void paintUnread(QPainter *painter, const QRect &rect, const theme::Colors &colors)
{
    const QString word = MessageDelegate::tr("New", "above messages that nobody has read");
    painter->setFont(theme::captionFont());
    painter->setPen(colors.accent);
    const int half = painter->fontMetrics().horizontalAdvance(word) / 2 + inner;
    painter->drawText(rect, Qt::AlignCenter, word);
    const int y = rect.center().y();
    painter->drawLine(rect.left() + outer, y, rect.center().x() - half, y);
    painter->drawLine(rect.center().x() + half, y, rect.right() - outer, y);
}

void paintProgress(QPainter *painter, const QRect &rect, qreal progress, const theme::Colors &colors)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.borderStrong);
    painter->drawRoundedRect(rect, barHeight / 2.0, barHeight / 2.0);
    painter->setBrush(colors.accent);
    QRectF done(rect);
    done.setWidth(std::max<qreal>(rect.width() * std::min(progress, 1.0), barHeight));
    painter->drawRoundedRect(done, barHeight / 2.0, barHeight / 2.0);
}

void paintBubble(QPainter *painter, const QRect &bubble, const Layout &row, const QStyleOptionViewItem &option)
{
    const theme::Colors &colors = theme::colorsOf(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(isSelected ? colors.accent
            : row.isRefused    ? colors.error
            : row.isOwn        ? colors.selection
                               : colors.border);
    painter->setBrush(row.isOwn ? colors.selection : colors.surface);
    painter->drawRoundedRect(QRectF(bubble).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QRect content = bubble.adjusted(inner, above, -inner, -above);
    painter->setPen(colors.text);
    layText(row.text, row.size.isEmpty() ? option.font : boldOf(option.font), content.width(), painter, content.topLeft());
    int y = content.top() + static_cast<int>(std::ceil(row.textSize.height())) + gap;
    if (row.progress >= 0) {
        paintProgress(painter, {content.left(), y, content.width(), barHeight}, row.progress, colors);
        y += barHeight + gap;
    }
    const QRect foot(content.left(), y, content.width(), content.bottom() + 1 - y);
    painter->setFont(theme::captionFont());
    painter->setPen(colors.textMuted);
    painter->drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, row.size);
    painter->setPen(row.isRefused ? colors.error : colors.textMuted);
    painter->drawText(
        foot, Qt::AlignRight | Qt::AlignVCenter, painter->fontMetrics().elidedText(row.foot, Qt::ElideRight, foot.width()));
}

} // namespace

QColor MessageDelegate::colorOf(const QByteArray &member, const QPalette &palette)
{
    return theme::colorsOf(palette).names.at(static_cast<size_t>(chat::nameColorOf(member)));
}

QString MessageDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return format::inertText(value.toString()); // for those who have it read aloud
}

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Layout row = layoutOf(option, index);
    const theme::Colors &colors = theme::colorsOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect rest = option.rect;
    if (!row.day.isEmpty()) {
        paintDay(painter, {rest.topLeft(), QSize(rest.width(), dayHeight - gap)}, row.day, colors);
        rest.setTop(rest.top() + dayHeight);
    }
    if (row.isUnread)
        paintUnread(painter, {rest.topLeft(), QSize(rest.width(), unreadHeight)}, colors);
    const int left = row.isOwn ? option.rect.right() + 1 - outer - row.bubble.width() : option.rect.left() + outer;
    const QRect bubble({left, option.rect.top() + row.top}, row.bubble);
    if (row.isHead && !row.isOwn) {
        painter->setFont(boldOf(theme::captionFont()));
        painter->setPen(colorOf(index.data(ConversationModel::MemberRole).toByteArray(), option.palette));
        const int height = painter->fontMetrics().height();
        const QRect line(left + inner, bubble.top() - height - gap, option.rect.width() - 2 * outer - 2 * inner, height);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(row.name, Qt::ElideRight, line.width()));
    }
    paintBubble(painter, bubble, row, option);
    painter->restore();
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem full = option;
    int width = option.rect.width();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
        width = view->viewport()->width();
    full.rect.setWidth(width);
    full.font = option.widget ? option.widget->font() : option.font;
    return {width, layoutOf(full, index).height};
}

} // namespace framescope::panels
