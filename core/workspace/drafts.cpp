// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts.h"

#include "requestjson.h"

#include <QFile>

namespace framescope::workspace {

namespace {

constexpr int currentVersion = 1;

QString formatName()
{
    return QStringLiteral("framescope-drafts");
}

QJsonObject jsonOf(const Draft &draft)
{
    QJsonObject object {{QStringLiteral("id"), draft.id}, {QStringLiteral("request"), toJson(draft.request)}};
    if (!draft.text.isEmpty() && draft.text.size() <= longestDraftText)
        object.insert(QStringLiteral("text"), draft.text);
    if (draft.isBinary)
        object.insert(QStringLiteral("binary"), true);
    if (draft.isCurrent)
        object.insert(QStringLiteral("current"), true);
    return object;
}

} // namespace

QByteArray fileBytesOf(const std::vector<Draft> &drafts)
{
    QJsonArray tabs;
    for (const Draft &draft : drafts)
        tabs.append(jsonOf(draft));
    return fileBytes({{QStringLiteral("tabs"), tabs}}, formatName(), currentVersion);
}

base::Result<std::vector<Draft>, FileError> readDrafts(const QString &path)
{
    std::vector<Draft> drafts;
    if (!QFile::exists(path))
        return drafts;
    const auto file = readJsonFile(path, formatName(), currentVersion);
    if (!file)
        return base::Failure {file.error()};
    std::optional<QString> bad;
    ObjectReader reader(file->object, {}, bad);
    for (ObjectReader &object : reader.objects("tabs")) {
        Draft draft;
        draft.id = object.text("id");
        draft.request = requestFrom(object.object("request"));
        draft.text = object.text("text");
        draft.isBinary = object.flag("binary", false);
        draft.isCurrent = object.flag("current", false);
        drafts.push_back(std::move(draft));
    }
    if (bad)
        return base::Failure {FileError {FileError::Kind::BadValue, path, *bad, 0}};
    return drafts;
}

} // namespace framescope::workspace
