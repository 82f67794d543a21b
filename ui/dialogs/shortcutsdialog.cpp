// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsdialog.h"

#include "dialogframe.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QLabel>
#include <QRegularExpression>

namespace framescope::dialogs {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::dialogs::ShortcutsDialog)
};

struct Shortcut {
    QString text;
    QString keys;
};

/// Chinese has the letter behind the text, in brackets.
QString withoutMnemonic(QString text)
{
    static const QRegularExpression letter(QStringLiteral("\\(&.\\)|&(?=.)"));
    return text.remove(letter);
}

QString native(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

QString nextAndPrevious(Qt::Key key)
{
    return QStringLiteral("%1, %2").arg(native(QKeySequence(key)), native(QKeySequence(Qt::SHIFT | key)));
}

std::vector<Shortcut> shortcutsOf(const QWidget &window)
{
    std::vector<Shortcut> shortcuts;
    for (const QAction *action : window.actions()) {
        if (!action->shortcut().isEmpty())
            shortcuts.push_back({withoutMnemonic(action->text()), native(action->shortcut())});
    }
    shortcuts.push_back({Text::tr("Send the message"), native(QKeySequence(Qt::CTRL | Qt::Key_Return))});
    shortcuts.push_back({Text::tr("Connect, in the address"), native(QKeySequence(Qt::Key_Return))});
    shortcuts.push_back({Text::tr("Give up connecting, in the address"), native(QKeySequence(Qt::Key_Escape))});
    shortcuts.push_back({Text::tr("Copy the selected rows or bytes"), native(QKeySequence(QKeySequence::Copy))});
    shortcuts.push_back(
        {Text::tr("Copy the selected rows as JSON"), native(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C))});
    shortcuts.push_back(
        {Text::tr("Copy the selected rows as hexadecimal"), native(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C))});
    shortcuts.push_back({Text::tr("Compare the two selected messages"), native(QKeySequence(Qt::CTRL | Qt::Key_D))});
    shortcuts.push_back({Text::tr("Go to an offset in the bytes of a message"), native(QKeySequence(Qt::CTRL | Qt::Key_G))});
    shortcuts.push_back({Text::tr("Follow the end of the log"), native(QKeySequence(Qt::Key_End))});
    shortcuts.push_back({Text::tr("Filter the log"), native(QKeySequence(QKeySequence::Find))});
    shortcuts.push_back({Text::tr("Find in the log"), native(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F))});
    shortcuts.push_back({Text::tr("Find the next or previous"), nextAndPrevious(Qt::Key_F3)});
    shortcuts.push_back({Text::tr("Go to a number or a time in the log"), native(QKeySequence(Qt::CTRL | Qt::Key_G))});
    shortcuts.push_back({Text::tr("Bookmark the selected messages"), native(QKeySequence(Qt::CTRL | Qt::Key_B))});
    shortcuts.push_back({Text::tr("Next or previous bookmark"), nextAndPrevious(Qt::Key_F2)});
    shortcuts.push_back({Text::tr("Write a note on the message"), native(QKeySequence(Qt::Key_N))});
    shortcuts.push_back({Text::tr("Hold the log, and let it go on"), native(QKeySequence(Qt::CTRL | Qt::Key_P))});
    return shortcuts;
}

/// In two columns, read downwards.
QGridLayout *makeGrid(const std::vector<Shortcut> &shortcuts)
{
    constexpr int columnsEach = 3; // text, keys, a gap
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(columnsEach - 1, 16);
    const int rows = (static_cast<int>(shortcuts.size()) + 1) / 2;
    int place = 0;
    for (const Shortcut &shortcut : shortcuts) {
        const int column = place / rows * columnsEach;
        auto *keys = new QLabel(shortcut.keys);
        keys->setProperty("muted", true);
        grid->addWidget(new QLabel(shortcut.text), place % rows, column);
        grid->addWidget(keys, place % rows, column + 1, Qt::AlignRight);
        ++place;
    }
    return grid;
}

} // namespace

void showShortcuts(QWidget &window)
{
    QDialog *dialog = makeDialog(window, "shortcutsDialog", Text::tr("Keyboard shortcuts"));
    if (!dialog)
        return;
    QBoxLayout *layout = makeDialogLayout(*dialog);
    layout->addLayout(makeGrid(shortcutsOf(window)));
    addCloseButton(*dialog, *layout);
    dialog->show();
}

} // namespace framescope::dialogs
