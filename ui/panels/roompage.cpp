// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roompage.h"

#include "clientlog.h"
#include "conversationview.h"
#include "roomcomposer.h"
#include "roomheader.h"
#include "roompeople.h"

#include <format/chat.h>
#include <format/inert.h>
#include <models/conversationmodel.h>
#include <widgets/emptystate.h>
#include <widgets/noticebar.h>

#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace framescope::panels {

using chat::Member;
using models::ConversationModel;

namespace {
// Pixels.
constexpr int peopleWidth = 200;
constexpr int mostPeopleWidth = 320;
constexpr int leastWidthForPeople = 560;
} // namespace

RoomPage::RoomPage(models::OpenRoom &room, QWidget *parent)
    : QWidget(parent)
    , m_room(room)
    , m_model(new ConversationModel(room.member(), this))
    , m_header(new RoomHeader(room))
    , m_notice(new widgets::NoticeBar)
    , m_views(new QStackedWidget)
    , m_messages(new ConversationView(*m_model))
    , m_people(new RoomPeople(room))
    , m_empty(new widgets::EmptyState)
    , m_typing(new QLabel)
    , m_composer(new RoomComposer)
{
    setObjectName(QStringLiteral("roomPage"));
    setAcceptDrops(true);
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->setHandleWidth(1);
    columns->addWidget(makeConversation());
    columns->addWidget(m_people);
    m_people->setMaximumWidth(mostPeopleWidth);
    columns->setStretchFactor(0, 1);
    columns->setChildrenCollapsible(false);
    columns->setSizes({1000, peopleWidth});
    m_views->addWidget(columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(m_views, 1);
    connectMember();
    connect(&m_room, &models::OpenRoom::changed, this, &RoomPage::refresh);
    connect(m_header, &RoomHeader::leaveRequested, this, &RoomPage::leaveRequested);
    connect(m_header, &RoomHeader::logToggled, this, [this](bool isWanted) {
        if (isWanted)
            showLog({}, {});
        else
            showConversation();
    });
    connect(m_people, &RoomPeople::logWanted, this, &RoomPage::showLog);
    connect(m_notice, &widgets::NoticeBar::actionTriggered, this, &RoomPage::rejoinRequested);
    refresh();
    m_messages->goToEnd();
}

RoomPage::~RoomPage()
{
    m_room.disconnect(this);
    m_room.member().disconnect(this);
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
    m_header->refresh();
    m_people->refresh();
    m_empty->setVisible(m_model->rowCount() == 0);
    m_empty->raise();
    m_composer->setUsable(state != Member::State::Ended);
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
        Q_EMIT missed(*std::find_if(entries.rbegin(), entries.rend(), isOther));
    }
    if (isNews)
        m_messages->noteBelow(others);
}

void RoomPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_people->setVisible(width() >= leastWidthForPeople);
}

void RoomPage::say(const QString &text)
{
    if (!m_room.member().post(text)) {
        m_composer->setText(text);
        return tell(tr("The message is too long"), tr("Send it in parts, or as a file."));
    }
    m_model->setUnreadFrom(0);
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

// The log

void RoomPage::showLog(base::SessionId session, const QString &name)
{
    if (!m_room.recording())
        return;
    if (!m_log) {
        m_log = new ClientLog;
        connect(m_log, &ClientLog::allRequested, this, [this] { showLog({}, {}); });
        connect(m_log, &ClientLog::recordingWanted, this, &RoomPage::recordingWanted);
        m_views->addWidget(m_log);
    }
    m_log->show(m_room.recording(), session, name);
    m_views->setCurrentWidget(m_log);
    m_header->setLogShown(true);
    m_log->focusLog();
}

void RoomPage::showConversation()
{
    m_views->setCurrentIndex(0);
    focusText();
}

} // namespace framescope::panels
