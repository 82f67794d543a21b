// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/recordingsmodel.h>
#include <panels/services.h>

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;
class QSettings;
class QSortFilterProxyModel;
class QStackedWidget;

namespace framescope::widgets {
class EmptyState;
class NoticeBar;
} // namespace framescope::widgets

namespace framescope::panels {

class JobBar;
class RecordingPage;
class RecordingTabs;
class Sidebar;

/// The room of recordings: the list, and the one that is looked at.
class RecordingsPanel : public QWidget
{
    Q_OBJECT

public:
    RecordingsPanel(Services &services, QSettings &settings, QWidget *parent = nullptr);
    /// What was deleted and not brought back is gone then.
    ~RecordingsPanel() override;

    /// The recordings that were saved, without a panel.
    [[nodiscard]] static QStringList savedOf(const QSettings &settings);
    /// Paths of those that stay whatever room they take: the one that is looked at, and those that were saved.
    [[nodiscard]] QStringList kept() const;
    [[nodiscard]] int recordings() const;
    /// Bytes of all.
    [[nodiscard]] qint64 totalSize() const;
    /// Where people go on: the list. Looks at the files again, now and while it can be seen.
    void enter();
    /// The room is left: what was deleted is gone.
    void leave();
    /// Takes files in: recordings as they are, each in a tab of its own, others by import.
    void open(const QStringList &paths);
    /// Closes the tab that is shown, but the first.
    void closeTab();

Q_SIGNALS:
    void changed();
    /// A test server that plays the recording is wanted.
    void serveRequested(const QString &path);

private:
    [[nodiscard]] Sidebar *makeSidebar();
    QWidget *makePlaceholder();
    void showCurrent();
    void takeRefresh();
    void select(const QString &path);
    bool selectRow(const QString &path);
    void tellMissing(const QString &path);
    void takeSaved(const QString &from, const QString &path);
    void addSaved(const QString &path);
    void take(const QString &path);
    void import(const QString &path);
    void askForImport();
    void remove(QString path);
    void undoRemove();
    void purge();
    void rename();
    [[nodiscard]] QString currentPath() const;

    Services &m_services;
    QSettings &m_settings;
    models::RecordingsModel *m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_search;
    QListView *m_list;
    QStackedWidget *m_pages;
    widgets::EmptyState *m_empty = nullptr;
    widgets::NoticeBar *m_notice;
    JobBar *m_jobs;
    RecordingPage *m_page;
    RecordingTabs *m_tabs;
    QTimer m_refresh;
    QStringList m_imports; ///< that wait
    QStringList m_opening; ///< files that get a tab once they are in the list
    QString m_wanted; ///< to be selected once it is in the list
    struct Removed {
        QString path;
        QString place; ///< where it is meanwhile
        bool wasSaved = false;
    };
    std::optional<Removed> m_removed;
};

} // namespace framescope::panels
