// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logcolumns.h"

#include "logcolumnmemory.h"
#include "logcolumnmenu.h"

#include <models/rowtext.h>
#include <widgets/logview.h>

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>

namespace framescope::panels {

using models::LogModel;
using Visibility = LogColumnState::Visibility;

namespace {

constexpr int padding = 20; // pixels, both sides
constexpr int marksWidth = 8; // beside the number, with its padding
constexpr int directionWidth = 32;
constexpr int leastPreview = 160;
constexpr int previewWidth = 400; // where it is not the last
constexpr int fieldWidth = 120;
constexpr int noteWidth = 192;
// What the detail pane says too, the least missed first.
constexpr std::array givingWay {LogModel::WireSizeColumn, LogModel::DeltaColumn, LogModel::SizeColumn};

} // namespace

LogColumns::LogColumns(widgets::LogView &log)
    : QObject(&log)
    , m_log(log)
    , m_header(*log.header())
    , m_model(*qobject_cast<LogModel *>(log.model()))
{
    m_header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_header, &QHeaderView::customContextMenuRequested, this, &LogColumns::showHeaderMenu);
    connect(&m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) { takeWidth(column, width); });
    connect(&m_header, &QHeaderView::sectionMoved, this, &LogColumns::takeOrder);
    connect(&m_log, &widgets::LogView::menuRequested, this, [this](QMenu *menu) {
        auto *columns = menu->addMenu(tr("Columns"));
        columns->setObjectName(QStringLiteral("columnsMenu"));
        fillLogColumnMenu(*columns, m_log, m_model);
    });
    connect(&m_log, &widgets::LogView::currentRowChanged, &m_model, &LogModel::measureFrom);
    connect(&m_model, &LogModel::rowsInserted, this, &LogColumns::makeRoomForNumbers);
    connect(&m_model, &LogModel::notesChanged, this, &LogColumns::fit);
    connect(&LogColumnMemory::instance(), &LogColumnMemory::changed, this, &LogColumns::apply);
    m_log.viewport()->installEventFilter(this);
    apply();
}

int LogColumns::logicalOf(const QString &name) const
{
    if (const auto column = logColumnFrom(name))
        return *column;
    const auto field = fieldFrom(name);
    const auto &fields = m_model.fields();
    const auto found = field ? std::find(fields.begin(), fields.end(), *field) : fields.end();
    return found == fields.end() ? -1 : LogModel::ColumnCount + static_cast<int>(found - fields.begin());
}

QString LogColumns::nameAt(int column) const
{
    if (column < LogModel::ColumnCount)
        return nameOf(static_cast<LogModel::Column>(column));
    return m_model.fields()[static_cast<size_t>(column - LogModel::ColumnCount)].path;
}

int LogColumns::widthFor(const QString &text) const
{
    return QFontMetrics(m_log.payloadFont()).horizontalAdvance(text) + padding;
}

int LogColumns::defaultWidthOf(int column) const
{
    switch (column) {
    case LogModel::NumberColumn: return widthFor(QString(m_numberDigits, u'0')) + marksWidth;
    case LogModel::DirectionColumn: return directionWidth;
    case LogModel::PreviewColumn: return previewWidth;
    case LogModel::NoteColumn: return noteWidth;
    default: break;
    }
    if (column >= LogModel::ColumnCount)
        return fieldWidth;
    int width = QFontMetrics(m_header.font()).horizontalAdvance(models::columnTitle(static_cast<LogModel::Column>(column)))
        + padding;
    for (const QString &text : models::widestTexts(static_cast<LogModel::Column>(column)))
        width = std::max(width, widthFor(text));
    return width;
}

/// Numbers never have less room than they need.
int LogColumns::widthOf(const LogColumnState &state) const
{
    const int column = logicalOf(state.name);
    const int least = column == LogModel::NumberColumn ? defaultWidthOf(column) : 0;
    return state.width > 0 ? std::max(state.width, least) : defaultWidthOf(column);
}

void LogColumns::apply()
{
    const QScopedValueRollback guard(m_isApplying, true);
    m_model.setFields(fieldsOf(LogColumnMemory::instance().states()));
    int visual = 0;
    for (const LogColumnState &state : LogColumnMemory::instance().states()) {
        if (const int column = logicalOf(state.name); column >= 0)
            m_header.moveSection(m_header.visualIndex(column), visual++);
    }
    fit();
    for (const LogColumnState &state : LogColumnMemory::instance().states()) {
        const int column = logicalOf(state.name);
        if (column >= 0 && column != m_log.lastColumn()) // that has what is left
            m_header.resizeSection(column, widthOf(state));
    }
}

/// Changes only what has to change: each change lays out the view.
void LogColumns::fit()
{
    const QScopedValueRollback guard(m_isApplying, true);
    const LogColumnStates &states = LogColumnMemory::instance().states();
    const auto isWanted = [this](const LogColumnState &state) {
        const auto column = logColumnFrom(state.name);
        const bool isEmpty = column == LogModel::NoteColumn && !m_model.hasNotes();
        return state.visibility == Visibility::Shown
            || (state.visibility == Visibility::Automatic && !isEmpty && (!column || !isHiddenByDefault(*column)));
    };
    int rest = m_log.viewport()->width() - leastPreview;
    for (const LogColumnState &state : states)
        rest -= isWanted(state) && state.name != nameOf(LogModel::PreviewColumn) ? widthOf(state) : 0;
    QStringList gone;
    for (const LogModel::Column column : givingWay) {
        const auto state =
            std::find_if(states.begin(), states.end(), [column](const auto &one) { return one.name == nameOf(column); });
        if (rest >= 0 || state->visibility != Visibility::Automatic)
            continue;
        rest += widthOf(*state);
        gone.append(state->name);
    }
    for (const LogColumnState &state : states) {
        const int column = logicalOf(state.name);
        const bool isHidden = !isWanted(state) || gone.contains(state.name);
        if (column >= 0 && m_header.isSectionHidden(column) != isHidden)
            m_header.setSectionHidden(column, isHidden);
    }
    m_model.setRatiosWanted(!m_header.isSectionHidden(LogModel::RatioColumn));
}

/// Numbers grow with the log; their column follows.
void LogColumns::makeRoomForNumbers()
{
    const auto digits = QString::number(m_model.rowCount()).size();
    if (digits <= m_numberDigits)
        return;
    m_numberDigits = digits;
    apply();
}

/// The last one has what is left, which nobody has chosen.
void LogColumns::takeWidth(int column, int width)
{
    if (!m_isApplying && width > 0 && column != m_log.lastColumn())
        LogColumnMemory::instance().setWidth(nameAt(column), width);
}

void LogColumns::takeOrder()
{
    if (m_isApplying)
        return;
    LogColumnStates states = LogColumnMemory::instance().states();
    const auto visualOf = [this](const LogColumnState &state) {
        const int column = logicalOf(state.name);
        return column < 0 ? m_header.count() : m_header.visualIndex(column);
    };
    std::stable_sort(states.begin(), states.end(),
        [&visualOf](const LogColumnState &a, const LogColumnState &b) { return visualOf(a) < visualOf(b); });
    LogColumnMemory::instance().setStates(std::move(states));
}

void LogColumns::showHeaderMenu(const QPoint &place)
{
    auto *menu = new QMenu(&m_header);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("headerMenu"));
    fillLogColumnMenu(*menu, m_log, m_model);
    menu->popup(m_header.viewport()->mapToGlobal(place));
}

bool LogColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace framescope::panels
