// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorerpanel.h"

#include "collectionsview.h"
#include "explorersection.h"
#include "historyview.h"
#include "inspectpanel.h"
#include "messagedesk.h"
#include "messagesview.h"
#include "requestdesk.h"

#include <format/inert.h>
#include <format/workspaceerrors.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QSplitter>
#include <QToolButton>

namespace framescope::panels {

namespace {

constexpr int longestMs = 24 * 60 * 60 * 1000;
constexpr int leastWidth = 200; // pixels

QLabel *makeProblem(const char *name)
{
    auto *problem = new QLabel;
    problem->setObjectName(QLatin1String(name));
    problem->setProperty("problem", true);
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    problem->setContentsMargins(12, 4, 12, 8);
    problem->hide();
    return problem;
}

} // namespace

ExplorerPanel::ExplorerPanel(workspace::Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_collections(new CollectionsView(workspace))
    , m_history(new HistoryView(workspace))
    , m_messages(new MessagesView(workspace))
    , m_troubles(makeProblem("collectionsProblem"))
    , m_messageProblem(makeProblem("messagesProblem"))
    , m_interval(new QSpinBox)
    , m_repeat(new QPushButton(tr("Repeat")))
    , m_undoRow(new QWidget)
    , m_undoText(new QLabel)
    , m_sections(new QSplitter(Qt::Vertical))
{
    setObjectName(QStringLiteral("explorer"));
    setMinimumWidth(leastWidth);
    m_sections->setHandleWidth(1);
    m_sections->setChildrenCollapsible(false);
    m_sections->addWidget(makeCollections());
    m_sections->addWidget(makeHistory());
    m_sections->addWidget(makeMessages());
    m_sections->setSizes({320, 200, 220});
    makeUndo();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sections, 1);
    layout->addWidget(m_undoRow);
    connect(m_collections, &CollectionsView::openRequested, this, &ExplorerPanel::openRequested);
    connect(m_history, &HistoryView::openRequested, this, &ExplorerPanel::openRequested);
    connect(&m_workspace, &workspace::Workspace::collectionsChanged, this, &ExplorerPanel::updateTroubles);
    connect(&m_workspace, &workspace::Workspace::failuresChanged, this, &ExplorerPanel::updateTroubles);
    connect(m_collections, &CollectionsView::told, this, &ExplorerPanel::tell);
    connect(m_history, &HistoryView::told, this, &ExplorerPanel::tell);
    connect(&m_workspace, &workspace::Workspace::undoChanged, this, &ExplorerPanel::updateUndo);
    updateTroubles();
    updateUndo();
    updateRepeat();
}

QWidget *ExplorerPanel::makeCollections()
{
    auto *section = new ExplorerSection(tr("Collections"), m_collections);
    section->setEmptyText(
        tr("No collections yet"), tr("Save a request with Ctrl+S. A collection is a file that can be kept in git."));
    connect(section->addButton("addCollection", QStringLiteral("plus"), tr("New collection")), &QToolButton::clicked,
        m_collections, &CollectionsView::addCollection);
    connect(
        section->addButton("chooseFolder", QStringLiteral("page"), tr("Choose the folder of collections and environments")),
        &QToolButton::clicked, this, &ExplorerPanel::folderRequested);
    section->addBelow(m_troubles);
    return section;
}

QWidget *ExplorerPanel::makeHistory()
{
    auto *section = new ExplorerSection(tr("History"), m_history);
    section->setEmptyText(tr("Nothing yet"), tr("What you connect to is listed here."));
    return section;
}

QWidget *ExplorerPanel::makeMessages()
{
    auto *section = new ExplorerSection(tr("Saved messages"), m_messages);
    section->setEmptyText(tr("No saved messages"),
        tr("Keep what is written in the composer with +. A click writes it there again, a "
           "double click sends it."));
    connect(section->addButton("saveMessage", QStringLiteral("plus"), tr("Keep the message that is written")),
        &QToolButton::clicked, this, &ExplorerPanel::saveWritten);
    m_interval->setObjectName(QStringLiteral("messageInterval"));
    m_interval->setRange(1, longestMs);
    m_interval->setValue(1000);
    m_interval->setSingleStep(100);
    m_interval->setPrefix(tr("every "));
    m_interval->setSuffix(tr(" ms"));
    m_interval->setButtonSymbols(QSpinBox::NoButtons);
    m_interval->setAccessibleName(tr("Time between two"));
    m_repeat->setObjectName(QStringLiteral("repeatMessage"));
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(12, 8, 12, 8);
    line->setSpacing(8);
    line->addWidget(m_interval, 1);
    line->addWidget(m_repeat);
    section->addBelow(m_messageProblem);
    section->addBelow(row);
    m_messages->setGuard([this](const workspace::SavedMessage &message) { return canAdd(message); });
    connect(m_messages, &MessagesView::fillRequested, this, [this](const workspace::SavedMessage &message) {
        if (m_panel)
            m_panel->messageDesk().fill(message);
    });
    connect(m_messages, &MessagesView::sendRequested, this, [this](const workspace::SavedMessage &message) {
        if (m_panel)
            m_panel->messageDesk().send(message);
    });
    connect(&m_messages->messages(), &models::MessagesModel::edited, this, [this] {
        if (m_panel)
            m_panel->requestDesk().setMessages(m_messages->messages().messages());
        m_messageProblem->hide();
        updateRepeat();
    });
    connect(m_messages->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExplorerPanel::updateRepeat);
    connect(m_interval, &QSpinBox::valueChanged, this, [this](int value) {
        if (m_messages->currentIndex().isValid())
            m_messages->messages().setInterval(m_messages->currentIndex().row(), std::chrono::milliseconds(value));
    });
    connect(m_repeat, &QPushButton::clicked, this, [this] {
        if (const auto message = m_messages->current(); message && m_panel)
            m_panel->messageDesk().repeat(*message);
    });
    return section;
}

void ExplorerPanel::makeUndo()
{
    m_undoRow->setObjectName(QStringLiteral("undoRow"));
    m_undoText->setProperty("muted", true);
    m_undoText->setTextFormat(Qt::PlainText);
    auto *undo = new QPushButton(tr("Undo"));
    undo->setObjectName(QStringLiteral("undoButton"));
    undo->setToolTip(tr("Bring back what was deleted last (Ctrl+Z here)"));
    auto *line = new QHBoxLayout(m_undoRow);
    line->setContentsMargins(12, 8, 12, 8);
    line->setSpacing(8);
    line->addWidget(m_undoText, 1);
    line->addWidget(undo);
    connect(undo, &QPushButton::clicked, &m_workspace, &workspace::Workspace::undo);
    auto *shortcut = new QShortcut(QKeySequence(QKeySequence::Undo), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, &m_workspace, &workspace::Workspace::undo);
}

void ExplorerPanel::updateUndo()
{
    m_undoRow->setVisible(m_workspace.canUndo());
    const QString name = format::inertLine(m_workspace.undoName());
    const QString text = name.isEmpty() ? tr("Deleted.") : tr("Deleted “%1”.").arg(name);
    m_undoText->setText(m_undoText->fontMetrics().elidedText(text, Qt::ElideMiddle, 160));
    m_undoText->setToolTip(format::inertToolTip(text));
}

void ExplorerPanel::updateTroubles()
{
    QStringList sentences;
    for (const workspace::FileError &error : m_workspace.failures())
        sentences.append(format::explain(error).toText().replace(u'\n', u' '));
    for (const workspace::FileError &error : m_workspace.broken())
        sentences.append(format::explain(error).toText().replace(u'\n', u' '));
    m_troubles->setText(sentences.mid(0, 3).join(u'\n'));
    m_troubles->setVisible(!sentences.isEmpty());
}

void ExplorerPanel::updateRepeat()
{
    const auto message = m_messages->current();
    const bool isOpen = m_panel && m_panel->snapshot().state == session::State::Open;
    m_interval->setEnabled(message.has_value());
    m_repeat->setEnabled(message.has_value() && isOpen);
    m_repeat->setToolTip(!message ? tr("Select a saved message first")
            : isOpen              ? tr("Send the selected message again and again, until you stop it")
                                  : tr("There is no open connection."));
    if (!message)
        return;
    const QSignalBlocker quiet(m_interval);
    m_interval->setValue(static_cast<int>(message->interval.count()));
}

void ExplorerPanel::setPanel(InspectPanel *panel)
{
    if (m_panel == panel)
        return;
    if (m_panel)
        m_panel->disconnect(this);
    m_panel = panel;
    showMessages();
    if (!panel)
        return;
    connect(panel, &InspectPanel::changed, this, &ExplorerPanel::updateRepeat);
    connect(panel, &InspectPanel::requestReplaced, this, &ExplorerPanel::showMessages);
    m_collections->select(panel->request().id);
}

void ExplorerPanel::tell(const QString &sentence)
{
    if (m_panel)
        m_panel->tell(sentence);
}

void ExplorerPanel::showMessages()
{
    m_messageProblem->hide();
    m_messages->messages().setMessages(m_panel ? m_panel->request().messages : std::vector<workspace::SavedMessage>());
    updateRepeat();
}

/// What could not be saved and read again is not taken in the first place.
bool ExplorerPanel::canAdd(const workspace::SavedMessage &message)
{
    if (!m_panel)
        return false;
    workspace::Request request = m_panel->request();
    request.messages.push_back(message);
    const bool fits = workspace::fitsIntoFile(request);
    m_messageProblem->setText(format::messageTooLongSentence());
    m_messageProblem->setVisible(!fits);
    return fits;
}

void ExplorerPanel::saveWritten()
{
    if (!m_panel)
        return;
    const workspace::SavedMessage message = m_panel->messageDesk().written();
    if (!canAdd(message))
        return;
    models::MessagesModel &messages = m_messages->messages();
    const QModelIndex index = messages.index(messages.add(message, messages.rowCount()), 0);
    m_messages->setCurrentIndex(index);
    m_messages->setFocus();
    m_messages->edit(index);
}

void ExplorerPanel::focusCollections()
{
    m_collections->setFocus(Qt::ShortcutFocusReason);
}

QByteArray ExplorerPanel::saveLayout() const
{
    return m_sections->saveState();
}

void ExplorerPanel::restoreLayout(const QByteArray &layout)
{
    m_sections->restoreState(layout);
}

void ExplorerPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_undoText)
        return;
    updateUndo();
    updateTroubles();
    updateRepeat();
    if (!m_messageProblem->isHidden())
        m_messageProblem->setText(format::messageTooLongSentence());
}

} // namespace framescope::panels
