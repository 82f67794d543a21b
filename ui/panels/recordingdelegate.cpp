// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingdelegate.h"

#include <format/fileerrors.h>
#include <format/numbers.h>
#include <theme/appearance.h>
#include <theme/colors.h>
#include <theme/symbols.h>

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QSortFilterProxyModel>

namespace framescope::panels {

using models::RecordingEntry;

namespace {

constexpr int height = 56; // pixels
constexpr int margin = 12;
constexpr int dotSize = 14;
constexpr int editorHeight = 28;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::panels::RecordingDelegate)
};

theme::Tint tintOf(const RecordingEntry &entry)
{
    if (entry.problem)
        return theme::Tint::Error;
    switch (entry.kind) {
    case RecordingEntry::Kind::Live: return theme::Tint::Good;
    case RecordingEntry::Kind::Saved: return theme::Tint::Accent;
    case RecordingEntry::Kind::Unsaved: break;
    }
    return theme::Tint::Muted;
}

QString dateText(base::WallTime time)
{
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
    const QDateTime date = QDateTime::fromMSecsSinceEpoch(ms);
    const QString clock = QLocale().toString(date.time(), QLocale::ShortFormat);
    if (date.date() == QDate::currentDate())
        return Text::tr("today %1").arg(clock);
    return Text::tr("%1 %2").arg(QLocale().toString(date.date(), QLocale::ShortFormat), clock);
}

const RecordingEntry *entryOf(const QModelIndex &index)
{
    QModelIndex source = index;
    if (const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(index.model()))
        source = proxy->mapToSource(index);
    const auto *model = qobject_cast<const models::RecordingsModel *>(source.model());
    return model ? model->entryAt(source.row()) : nullptr;
}

} // namespace

QString kindName(RecordingEntry::Kind kind)
{
    switch (kind) {
    case RecordingEntry::Kind::Live: return Text::tr("live");
    case RecordingEntry::Kind::Saved: return Text::tr("saved");
    case RecordingEntry::Kind::Unsaved: break;
    }
    return Text::tr("unsaved");
}

QString factsOf(const RecordingEntry &entry)
{
    const capture::Summary &summary = entry.summary;
    QStringList facts {dateText(summary.started)};
    if (summary.duration > base::Nanoseconds {})
        facts.append(format::duration(summary.duration));
    facts.append(Text::tr(
        "%n messages", nullptr, static_cast<int>(std::min<qint64>(summary.messages, std::numeric_limits<int>::max()))));
    facts.append(format::byteSize(entry.size));
    return facts.join(QStringLiteral(" · "));
}

void RecordingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RecordingEntry *entry = entryOf(index);
    if (!entry)
        return;
    const theme::Colors &colors = theme::colorsOf(option.palette);
    painter->save();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, isSelected ? colors.selection : colors.hover);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(colors.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    const QRect inner = option.rect.adjusted(margin, 8, -margin, -8);
    const QRect upper(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    const QRect lower(inner.left(), upper.bottom() + 1, inner.width(), inner.height() / 2);
    theme::dot(tintOf(*entry)).paint(painter, QRect(upper.left() - 2, upper.center().y() - dotSize / 2, dotSize, dotSize));
    painter->setFont(theme::captionFont());
    painter->setPen(colors.textMuted);
    const QString kind = kindName(entry->kind);
    const int kindWidth = painter->fontMetrics().horizontalAdvance(kind) + margin;
    painter->drawText(upper, Qt::AlignVCenter | Qt::AlignRight, kind);
    const QRect text = upper.adjusted(dotSize + 4, 0, -kindWidth, 0);
    painter->setPen(colors.text);
    painter->setFont(option.font);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->setPen(entry->problem ? theme::tintColor(theme::Tint::Error) : colors.textMuted);
    painter->setFont(theme::captionFont());
    const QRect below = lower.adjusted(dotSize + 4, 0, 0, 0);
    const QString facts = entry->problem ? Text::tr("cannot be read") : factsOf(*entry);
    painter->drawText(
        below, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(facts, Qt::ElideRight, below.width()));
    painter->restore();
}

QSize RecordingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), height};
}

void RecordingDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(4, 4, -4, 0).x(), option.rect.y() + 4, option.rect.width() - 8, editorHeight);
}

} // namespace framescope::panels
