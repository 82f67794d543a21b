// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gotopopup.h"

#include <format/numbers.h>
#include <widgets/flags.h>
#include <widgets/logview.h>

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace framescope::panels {

namespace {
constexpr int popupWidth = 344; // pixels
}

GoToPopup::GoToPopup(models::LogModel &model, widgets::LogView &log)
    : PopupCard("goToPopup", tr("Go to a number or a time"), popupWidth, &log)
    , m_model(model)
    , m_log(log)
    , m_edit(new QLineEdit)
    , m_message(new QLabel)
    , m_showAll(new QPushButton(tr("Show all rows")))
{
    m_edit->setObjectName(QStringLiteral("goToEdit"));
    m_edit->setPlaceholderText(tr("41, 12:01:02.5 or +12.5s"));
    m_edit->setAccessibleName(tr("Number or time to go to"));
    m_edit->setMaxLength(64);
    m_message->setObjectName(QStringLiteral("goToMessage"));
    m_message->setProperty("muted", true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_showAll->setObjectName(QStringLiteral("goToShowAll"));
    rows().addWidget(m_edit);
    rows().addWidget(m_message);
    rows().addWidget(m_showAll, 0, Qt::AlignRight);
    connect(m_edit, &QLineEdit::returnPressed, this, &GoToPopup::go);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { say(State::Nothing); });
    connect(m_showAll, &QPushButton::clicked, this, &GoToPopup::showAll);
    say(State::Nothing);
}

void GoToPopup::popUp()
{
    say(State::Nothing);
    const QRect area = m_log.viewport()->geometry();
    move(m_log.mapToGlobal(QPoint(std::max(area.right() - popupWidth - 16, area.left()), area.top() + 8)));
    show();
    m_edit->setFocus();
    m_edit->selectAll();
}

void GoToPopup::go()
{
    const auto place = models::parsePlace(m_edit->text());
    if (!place)
        return say(State::Wrong);
    models::findPlace(m_model, *place, [self = QPointer(this)](const models::NearestRow &nearest) {
        if (self && self->isVisible())
            self->take(nearest);
    });
}

/// The nearest row is gone to in any case.
void GoToPopup::take(const models::NearestRow &nearest)
{
    m_nearest = nearest;
    if (const int row = models::rowNear(m_model, nearest.what); row >= 0)
        m_log.goToRow(row);
    if (!nearest.isThere)
        return say(State::TooLarge);
    if (!models::isShown(m_model, nearest.what))
        return say(State::Hidden);
    hide();
    m_log.setFocus(Qt::OtherFocusReason);
}

void GoToPopup::showAll()
{
    Q_EMIT showAllRequested();
    if (m_nearest && models::isShown(m_model, m_nearest->what))
        take(*m_nearest);
    else
        hide();
}

void GoToPopup::say(State state)
{
    m_state = state;
    widgets::setFlag(m_edit, "wrong", state == State::Wrong);
    m_showAll->setVisible(state == State::Hidden);
    switch (state) {
    case State::Nothing: m_message->setText(tr("A message, a time of the day, or the time since the beginning.")); break;
    case State::Wrong:
        m_message->setText(tr("This is neither a number nor a time. Write 41, 12:01:02.5, 2024-05-01 12:01 or +12.5s."));
        break;
    case State::TooLarge:
        m_message->setText(tr("There is no such message: the last one is %1.").arg(format::number(m_nearest->last.value)));
        break;
    case State::Hidden:
        m_message->setText(tr("The row is there, and not among those that are shown. The nearest of these is selected."));
        break;
    }
    adjustSize();
}

void GoToPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say(m_state);
}

} // namespace framescope::panels
