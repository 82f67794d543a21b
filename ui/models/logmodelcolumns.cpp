// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in columns beside what the rows of messages say.
#include "logmodel.h"

#include "rowtext.h"

#include <format/numbers.h>

namespace framescope::models {

void LogModel::setFields(const std::vector<JsonField> &fields)
{
    const auto isIn = [](const std::vector<JsonField> &all, const JsonField &field) {
        return std::find(all.begin(), all.end(), field) != all.end();
    };
    for (int i = static_cast<int>(m_derivation->fields.size()) - 1; i >= 0; --i) {
        if (isIn(fields, m_derivation->fields[static_cast<size_t>(i)]))
            continue;
        beginRemoveColumns({}, ColumnCount + i, ColumnCount + i);
        changeDerivation([i](Derivation &what) { what.fields.erase(what.fields.begin() + i); });
        endRemoveColumns();
    }
    for (const JsonField &field : fields) {
        if (isIn(m_derivation->fields, field))
            continue;
        beginInsertColumns({}, columnCount(), columnCount());
        changeDerivation([&field](Derivation &what) { what.fields.push_back(field); });
        endInsertColumns();
    }
}

void LogModel::setHighlights(std::vector<Highlight> highlights)
{
    if (highlights.empty() && m_derivation->highlights.empty())
        return;
    changeDerivation([&highlights](Derivation &what) { what.highlights = std::move(highlights); });
    tellDerived();
}

void LogModel::setRatiosWanted(bool areWanted)
{
    if (m_derivation->wirePayloads == areWanted)
        return;
    changeDerivation([areWanted](Derivation &what) { what.wirePayloads = areWanted; });
    tellDerived();
}

/// Another value, as the one of before may be in use on the reader's thread.
void LogModel::changeDerivation(const std::function<void(Derivation &)> &change)
{
    auto changed = std::make_shared<Derivation>(*m_derivation);
    change(*changed);
    m_derivation = std::move(changed);
    forgetDerived();
}

void LogModel::forgetDerived()
{
    m_derived.clear();
    m_deriving.clear();
}

void LogModel::tellDerived()
{
    if (m_rowCount > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rowCount - 1, columnCount() - 1));
}

void LogModel::deriveAgain()
{
    if (m_derivation->isEmpty())
        return;
    changeDerivation([](Derivation &) {});
    tellDerived();
}

bool LogModel::highlightsNeed(bool capture::Filter::Needs::*what) const
{
    return std::any_of(m_derivation->highlights.begin(), m_derivation->highlights.end(),
        [what](const Highlight &highlight) { return highlight.filter.needs().*what; });
}

int LogModel::highlightOf(base::MessageId id) const
{
    const DerivedRow *row = m_derivation->highlights.empty() ? nullptr : derivedOf(id);
    return row && row->highlight ? static_cast<int>(*row->highlight) : -1;
}

const DerivedRow *LogModel::derivedOf(base::MessageId id) const
{
    if (m_derivation->isEmpty())
        return nullptr;
    const DerivedRow *row = m_derived.find(id);
    if (!row)
        requestDerived(RowCache::pageOf(id));
    return row;
}

void LogModel::requestDerived(qint64 page) const
{
    if (!m_reader || m_deriving.contains(page))
        return;
    std::vector<capture::MessageRow> missing;
    for (const capture::MessageRow &row : m_cache.rowsOf(page)) {
        if (!m_derived.find(row.id))
            missing.push_back(row);
    }
    if (missing.empty())
        return;
    m_deriving.insert(page);
    auto *self = const_cast<LogModel *>(this); // as with pages: what the model stands for stays
    m_reader->ask<std::vector<DerivedRow>>([what = m_derivation, missing = std::move(missing)](
                                               capture::Reader &reader) { return derive(reader, *what, missing); },
        [self, page, what = m_derivation](std::vector<DerivedRow> rows) { self->takeDerived(page, what, std::move(rows)); });
}

void LogModel::takeDerived(qint64 page, const DerivationPtr &what, std::vector<DerivedRow> rows)
{
    if (what != m_derivation || rows.empty())
        return;
    m_deriving.remove(page);
    const qint64 first = std::max<qint64>(rowIndex().rowOf(rows.front().id), 0);
    const qint64 last = std::min<qint64>(rowIndex().rowOf(rows.back().id) + 1, m_rowCount - 1);
    m_derived.insert(std::move(rows));
    if (first <= last)
        Q_EMIT dataChanged(index(static_cast<int>(first), 0), index(static_cast<int>(last), columnCount() - 1));
}

void LogModel::measureFrom(int row)
{
    m_reference = row < 0 || row >= m_rowCount ? std::nullopt : std::optional(rowAt(row));
    m_referenceTime = m_reference ? timeOf(*m_reference) : std::nullopt;
    if (m_rowCount > 0)
        Q_EMIT dataChanged(index(0, SelectedDeltaColumn), index(m_rowCount - 1, SelectedDeltaColumn));
}

/// The row it is measured from may not have been read yet when it was chosen.
QString LogModel::selectedDeltaText(int row) const
{
    if (!m_reference)
        return {};
    if (!m_referenceTime) {
        m_referenceTime = timeOf(*m_reference);
        const auto *message = std::get_if<base::MessageId>(&*m_reference);
        if (!m_referenceTime && message)
            requestPage(RowCache::pageOf(*message));
    }
    const auto time = timeAt(row);
    return m_referenceTime && time ? format::delta(*time - *m_referenceTime) : QString();
}

QString LogModel::timingText(int row, int column) const
{
    switch (column) {
    case DeltaColumn: return deltaText(row);
    case SelectedDeltaColumn: return selectedDeltaText(row);
    default: break;
    }
    const auto time = timeAt(row);
    return m_start && time ? format::elapsed(*time - *m_start) : QString();
}

QVariant LogModel::derivedText(const capture::MessageRow &message, int column, int role) const
{
    const DerivedRow *derived = derivedOf(message.id);
    if (!derived)
        return {};
    if (column >= ColumnCount)
        return role == Qt::DisplayRole ? QVariant(derived->fields.value(column - ColumnCount)) : QVariant();
    if (!derived->wirePayload || message.size == 0)
        return {};
    return role == Qt::ToolTipRole ? ratioToolTip(*derived->wirePayload, message.size)
                                   : format::percentage(*derived->wirePayload, message.size);
}

} // namespace framescope::models
