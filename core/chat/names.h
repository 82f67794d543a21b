// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace framescope::chat {

/// A name as a stranger wrote it, made harmless: on one line, without control characters and whatever changes the
/// direction of text or is not visible, with single spaces, with at most three marks on one letter, and cut to @p longest
/// characters. Nothing where nothing is left.
[[nodiscard]] std::optional<QString> cleanName(QStringView text, qsizetype longest);
/// The same for the name of a file, which is the last part of a path and never "." or "..".
[[nodiscard]] std::optional<QString> cleanFileName(QStringView text);

/// How many colours the names of members have.
inline constexpr int nameColors = 6;
/// Which of them a member has, by its public id: the same in each window and browser.
[[nodiscard]] int nameColorOf(const QByteArray &member);

} // namespace framescope::chat
