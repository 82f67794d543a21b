// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace framescope::workspace {

/// What was removed lately, and how it comes back: the last first.
class Removals
{
public:
    static constexpr size_t most = 50; ///< the oldest are forgotten

    /// @p name: of what was removed; empty: it has none.
    void add(const QString &name, std::function<void()> restore);
    [[nodiscard]] bool isEmpty() const { return m_removals.empty(); }
    [[nodiscard]] QString lastName() const;
    /// Brings back the last.
    void undo();
    void clear() { m_removals.clear(); }

private:
    struct Removal {
        QString name;
        std::function<void()> restore;
    };

    std::vector<Removal> m_removals;
};

} // namespace framescope::workspace
