// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/messagefinder.h>
#include <models/background.h>
#include <models/logmodel.h>

namespace framescope::models {

/// Looks for messages among the rows of a log, on a thread of its own. Only the last search counts.
class LogFinder : public QObject
{
    Q_OBJECT

public:
    /// @p model outlives it.
    explicit LogFinder(const LogModel &model, QObject *parent = nullptr);
    ~LogFinder() override;

    /// The next message behind @p row (-1: the first, or the last) that @p filter selects, or the one before it.
    void find(const capture::Filter &filter, int row, capture::Order order);
    /// The same for bookmarks.
    void findBookmark(int row, capture::Order order);
    /// Nothing is told of the search any more.
    void stop();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /// @p done: how much has been looked at, from 0 to 1; told a few times a second.
    void progressed(double done);
    void finished(const framescope::capture::FindResult &result);

private:
    using Search = std::function<capture::FindResult(capture::Reader &, const std::stop_token &)>;

    void start(Search search);
    [[nodiscard]] base::MessageId messageAt(int row, capture::Order order) const;

    const LogModel &m_model;
    std::stop_source m_stop;
    int m_number = 0; // of the search: answers to others come too late
    bool m_isBusy = false;
    Background m_background;
};

} // namespace framescope::models
