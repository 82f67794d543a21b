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
constexpr int leastWidthWithChips = 760;
constexpr auto typingPause = std::chrono::milliseconds(150);
constexpr qsizetype mostValues = 24; // in a menu
constexpr qsizetype longestEntry = 60; // characters

struct Chip {
    const char *name;
    const char *field;
    const char *value;
};

constexpr std::array<Chip, 7> chips {
    {{"chipIn", "dir", "in"}, {"chipOut", "dir", "out"}, {"chipText", "type", "text"}, {"chipBinary", "type", "binary"},
        {"chipPing", "type", "ping"}, {"chipPong", "type", "pong"}, {"chipClose", "type", "close"}}};

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
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_edit, 1);
    line->addWidget(m_count);
    line->addSpacing(4);
    for (QToolButton *chip : m_chips)
        line->addWidget(chip);
    line->addWidget(m_memory);
    line->addWidget(m_highlight);
    line->addWidget(m_help);
    line->addWidget(m_pause);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_error);

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

void FilterBar::makeChips()
{
    const std::array<QString, chipCount> texts {
        tr("In"), tr("Out"), tr("Text"), tr("Binary"), tr("Ping"), tr("Pong"), tr("Close")};
    const std::array<QString, chipCount> tips {tr("Show incoming messages"), tr("Show outgoing messages"),
        tr("Show text messages"), tr("Show binary messages"), tr("Show pings"), tr("Show pongs"), tr("Show close frames")};
    for (size_t i = 0; i < chipCount; ++i) {
        auto *chip = new QToolButton;
        chip->setObjectName(QLatin1String(chips[i].name));
        chip->setText(texts[i]);
        chip->setToolTip(tips[i]);
        chip->setAccessibleName(tips[i]);
        chip->setCheckable(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::toggled, this, &FilterBar::apply);
        m_chips[i] = chip;
    }
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

void FilterBar::setText(const QString &filter)
{
    m_edit->setText(filter);
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

void FilterBar::apply()
{
    m_soon.stop();
    const QString text = m_edit->text();
    const auto written = capture::Filter::parse(text);
    m_edit->showError(written ? std::nullopt : std::optional(written.error()));
    m_error->setVisible(!written);
    m_error->setText(written ? QString() : format::filterErrorSentence(written.error(), text));
    refreshChips();
    if (!written) // what held before goes on to hold
        return;
    const QString chosen = chipTerms();
    QString whole = chosen;
    if (!written->isEmpty())
        whole = chosen.isEmpty() ? text : QString(chosen + QStringLiteral(" and (") + text + u')');
    const auto filter = capture::Filter::parse(whole);
    if (!filter || whole == m_applied)
        return;
    m_applied = whole;
    m_model.setFilter(*filter);
}

void FilterBar::refreshCount()
{
    const models::FilterCount count = m_model.filterCount();
    const bool isFiltering = !m_model.filter().isEmpty();
    m_count->setVisible(isFiltering);
    if (!isFiltering) {
        m_log.setReasonForNothing({}, {});
        return;
    }
    const QString selected = tr("%1 of %2").arg(format::number(count.selected), format::number(count.all));
    const qint64 percent = m_model.lastMessage().isValid() ? count.scanned * 100 / m_model.lastMessage().value : 100;
    m_count->setText(count.isDone ? selected : tr("%1, %2 % searched").arg(selected).arg(percent));
    m_count->setToolTip(count.undecided > 0 ? format::undecidedSentence(count.undecided) : QString());
    m_log.setReasonForNothing(count.isDone ? tr("No message is selected by the filter") : tr("Searching…"),
        count.isDone ? tr("Change it, or press Escape in it to see all.") : QString());
}

void FilterBar::refreshChips()
{
    const bool hasRoom = width() >= leastWidthWithChips;
    for (QToolButton *chip : m_chips)
        chip->setVisible(hasRoom || chip->isChecked());
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

void FilterBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refreshCount();
        const auto written = capture::Filter::parse(m_edit->text());
        m_error->setText(written ? QString() : format::filterErrorSentence(written.error(), m_edit->text()));
    }
}

/// Escape shows all again; once more leads back to the log, and Down does at once.
void FilterBar::keyPressEvent(QKeyEvent *event)
{
    const bool hasFilter = !m_applied.isEmpty() || !m_edit->text().isEmpty();
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
    const bool isRight = capture::Filter::parse(m_edit->text()).hasValue();
    setText(isRight ? models::withTerm(m_edit->text(), term) : term);
    FilterMemory::instance().remember(m_edit->text());
}

/// Of a message whose payload is not all in memory only what is known of it without.
void FilterBar::addToLogMenu(QMenu &menu, int row)
{
    const auto message = row >= 0 ? m_model.messageAt(row) : std::nullopt;
    if (!message)
        return;
    const bool isWhole = message->isValidText && message->size == message->preview.size();
    const auto text = message->isValidText ? std::optional(message->preview) : std::nullopt;
    menu.addSeparator();
    auto *values = menu.addMenu(tr("Filter by this value"));
    values->setObjectName(QStringLiteral("filterByValue"));
    const auto fill = [this, values](const QByteArray &json) {
        for (const QString &term : models::valueTermsOf(json, mostValues))
            values->addAction(entryOf(term), this, [this, term] { addTerm(term); });
        values->setEnabled(!values->isEmpty());
    };
    fill(isWhole && message->type == protocol::Opcode::Text ? *text : QByteArray());
    if (!isWhole && message->type == protocol::Opcode::Text && message->isValidText) {
        m_model.loadMessage(message->id, [fill, values = QPointer(values)](const auto &detail) {
            if (values && detail)
                fill(detail->payload);
        });
    }
    const QString like = models::likenessTerm(message->type, text);
    menu.addAction(tr("Show only messages like this"), this, [this, like] { addTerm(like); })
        ->setObjectName(QStringLiteral("onlyLikeThis"));
    menu.addAction(tr("Hide messages like this"), this, [this, like] { addTerm(u'-' + like); })
        ->setObjectName(QStringLiteral("hideLikeThis"));
    menu.addAction(tr("Highlight messages like this…"), this, [this, like] { m_highlight->openSoon(like); })
        ->setObjectName(QStringLiteral("highlightLikeThis"));
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
    return both;
}

} // namespace framescope::panels
