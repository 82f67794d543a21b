// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingspanel.h"

#include "filequestion.h"
#include "jobbar.h"
#include "recordingdelegate.h"
#include "recordingpage.h"
#include "recordingtabs.h"
#include "sidebar.h"

#include <exchange/importer.h>
#include <format/exchangeerrors.h>
#include <format/inert.h>
#include <theme/symbols.h>
#include <widgets/emptystate.h>
#include <widgets/fittingbuttons.h>
#include <widgets/noticebar.h>

#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace framescope::panels {

namespace {

constexpr int sidebarWidth = 320; // pixels
constexpr int leastSidebarWidth = 184;
constexpr int refreshMs = 2000;

QString settingsKey()
{
    return QStringLiteral("recordings/saved");
}

} // namespace

RecordingsPanel::RecordingsPanel(Services &services, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_settings(settings)
    , m_model(new models::RecordingsModel(services.recordingsFolder, this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_pages(new QStackedWidget)
    , m_notice(new widgets::NoticeBar)
    , m_jobs(new JobBar)
    , m_page(new RecordingPage(services))
    , m_tabs(new RecordingTabs(services, m_pages, m_page))
{
    setObjectName(QStringLiteral("recordingsPanel"));
    m_found->setSourceModel(m_model);
    m_found->setFilterRole(models::RecordingsModel::SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_pages->setObjectName(QStringLiteral("recordingPages"));
    m_pages->addWidget(makePlaceholder());
    m_pages->addWidget(m_page);
    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    m_notice->setObjectName(QStringLiteral("recordingsNotice"));
    m_jobs->setObjectName(QStringLiteral("importJob"));
    rightLayout->addWidget(m_notice);
    rightLayout->addWidget(m_jobs);
    rightLayout->addWidget(m_tabs, 1);
    makeSidebar()->placeIn(this, right, sidebarWidth);
    m_refresh.setInterval(refreshMs);
    connect(&m_refresh, &QTimer::timeout, m_model, &models::RecordingsModel::refresh);
    connect(m_model, &models::RecordingsModel::refreshed, this, &RecordingsPanel::takeRefresh);
    connect(m_model, &models::RecordingsModel::renamed, this, [this](const QString &from, const QString &to) {
        m_settings.setValue(settingsKey(), m_model->saved());
        m_tabs->rename(from, to);
    });
    connect(m_model, &models::RecordingsModel::renameFailed, this,
        [this](const QString &sentence) { m_notice->showNotice(widgets::NoticeBar::Kind::Warning, sentence, {}); });
    connect(m_notice, &widgets::NoticeBar::actionTriggered, this, &RecordingsPanel::undoRemove);
    connect(m_tabs, &RecordingTabs::deleteRequested, this, &RecordingsPanel::remove);
    connect(m_tabs, &RecordingTabs::saved, this, &RecordingsPanel::takeSaved);
    connect(m_tabs, &RecordingTabs::made, this, &RecordingsPanel::select);
    connect(m_tabs, &RecordingTabs::serveRequested, this, &RecordingsPanel::serveRequested);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { selectRow(m_tabs->currentPath()); });
    m_model->setSaved(savedOf(m_settings));
}

RecordingsPanel::~RecordingsPanel()
{
    purge();
    m_list->selectionModel()->disconnect(this);
}

Sidebar *RecordingsPanel::makeSidebar()
{
    m_search->setObjectName(QStringLiteral("searchRecordings"));
    m_search->setPlaceholderText(tr("Search by name or address"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::symbol(QStringLiteral("search"), theme::Tint::Muted), QLineEdit::LeadingPosition);
    m_list->setModel(m_found);
    m_list->setItemDelegate(new RecordingDelegate(m_list));
    m_list->setEditTriggers(QListView::EditKeyPressed);
    auto *shortcut = new QShortcut(QKeySequence(QKeySequence::Delete), m_list);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] { remove(currentPath()); });
    connect(m_list, &QListView::activated, this, [this] {
        if (const models::RecordingEntry *entry = m_model->find(currentPath()))
            m_tabs->open(*entry);
    });
    connect(m_search, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecordingsPanel::showCurrent);
    auto *sidebar = new Sidebar("recordingSidebar");
    sidebar->addHeading(tr("Recordings"));
    sidebar->addField(m_search);
    sidebar->addList(m_list, "recordings", tr("Recordings"));
    QPushButton *import = sidebar->addButton("importRecording", tr("Import…"),
        tr("Take in a recording, or a HAR or JSON Lines file; files can also be dropped here"), 1);
    import->setIcon(theme::symbol(QStringLiteral("plus")));
    connect(import, &QPushButton::clicked, this, &RecordingsPanel::askForImport);
    QPushButton *rename =
        sidebar->addButton("renameRecording", tr("Rename"), tr("Give the selected recording another name (F2)"));
    rename->setIcon(theme::symbol(QStringLiteral("rename")));
    auto *buttons = new widgets::FittingButtons(sidebar, leastSidebarWidth);
    buttons->add(rename, [] { return tr("Rename"); });
    connect(rename, &QPushButton::clicked, this, &RecordingsPanel::rename);
    return sidebar;
}

QWidget *RecordingsPanel::makePlaceholder()
{
    m_empty = new widgets::EmptyState;
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(m_empty);
    layout->addStretch(2);
    return page;
}

QString RecordingsPanel::currentPath() const
{
    return m_list->currentIndex().data(models::RecordingsModel::PathRole).toString();
}

QStringList RecordingsPanel::savedOf(const QSettings &settings)
{
    return settings.value(settingsKey()).toStringList();
}

QStringList RecordingsPanel::kept() const
{
    return m_model->saved() + m_tabs->paths();
}

int RecordingsPanel::recordings() const
{
    return m_model->rowCount();
}

qint64 RecordingsPanel::totalSize() const
{
    return m_model->totalSize();
}

void RecordingsPanel::enter()
{
    m_model->refresh();
    m_refresh.start();
    if (m_model->rowCount() > 0)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_search->setFocus(Qt::OtherFocusReason);
}

void RecordingsPanel::leave()
{
    m_refresh.stop();
    purge();
}

void RecordingsPanel::takeRefresh()
{
    for (const QString &path : std::exchange(m_opening, {})) {
        if (const models::RecordingEntry *entry = m_model->find(path))
            m_tabs->open(*entry);
        else if (QFileInfo(path).isFile())
            m_opening.append(path); // the list does not know it yet
    }
    if (selectRow(m_wanted.isEmpty() ? m_tabs->currentPath() : m_wanted))
        m_wanted.clear();
    showCurrent();
    m_tabs->refresh(*m_model);
    Q_EMIT changed();
}

bool RecordingsPanel::selectRow(const QString &path)
{
    const int row = m_model->rowOf(path);
    if (row >= 0)
        m_list->setCurrentIndex(m_found->mapFromSource(m_model->index(row)));
    return row >= 0;
}

void RecordingsPanel::showCurrent()
{
    const models::RecordingEntry *entry = m_model->find(currentPath());
    if (entry && m_tabs->show(*entry))
        return;
    if (entry) {
        m_page->setEntry(*entry);
        m_pages->setCurrentIndex(1);
        m_tabs->setCurrentIndex(0);
        m_tabs->refresh(*m_model);
        return;
    }
    if (m_model->find(m_page->path())) // the list is made anew, or the search hides it
        return;
    m_page->clear();
    m_pages->setCurrentIndex(0);
    if (m_model->rowCount() > 0)
        m_empty->say(tr("No recording is selected"), tr("Select one to look at it, play it, cut, save or export it."));
    else
        m_empty->say(tr("There is no recording yet"),
            tr("Every connection and every test server records by itself, from its first byte. HAR, JSON Lines and .fscope "
               "files can be dropped here."));
}

void RecordingsPanel::select(const QString &path)
{
    m_wanted = path;
    m_search->clear();
    m_model->refresh();
}

/// The copy is whole, and stands where the person wants it: the unsaved one has had its day, unless there can be more of it.
void RecordingsPanel::takeSaved(const QString &from, const QString &path)
{
    const models::RecordingEntry *original = m_model->find(from);
    if (original && original->kind == models::RecordingEntry::Kind::Unsaved && !capture::isOpen(from)) {
        m_tabs->forget(from);
        QFile::remove(from);
    }
    addSaved(path);
}

void RecordingsPanel::addSaved(const QString &path)
{
    QStringList saved = m_model->saved();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (!saved.contains(absolute))
        saved.append(absolute);
    m_settings.setValue(settingsKey(), saved);
    m_wanted = absolute;
    m_search->clear();
    m_model->setSaved(saved);
}

void RecordingsPanel::open(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (!QFileInfo(path).isFile())
            tellMissing(path);
        else if (QFileInfo(path).suffix().compare(QLatin1String("fscope"), Qt::CaseInsensitive) == 0)
            take(path);
        else
            m_imports.append(path);
    }
    if (!m_imports.isEmpty() && !m_jobs->isBusy())
        import(m_imports.takeFirst());
}

void RecordingsPanel::tellMissing(const QString &path)
{
    m_notice->showNotice(widgets::NoticeBar::Kind::Error,
        tr("There is no file “%1”.").arg(format::inertLine(QDir::toNativeSeparators(path))),
        tr("Look whether it has moved, or has another name."));
}

void RecordingsPanel::closeTab()
{
    m_tabs->closeCurrent();
}

/// One of the program's own is there already.
void RecordingsPanel::take(const QString &path)
{
    m_opening.append(QFileInfo(path).absoluteFilePath());
    if (QFileInfo(path).absolutePath() == QDir(m_model->folder()).absolutePath())
        select(QFileInfo(path).absoluteFilePath());
    else
        addSaved(path);
}

void RecordingsPanel::askForImport()
{
    askForFile(this, tr("Import"), tr("Recordings, HAR and JSON Lines (*.fscope *.har *.jsonl);;All files (*)"),
        [this](const QString &path) { open({path}); });
}

void RecordingsPanel::import(const QString &path)
{
    QDir().mkpath(m_model->folder());
    const QDir folder(m_model->folder());
    const QString name = QFileInfo(path).completeBaseName();
    QString to = folder.filePath(name + QStringLiteral(".fscope"));
    for (int i = 2; QFileInfo::exists(to); ++i)
        to = folder.filePath(QStringLiteral("%1 %2.fscope").arg(name).arg(i));
    m_notice->dismiss();
    m_jobs->start(
        tr("Importing %1").arg(format::inertLine(QFileInfo(path).fileName())),
        [path, to](const JobBar::Go &go) -> JobBar::Outcome {
            const auto progress = [&go](const exchange::Progress &state) {
                return go(state.total > 0 ? static_cast<double>(state.done) / static_cast<double>(state.total) : 0);
            };
            const auto done = exchange::importFile(path, to, progress);
            if (done || done.error().kind == exchange::ImportError::Kind::Cancelled)
                return {done.hasValue(), {}};
            return {false, format::explain(done.error())};
        },
        [this, to](const JobBar::Outcome &outcome) {
            if (outcome.isDone)
                select(to);
            else if (!(outcome.problem == format::Explanation {}))
                m_notice->showNotice(widgets::NoticeBar::Kind::Error, outcome.problem.what,
                    QString(outcome.problem.why + u' ' + outcome.problem.advice).trimmed());
            if (!m_imports.isEmpty())
                import(m_imports.takeFirst());
        });
}

void RecordingsPanel::rename()
{
    if (m_list->currentIndex().isValid())
        m_list->edit(m_list->currentIndex());
}

/// It gets another name until the room is left: that is quick, and can be undone.
void RecordingsPanel::remove(QString path) // of a page, perhaps, which forgets it
{
    const models::RecordingEntry *entry = m_model->find(path);
    if (!entry || capture::isOpen(path))
        return;
    purge();
    const QString name = entry->name();
    const QString place = path + QStringLiteral(".deleted");
    m_tabs->forget(path);
    QFile file(path);
    if (!file.rename(place)) {
        m_notice->showNotice(widgets::NoticeBar::Kind::Error,
            tr("The recording “%1” cannot be deleted.").arg(format::inertLine(name)), file.errorString());
        return;
    }
    m_removed = Removed {path, place, m_model->saved().contains(path)};
    const int row = m_list->currentIndex().row();
    const int next = row + 1 < m_found->rowCount() ? row + 1 : row - 1;
    m_wanted = m_found->index(next, 0).data(models::RecordingsModel::PathRole).toString();
    m_notice->showNotice(widgets::NoticeBar::Kind::Warning, tr("“%1” is deleted.").arg(format::inertLine(name)),
        tr("It can be brought back until you leave this room."), tr("Undo"));
    m_model->refresh();
}

void RecordingsPanel::undoRemove()
{
    const auto removed = std::exchange(m_removed, {});
    if (!removed)
        return;
    QFile file(removed->place);
    if (!file.rename(removed->path)) {
        m_notice->showNotice(
            widgets::NoticeBar::Kind::Error, tr("The recording could not be brought back."), file.errorString());
        return;
    }
    m_notice->dismiss();
    select(removed->path);
}

/// What the person has put somewhere goes to the wastebasket of the system, if there is one.
void RecordingsPanel::purge()
{
    const auto removed = std::exchange(m_removed, {});
    if (!removed)
        return;
    m_notice->dismiss();
    if (!removed->wasSaved || !QFile::moveToTrash(removed->place))
        QFile::remove(removed->place);
}

} // namespace framescope::panels
