// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/strongid.h>

#include <QByteArray>

namespace framescope::exchange {

/// Ascending message ids in little memory: a byte each where they lie less than 128 apart.
class IdList
{
public:
    /// @p id: larger than the last.
    void append(base::MessageId id);
    [[nodiscard]] bool isEmpty() const { return m_gaps.isEmpty(); }
    [[nodiscard]] qint64 count() const { return m_count; }

    /// Goes through a list, which must stay.
    class Cursor
    {
    public:
        explicit Cursor(const IdList &list)
            : m_list(list)
        {
        }
        /// Invalid at the end.
        [[nodiscard]] base::MessageId next();

    private:
        const IdList &m_list;
        qsizetype m_at = 0;
        base::MessageId m_last;
    };

private:
    QByteArray m_gaps; ///< from one to the next, seven bits a byte, the highest set where more follow
    base::MessageId m_last;
    qint64 m_count = 0;
};

} // namespace framescope::exchange
