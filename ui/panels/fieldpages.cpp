// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldpages.h"

#include "fieldtable.h"

#include <workspace/parameters.h>
#include <workspace/requestsecrets.h>

#include <QGridLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QVBoxLayout>

namespace framescope::panels {

using models::Field;
using models::FieldsModel;
using workspace::Parameter;
using workspace::Request;

namespace {

FieldTable *makeTable(RequestPage *page, const char *name, const QString &title, FieldsModel::Features features)
{
    auto *table = new FieldTable(features);
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(title);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(table);
    QObject::connect(&table->fields(), &FieldsModel::edited, page, &RequestPage::edited);
    return table;
}

int enabledCount(const FieldsModel &model)
{
    return static_cast<int>(std::count_if(model.fields().begin(), model.fields().end(),
        [](const Field &field) { return field.isEnabled && !field.name.isEmpty(); }));
}

QString countBadge(int count)
{
    return count == 0 ? QString() : QString::number(count);
}

/// What a table cannot show of a header, and what it is kept as meanwhile.
QString noteOf(const QJsonObject &unknown)
{
    return unknown.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(unknown).toJson(QJsonDocument::Compact));
}

} // namespace

ParametersPage::ParametersPage(QWidget *parent)
    : RequestPage(parent)
    , m_table(makeTable(
          this, "parameters", tr("Parameters of the address"), FieldsModel::CanDisable | FieldsModel::EditForgetsOrigin))
{
}

void ParametersPage::read(const Request &request)
{
    std::vector<Field> fields;
    for (const Parameter &parameter : workspace::parametersOf(request.url))
        fields.push_back({parameter.name, parameter.value, true, false, parameter.written});
    for (const workspace::DisabledParameter &parameter : request.disabledParameters)
        fields.push_back({parameter.name, parameter.value, false, false, {}});
    m_table->fields().setFields(fields);
}

void ParametersPage::readAddress(const QString &url)
{
    const std::vector<Parameter> now = workspace::parametersOf(url);
    std::vector<Field> fields = m_table->fields().fields();
    size_t next = 0;
    for (Field &field : fields) { // one after the other takes the place of what was there
        if (field.isEnabled && next < now.size()) {
            field = {now[next].name, now[next].value, true, false, now[next].written};
            ++next;
        } else if (field.isEnabled) {
            field = {};
        }
    }
    std::erase_if(fields, [](const Field &field) { return field == Field(); });
    for (; next < now.size(); ++next)
        fields.push_back({now[next].name, now[next].value, true, false, now[next].written});
    m_table->fields().setFields(fields);
}

void ParametersPage::write(Request &request) const
{
    std::vector<Parameter> parameters;
    request.disabledParameters.clear();
    for (const Field &field : m_table->fields().fields()) {
        if (field.isEnabled)
            parameters.push_back({field.name, field.value, field.origin, true});
        else
            request.disabledParameters.push_back({field.name, field.value});
    }
    request.url = workspace::withParameters(request.url, parameters);
}

QString ParametersPage::badge() const
{
    return countBadge(enabledCount(m_table->fields()));
}

HeadersPage::HeadersPage(QWidget *parent)
    : RequestPage(parent)
    , m_table(makeTable(this, "headers", tr("Headers"), FieldsModel::CanDisable | FieldsModel::CanBeSecret))
{
    m_table->fields().setSecretGuess(workspace::isSecretName);
}

void HeadersPage::read(const Request &request)
{
    std::vector<Field> fields;
    for (const workspace::HeaderField &header : request.headers)
        fields.push_back({header.name, header.value, header.isEnabled, header.isSecret, noteOf(header.unknown)});
    m_table->fields().setFields(fields);
}

void HeadersPage::write(Request &request) const
{
    request.headers.clear();
    for (const Field &field : m_table->fields().fields()) {
        const QJsonObject unknown = QJsonDocument::fromJson(field.origin.toUtf8()).object();
        request.headers.push_back({field.name, field.value, field.isEnabled, field.isSecret, unknown});
    }
}

QString HeadersPage::badge() const
{
    return countBadge(enabledCount(m_table->fields()));
}

SubprotocolsPage::SubprotocolsPage(QWidget *parent)
    : RequestPage(parent)
    , m_names(makeField("subprotocols", tr("Sec-WebSocket-Protocol: the server chooses one of them, or none")))
{
    QGridLayout *grid = makeGrid();
    m_names->setPlaceholderText(QStringLiteral("graphql-transport-ws, chat.v2"));
    addRow(
        grid, tr("Subprotocols"), m_names, tr("In order of preference, parted by commas. The server chooses one, or none."));
    grid->setRowStretch(grid->rowCount(), 1);
}

void SubprotocolsPage::read(const Request &request)
{
    Request shown;
    write(shown);
    if (shown.subprotocols != request.subprotocols) // otherwise a comma that is being typed would go
        m_names->setText(request.subprotocols.join(QStringLiteral(", ")));
}

void SubprotocolsPage::write(Request &request) const
{
    request.subprotocols.clear();
    for (const QString &name : m_names->text().split(u',', Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            request.subprotocols.append(name.trimmed());
    }
}

QString SubprotocolsPage::badge() const
{
    Request request;
    write(request);
    return countBadge(static_cast<int>(request.subprotocols.size()));
}

} // namespace framescope::panels
