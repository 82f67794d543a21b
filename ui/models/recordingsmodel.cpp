// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingsmodel.h"

#include <format/inert.h>

#include <QDir>
#include <QFile>
#include <QUrl>

namespace framescope::models {

namespace {

qint64 sizeOf(const QFileInfo &file)
{
    return file.size() + QFileInfo(file.filePath() + QStringLiteral("-wal")).size();
}

QStringList filesOf(const QString &folder, const QStringList &saved)
{
    QStringList paths;
    const auto files = QDir(folder).entryInfoList({QStringLiteral("*.fscope")}, QDir::Files);
    for (const QFileInfo &file : files)
        paths.append(file.absoluteFilePath());
    for (const QString &path : saved) {
        if (QFileInfo(path).isFile() && !paths.contains(path))
            paths.append(path);
    }
    return paths;
}

RecordingEntry entryOf(const QString &path, bool isOurs, const std::vector<RecordingEntry> &known)
{
    const QFileInfo file(path);
    RecordingEntry entry;
    entry.path = path;
    entry.size = sizeOf(file);
    entry.changed = file.lastModified();
    const auto before =
        std::find_if(known.begin(), known.end(), [&](const RecordingEntry &old) { return old.path == path; });
    const bool isSame = before != known.end() && before->size == entry.size && before->changed == entry.changed
        && !before->isInUse && before->kind == (isOurs ? RecordingEntry::Kind::Unsaved : RecordingEntry::Kind::Saved);
    if (isSame)
        return *before;
    const auto summary = capture::summaryOf(path);
    if (summary)
        entry.summary = *summary;
    else
        entry.problem = summary.error();
    entry.kind = isOurs ? RecordingEntry::Kind::Unsaved : RecordingEntry::Kind::Saved;
    entry.isInUse = entry.summary.isInUse;
    if (entry.summary.isLive)
        entry.kind = RecordingEntry::Kind::Live;
    return entry;
}

std::vector<RecordingEntry> look(
    const QString &folder, const QStringList &saved, const std::vector<RecordingEntry> &known, const Background &background)
{
    std::vector<RecordingEntry> entries;
    const QString ours = QDir(folder).absolutePath();
    for (const QString &path : filesOf(folder, saved)) {
        if (background.isCancelled())
            return known;
        const bool isOurs = QFileInfo(path).absolutePath() == ours && !saved.contains(path);
        entries.push_back(entryOf(path, isOurs, known));
    }
    std::stable_sort(entries.begin(), entries.end(), [](const RecordingEntry &a, const RecordingEntry &b) {
        const auto began = [](const RecordingEntry &entry) {
            return entry.problem ? base::WallTime(std::chrono::milliseconds(entry.changed.toMSecsSinceEpoch()))
                                 : entry.summary.started;
        };
        return began(a) > began(b);
    });
    return entries;
}

} // namespace

QString RecordingEntry::name() const
{
    return QFileInfo(path).completeBaseName();
}

RecordingsModel::RecordingsModel(QString folder, QObject *parent)
    : QAbstractListModel(parent)
    , m_folder(std::move(folder))
{
}

void RecordingsModel::setSaved(const QStringList &paths)
{
    m_saved = paths;
    refresh();
}

void RecordingsModel::refresh()
{
    if (std::exchange(m_isLooking, true)) {
        m_isStale = true;
        return;
    }
    m_background.run<std::vector<RecordingEntry>>(
        [this, folder = m_folder, saved = m_saved, known = m_entries] { return look(folder, saved, known, m_background); },
        [this](std::vector<RecordingEntry> entries) { take(std::move(entries)); });
}

void RecordingsModel::take(std::vector<RecordingEntry> entries)
{
    m_isLooking = false;
    const bool isSameList = std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(),
        [](const RecordingEntry &a, const RecordingEntry &b) { return a.path == b.path; });
    if (isSameList) {
        m_entries = std::move(entries);
        if (!m_entries.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
    }
    Q_EMIT refreshed();
    if (std::exchange(m_isStale, false))
        refresh();
}

const RecordingEntry *RecordingsModel::entryAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_entries[static_cast<size_t>(row)] : nullptr;
}

int RecordingsModel::rowOf(const QString &path) const
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [&path](const RecordingEntry &entry) { return entry.path == path; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

const RecordingEntry *RecordingsModel::find(const QString &path) const
{
    return entryAt(rowOf(path));
}

qint64 RecordingsModel::totalSize() const
{
    qint64 total = 0;
    for (const RecordingEntry &entry : m_entries)
        total += entry.size;
    return total;
}

int RecordingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RecordingsModel::data(const QModelIndex &index, int role) const
{
    const RecordingEntry *entry = entryAt(index.row());
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole: return format::inertLine(entry->name());
    case Qt::EditRole: return entry->name();
    case Qt::ToolTipRole: return format::inertToolTip(QDir::toNativeSeparators(entry->path));
    case PathRole: return entry->path;
    case KindRole: return QVariant::fromValue(entry->kind);
    case StartedRole: return static_cast<qint64>(entry->summary.started.count());
    case SearchRole: return QString(entry->name() + u'\n' + entry->summary.url);
    default: return {};
    }
}

Qt::ItemFlags RecordingsModel::flags(const QModelIndex &index) const
{
    const RecordingEntry *entry = entryAt(index.row());
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return entry && !entry->isInUse ? flags | Qt::ItemIsEditable : flags;
}

bool RecordingsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const RecordingEntry *entry = entryAt(index.row());
    const QString name = value.toString().trimmed();
    if (!entry || entry->isInUse || role != Qt::EditRole || name.isEmpty() || name == entry->name())
        return false;
    const QString from = entry->path;
    const QString to = QFileInfo(from).dir().filePath(name + QStringLiteral(".fscope"));
    if (name.contains(u'/')) {
        Q_EMIT renameFailed(tr("A name cannot hold a slash."));
        return false;
    }
    QFile file(from);
    if (!file.rename(to)) {
        Q_EMIT renameFailed(tr("The recording cannot be called “%1”: %2").arg(format::inertLine(name), file.errorString()));
        return false;
    }
    if (const qsizetype at = m_saved.indexOf(from); at >= 0)
        m_saved[at] = to;
    m_entries[static_cast<size_t>(index.row())].path = to;
    Q_EMIT dataChanged(index, index);
    Q_EMIT renamed(from, to);
    return true;
}

} // namespace framescope::models
