// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterbar.h"

#include "filteredit.h"
#include "filterhelp.h"
#include "filtermemory.h"
#include "highlightbutton.h"
#include "lognavigation.h"
#include "pausebutton.h"
#include "rowkeeper.h"

#include <format/filtererrors.h>
#include <format/numbers.h>
#include <models/filterwords.h>
#include <theme/symbols.h>
#include <widgets/logview.h>
#include <widgets/toolbuttons.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QShortcut>
#include <QToolButton>

namespace framescope::panels {

using models::LogModel;

namespace {

constexpr int leastWidth = 240; // pixels
constexpr int leastWidthForOneLine = 840; // with the chips
// In a line of their own, of the bar and of what the log has; below, only those that are pressed.
constexpr int leastWidthForChips = 480;
constexpr int leastHeightForChips = 300;
constexpr auto typingPause = std::chrono::milliseconds(150);
constexpr qsizetype mostValues = 24; // in a menu
constexpr qint64 mostRead = 1024LL * 1024; // bytes of a message, for its terms
constexpr qsizetype longestEntry = 60; // characters

struct Chip {
    const char *name;
    const char *field; ///< empty: of lifecycle rows, which are no messages
    const char *value;
};

constexpr std::array<Chip, 8> chips {{{"chipIn", "dir", "in"}, {"chipOut", "dir", "out"}, {"chipText", "type", "text"},
    {"chipBinary", "type", "binary"}, {"chipPing", "type", "ping"}, {"chipPong", "type", "pong"},
    {"chipClose", "type", "close"}, {"chipLifecycle", "", ""}}};

std::optional<QByteArray> textOf(const capture::MessageRow &message, const QByteArray &payload)
{
    return message.isValidText ? std::optional(payload) : std::nullopt;
}

models::MessageTerms knownTerms(const capture::MessageRow &message)
{
    return models::termsOf(message.type, textOf(message, message.preview), true, mostValues);
}

/// A menu takes "&" for a letter to press.
QString entryOf(const QString &filter)
{
    QString text = filter.size() > longestEntry ? filter.left(longestEntry) + QChar(0x2026) : filter;
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

FilterBar::FilterBar(LogModel &model, widgets::LogView &log, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_log(log)
    , m_edit(new FilterEdit(model))
    , m_count(new QLabel)
    , m_error(new QLabel)
    , m_pause(new PauseButton(model))
{
    setObjectName(QStringLiteral("filterBar"));
    setProperty("bar", true);
    m_edit->setObjectName(QStringLiteral("filterEdit"));
    m_edit->setPlaceholderText(tr("Filter, such as type:text $.event = \"trade\" -heartbeat"));
    m_edit->setAccessibleName(tr("Filter of the log"));
    m_edit->setToolTip(tr("Show only some messages (Ctrl+F)"));
    m_count->setObjectName(QStringLiteral("filterCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setProperty("muted", true);
    m_error->setObjectName(QStringLiteral("filterError"));
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    makeChips();
    makeButtons();
    arrange();

    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPause);
    connect(&m_soon, &QTimer::timeout, this, &FilterBar::apply);
    connect(m_edit, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        apply();
        FilterMemory::instance().remember(m_edit->text());
    });
    connect(&m_model, &LogModel::filterChanged, this, &FilterBar::refreshCount);
    connect(&m_model, &LogModel::modelReset, this, &FilterBar::refreshCount);
    connect(&m_log, &widgets::LogView::menuRequested, this, [this](QMenu *menu, int row) { addToLogMenu(*menu, row); });
    auto *find = new QShortcut(QKeySequence(QKeySequence::Find), &m_log);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &FilterBar::focusFilter);
    new RowKeeper(model, log);
    refreshCount();
}

void FilterBar::arrange()
{
    m_line = new QHBoxLayout;
    m_line->setSpacing(4);
    m_line->addWidget(m_edit, 1);
    m_line->addWidget(m_count);
    m_line->addWidget(m_chipLine);
    for (QWidget *button : std::initializer_list<QWidget *> {m_memory, m_highlight, m_help, m_pause})
        m_line->addWidget(button);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(8, 4, 8, 4);
    m_layout->setSpacing(4);
    m_layout->addLayout(m_line);
    m_layout->addWidget(m_error);
}

void FilterBar::makeChips()
{
    m_chipLine = new QWidget;
    auto *line = new QHBoxLayout(m_chipLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    const std::array<QString, chipCount> texts {
        tr("In"), tr("Out"), tr("Text"), tr("Binary"), tr("Ping"), tr("Pong"), tr("Close"), tr("Lifecycle")};
    const std::array<QString, chipCount> tips {tr("Show incoming messages"), tr("Show outgoing messages"),
        tr("Show text messages"), tr("Show binary messages"), tr("Show pings"), tr("Show pongs"), tr("Show close frames"),
        tr("Show connecting, connected, violations and closed: beside what is selected, or alone")};
    for (size_t i = 0; i < chipCount; ++i) {
        auto *chip = new QToolButton;
        chip->setObjectName(QLatin1String(chips[i].name));
        chip->setText(texts[i]);
        chip->setToolTip(tips[i]);
        chip->setAccessibleName(tips[i]);
        chip->setCheckable(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::toggled, this, &FilterBar::apply);
        line->addWidget(chip);
        m_chips[i] = chip;
    }
    line->addStretch();
}

void FilterBar::makeButtons()
{
    m_memory = widgets::makeToolButton("filterMemory", QStringLiteral("down"), tr("Filters of before, and saved ones"));
    m_memory->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_memory);
    menu->setObjectName(QStringLiteral("filterMemoryMenu"));
    m_memory->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &FilterBar::fillMemoryMenu);
    m_highlight = new HighlightButton(m_model);
    m_help = widgets::makeToolButton("filterHelpButton", QStringLiteral("info"), tr("What a filter may say"));
    connect(m_help, &QToolButton::clicked, this, [this] { showFilterHelp(*m_help); });
}

QString FilterBar::text() const
{
    return m_edit->text();
}

/// What was there can be had back with Ctrl+Z.
void FilterBar::setText(const QString &filter)
{
    m_edit->selectAll();
    m_edit->insert(filter);
    apply();
}

void FilterBar::clear()
{
    for (QToolButton *chip : m_chips) {
        const QSignalBlocker blocker(chip);
        chip->setChecked(false);
    }
    setText({});
}

void FilterBar::focusFilter()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

QString FilterBar::chipTerms() const
{
    QStringList terms;
    for (const char *field : {"dir", "type"}) {
        QStringList values;
        for (size_t i = 0; i < chipCount; ++i) {
            if (m_chips[i]->isChecked() && qstrcmp(chips[i].field, field) == 0)
                values.append(QLatin1String(chips[i].value));
        }
        if (!values.isEmpty())
            terms.append(QLatin1String(field) + u':' + values.join(u','));
    }
    return terms.join(u' ');
}

LogModel::Lifecycle FilterBar::lifecycle() const
{
    return m_chips.back()->isChecked() ? LogModel::Lifecycle::Shown : LogModel::Lifecycle::Hidden;
}

void FilterBar::apply()
{
    m_soon.stop();
    const QString text = m_edit->text();
    const auto written = capture::Filter::parse(text);
    m_edit->showError(written ? std::nullopt : std::optional(written.error()));
    m_error->setVisible(!written);
    m_error->setText(written ? QString() : format::filterErrorSentence(written.error(), text));
    refreshChips();
    if (written) // otherwise what held before goes on to hold
        m_written = text.trimmed();
    const QString chosen = chipTerms();
    QString whole = chosen;
    if (!m_written.isEmpty())
        whole = chosen.isEmpty() ? m_written : QString(chosen + QStringLiteral(" and (") + m_written + u')');
    const auto filter = capture::Filter::parse(whole);
    if (!filter || (whole == m_applied && lifecycle() == m_appliedLifecycle))
        return;
    m_applied = whole;
    m_appliedLifecycle = lifecycle();
    m_model.setFilter(*filter, m_appliedLifecycle);
}

void FilterBar::refreshCount()
{
    const models::FilterCount count = m_model.filterCount();
    const bool isFiltering = !m_model.filter().isEmpty();
    m_count->setVisible(isFiltering);
    if (!isFiltering) {
        m_log.setReasonForNothing(m_model.isFiltered() ? tr("There are no lifecycle rows") : QString(), {});
        return;
    }
    const QString part = tr("%1 of %2").arg(format::number(count.selected), format::number(count.all));
    const QString selected = count.isBroken ? tr("%1, file damaged").arg(part) : part;
    const qint64 percent = m_model.lastMessage().isValid() ? count.scanned * 100 / m_model.lastMessage().value : 100;
    m_count->setText(count.isDone ? selected : tr("%1, %2 % searched").arg(selected).arg(percent));
    QStringList reasons;
    if (count.isBroken)
        reasons.append(tr("A part of the file cannot be read: what stands there was not searched."));
    if (count.undecided > 0)
        reasons.append(format::undecidedSentence(count.undecided));
    m_count->setToolTip(reasons.join(u'\n'));
    m_log.setReasonForNothing(count.isDone ? tr("No message is selected by the filter") : tr("Searching…"),
        count.isDone ? tr("Change it, or press Escape in it to see all.") : QString());
}

void FilterBar::refreshChips()
{
    const bool isOneLine = width() >= leastWidthForOneLine;
    const bool isHigh = !parentWidget() || parentWidget()->height() >= leastHeightForChips;
    const bool hasRoom = isOneLine || (width() >= leastWidthForChips && isHigh);
    if (isOneLine != (m_line->indexOf(m_chipLine) >= 0)) {
        if (isOneLine)
            m_line->insertWidget(m_line->indexOf(m_count) + 1, m_chipLine);
        else
            m_layout->insertWidget(1, m_chipLine);
    }
    for (QToolButton *chip : m_chips)
        chip->setVisible(hasRoom || chip->isChecked());
    m_chipLine->setVisible(
        hasRoom || std::any_of(m_chips.begin(), m_chips.end(), [](QToolButton *chip) { return chip->isChecked(); }));
}

QSize FilterBar::minimumSizeHint() const
{
    return {leastWidth, QFrame::minimumSizeHint().height()};
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    refreshChips();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        refreshChips();
    return QFrame::eventFilter(watched, event);
}

void FilterBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ParentChange && parentWidget())
        parentWidget()->installEventFilter(this);
    if (event->type() == QEvent::LanguageChange) {
        refreshCount();
        const auto written = capture::Filter::parse(m_edit->text());
        m_error->setText(written ? QString() : format::filterErrorSentence(written.error(), m_edit->text()));
    }
}

