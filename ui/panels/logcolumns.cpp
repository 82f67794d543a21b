// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logcolumns.h"

#include <models/rowtext.h>
#include <widgets/logview.h>

#include <QEvent>
#include <QHeaderView>

namespace framescope::panels {

using models::LogModel;

namespace {

constexpr int padding = 20; // pixels, both sides
constexpr int directionWidth = 32;
constexpr int leastPreview = 160;
constexpr int noteWidth = 192;
// What the detail pane says too, the least missed first.
constexpr std::array givingWay {LogModel::WireSizeColumn, LogModel::DeltaColumn, LogModel::SizeColumn};

} // namespace

LogColumns::LogColumns(widgets::LogView &log)
    : QObject(&log)
    , m_log(log)
    , m_header(*log.header())
{
    connect(&m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) { takeWidth(column, width); });
    m_header.resizeSection(LogModel::NumberColumn, widthFor(QString(m_numberDigits, u'0')));
    m_header.resizeSection(LogModel::DirectionColumn, directionWidth);
    for (int column = 0; column < LogModel::ColumnCount; ++column) {
        int width = 0;
        for (const QString &text : models::widestTexts(static_cast<LogModel::Column>(column)))
            width = std::max(width, widthFor(text));
        if (width > 0)
            m_header.resizeSection(column, width);
    }
    m_log.viewport()->installEventFilter(this);
    connect(m_log.model(), &QAbstractItemModel::rowsInserted, this, &LogColumns::makeRoomForNumbers);
    m_header.resizeSection(LogModel::NoteColumn, noteWidth);
    if (const auto *model = qobject_cast<const LogModel *>(m_log.model()))
        connect(model, &LogModel::notesChanged, this, &LogColumns::fit);
    fit();
}

int LogColumns::widthFor(const QString &text) const
{
    return QFontMetrics(m_log.payloadFont()).horizontalAdvance(text) + padding;
}

/// Numbers grow with the log; their column follows, and never becomes narrower than somebody has made it.
void LogColumns::makeRoomForNumbers()
{
    const auto digits = QString::number(m_log.model()->rowCount()).size();
    if (digits <= m_numberDigits)
        return;
    m_numberDigits = digits;
    const int width = widthFor(QString(digits, u'0'));
    m_header.resizeSection(LogModel::NumberColumn, std::max(width, m_widths[LogModel::NumberColumn]));
    fit();
}

/// Changes only what has to change: each change lays out the view, which may call this again.
void LogColumns::fit()
{
    const auto *model = qobject_cast<const LogModel *>(m_log.model());
    const bool hasNotes = model && model->hasNotes();
    if (m_header.isSectionHidden(LogModel::NoteColumn) == hasNotes)
        m_header.setSectionHidden(LogModel::NoteColumn, !hasNotes);
    int rest = m_log.viewport()->width();
    for (int column = 0; column < LogModel::PreviewColumn; ++column)
        rest -= column == LogModel::NoteColumn && !hasNotes ? 0 : m_widths[static_cast<size_t>(column)];
    for (const int column : givingWay) {
        const bool goes = rest < leastPreview;
        rest += goes ? m_widths[static_cast<size_t>(column)] : 0;
        if (m_header.isSectionHidden(column) != goes)
            m_header.setSectionHidden(column, goes);
    }
}

void LogColumns::takeWidth(int column, int width)
{
    if (width > 0) // hidden ones have none
        m_widths[static_cast<size_t>(column)] = width;
}

QByteArray LogColumns::save() const
{
    return m_header.saveState();
}

void LogColumns::restore(const QByteArray &state)
{
    m_header.restoreState(state);
    // What gave way when it was saved is told its width only when it is shown.
    for (const int column : givingWay)
        m_header.showSection(column);
    m_header.showSection(LogModel::NoteColumn);
    for (int column = 0; column < LogModel::ColumnCount; ++column)
        takeWidth(column, m_header.sectionSize(column));
    fit();
}

bool LogColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace framescope::panels
