// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roompage.h"

#include "clientlog.h"
#include "conversationview.h"
#include "invitepopup.h"
#include "roomcomposer.h"
#include "roomlook.h"

#include <format/chat.h>
#include <format/inert.h>
#include <models/conversationmodel.h>
#include <models/peoplemodel.h>
#include <theme/symbols.h>
#include <widgets/elidedlabel.h>
#include <widgets/emptystate.h>
#include <widgets/noticebar.h>

#include <QApplication>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QUrl>

namespace framescope::panels {

using chat::Member;
using models::ConversationModel;
using models::PeopleModel;

namespace {
constexpr int dotSize = 14; // pixels
constexpr int peopleWidth = 200;
constexpr int mostPeopleWidth = 320;
constexpr int leastWidthForPeople = 560;
} // namespace

RoomPage::RoomPage(models::OpenRoom &room, QWidget *parent)
    : QWidget(parent)
    , m_room(room)
    , m_model(new ConversationModel(room.member(), this))
    , m_dot(new QLabel)
    , m_title(new widgets::ElidedLabel)
    , m_state(new widgets::ElidedLabel)
    , m_invite(makeTool("roomInvite", QStringLiteral("qr"), tr("Invite"), tr("Show the address and QR code of the room")))
    , m_logButton(makeTool("roomLog", QStringLiteral("inspect"), tr("Log"), tr("Show what crosses the wire in this room")))
    , m_leave(new QPushButton(room.isHost() ? tr("Close room") : tr("Leave")))
    , m_notice(new widgets::NoticeBar)
    , m_views(new QStackedWidget)
    , m_messages(new ConversationView(*m_model))
    , m_people(new QListView)
    , m_peopleTitle(new QLabel)
    , m_empty(new widgets::EmptyState)
    , m_typing(new QLabel)
    , m_composer(new RoomComposer)
    , m_popup(new InvitePopup(this))
{
    setObjectName(QStringLiteral("roomPage"));
    setAcceptDrops(true);
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->setHandleWidth(1);
    columns->addWidget(makeConversation());
    columns->addWidget(makePeople());
    m_peopleColumn->setMaximumWidth(mostPeopleWidth);
    columns->setStretchFactor(0, 1);
    columns->setChildrenCollapsible(false);
    columns->setSizes({1000, peopleWidth});
    m_views->addWidget(columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_notice);
    layout->addWidget(m_views, 1);
    connectMember();
    connect(&m_room, &models::OpenRoom::changed, this, &RoomPage::refresh);
    connect(m_leave, &QPushButton::clicked, this, &RoomPage::leaveRequested);
    connect(m_invite, &QToolButton::clicked, this, [this] {
        const bool isLocal = m_room.isHost() && m_room.host()->settings().address == chat::HostSettings().address;
        m_popup->popUp(m_invite, m_room.pageUrls(), isLocal);
    });
    connect(m_popup, &InvitePopup::openRequested, this, [](const QString &url) { QDesktopServices::openUrl(QUrl(url)); });
    connect(m_logButton, &QToolButton::toggled, this, [this](bool isWanted) {
        if (isWanted)
            showLog({}, {});
        else
            showConversation();
    });
    connect(m_notice, &widgets::NoticeBar::actionTriggered, this, &RoomPage::rejoinRequested);
    refresh();
    m_messages->goToEnd();
}

RoomPage::~RoomPage()
{
    m_room.disconnect(this);
    m_room.member().disconnect(this);
}

QToolButton *RoomPage::makeTool(const char *name, const QString &symbol, const QString &text, const QString &tip)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setIcon(theme::symbol(symbol));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QWidget *RoomPage::makeHeader()
{
    m_title->setObjectName(QStringLiteral("roomTitle"));
    m_title->setProperty("heading", true);
    m_state->setObjectName(QStringLiteral("roomState"));
    m_state->setProperty("muted", true);
    m_dot->setFixedWidth(dotSize);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_state->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_leave->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_logButton->setCheckable(true);
    m_leave->setObjectName(QStringLiteral("roomLeave"));
    m_leave->setToolTip(
        m_room.isHost() ? tr("Close the room for everybody; what was said stays on this computer") : tr("Leave the room"));
    auto *header = new QFrame;
    header->setProperty("bar", true);
    auto *line = new QHBoxLayout(header);
    line->setContentsMargins(16, 12, 16, 12);
    line->setSpacing(8);
    line->addWidget(m_dot);
    line->addWidget(m_title);
    line->addWidget(m_state, 1);
    line->addWidget(m_invite);
    line->addWidget(m_logButton);
    line->addWidget(m_leave);
    return header;
}

QWidget *RoomPage::makeConversation()
{
    m_messages->setObjectName(QStringLiteral("roomMessages"));
    m_messages->setAccessibleName(tr("Messages"));
    m_empty->setObjectName(QStringLiteral("roomEmpty"));
    m_empty->say(
        tr("Nothing has been said here yet"), tr("Write below, or invite others with the address and its QR code."));
    m_typing->setObjectName(QStringLiteral("roomTyping"));
    m_typing->setProperty("muted", true);
    m_typing->setTextFormat(Qt::PlainText);
    m_typing->setContentsMargins(16, 0, 16, 0);
    m_typing->setFixedHeight(m_typing->fontMetrics().height() + 8);
    auto *over = new QStackedLayout;
    over->setStackingMode(QStackedLayout::StackAll);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    over->addWidget(m_empty);
    over->addWidget(m_messages);
    auto *talk = new QFrame;
    talk->setObjectName(QStringLiteral("roomTalk"));
    auto *layout = new QVBoxLayout(talk);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(over, 1);
    layout->addWidget(m_typing);
    layout->addWidget(m_composer);
    connect(m_composer, &RoomComposer::said, this, &RoomPage::say);
    connect(m_composer, &RoomComposer::typed, this, [this] { m_room.member().setTyping(true); });
    connect(m_composer, &RoomComposer::filesChosen, this, &RoomPage::sendFiles);
    connect(m_messages, &ConversationView::saveWanted, this, &RoomPage::saveFile);
    connect(m_messages, &ConversationView::olderWanted, &m_room.member(), &Member::loadOlder);
    connect(m_messages, &ConversationView::withdrawWanted, &m_room.member(), &Member::withdraw);
    return talk;
}

QWidget *RoomPage::makePeople()
{
    m_peopleTitle->setObjectName(QStringLiteral("roomPeopleTitle"));
    m_peopleTitle->setProperty("heading", true);
    m_peopleTitle->setContentsMargins(12, 12, 12, 8);
    m_people->setObjectName(QStringLiteral("roomPeople"));
    m_people->setAccessibleName(tr("Members"));
    m_people->setModel(new PeopleModel(m_room, m_people));
    m_people->setFrameShape(QFrame::NoFrame);
    m_people->setUniformItemSizes(true);
    m_people->setContextMenuPolicy(Qt::CustomContextMenu);
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_people, &QListView::customContextMenuRequested, this, &RoomPage::showPersonMenu);
    connect(m_people, &QListView::activated, this, [this](const QModelIndex &index) {
        const base::SessionId session(index.data(PeopleModel::SessionRole).toLongLong());
        if (session.isValid())
            showLog(session, index.data().toString());
    });
    auto *people = m_peopleColumn = new QFrame;
    people->setObjectName(QStringLiteral("roomSidebar"));
    people->setMinimumWidth(136);
    auto *layout = new QVBoxLayout(people);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_peopleTitle);
    layout->addWidget(m_people, 1);
    return people;
}

