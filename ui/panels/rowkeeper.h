// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/logmodel.h>

#include <QObject>

namespace framescope::widgets {
class LogView;
}

namespace framescope::panels {

/// Keeps the selection of a log when it is filtered in another way: what was selected is selected again as soon as its row
/// is there, until somebody selects something else.
class RowKeeper : public QObject
{
    Q_OBJECT

public:
    /// @p model outlives it; it belongs to @p log.
    RowKeeper(const models::LogModel &model, widgets::LogView &log);

private:
    void keep();
    void restore();
    void forget();

    static constexpr qint64 mostRows = 1000; // that are selected again

    const models::LogModel &m_model;
    widgets::LogView &m_log;
    std::vector<capture::RowIndex::Row> m_rows; // the current one first
    bool m_follows = true; // the end, and not the current row, when the rows were kept
    bool m_isRestoring = false;
    bool m_isOther = false; // another recording is about to be shown
};

} // namespace framescope::panels
