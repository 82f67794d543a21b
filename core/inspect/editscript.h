// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <span>
#include <stop_token>
#include <vector>

namespace framescope::inspect {

/// Neighbouring elements of two sequences that are the same in both, or are in one of them only.
struct EditRun {
    enum class Kind : quint8 { Equal, Removed, Added };

    Kind kind {};
    qsizetype left = 0; ///< index of its first element in the left sequence; of Added: before which one it goes
    qsizetype right = 0; ///< likewise in the right one; of Removed: before which one it was
    qsizetype count = 0; ///< at least 1

    friend bool operator==(const EditRun &, const EditRun &) = default;
};

/// How the left sequence becomes the right one, from its beginning to its end. Neighbouring runs have different kinds, and
/// what is removed stands before what is added in its place.
struct EditScript {
    std::vector<EditRun> runs;
    /// False where looking for the shortest script was given up: what stands between a common beginning and a common end is
    /// then removed and added as a whole.
    bool isShortest = true;
};

/// How far a comparison goes. Shared by all the comparisons that belong together, and used up by them.
struct DiffBudget {
    qsizetype maxDistance = 4096; ///< elements that are removed or added, of one comparison
    qint64 steps = 100'000'000; ///< comparisons of two elements that are left
    std::stop_token stop {}; ///< gives up as soon as it is wanted

    [[nodiscard]] bool isSpent() const { return steps <= 0 || stop.stop_requested(); }
};

/// The shortest edit script by E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), in its form with
/// linear space. Takes time within @p budget beside what is linear. Any thread.
[[nodiscard]] EditScript editScript(QByteArrayView left, QByteArrayView right, DiffBudget &budget);
[[nodiscard]] EditScript editScript(QStringView left, QStringView right, DiffBudget &budget); ///< by UTF-16 units
[[nodiscard]] EditScript editScript(std::span<const quint32> left, std::span<const quint32> right, DiffBudget &budget);

} // namespace framescope::inspect
