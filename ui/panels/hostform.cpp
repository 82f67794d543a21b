// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostform.h"

#include "formfields.h"

#include <chat/limits.h>
#include <chat/names.h>
#include <format/chat.h>

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

namespace framescope::panels {

namespace {
constexpr int formWidth = 720; // pixels
constexpr int portWidth = 128;

QString everywhere()
{
    return QStringLiteral("0.0.0.0");
}

} // namespace

HostForm::HostForm(QWidget *parent)
    : QScrollArea(parent)
    , m_name(new QLineEdit)
    , m_nameProblem(makeProblemLabel("hostNameProblem"))
    , m_person(new QLineEdit)
    , m_personProblem(makeProblemLabel("hostPersonProblem"))
    , m_here(new QRadioButton(tr("Only this computer")))
    , m_everywhere(new QRadioButton(tr("Everybody in this network; the room is announced there")))
    , m_port(new QSpinBox)
    , m_portProblem(makeProblemLabel("hostPortProblem"))
    , m_passPhrase(new QLineEdit)
    , m_open(new QPushButton(tr("Open room")))
{
    setObjectName(QStringLiteral("hostForm"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    nameFields();
    setWidget(makePage());
    connect(m_open, &QPushButton::clicked, this, &HostForm::request);
    for (const QLineEdit *edit : {m_name, m_person, m_passPhrase}) {
        connect(edit, &QLineEdit::textEdited, this, &HostForm::clearProblems);
        connect(edit, &QLineEdit::returnPressed, this, &HostForm::request);
    }
    connect(m_port, &QSpinBox::valueChanged, this, &HostForm::clearProblems);
}

void HostForm::nameFields()
{
    m_name->setObjectName(QStringLiteral("hostName"));
    m_name->setMaxLength(static_cast<int>(chat::longestRoomName));
    m_name->setToolTip(tr("A room of the same name has the same history"));
    m_person->setObjectName(QStringLiteral("hostPerson"));
    m_person->setMaxLength(static_cast<int>(chat::longestName));
    m_here->setObjectName(QStringLiteral("hostHere"));
    m_everywhere->setObjectName(QStringLiteral("hostEverywhere"));
    m_here->setChecked(true);
    m_port->setObjectName(QStringLiteral("hostPort"));
    m_port->setRange(0, std::numeric_limits<quint16>::max());
    m_port->setButtonSymbols(QSpinBox::NoButtons);
    m_port->setSpecialValueText(tr("any free one"));
    m_port->setFixedWidth(portWidth);
    m_port->setToolTip(tr("0 picks a free port; the same port keeps the address of the room"));
    m_passPhrase->setObjectName(QStringLiteral("hostPassPhrase"));
    m_passPhrase->setEchoMode(QLineEdit::Password);
    m_passPhrase->setPlaceholderText(tr("none: everybody may join"));
    m_passPhrase->setToolTip(tr("Whoever joins has to know it. It never crosses the network, and is not kept."));
    m_open->setObjectName(QStringLiteral("hostOpen"));
    m_open->setProperty("primary", true);
    m_open->setToolTip(tr("Open the room, and join it"));
}

QWidget *HostForm::makePage()
{
    auto *heading = new QLabel(tr("Host a room"));
    heading->setProperty("heading", true);
    auto *hint = new QLabel(tr("Others join it from Framescope or from any browser. What is said stays on this computer."));
    hint->setProperty("muted", true);
    hint->setWordWrap(true);
    auto *page = new QWidget;
    page->setMaximumWidth(formWidth);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(hint);
    layout->addSpacing(8);
    layout->addLayout(makeGrid());
    layout->addSpacing(8);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addStretch();
    return page;
}

QGridLayout *HostForm::makeGrid()
{
    auto *reach = new QVBoxLayout;
    reach->setSpacing(8);
    reach->addWidget(m_here);
    reach->addWidget(m_everywhere);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    addField(grid, tr("&Room"), m_name, m_nameProblem);
    addField(grid, tr("&Your name"), m_person, m_personProblem);
    addField(grid, tr("Pass p&hrase"), m_passPhrase);
    const int row = grid->rowCount();
    auto *who = new QLabel(tr("Who may reach it"));
    grid->addWidget(who, row, 0, Qt::AlignTop);
    grid->addLayout(reach, row, 1);
    addField(grid, tr("&Port"), m_port, m_portProblem);
    return grid;
}

chat::HostSettings HostForm::settings() const
{
    chat::HostSettings settings;
    settings.room.name = chat::cleanName(m_name->text(), chat::longestRoomName).value_or(QString());
    settings.room.passPhrase = m_passPhrase->text();
    if (m_everywhere->isChecked())
        settings.address = everywhere();
    settings.port = static_cast<quint16>(m_port->value());
    return settings;
}

QString HostForm::personName() const
{
    return chat::cleanName(m_person->text(), chat::longestName).value_or(QString());
}

void HostForm::fill(const QString &room, const QString &person, quint16 port, bool isForAll)
{
    m_name->setText(room);
    m_person->setText(person);
    m_port->setValue(port);
    (isForAll ? m_everywhere : m_here)->setChecked(true);
    clearProblems();
}

void HostForm::clearProblems()
{
    showProblem(m_name, m_nameProblem, {});
    showProblem(m_person, m_personProblem, {});
    showProblem(m_port, m_portProblem, {});
}

void HostForm::request()
{
    clearProblems();
    if (settings().room.name.isEmpty()) {
        showProblem(m_name, m_nameProblem, tr("A room needs a name."));
        return m_name->setFocus();
    }
    if (personName().isEmpty()) {
        showProblem(m_person, m_personProblem, tr("The others need a name to see."));
        return m_person->setFocus();
    }
    Q_EMIT hostRequested();
}

void HostForm::showError(const chat::HostError &error)
{
    const QString where = QStringLiteral("%1:%2").arg(settings().address).arg(m_port->value());
    const QString sentence = paragraphOf(format::explain(error, where));
    if (std::holds_alternative<net::ListenError>(error)) {
        showProblem(m_port, m_portProblem, sentence);
        m_port->setFocus();
    } else {
        showProblem(m_name, m_nameProblem, sentence);
        m_name->setFocus();
    }
}

void HostForm::setBusy(bool isBusy)
{
    m_open->setEnabled(!isBusy);
}

void HostForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

} // namespace framescope::panels
