// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "joinform.h"

#include "formfields.h"

#include <chat/limits.h>
#include <chat/names.h>
#include <format/chat.h>
#include <format/inert.h>
#include <format/inputerrors.h>

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace framescope::panels {

namespace {
constexpr int formWidth = 720; // pixels
}

base::Result<protocol::Url, protocol::UrlError> readRoomAddress(const QString &text)
{
    QString address = text.trimmed();
    if (address.startsWith(QLatin1String("http"), Qt::CaseInsensitive))
        address.replace(0, 4, QStringLiteral("ws")); // https becomes wss
    else if (!address.isEmpty() && !address.contains(QLatin1String("://")))
        address.prepend(QStringLiteral("ws://"));
    return protocol::Url::parse(address);
}

JoinForm::JoinForm(QWidget *parent)
    : QScrollArea(parent)
    , m_heading(new QLabel)
    , m_address(new QLineEdit)
    , m_addressProblem(makeProblemLabel("joinAddressProblem"))
    , m_person(new QLineEdit)
    , m_personProblem(makeProblemLabel("joinPersonProblem"))
    , m_passPhrase(new QLineEdit)
    , m_passProblem(makeProblemLabel("joinPassProblem"))
    , m_join(new QPushButton(tr("Join")))
{
    setObjectName(QStringLiteral("joinForm"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    m_heading->setObjectName(QStringLiteral("joinHeading"));
    m_heading->setProperty("heading", true);
    m_heading->setTextFormat(Qt::PlainText);
    m_address->setObjectName(QStringLiteral("joinAddress"));
    m_address->setPlaceholderText(QStringLiteral("http://192.168.1.5:9000/"));
    m_address->setToolTip(tr("As whoever opened the room says it: the address of its page, or ws://"));
    m_person->setObjectName(QStringLiteral("joinPerson"));
    m_person->setMaxLength(static_cast<int>(chat::longestName));
    m_passPhrase->setObjectName(QStringLiteral("joinPassPhrase"));
    m_passPhrase->setEchoMode(QLineEdit::Password);
    m_passPhrase->setPlaceholderText(tr("if the room has one"));
    m_passPhrase->setToolTip(tr("It never crosses the network, and is not kept."));
    m_join->setObjectName(QStringLiteral("joinRoom"));
    m_join->setProperty("primary", true);
    m_join->setToolTip(tr("Join the room"));
    auto *page = new QWidget;
    page->setMaximumWidth(formWidth);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    addField(grid, tr("&Address"), m_address, m_addressProblem);
    addField(grid, tr("&Your name"), m_person, m_personProblem);
    addField(grid, tr("Pass p&hrase"), m_passPhrase, m_passProblem);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addSpacing(8);
    layout->addLayout(grid);
    layout->addSpacing(8);
    layout->addWidget(m_join, 0, Qt::AlignLeft);
    layout->addStretch();
    setWidget(page);
    connect(m_join, &QPushButton::clicked, this, &JoinForm::request);
    for (const QLineEdit *edit : {m_address, m_person, m_passPhrase}) {
        connect(edit, &QLineEdit::textEdited, this, &JoinForm::clearProblems);
        connect(edit, &QLineEdit::returnPressed, this, &JoinForm::request);
    }
}

chat::MemberSettings JoinForm::settings() const
{
    chat::MemberSettings settings;
    settings.url = readRoomAddress(m_address->text()).value();
    settings.name = personName();
    settings.passPhrase = m_passPhrase->text();
    return settings;
}

QString JoinForm::address() const
{
    return m_address->text().trimmed();
}

QString JoinForm::personName() const
{
    return chat::cleanName(m_person->text(), chat::longestName).value_or(QString());
}

void JoinForm::fill(const QString &address, const QString &room, const QString &person)
{
    m_heading->setText(room.isEmpty() ? tr("Join a room") : tr("Join “%1”").arg(format::inertLine(room)));
    m_address->setText(address);
    m_person->setText(person);
    m_passPhrase->clear();
    clearProblems();
    setBusy(false);
}

void JoinForm::clearProblems()
{
    showProblem(m_address, m_addressProblem, {});
    showProblem(m_person, m_personProblem, {});
    showProblem(m_passPhrase, m_passProblem, {});
}

void JoinForm::request()
{
    clearProblems();
    if (const auto url = readRoomAddress(m_address->text()); !url) {
        showProblem(m_address, m_addressProblem, format::urlErrorSentence(url.error(), m_address->text()));
        return m_address->setFocus();
    }
    if (personName().isEmpty()) {
        showProblem(m_person, m_personProblem, tr("The others need a name to see."));
        return m_person->setFocus();
    }
    Q_EMIT joinRequested();
}

void JoinForm::showEnding(const chat::Member &member)
{
    using Ending = chat::Member::Ending;
    using chat::ErrorCode;
    clearProblems();
    const QString sentence = paragraphOf(format::explainEnding(member));
    const bool isRefused = member.ending() == Ending::Refused;
    const bool isOfPass = member.ending() == Ending::PassPhraseNeeded
        || (isRefused
            && (member.refusal().code == ErrorCode::WrongPassPhrase || member.refusal().code == ErrorCode::TooManyAttempts));
    QLineEdit *field = isOfPass ? m_passPhrase : m_address;
    QLabel *label = isOfPass ? m_passProblem : m_addressProblem;
    if (isRefused && member.refusal().code == ErrorCode::BadName) {
        field = m_person;
        label = m_personProblem;
    }
    showProblem(field, label, sentence);
    field->setFocus();
    field->selectAll();
}

void JoinForm::setBusy(bool isBusy)
{
    m_join->setEnabled(!isBusy);
    m_join->setText(isBusy ? tr("Joining…") : tr("Join"));
}

void JoinForm::focusFirst()
{
    QLineEdit *first = m_address->text().isEmpty() ? m_address : m_person->text().isEmpty() ? m_person : m_passPhrase;
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace framescope::panels