void RoomPage::connectMember()
{
    Member &member = m_room.member();
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RoomPage::refresh);
    connect(&member, &Member::appended, this, &RoomPage::takeAppended);
    connect(&member, &Member::typingChanged, this, &RoomPage::refreshTyping);
    connect(&member, &Member::outgoingChanged, m_messages, &ConversationView::layOutAgain);
    connect(&member, &Member::downloadChanged, m_messages, &ConversationView::layOutAgain);
    connect(&member, &Member::fileTooLarge, this, [this](const QString &path, qint64 largest) {
        tell(tr("The file is too large"), format::fileTooLargeSentence(QFileInfo(path).fileName(), largest));
    });
    connect(&member, &Member::fileUnreadable, this,
        [this](const QString &path) { tell(tr("The file cannot be read"), format::inertLine(path)); });
    connect(&member, &Member::fileFailed, this,
        [this](const chat::Attachment &file) { tell(tr("The file could not be saved"), format::inertLine(file.name)); });
}

void RoomPage::tell(const QString &title, const QString &text)
{
    m_isEndNotice = false;
    m_notice->showNotice(widgets::NoticeBar::Kind::Warning, title, text);
}

void RoomPage::refresh()
{
    const Member &member = m_room.member();
    const auto state = member.state();
    m_dot->setPixmap(theme::dot(memberTint(state)).pixmap(dotSize, dotSize));
    m_title->setText(format::inertLine(m_room.name()));
    const int count = static_cast<int>(member.conversation().members().size());
    m_state->setText(roomSummary(state, m_room.isHost(), count));
    m_peopleTitle->setText(tr("In the room: %1").arg(count));
    m_empty->setVisible(m_model->rowCount() == 0);
    m_empty->raise();
    m_composer->setUsable(state != Member::State::Ended);
    m_logButton->setEnabled(m_room.recording() != nullptr);
    m_invite->setEnabled(!m_room.pageUrls().isEmpty());
    const format::Explanation end = format::explainEnding(member);
    if (!end.what.isEmpty() && !std::exchange(m_isEndNotice, true))
        m_notice->showNotice(widgets::NoticeBar::Kind::Warning, end.what,
            QStringList {end.why, end.advice}.join(u' ').trimmed(), m_room.isHost() ? QString() : tr("Join again"));
    if (m_room.isHost() && m_room.host()->error() && !std::exchange(m_isEndNotice, true)) {
        const format::Explanation error = format::explain(*m_room.host()->error(), {});
        m_notice->showNotice(widgets::NoticeBar::Kind::Error, error.what, QStringList {error.why, error.advice}.join(u' '));
    }
}