/// Escape shows all again; once more leads back to the log, and Down does at once.
void FilterBar::keyPressEvent(QKeyEvent *event)
{
    const bool hasFilter = m_model.isFiltered() || !m_applied.isEmpty() || !m_edit->text().isEmpty();
    if (event->key() == Qt::Key_Escape && hasFilter)
        clear();
    else if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Down)
        m_log.setFocus(Qt::OtherFocusReason);
    else
        QFrame::keyPressEvent(event);
}

void FilterBar::fillMemoryMenu()
{
    QMenu &menu = *m_memory->menu();
    menu.clear();
    FilterMemory &memory = FilterMemory::instance();
    const QString now = m_edit->text().trimmed();
    const auto add = [this, &menu](const QString &filter) {
        menu.addAction(entryOf(filter), this, [this, filter] { setText(filter); });
    };
    menu.addSection(tr("Saved"));
    for (const QString &filter : memory.saved())
        add(filter);
    const bool isSaved = memory.saved().contains(now);
    QAction *change = isSaved
        ? menu.addAction(tr("Forget this filter"), this, [now] { FilterMemory::instance().forget(now); })
        : menu.addAction(tr("Save this filter"), this, [now] { FilterMemory::instance().save(now); });
    change->setObjectName(QStringLiteral("saveFilter"));
    change->setEnabled(!now.isEmpty());
    menu.addAction(tr("Highlight these messages…"), this, [this, now] { m_highlight->openSoon(now); })
        ->setEnabled(!now.isEmpty() && capture::Filter::parse(now).hasValue());
    if (memory.recent().isEmpty())
        return;
    menu.addSection(tr("Used lately"));
    for (const QString &filter : memory.recent())
        add(filter);
}

