// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace framescope::panels {

/// Asks for a file to be written, without stopping the window. @p name: a suggestion; its ending is given to names without
/// one.
void askForNewFile(QWidget *parent, const QString &title, const QString &name, const QString &filter,
    const std::function<void(const QString &path)> &then);
/// Asks for a file to be read, likewise.
void askForFile(
    QWidget *parent, const QString &title, const QString &filter, const std::function<void(const QString &path)> &then);

} // namespace framescope::panels
