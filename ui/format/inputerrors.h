// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/hex.h>
#include <protocol/engine.h>
#include <protocol/httphead.h>
#include <protocol/url.h>

#include <QString>

namespace framescope::format {

/// Why @p input is not a WebSocket URL, and what to write instead. Without the input nothing is suggested.
[[nodiscard]] QString urlErrorSentence(const protocol::UrlError &error, const QString &input);
/// What a WebSocket URL looks like.
[[nodiscard]] QString urlErrorAdvice();
/// The kind of the stable name nameOf(kind).
[[nodiscard]] std::optional<protocol::UrlError::Kind> urlProblemFromName(QStringView name);
/// Why @p input is not bytes in hexadecimal, with the place counted from 1.
[[nodiscard]] QString hexErrorSentence(const base::HexError &error, QStringView input);
/// Why something was not sent.
[[nodiscard]] QString sendErrorSentence(protocol::SendError error);
/// Why a header cannot be sent.
[[nodiscard]] QString headerProblemSentence(protocol::HeaderProblem problem);

} // namespace framescope::format
