// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonfile.h"

#include <QFile>
#include <QJsonDocument>

namespace framescope::workspace {

namespace {

using Kind = FileError::Kind;

QString formatKey()
{
    return QStringLiteral("format");
}

QString versionKey()
{
    return QStringLiteral("version");
}

base::Failure<FileError> failure(Kind kind, const QString &path, const QString &detail = {}, qsizetype offset = 0)
{
    return {FileError {kind, path, detail, offset}};
}

} // namespace

base::Result<JsonFile, FileError> readJsonFile(const QString &path, const QString &format, int version)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Kind::NotReadable, path, file.errorString());
    const QByteArray bytes = file.read(maxFileBytes + 1);
    if (bytes.size() > maxFileBytes)
        return failure(Kind::TooLarge, path);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(Kind::NotJson, path, problem.errorString(), problem.offset);
    JsonFile read {document.object(), bytes};
    if (read.object.take(formatKey()).toString() != format)
        return failure(Kind::NotOurs, path);
    const double found = read.object.take(versionKey()).toDouble(0);
    if (found > version)
        return failure(Kind::NewerVersion, path);
    if (found < 1)
        return failure(Kind::BadValue, path, versionKey());
    return read;
}

void setAside(const QString &path)
{
    const QString name = path + QStringLiteral(".unreadable");
    QString free = name;
    for (int number = 2; QFile::exists(free); ++number)
        free = name + u'-' + QString::number(number);
    QFile::rename(path, free);
}

QByteArray fileBytes(QJsonObject object, const QString &format, int version)
{
    object.insert(formatKey(), format);
    object.insert(versionKey(), version);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace framescope::workspace
