// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findbar.h"

#include "filteredit.h"

#include <format/filtererrors.h>
#include <widgets/elidedlabel.h>
#include <widgets/flags.h>
#include <widgets/logview.h>
#include <widgets/toolbuttons.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace framescope::panels {

using capture::Order;

FindBar::FindBar(models::LogModel &model, widgets::LogView &log, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_log(log)
    , m_edit(new FilterEdit(model))
    , m_previous(widgets::makeToolButton("findPrevious", QStringLiteral("up"), tr("Find the one before (Shift+F3)")))
    , m_next(widgets::makeToolButton("findNext", QStringLiteral("down"), tr("Find the next one (F3)")))
    , m_status(new widgets::ElidedLabel)
    , m_finder(model)
{
    setObjectName(QStringLiteral("findBar"));
    setProperty("bar", true);
    m_edit->setObjectName(QStringLiteral("findEdit"));
    m_edit->setPlaceholderText(tr("Find among the rows, such as error or $.price > 10"));
    m_edit->setAccessibleName(tr("Find in the log"));
    m_edit->setToolTip(tr("Words, /regular expressions/ and fields, as in the filter (Ctrl+Shift+F)"));
    m_status->setObjectName(QStringLiteral("findStatus"));
    m_status->setProperty("muted", true);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the field stays as wide as it is
    auto *close = widgets::makeToolButton("findClose", QStringLiteral("close"), tr("Put the search away (Escape)"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(8, 4, 8, 4);
    line->setSpacing(4);
    line->addWidget(m_edit, 3);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    line->addSpacing(4);
    line->addWidget(m_status, 2);
    line->addWidget(close);
    connect(m_previous, &QToolButton::clicked, this, [this] { find(Order::Backward); });
    connect(m_next, &QToolButton::clicked, this, [this] { find(Order::Forward); });
    connect(close, &QToolButton::clicked, this, &FindBar::leave);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_finder.stop();
        m_edit->showError({});
        say(State::Nothing);
    });
    connect(&m_finder, &models::LogFinder::finished, this, &FindBar::take);
    connect(&m_finder, &models::LogFinder::progressed, this, [this](double done) {
        m_percent = static_cast<int>(done * 100);
        say(State::Searching);
    });
    connect(&m_model, &models::LogModel::recordingChanged, this, [this] { say(State::Nothing); });
    hide();
}

void FindBar::open()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FindBar::find(Order order)
{
    const QString text = m_edit->text();
    if (text.trimmed().isEmpty())
        return open();
    show();
    const auto filter = capture::Filter::parse(text);
    m_edit->showError(filter ? std::nullopt : std::optional(filter.error()));
    if (!filter)
        return say(State::Wrong);
    m_order = order;
    m_percent = 0;
    m_isBroken = false;
    say(State::Searching);
    const int current = m_log.currentIndex().row();
    const int besides = order == Order::Forward ? m_log.topRow() - 1 : -1;
    m_finder.find(*filter, current >= 0 ? current : besides, order);
}

void FindBar::take(const capture::FindResult &result)
{
    m_undecided = result.undecided;
    m_isBroken = result.isBroken;
    const int row = result.place.message.isValid() ? m_model.rowOf(result.place.message) : -1;
    if (row < 0 || row >= m_model.rowCount())
        return say(State::NotFound);
    m_log.goToRow(row);
    if (!result.place.isWrapped)
        return say(State::Found);
    say(m_order == Order::Forward ? State::WentOnAtBeginning : State::WentOnAtEnd);
}

void FindBar::say(State state)
{
    m_state = state;
    refresh();
}

QString FindBar::sentence() const
{
    switch (m_state) {
    case State::Wrong: {
        const auto filter = capture::Filter::parse(m_edit->text());
        return filter ? QString() : format::filterErrorSentence(filter.error(), m_edit->text());
    }
    case State::Searching: return tr("%1 % searched").arg(m_percent);
    case State::Nothing: return {};
    default: break;
    }
    if (!m_isBroken)
        return outcome();
    return m_state == State::Found ? tr("A part of the file cannot be read")
                                   : tr("%1; a part of the file cannot be read").arg(outcome());
}

/// Of a search that has ended.
QString FindBar::outcome() const
{
    switch (m_state) {
    case State::WentOnAtBeginning: return tr("Went on at the beginning");
    case State::WentOnAtEnd: return tr("Went on at the end");
    case State::NotFound: return tr("Not found among the rows shown");
    default: return {};
    }
}

void FindBar::refresh()
{
    m_status->setText(sentence());
    const bool isOver = m_state == State::NotFound && m_undecided > 0;
    m_status->setToolTip(isOver ? format::undecidedSentence(m_undecided) : m_status->text());
    widgets::setFlag(m_edit, "wrong", m_state == State::Wrong);
}

/// Escape ends a search that goes on first.
void FindBar::leave()
{
    if (m_finder.isBusy()) {
        m_finder.stop();
        return say(State::Nothing);
    }
    hide();
    m_log.setFocus(Qt::OtherFocusReason);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (isEnter)
        find(event->modifiers().testFlag(Qt::ShiftModifier) ? Order::Backward : Order::Forward);
    else
        QFrame::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace framescope::panels
