// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <dialogs/preferences.h>
#include <panels/services.h>
#include <theme/appearance.h>

#include <QMainWindow>

#include <optional>

class QActionGroup;
class QLabel;
class QDockWidget;
class QSettings;
class QStackedWidget;

namespace framescope::widgets {
class DesktopNotifier;
class NoticeBar;
} // namespace framescope::widgets
namespace framescope::panels {
class ChatPanel;
class InspectPanel;
class ServePanel;
class LatencyPanel;
class RecordingsPanel;
} // namespace framescope::panels

namespace framescope::mainwindow {

class ActivityBar;
class DraftKeeper;
class InspectRoom;
class SessionTabs;
class StatusLine;

/// The window: the rooms of the program and menus. Inspect has one tab per connection and the status line of the current
/// one; Serve has the test servers, Chat the chat rooms. It remembers its geometry, layout and colours in @p settings, which
/// must outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What the activity bar chooses from, in its order.
    enum Room { Inspect, Serve, Chat, Recordings };

    MainWindow(panels::Services services, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showRoom(Room room);
    [[nodiscard]] Room room() const;
    /// Built by now at the latest, as the other rooms.
    panels::ServePanel *servePanel();
    panels::ChatPanel *chatPanel();
    panels::RecordingsPanel *recordingsPanel();
    /// Recordings that are to stay, whatever room they take: those that were saved, and those that are open in a tab.
    [[nodiscard]] QStringList keptRecordings() const;
    /// Opens a tab with @p address and goes there.
    panels::InspectPanel *addTab(const QString &address);
    /// Opens a tab with @p request, or goes to the one that has it.
    panels::InspectPanel *openRequest(const workspace::Request &request);
    /// Opens each: an address of an endpoint in a tab, a file in the room of recordings.
    void open(const QStringList &items);
    /// Tells of recordings that a program which did not end properly has left, and shows them where the person wants that.
    void offerLeft(const QStringList &recordings);
    /// Shows the window where it is hidden behind others.
    void comeForward();
    [[nodiscard]] panels::InspectPanel *currentPanel() const;
    [[nodiscard]] int tabCount() const;
    void setScheme(theme::Scheme scheme);

public Q_SLOTS:
    void newTab();
    /// Closes a tab and its connection. The last one is followed by a new one.
    void closeTab(int index);

Q_SIGNALS:
    /// They are saved already.
    void preferencesChanged();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeTabs();
    void makeRooms();
    void enterRoom();
    void updateServe();
    void updateRecordings();
    void buildRoom();
    void putRoom(Room room, QWidget *panel);
    void serveRecording(const QString &path);
    void notifyOfMessage(const QString &title, const QString &text);
    void updateChat();
    void makeNotifier();
    void makeFileMenu();
    void makeConnectionMenu();
    void makeViewMenu();
    void makeHelpMenu();
    QAction *makeAction(
        QMenu *menu, const QString &text, const char *name, const QKeySequence &shortcut, const QString &tip);
    void makeWorkspaceActions(QMenu *file);
    void makeSavingActions(QMenu *file);
    void restoreTabs();
    void updateTab(panels::InspectPanel *panel);
    void updateCurrent();
    void stepTab(int by);
    void setDetailVisible(bool isVisible);
    void makeLatencyDock(QMenu *menu);
    void buildLatency();
    void showLatency();
    void showPreferences();
    void prefer(const dialogs::Preferences &preferences);
    void checkScheme();
    void restore();
    void save();

    std::optional<theme::SheetHold> m_sheetHold {std::in_place}; ///< first; while the window is built
    panels::Services m_services;
    QSettings &m_settings;
    ActivityBar *m_activities;
    widgets::NoticeBar *m_notice;
    QStackedWidget *m_rooms;
    SessionTabs *m_tabs;
    InspectRoom *m_inspect;
    DraftKeeper *m_drafts;
    panels::ServePanel *m_serve = nullptr; ///< once somebody has gone there, as the other rooms
    panels::ChatPanel *m_chat = nullptr;
    widgets::DesktopNotifier *m_notifier;
    panels::RecordingsPanel *m_recordings = nullptr;
    StatusLine *m_status;
    QLabel *m_serveStatus;
    QActionGroup *m_schemes = nullptr;
    QAction *m_connect = nullptr;
    QAction *m_disconnect = nullptr;
    QAction *m_ping = nullptr;
    QAction *m_saveRequest = nullptr;
    QAction *m_detail = nullptr;
    QAction *m_explorerAction = nullptr;
    QAction *m_latencyAction = nullptr;
    QDockWidget *m_latencyDock = nullptr;
    panels::LatencyPanel *m_latency = nullptr; ///< null until it is first shown
};

} // namespace framescope::mainwindow
