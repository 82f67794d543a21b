// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <format/explanation.h>
#include <protocol/handshakeerror.h>

#include <optional>

namespace framescope::format {

/// Why a head is not HTTP, in one sentence.
[[nodiscard]] QString httpErrorSentence(protocol::HttpError error);
/// Why an opening handshake failed; uses the error's expected and actual values. @p host names the server in the sentences
/// where it is known.
[[nodiscard]] Explanation explain(const protocol::HandshakeError &error, const QString &host = {});
/// What a status that is not 101 usually means for a WebSocket client; empty where there is nothing to add.
[[nodiscard]] QString statusMeaning(int status);

/// The kind of the stable name nameOf(kind).
[[nodiscard]] std::optional<protocol::HandshakeError::Kind> handshakeErrorFromName(QStringView name);
/// The problem of the stable name nameOf(problem).
[[nodiscard]] std::optional<protocol::DeflateProblem> deflateProblemFromName(QStringView name);

} // namespace framescope::format
