// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldercontent.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

namespace framescope::workspace {

namespace {

constexpr int mostFiles = 1000; // of each kind
constexpr int longestStem = 60; // characters of a file's name

QString suffixOf(StoredKind kind)
{
    return kind == StoredKind::Collection ? QStringLiteral(".collection.json") : QStringLiteral(".environment.json");
}

QStringList filesOf(const QString &folder, StoredKind kind)
{
    const QDir dir(folder);
    QStringList paths;
    for (const QString &name : dir.entryList({u'*' + suffixOf(kind)}, QDir::Files, QDir::Name).mid(0, mostFiles))
        paths.append(dir.filePath(name));
    return paths;
}

QString asFileName(QString name)
{
    static const QRegularExpression unusual(QStringLiteral("[^\\w-]+"), QRegularExpression::UseUnicodePropertiesOption);
    name = name.trimmed().toLower().replace(unusual, QStringLiteral("-")).left(longestStem);
    return name.isEmpty() || name == QLatin1String("-") ? QStringLiteral("unnamed") : name;
}

QString idOfCopy(const QString &path, const QString &id)
{
    return QUuid::createUuidV5(QUuid(), path + u'\n' + id).toString(QUuid::WithoutBraces);
}

void makeUnique(QString &id, const QString &path, QSet<QString> &known)
{
    if (known.contains(id))
        id = idOfCopy(path, id);
    known.insert(id);
}

} // namespace

void giveNewIdsToCopies(FolderContent &content)
{
    QSet<QString> requests;
    for (StoredCollection &stored : content.collections) {
        for (Request &request : stored.collection.requests)
            makeUnique(request.id, stored.path, requests);
    }
    QSet<QString> environments;
    for (StoredEnvironment &stored : content.environments)
        makeUnique(stored.environment.id, stored.path, environments);
}

QStringList filesOf(const QString &folder)
{
    return filesOf(folder, StoredKind::Collection) + filesOf(folder, StoredKind::Environment);
}

StoredKind kindOf(const QString &path)
{
    return path.endsWith(suffixOf(StoredKind::Environment)) ? StoredKind::Environment : StoredKind::Collection;
}

QString pathFor(const QString &folder, StoredKind kind, const QString &name, int number)
{
    const QString tail = number > 1 ? u'-' + QString::number(number) : QString();
    return QDir(folder).filePath(asFileName(name) + tail + suffixOf(kind));
}

} // namespace framescope::workspace
