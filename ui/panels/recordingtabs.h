// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/recordingsmodel.h>

#include <QTabWidget>

namespace framescope::panels {

class RecordingPage;
struct Services;

/// Recordings that are open side by side: first what is selected in the list, then those that have a tab of their own.
class RecordingTabs : public QTabWidget
{
    Q_OBJECT

public:
    /// @p selected stands in the first tab, which cannot be closed; @p page is the part of it that shows a recording.
    RecordingTabs(Services &services, QWidget *selected, RecordingPage *page, QWidget *parent = nullptr);

    /// Gives a recording a tab of its own, unless it has one, and shows it.
    void open(const models::RecordingEntry &entry);
    /// Shows the tab that @p entry has. False where it has none.
    bool show(const models::RecordingEntry &entry);
    /// Closes the tab that is shown, if it can be closed.
    void closeCurrent();
    /// Facts as they are in @p model; tabs of files that are gone are closed.
    void refresh(const models::RecordingsModel &model);
    /// Lets go of a file.
    void forget(const QString &path);
    /// A file has another name.
    void rename(const QString &from, const QString &to);
    /// What the tab that is shown shows; may be empty.
    [[nodiscard]] QString currentPath() const;
    /// The files of all tabs.
    [[nodiscard]] QStringList paths() const;

Q_SIGNALS:
    void deleteRequested(const QString &path);
    void saved(const QString &from, const QString &path);
    void made(const QString &path);
    void serveRequested(const QString &path);

private:
    void connectPage(RecordingPage *page);
    [[nodiscard]] RecordingPage *pageAt(int tab) const;
    [[nodiscard]] int tabOf(const QString &path) const;
    void closeTab(int tab);
    void nameTab(int tab);

    Services &m_services;
    RecordingPage *m_selected;
};

} // namespace framescope::panels
