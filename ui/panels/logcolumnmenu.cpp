// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logcolumnmenu.h"

#include "addcolumnpopup.h"
#include "logcolumnmemory.h"

#include <format/inert.h>
#include <models/rowtext.h>
#include <widgets/aftermenu.h>
#include <widgets/logview.h>

#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>

namespace framescope::panels {

using models::LogModel;
using Visibility = LogColumnState::Visibility;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(framescope::panels::LogColumns)
};

constexpr qsizetype longestEntry = 60; // characters

/// A menu takes "&" for a letter to press.
QString entryOf(const QString &path)
{
    QString text = format::inertLine(path);
    if (text.size() > longestEntry)
        text = text.left(longestEntry) + QChar(0x2026);
    return text.replace(u'&', QStringLiteral("&&"));
}

void addChoice(QMenu &menu, const QHeaderView &header, int column, const QString &text, const QString &name)
{
    const bool isShown = !header.isSectionHidden(column);
    QAction *action = menu.addAction(text);
    action->setObjectName(QStringLiteral("column:%1").arg(name));
    action->setCheckable(true);
    action->setChecked(isShown);
    action->setEnabled(!isShown || header.count() - header.hiddenSectionCount() > 1);
    QObject::connect(action, &QAction::triggered, &header, [name](bool isOn) {
        LogColumnMemory::instance().setVisibility(name, isOn ? Visibility::Shown : Visibility::Hidden);
    });
}

void addFieldChoices(QMenu &menu, const QHeaderView &header, const LogModel &model)
{
    if (model.fields().empty())
        return;
    menu.addSeparator();
    int column = LogModel::ColumnCount;
    for (const models::JsonField &field : model.fields())
        addChoice(menu, header, column++, entryOf(field.path), field.path);
    auto *removal = menu.addMenu(Words::tr("Remove column"));
    removal->setObjectName(QStringLiteral("removeColumnMenu"));
    for (const models::JsonField &field : model.fields()) {
        QAction *action = removal->addAction(entryOf(field.path));
        QObject::connect(action, &QAction::triggered, &header, [path = field.path] {
            LogColumnMemory &memory = LogColumnMemory::instance();
            memory.setStates(withoutField(memory.states(), path));
        });
    }
}

} // namespace

void fillLogColumnMenu(QMenu &menu, widgets::LogView &log, const LogModel &model)
{
    const QHeaderView &header = *log.header();
    for (int column = 0; column < LogModel::ColumnCount; ++column) {
        const auto which = static_cast<LogModel::Column>(column);
        addChoice(menu, header, column, models::columnName(which), nameOf(which));
    }
    addFieldChoices(menu, header, model);
    menu.addSeparator();
    QAction *add = menu.addAction(Words::tr("Add column from field…"));
    add->setObjectName(QStringLiteral("addColumn"));
    add->setEnabled(std::ssize(model.fields()) < mostFieldColumns);
    QObject::connect(add, &QAction::triggered, &log,
        [&log, &model] { widgets::afterMenu(&log, [&log, &model] { (new AddColumnPopup(model, &log))->popUp(log); }); });
    QAction *reset = menu.addAction(Words::tr("Reset columns"));
    reset->setObjectName(QStringLiteral("resetColumns"));
    QObject::connect(reset, &QAction::triggered, &log, [] {
        LogColumnMemory &memory = LogColumnMemory::instance();
        memory.setStates(resetLogColumns(memory.states()));
    });
}

} // namespace framescope::panels