void FilterBar::addTerm(const QString &term)
{
    apply();
    setText(models::withTerm(m_written, term));
    FilterMemory::instance().remember(m_edit->text());
}

/// What would have to be read first is in the menu a moment later, if that is still open then.
void FilterBar::addToLogMenu(QMenu &menu, int row)
{
    const auto what = row >= 0 ? m_model.rowAt(row) : capture::RowIndex::Row(base::EventId());
    const auto *id = std::get_if<base::MessageId>(&what);
    if (!id)
        return;
    const TermActions actions = makeTermActions(menu);
    fillTermActions(actions, {});
    const auto message = m_model.messageAt(row);
    const bool isKnown = message && (message->size == message->preview.size() || message->type != protocol::Opcode::Text);
    if (isKnown)
        return fillTermActions(actions, knownTerms(*message));
    const auto read = [id = *id](capture::Reader &reader) {
        const auto detail = reader.message(id, mostRead);
        return detail ? models::termsOf(detail->row.type, textOf(detail->row, detail->payload), detail->isWhole, mostValues)
                      : models::MessageTerms();
    };
    m_model.ask<models::MessageTerms>(read, [this, actions, self = QPointer(this)](const models::MessageTerms &terms) {
        if (self && actions.values)
            fillTermActions(actions, terms);
    });
}

