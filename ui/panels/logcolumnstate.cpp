// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logcolumnstate.h"

#include <capture/filterparser.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace framescope::panels {

using models::LogModel;
using Visibility = LogColumnState::Visibility;

namespace {

constexpr qsizetype longestWritten = 64 << 10; // bytes

constexpr std::array<QLatin1String, LogModel::ColumnCount> names {QLatin1String("number"), QLatin1String("time"),
    QLatin1String("elapsed"), QLatin1String("delta"), QLatin1String("selected-delta"), QLatin1String("direction"),
    QLatin1String("type"), QLatin1String("size"), QLatin1String("wire"), QLatin1String("ratio"), QLatin1String("code"),
    QLatin1String("note"), QLatin1String("preview")};
constexpr std::array<QLatin1String, 3> visibilities {
    QLatin1String("automatic"), QLatin1String("shown"), QLatin1String("hidden")};

LogColumnStates::iterator find(LogColumnStates &states, const QString &name)
{
    return std::find_if(states.begin(), states.end(), [&name](const LogColumnState &state) { return state.name == name; });
}

Visibility visibilityFrom(const QString &name)
{
    const auto *found = std::find(visibilities.begin(), visibilities.end(), name);
    return found == visibilities.end() ? Visibility::Automatic : static_cast<Visibility>(found - visibilities.begin());
}

LogColumnState stateFrom(const QJsonObject &object)
{
    LogColumnState state;
    state.name = object.value(QLatin1String("column")).toString();
    const int width = object.value(QLatin1String("width")).toInt();
    state.width = width > 0 ? std::clamp(width, leastColumnWidth, largestColumnWidth) : 0;
    state.visibility = visibilityFrom(object.value(QLatin1String("visibility")).toString());
    return state;
}

bool isNewField(const std::vector<models::JsonField> &known, const std::optional<models::JsonField> &field)
{
    return field && std::ssize(known) < mostFieldColumns && std::find(known.begin(), known.end(), *field) == known.end();
}

/// Each column that is missing behind the one that it stands behind by default.
void addMissing(LogColumnStates &states)
{
    auto place = states.begin();
    for (const LogColumnState &column : defaultLogColumns()) {
        auto found = find(states, column.name);
        place = (found == states.end() ? states.insert(place, column) : found) + 1;
    }
}

void showOneAtLeast(LogColumnStates &states)
{
    const bool isAnyShown =
        std::any_of(states.begin(), states.end(), [](const auto &state) { return state.visibility != Visibility::Hidden; });
    if (!isAnyShown)
        find(states, nameOf(LogModel::PreviewColumn))->visibility = Visibility::Shown;
}

} // namespace

LogColumnStates defaultLogColumns()
{
    LogColumnStates states;
    for (const QLatin1String name : names)
        states.push_back({name, 0, Visibility::Automatic});
    return states;
}

LogColumnStates readLogColumns(const QByteArray &written)
{
    LogColumnStates states;
    const QJsonArray array = written.size() > longestWritten ? QJsonArray() : QJsonDocument::fromJson(written).array();
    for (const QJsonValue &value : array) {
        LogColumnState state = stateFrom(value.toObject());
        const bool isTaken = logColumnFrom(state.name) ? find(states, state.name) == states.end()
                                                       : isNewField(fieldsOf(states), fieldFrom(state.name));
        if (isTaken)
            states.push_back(std::move(state));
    }
    addMissing(states);
    showOneAtLeast(states);
    return states;
}

QByteArray writeLogColumns(const LogColumnStates &states)
{
    QJsonArray array;
    for (const LogColumnState &state : states) {
        array.append(QJsonObject {{QLatin1String("column"), state.name}, {QLatin1String("width"), state.width},
            {QLatin1String("visibility"), QString(visibilities[static_cast<size_t>(state.visibility)])}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QString nameOf(LogModel::Column column)
{
    return names[static_cast<size_t>(column)];
}

std::optional<LogModel::Column> logColumnFrom(const QString &name)
{
    const auto *found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<LogModel::Column>(found - names.begin()));
}

std::optional<models::JsonField> fieldFrom(const QString &name)
{
    if (name.size() > longestFieldPath || name != name.trimmed())
        return std::nullopt;
    auto path = capture::parseJsonPath(name);
    return path ? std::optional(models::JsonField {name, *std::move(path)}) : std::nullopt;
}

bool isHiddenByDefault(LogModel::Column column)
{
    return column == LogModel::SinceStartColumn || column == LogModel::SelectedDeltaColumn || column == LogModel::RatioColumn
        || column == LogModel::CodeColumn;
}

std::vector<models::JsonField> fieldsOf(const LogColumnStates &states)
{
    std::vector<models::JsonField> fields;
    for (const LogColumnState &state : states) {
        auto field = logColumnFrom(state.name) ? std::nullopt : fieldFrom(state.name);
        if (field)
            fields.push_back(*std::move(field));
    }
    return fields;
}

std::optional<LogColumnStates> withField(LogColumnStates states, const QString &path)
{
    const auto field = fieldFrom(path);
    const std::vector<models::JsonField> fields = fieldsOf(states);
    const auto known = std::find(fields.begin(), fields.end(), field);
    if (!field || (known == fields.end() && std::ssize(fields) >= mostFieldColumns))
        return std::nullopt;
    if (known != fields.end())
        find(states, known->path)->visibility = Visibility::Shown;
    else
        states.insert(find(states, nameOf(LogModel::PreviewColumn)), {path, 0, Visibility::Shown});
    return states;
}

LogColumnStates withoutField(LogColumnStates states, const QString &path)
{
    if (!logColumnFrom(path))
        std::erase_if(states, [&path](const LogColumnState &state) { return state.name == path; });
    showOneAtLeast(states);
    return states;
}

LogColumnStates resetLogColumns(const LogColumnStates &states)
{
    LogColumnStates fresh = defaultLogColumns();
    for (const models::JsonField &field : fieldsOf(states))
        fresh.insert(find(fresh, nameOf(LogModel::PreviewColumn)), {field.path, 0, Visibility::Shown});
    return fresh;
}

} // namespace framescope::panels
