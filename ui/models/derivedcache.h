// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/derivation.h>

#include <QCache>

namespace framescope::models {

/// What has been worked out of messages lately. Bounded, in the same pages as RowCache.
class DerivedCache
{
public:
    DerivedCache();

    /// @p rows in the order of their ids.
    void insert(std::vector<DerivedRow> rows);
    void clear();
    /// Nothing where the message has not been worked through.
    [[nodiscard]] const DerivedRow *find(base::MessageId id) const;

private:
    QCache<qint64, std::vector<DerivedRow>> m_pages; // each by id
};

} // namespace framescope::models
