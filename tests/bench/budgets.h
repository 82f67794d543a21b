// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace framescope::bench {

/// The promises about speed, and what came of them.
class Budgets
{
public:
    /// @p what must be at least @p limit times something else.
    void addAtLeast(const QString &what, double ratio, double limit);
    /// ... at most.
    void addAtMost(const QString &what, double ratio, double limit);
    /// Anything else; @p measured and @p limit are for people.
    void add(const QString &what, const QString &measured, const QString &limit, bool isMet);

    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] QString toMarkdown() const;

private:
    struct Row {
        QString what;
        QString measured;
        QString limit;
        bool isMet;
    };
    std::vector<Row> m_rows;
};

} // namespace framescope::bench
