// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <format/explanation.h>

class QGridLayout;
class QLabel;
class QLineEdit;
class QString;
class QWidget;

namespace framescope::panels {

/// Where a form says what is wrong with a field: hidden until then.
[[nodiscard]] QLabel *makeProblemLabel(const char *name);
/// Marks @p field as wrong and says why in @p label; an empty sentence: all is well.
void showProblem(QWidget *field, QLabel *label, const QString &sentence);
/// All of an explanation in one paragraph.
[[nodiscard]] QString paragraphOf(const format::Explanation &explanation);
/// Puts a labelled field into the next rows of a form of two columns, with its problem below it where there is one.
void addField(QGridLayout *grid, const QString &label, QWidget *field, QLabel *problem = nullptr);

} // namespace framescope::panels
