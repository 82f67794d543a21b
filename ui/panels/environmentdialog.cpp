// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "environmentdialog.h"

#include "fieldtable.h"

#include <format/inert.h>
#include <format/workspaceerrors.h>
#include <theme/symbols.h>

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

namespace framescope::panels {

using models::Field;
using models::FieldsModel;
using workspace::Environment;

namespace {

constexpr int listWidth = 200; // pixels

} // namespace

EnvironmentDialog::EnvironmentDialog(workspace::Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_list(new QListWidget)
    , m_remove(new QPushButton(tr("Delete")))
    , m_name(new QLineEdit)
    , m_table(new FieldTable(FieldsModel::CanBeSecret))
    , m_note(new QLabel)
    , m_problem(new QLabel)
{
    setObjectName(QStringLiteral("environmentDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Environments"));
    resize(800, 440);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(makeList());
    m_page = makePage();
    columns->addWidget(m_page, 1);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_note, 1);
    line->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(columns, 1);
    layout->addLayout(line);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_workspace, &workspace::Workspace::environmentsChanged, this, &EnvironmentDialog::refill);
    connect(&m_workspace.secrets(), &workspace::SecretStore::durabilityChanged, this, &EnvironmentDialog::updateNote);
    refill();
    updateNote();
}

QWidget *EnvironmentDialog::makeList()
{
    m_list->setObjectName(QStringLiteral("environmentList"));
    m_list->setAccessibleName(tr("Environments"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListWidget::customContextMenuRequested, this, &EnvironmentDialog::showMenu);
    auto *addButton = new QPushButton(tr("Add"));
    addButton->setObjectName(QStringLiteral("addEnvironment"));
    addButton->setIcon(theme::symbol(QStringLiteral("plus")));
    addButton->setAutoDefault(false);
    m_remove->setObjectName(QStringLiteral("removeEnvironment"));
    m_remove->setToolTip(tr("Delete the environment; Undo is in the explorer"));
    m_remove->setAutoDefault(false);
    auto *side = new QWidget;
    side->setFixedWidth(listWidth);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(addButton, 1);
    buttons->addWidget(m_remove);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(addButton, &QPushButton::clicked, this, &EnvironmentDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &EnvironmentDialog::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &EnvironmentDialog::showCurrent);
    return side;
}

QWidget *EnvironmentDialog::makePage()
{
    m_name->setObjectName(QStringLiteral("environmentName"));
    m_name->setPlaceholderText(tr("Name of the environment"));
    m_name->setAccessibleName(tr("Name of the environment"));
    m_table->setObjectName(QStringLiteral("environmentVariables"));
    m_table->setAccessibleName(tr("Variables"));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->fields().setSecretGuess(workspace::isSecretName);
    m_note->setObjectName(QStringLiteral("environmentNote"));
    m_note->setProperty("muted", true);
    m_note->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("environmentProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    connect(m_name, &QLineEdit::editingFinished, this, &EnvironmentDialog::save);
    connect(&m_table->fields(), &FieldsModel::edited, this, &EnvironmentDialog::save);
    return page;
}

QString EnvironmentDialog::currentId() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void EnvironmentDialog::refill()
{
    if (m_isSaving)
        return;
    QString id = currentId();
    if (id.isEmpty())
        id = m_workspace.currentEnvironment();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const workspace::StoredEnvironment &stored : m_workspace.environments()) {
        auto *item = new QListWidgetItem(format::inertLine(stored.environment.name), m_list);
        item->setData(Qt::UserRole, stored.environment.id);
        if (stored.environment.id == id)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    showCurrent();
}

void EnvironmentDialog::showCurrent()
{
    const auto environment = m_workspace.environment(currentId());
    m_page->setEnabled(environment.has_value());
    m_remove->setEnabled(environment.has_value());
    std::vector<Field> fields;
    if (environment) {
        for (const workspace::Variable &variable : environment->variables)
            fields.push_back({variable.name, variable.value, true, variable.isSecret, {}});
    }
    m_problem->hide();
    m_name->setText(environment ? environment->name : QString());
    m_table->fields().setFields(fields);
}

void EnvironmentDialog::add()
{
    Environment environment;
    environment.id = workspace::newId();
    environment.name = tr("New environment");
    (void)m_workspace.saveEnvironment(environment); // nothing is smaller
    if (m_workspace.currentEnvironment().isEmpty())
        m_workspace.setCurrentEnvironment(environment.id);
    select(environment.id);
    m_name->setFocus();
    m_name->selectAll();
}

void EnvironmentDialog::showMenu(QPoint place)
{
    const QListWidgetItem *item = m_list->itemAt(place);
    auto *menu = new QMenu(m_list);
    menu->setObjectName(QStringLiteral("environmentsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (item) {
        const QString path = m_workspace.pathOfEnvironment(item->data(Qt::UserRole).toString());
        menu->addAction(tr("D&uplicate"), this, &EnvironmentDialog::duplicateCurrent);
        menu->addAction(tr("De&lete"), this, &EnvironmentDialog::removeCurrent);
        menu->addSeparator();
        menu->addAction(tr("Copy &path of the file"), this, [path] { QGuiApplication::clipboard()->setText(path); });
    }
    menu->addAction(tr("&New environment"), this, &EnvironmentDialog::add);
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

void EnvironmentDialog::duplicateCurrent()
{
    auto copy = m_workspace.environment(currentId());
    if (!copy)
        return;
    copy->id = workspace::newId();
    copy->name = tr("Copy of %1").arg(copy->name);
    (void)m_workspace.saveEnvironment(*copy); // as large as one that was read
    select(copy->id);
}

void EnvironmentDialog::select(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id)
            m_list->setCurrentRow(row);
    }
}

void EnvironmentDialog::removeCurrent()
{
    const QString id = currentId();
    m_workspace.removeEnvironment(id);
    if (m_workspace.currentEnvironment() == id)
        m_workspace.setCurrentEnvironment({});
}

void EnvironmentDialog::save()
{
    auto environment = m_workspace.environment(currentId());
    if (!environment)
        return;
    const Environment before = *environment;
    if (!m_name->text().trimmed().isEmpty())
        environment->name = m_name->text().trimmed();
    environment->variables.clear();
    for (const Field &field : m_table->fields().fields()) {
        workspace::Variable variable {field.name, field.value, field.isSecret, {}};
        const auto same = std::find_if(before.variables.begin(), before.variables.end(),
            [&field](const workspace::Variable &known) { return known.name == field.name; });
        if (same != before.variables.end())
            variable.unknown = same->unknown;
        environment->variables.push_back(variable);
    }
    const QScopedValueRollback guard(m_isSaving, true); // what is being written must not be shown anew
    const auto done = m_workspace.saveEnvironment(*environment);
    m_problem->setVisible(!done);
    if (!done)
        return m_problem->setText(format::explain(done.error()).toText());
    m_list->currentItem()->setText(format::inertLine(environment->name));
}

void EnvironmentDialog::updateNote()
{
    const bool isShort = m_workspace.secrets().durability() == workspace::SecretStore::Durability::ThisRunOnly;
    m_note->setText(isShort ? tr("No keychain answers on this machine: the values of secrets last until you quit.")
                            : tr("The values of secrets are kept by the keychain, and never in a file."));
}

/// What is being typed when the dialog goes counts.
void EnvironmentDialog::done(int result)
{
    m_table->finishEditing();
    save();
    QDialog::done(result);
}

void EnvironmentDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_page)
        updateNote();
}

} // namespace framescope::panels
