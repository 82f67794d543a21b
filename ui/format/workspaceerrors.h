// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <format/explanation.h>
#include <workspace/commandimport.h>
#include <workspace/connectplan.h>
#include <workspace/drafts.h>
#include <workspace/fileerror.h>

namespace framescope::format {

/// Why a file of the workspace was not read or written, with its name.
[[nodiscard]] Explanation explain(const workspace::FileError &error);
/// Which names have no value.
[[nodiscard]] QString unresolvedSentence(const workspace::Unresolved &unresolved);
/// Which names stand in what was copied as they are.
[[nodiscard]] QString copiedUnresolvedSentence(const workspace::Unresolved &unresolved);
/// What of a tab will not come back after a restart, and what to do about it.
[[nodiscard]] QString leftOutSentence(workspace::DraftParts leftOut);
/// What of a tab has not come back.
[[nodiscard]] QString lostDraftSentence(workspace::DraftParts leftOut);
/// Why one more message cannot be saved with a request.
[[nodiscard]] QString messageTooLongSentence();
/// What is wrong with a request; @p address: as it was typed.
[[nodiscard]] QString requestProblemSentence(const workspace::RequestProblem &problem, const QString &address);
/// Why a command line was not taken.
[[nodiscard]] QString importErrorSentence(const workspace::ImportError &error);

} // namespace framescope::format
