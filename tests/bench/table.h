// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace framescope::bench {

/// A table in Markdown that is readable as it stands: the first column to the left, the others to the right.
class Table
{
public:
    explicit Table(QStringList head);

    void addRow(QStringList cells);
    [[nodiscard]] QString toMarkdown() const;

private:
    std::vector<QStringList> m_rows; ///< the head first
};

/// A number with three digits that count.
[[nodiscard]] QString number(double value);
/// A ratio, as in "1.43 ×"; a dash where there is none.
[[nodiscard]] QString ratio(double value);
[[nodiscard]] QString yesNo(bool value);

} // namespace framescope::bench