void RoomPage::refreshTyping()
{
    m_typing->setText(format::typingSentence(m_room.member().conversation().typing(base::monoNow())));
}

void RoomPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
        refreshTyping();
    } else if (event->type() == QEvent::ActivationChange && isLookedAt()) {
        markRead();
    }
}

// What was said

bool RoomPage::isLookedAt() const
{
    return isVisible() && isActiveWindow();
}

void RoomPage::markRead()
{
    m_room.clearUnread();
}

void RoomPage::takeAppended(int count)
{
    const auto &entries = m_room.member().conversation().entries();
    const auto first = entries.end() - count;
    const auto isOther = [this](const chat::Entry &entry) { return entry.member != m_room.member().self().member; };
    const auto others = static_cast<int>(std::count_if(first, entries.end(), isOther));
    const bool isNews = m_room.wasEntered() && others > 0;
    if (isNews && !isLookedAt()) {
        if (m_room.unread() == 0)
            m_model->setUnreadFrom(std::find_if(first, entries.end(), isOther)->seq);
        m_room.addUnread(others);
        QApplication::alert(window());
    }
    if (isNews)
        m_messages->noteBelow(others);
}

void RoomPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_peopleColumn->setVisible(width() >= leastWidthForPeople);
}

void RoomPage::say(const QString &text)
{
    const qint64 longest = m_room.member().room() ? m_room.member().room()->longestText : chat::Limits().text;
    if (text.toUtf8().size() > longest) {
        m_composer->setText(text);
        return tell(tr("The message is too long"), tr("Send it in parts, or as a file."));
    }
    m_model->setUnreadFrom(0);
    m_room.member().post(text);
    m_messages->goToEnd();
}

void RoomPage::focusText()
{
    m_composer->focusText();
}

// Files

void RoomPage::sendFiles(const QStringList &paths)
{
    m_notice->dismiss();
    m_isEndNotice = false;
    for (const QString &path : paths)
        m_room.member().postFile(path);
}

void RoomPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && m_room.member().state() == Member::State::Live)
        event->acceptProposedAction();
}

void RoomPage::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    sendFiles(paths);
    event->acceptProposedAction();
}

void RoomPage::saveFile(int row)
{
    const auto file = m_model->fileAt(row);
    if (!file)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(this, tr("Save the file"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(file->name);
    connect(
        dialog, &QFileDialog::fileSelected, this, [this, file](const QString &path) { m_room.member().fetch(*file, path); });
    dialog->open();
}

// Members

void RoomPage::showPersonMenu(const QPoint &at)
{
    const QModelIndex index = m_people->indexAt(at);
    const base::SessionId session(index.data(PeopleModel::SessionRole).toLongLong());
    if (!index.isValid() || !session.isValid() || !m_room.recording())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(theme::symbol(QStringLiteral("inspect")), tr("Open the log of this member"), this,
        [this, session, name = index.data().toString()] { showLog(session, name); });
    menu->popup(m_people->viewport()->mapToGlobal(at));
}

// The log

void RoomPage::showLog(base::SessionId session, const QString &name)
{
    if (!m_room.recording())
        return;
    if (!m_log) {
        m_log = new ClientLog;
        connect(m_log, &ClientLog::allRequested, this, [this] { showLog({}, {}); });
        m_views->addWidget(m_log);
    }
    m_log->show(m_room.recording(), session, name);
    m_views->setCurrentWidget(m_log);
    const QSignalBlocker quiet(m_logButton);
    m_logButton->setChecked(true);
    m_log->focusLog();
}

void RoomPage::showConversation()
{
    m_views->setCurrentIndex(0);
    focusText();
}

} // namespace framescope::panels