FilterBar::TermActions FilterBar::makeTermActions(QMenu &menu)
{
    menu.addSeparator();
    TermActions actions;
    actions.values = menu.addMenu(tr("Filter by this value"));
    actions.values->setObjectName(QStringLiteral("filterByValue"));
    const auto add = [&](const QString &text, const char *name) {
        QAction *action = menu.addAction(text);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    actions.only = add(tr("Show only messages like this"), "onlyLikeThis");
    actions.hide = add(tr("Hide messages like this"), "hideLikeThis");
    actions.highlight = add(tr("Highlight messages like this…"), "highlightLikeThis");
    return actions;
}

void FilterBar::fillTermActions(const TermActions &actions, const models::MessageTerms &terms)
{
    for (const QString &term : terms.values)
        actions.values->addAction(entryOf(term), this, [this, term] { addTerm(term); });
    actions.values->setEnabled(!terms.values.isEmpty());
    for (QAction *action : {actions.only, actions.hide, actions.highlight})
        action->setEnabled(!terms.likeness.isEmpty());
    if (terms.likeness.isEmpty())
        return;
    const QString like = terms.likeness;
    connect(actions.only, &QAction::triggered, this, [this, like] { addTerm(like); });
    connect(actions.hide, &QAction::triggered, this, [this, like] { addTerm(models::exceptionOf(like)); });
    connect(actions.highlight, &QAction::triggered, this, [this, like] { m_highlight->openSoon(like); });
}

QWidget *withFilterBar(LogModel &model, widgets::LogView &log)
{
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *filter = new FilterBar(model, log);
    layout->addWidget(filter);
    layout->addWidget(new LogNavigation(model, log, *filter, *both));
    layout->addWidget(&log, 1);
    filter->pauseButton().addKeys(*both);
    QObject::connect(&log, &widgets::LogView::filterRequested, filter, &FilterBar::addTerm);
    return both;
}

} // namespace framescope::panels
