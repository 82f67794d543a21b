// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/summary.h>
#include <models/background.h>

#include <QAbstractListModel>
#include <QDateTime>
#include <QStringList>

namespace framescope::models {

/// A recording as the list knows it.
struct RecordingEntry {
    enum class Kind {
        Unsaved, ///< in the program's folder; the oldest go where they take too much room
        Saved, ///< where the person has put it; it stays
        Live, ///< a connection in it has not ended
    };
    QString path;
    Kind kind = Kind::Unsaved;
    bool isInUse = false; ///< somebody has it open, and may write to it: the file keeps its place and its name
    qint64 size = 0; ///< bytes
    QDateTime changed;
    capture::Summary summary;
    std::optional<capture::ReadError> problem; ///< it cannot be read: the summary says nothing

    /// The name of the file without its ending.
    [[nodiscard]] QString name() const;
};

/// The recordings in the program's folder, and those that were saved elsewhere; newest first. Files are looked at on a
/// thread of its own.
class RecordingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole, ///< QString
        KindRole, ///< RecordingEntry::Kind
        StartedRole, ///< qint64: nanoseconds, as base::WallTime
        SearchRole ///< QString: what a search looks at
    };

    explicit RecordingsModel(QString folder, QObject *parent = nullptr);

    /// Of whatever folder. A file that is not there any more is left out.
    void setSaved(const QStringList &paths);
    [[nodiscard]] const QStringList &saved() const { return m_saved; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Looks at the files again; refreshed() follows.
    void refresh();

    [[nodiscard]] const RecordingEntry *entryAt(int row) const;
    [[nodiscard]] const RecordingEntry *find(const QString &path) const;
    [[nodiscard]] int rowOf(const QString &path) const;
    /// Bytes of all together.
    [[nodiscard]] qint64 totalSize() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// EditRole: renames the file. False where that failed; renameFailed() says why.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void refreshed();
    void renamed(const QString &from, const QString &to);
    /// @p sentence: why.
    void renameFailed(const QString &sentence);

private:
    void take(std::vector<RecordingEntry> entries);

    QString m_folder;
    QStringList m_saved;
    std::vector<RecordingEntry> m_entries;
    bool m_isLooking = false;
    bool m_isStale = false; ///< asked again meanwhile
    Background m_background;
};

} // namespace framescope::models
