// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QBoxLayout;
class QDialog;
class QWidget;

namespace framescope::dialogs {

// What all dialogs have in common. None is modal: what is going on goes on.

/// A dialog over @p window that deletes itself when it is closed; the one that is open already is raised, and null is
/// returned.
[[nodiscard]] QDialog *makeDialog(QWidget &window, const char *name, const QString &title);
/// A layout with the margins of all dialogs.
[[nodiscard]] QBoxLayout *makeDialogLayout(QDialog &dialog);
void addCloseButton(QDialog &dialog, QBoxLayout &layout);

} // namespace framescope::dialogs
