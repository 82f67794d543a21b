// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <capture/filterast.h>
#include <capture/filtererror.h>

#include <QStringList>

namespace framescope::capture {

struct FilterToken;
class FilterLexer;

/// The names of all fields, as "dir" of "dir:in".
[[nodiscard]] QStringList filterFieldNames();
/// What may stand behind a field's colon; nothing where that is a number or a name.
[[nodiscard]] QStringList filterFieldValues(QStringView field);

/// Reads what stands behind a field's name.
[[nodiscard]] base::Result<FilterNode, FilterError> readFilterField(const FilterToken &name, FilterLexer &lexer);

/// What a value behind a path stands for. Without quotes, null, true, false and numbers are what JSON takes them for.
[[nodiscard]] JsonTerm::Operand jsonOperandFrom(const QString &text, bool isText);

} // namespace framescope::capture
