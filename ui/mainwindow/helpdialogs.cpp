// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdialogs.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>

namespace framescope::mainwindow {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::mainwindow::HelpDialogs)
};

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

void addCloseButton(QDialog &dialog, QBoxLayout &layout)
{
    auto *buttons = new QDialogButtonBox;
    // Not a standard button: those bring the style's icons.
    QPushButton *close = buttons->addButton(Text::tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::close);
    layout.addWidget(buttons);
}

void addShortcut(QGridLayout &grid, const QString &text, const QString &keys)
{
    const int row = grid.rowCount();
    auto *name = new QLabel(text);
    auto *key = new QLabel(keys);
    key->setProperty("muted", true);
    grid.addWidget(name, row, 0);
    grid.addWidget(key, row, 1, Qt::AlignRight);
}

} // namespace

void showShortcuts(QWidget &window)
{
    QDialog *dialog = makeDialog(window, "shortcutsDialog", Text::tr("Keyboard shortcuts"));
    if (!dialog)
        return;
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(48);
    grid->setVerticalSpacing(8);
    for (const QAction *action : window.actions()) {
        if (!action->shortcut().isEmpty())
            addShortcut(*grid, QString(action->text()).remove(u'&'), action->shortcut().toString(QKeySequence::NativeText));
    }
    addShortcut(
        *grid, Text::tr("Send the message"), QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    addShortcut(*grid, Text::tr("Connect, in the address"), QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText));
    addShortcut(*grid, Text::tr("Give up connecting, in the address"),
        QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    addShortcut(*grid, Text::tr("Copy the selected rows or bytes"),
        QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
    addShortcut(*grid, Text::tr("Follow the end of the log"), QKeySequence(Qt::Key_End).toString(QKeySequence::NativeText));
    layout->addLayout(grid);
    addCloseButton(*dialog, *layout);
    dialog->show();
}

void showAbout(QWidget &window)
{
    QDialog *dialog = makeDialog(window, "aboutDialog", Text::tr("About Framescope"));
    if (!dialog)
        return;
    auto *icon = new QLabel;
    icon->setPixmap(QIcon(QStringLiteral(":/icons/framescope.svg")).pixmap(64, 64));
    auto *name = new QLabel(QStringLiteral("Framescope ") + QCoreApplication::applicationVersion());
    name->setProperty("heading", true);
    auto *text = new QLabel(Text::tr("Shows what really crosses a WebSocket, down to the bits of each frame, and keeps all "
                                     "of it.\n\nFree software under the GNU General Public License, version 3 or later."));
    text->setWordWrap(true);
    text->setMinimumWidth(320);
    auto *texts = new QVBoxLayout;
    texts->addWidget(name);
    texts->addWidget(text);
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(line);
    addCloseButton(*dialog, *layout);
    dialog->show();
}

} // namespace framescope::mainwindow
