// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/logmodel.h>

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace framescope::panels {

/// A column of the log as a person has it.
struct LogColumnState {
    enum class Visibility {
        Automatic, ///< as the program has it: some are hidden, others make room where the window is narrow
        Shown, ///< always
        Hidden
    };
    QString name; ///< a stable one, such as "wire"; of a field of JSON its path, such as "$.data.price"
    int width = 0; ///< pixels; 0: as the program has it
    Visibility visibility = Visibility::Automatic;

    friend bool operator==(const LogColumnState &, const LogColumnState &) = default;
};

/// All columns, in the order in which they stand.
using LogColumnStates = std::vector<LogColumnState>;

/// How many fields of JSON may have a column.
inline constexpr qsizetype mostFieldColumns = 8;
/// The longest path that may have one, in UTF-16 units.
inline constexpr qsizetype longestFieldPath = 200;
inline constexpr int leastColumnWidth = 24; ///< pixels
inline constexpr int largestColumnWidth = 4000; ///< pixels

/// As the program has them, without fields.
[[nodiscard]] LogColumnStates defaultLogColumns();
/// What was written. Anything may stand there: what is not known is passed over, what is missing is put where the program
/// has it.
[[nodiscard]] LogColumnStates readLogColumns(const QByteArray &written);
[[nodiscard]] QByteArray writeLogColumns(const LogColumnStates &states);

[[nodiscard]] QString nameOf(models::LogModel::Column column);
/// Nothing for a field, or a name that is not known.
[[nodiscard]] std::optional<models::LogModel::Column> logColumnFrom(const QString &name);
/// Nothing where @p name is no path into JSON.
[[nodiscard]] std::optional<models::JsonField> fieldFrom(const QString &name);
/// Whether the program hides it.
[[nodiscard]] bool isHiddenByDefault(models::LogModel::Column column);
[[nodiscard]] std::vector<models::JsonField> fieldsOf(const LogColumnStates &states);
/// With a column for @p path before the preview; nothing where it is no path, or there are enough. One that is there is
/// shown.
[[nodiscard]] std::optional<LogColumnStates> withField(LogColumnStates states, const QString &path);
[[nodiscard]] LogColumnStates withoutField(LogColumnStates states, const QString &path);
/// Widths, order and what is shown as the program has it; fields stay.
[[nodiscard]] LogColumnStates resetLogColumns(const LogColumnStates &states);

} // namespace framescope::panels
