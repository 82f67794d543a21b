// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that come from outside: opened, dropped, or left by a crash.
#include "mainwindow.h"

#include <panels/recordingspanel.h>
#include <widgets/noticebar.h>

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace framescope::mainwindow {

namespace {

QStringList filesOf(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

/// What somebody means by a file, whether it is there or not; other words are addresses.
std::optional<QString> fileOf(const QString &item)
{
    if (const QUrl url(item); url.isLocalFile())
        return url.toLocalFile();
    const bool isPath = item.startsWith(u'/') || item.endsWith(QLatin1String(".fscope"), Qt::CaseInsensitive);
    return isPath || QFileInfo(item).isFile() ? std::optional(item) : std::nullopt;
}

} // namespace

void MainWindow::open(const QStringList &items)
{
    QStringList files;
    for (const QString &item : items) {
        if (const auto path = fileOf(item))
            files.append(*path);
        else
            addTab(item);
    }
    if (files.isEmpty())
        return;
    showRoom(Recordings);
    recordingsPanel()->open(files);
}

void MainWindow::offerLeft(const QStringList &recordings)
{
    if (recordings.isEmpty())
        return;
    m_notice->showNotice(widgets::NoticeBar::Kind::Warning, tr("Framescope did not end properly."),
        tr("%n recordings were kept, up to the last tenth of a second.", nullptr, static_cast<int>(recordings.size())),
        tr("Show"));
    connect(m_notice, &widgets::NoticeBar::actionTriggered, this, [this, newest = recordings.last()] {
        m_notice->dismiss();
        open({newest});
    });
}

/// Files that are dropped where nothing else takes them are opened.
void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    open(filesOf(*event->mimeData()));
}

} // namespace framescope::mainwindow
