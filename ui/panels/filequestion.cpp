// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filequestion.h"

#include <QFileDialog>
#include <QFileInfo>

namespace framescope::panels {

namespace {

void ask(QFileDialog *dialog, const std::function<void(const QString &path)> &then)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parent(), then);
    dialog->open();
}

} // namespace

void askForNewFile(QWidget *parent, const QString &title, const QString &name, const QString &filter,
    const std::function<void(const QString &path)> &then)
{
    auto *dialog = new QFileDialog(parent, title, name, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    ask(dialog, then);
}

void askForFile(
    QWidget *parent, const QString &title, const QString &filter, const std::function<void(const QString &path)> &then)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    ask(dialog, then);
}

} // namespace framescope::panels
