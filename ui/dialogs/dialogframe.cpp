// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogframe.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace framescope::dialogs {

QDialog *makeDialog(QWidget &window, const char *name, const QString &title)
{
    if (auto *open = window.findChild<QDialog *>(QLatin1String(name))) {
        open->raise();
        open->activateWindow();
        return nullptr;
    }
    auto *dialog = new QDialog(&window);
    dialog->setObjectName(QLatin1String(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    return dialog;
}

QBoxLayout *makeDialogLayout(QDialog &dialog)
{
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    return layout;
}

void addCloseButton(QDialog &dialog, QBoxLayout &layout)
{
    auto *buttons = new QDialogButtonBox;
    // Not a standard button: those bring the style's icons.
    QPushButton *close = buttons->addButton(
        QCoreApplication::translate("framescope::dialogs::Dialog", "Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::close);
    layout.addWidget(buttons);
}

} // namespace framescope::dialogs
