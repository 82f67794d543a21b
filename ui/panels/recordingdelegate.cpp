// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingdelegate.h"

#include <format/fileerrors.h>
#include <format/numbers.h>

#include <QCoreApplication>
#include <QLocale>
#include <QSortFilterProxyModel>

namespace framescope::panels {

using models::RecordingEntry;

namespace {

constexpr int editorMargin = 4; // pixels
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

const RecordingEntry *recordingOf(const QModelIndex &index)
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

SidebarDelegate::Entry RecordingDelegate::entryOf(const QModelIndex &index) const
{
    const RecordingEntry *recording = recordingOf(index);
    if (!recording)
        return {};
    Entry entry;
    entry.state = tintOf(*recording);
    entry.title = index.data().toString();
    entry.remark = kindName(recording->kind);
    entry.facts = recording->problem ? Text::tr("cannot be read") : factsOf(*recording);
    entry.isProblem = recording->problem.has_value();
    return entry;
}

void RecordingDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect room = option.rect.adjusted(editorMargin, editorMargin, -editorMargin, 0);
    room.setHeight(editorHeight);
    editor->setGeometry(room);
}

} // namespace framescope::panels
