// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection.h"

#include "requestjson.h"

namespace framescope::workspace {

namespace {

constexpr int currentVersion = 1;

QString formatName()
{
    return QStringLiteral("framescope-collection");
}

} // namespace

int Collection::indexOf(const QString &id) const
{
    const auto found =
        std::find_if(requests.begin(), requests.end(), [&id](const Request &request) { return request.id == id; });
    return found == requests.end() ? -1 : static_cast<int>(found - requests.begin());
}

QByteArray fileBytesOf(const Collection &collection)
{
    QJsonArray requests;
    for (const Request &request : collection.requests)
        requests.append(toJson(request));
    QJsonObject object = collection.unknown;
    object.insert(QStringLiteral("name"), collection.name);
    object.insert(QStringLiteral("requests"), requests);
    return fileBytes(object, formatName(), currentVersion);
}

bool fitsIntoFile(const Request &request)
{
    return fileBytesOf(Collection {{}, {request}, {}}).size() <= maxFileBytes;
}

base::Result<std::pair<Collection, QByteArray>, FileError> readCollection(const QString &path)
{
    auto file = readJsonFile(path, formatName(), currentVersion);
    if (!file)
        return base::Failure {file.error()};
    std::optional<QString> bad;
    ObjectReader reader(file->object, {}, bad);
    Collection collection;
    collection.name = reader.text("name");
    for (const ObjectReader &object : reader.objects("requests"))
        collection.requests.push_back(requestFrom(object));
    collection.unknown = reader.rest();
    if (bad)
        return base::Failure {FileError {FileError::Kind::BadValue, path, *bad, 0}};
    return std::pair(collection, file->bytes);
}

} // namespace framescope::workspace
