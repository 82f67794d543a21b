// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

namespace framescope::workspace {

namespace {

constexpr int mostFiles = 1000; // of each kind
constexpr size_t mostRemovals = 50; // that can be undone
constexpr std::chrono::milliseconds reloadDelay {150}; // a pull changes many files at once

QString collectionSuffix()
{
    return QStringLiteral(".collection.json");
}

QString environmentSuffix()
{
    return QStringLiteral(".environment.json");
}

QString ownerOf(const Request &request)
{
    return QStringLiteral("request/") + request.id;
}

QString ownerOf(const Environment &environment)
{
    return QStringLiteral("environment/") + environment.id;
}

QString ownerOfDraft(const QString &id)
{
    return QStringLiteral("draft/") + id;
}

QStringList filesIn(const QString &folder, const QString &suffix)
{
    const QDir dir(folder);
    QStringList paths;
    for (const QString &name : dir.entryList({u'*' + suffix}, QDir::Files, QDir::Name).mid(0, mostFiles))
        paths.append(dir.filePath(name));
    return paths;
}

Lookup lookupIn(const Environment &environment)
{
    QMap<QString, QString> values;
    for (const Variable &variable : environment.variables) {
        if (!variable.name.isEmpty() && !(variable.isSecret && variable.value.isEmpty()))
            values.insert(variable.name, variable.value);
    }
    return [values](const QString &name) {
        const auto value = values.find(name);
        return value == values.end() ? std::nullopt : std::optional(*value);
    };
}

/// What every file system takes.
QString asFileName(QString name)
{
    static const QRegularExpression unusual(QStringLiteral("[^\\w-]+"), QRegularExpression::UseUnicodePropertiesOption);
    name = name.trimmed().toLower().replace(unusual, QStringLiteral("-")).left(60);
    return name.isEmpty() || name == QLatin1String("-") ? QStringLiteral("unnamed") : name;
}

/// The same at each reading.
QString idOfCopy(const QString &path, const QString &id)
{
    return QUuid::createUuidV5(QUuid(), path + u'\n' + id).toString(QUuid::WithoutBraces);
}

} // namespace

Workspace::Workspace(const Folders &folders, std::unique_ptr<SecretVault> vault, QObject *parent)
    : QObject(parent)
    , m_folders(folders)
    , m_secrets(std::move(vault))
    , m_history(folders.own + QStringLiteral("/history.jsonl"), m_writer)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadDelay);
    connect(&m_reload, &QTimer::timeout, this, &Workspace::reload);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_reload, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_reload, qOverload<>(&QTimer::start));
    connect(&m_writer, &FileWriter::failed, this, [this](const FileError &error) {
        Q_EMIT saveFailed(error);
        if (error.kind == FileError::Kind::ChangedElsewhere)
            m_reload.start();
    });
    setFolder(folders.shared);
}

Workspace::~Workspace()
{
    m_history.disconnect(this);
}

void Workspace::setFolder(const QString &folder)
{
    m_writer.finish(); // what belongs to the folder before
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_folders.shared = folder;
    m_collections.clear();
    m_environments.clear();
    m_removed.clear();
    QDir().mkpath(folder); // whether that worked is told when something is saved
    reload();
    Q_EMIT undoChanged();
}

void Workspace::reload()
{
    if (!m_writer.isIdle()) // what is on the disk is older than what is here
        return m_reload.start();
    m_broken.clear();
    readCollections();
    readEnvironments();
    giveNewIdsToCopies();
    const QStringList watched = m_watcher.directories() + m_watcher.files();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    QStringList paths {m_folders.shared};
    paths += filesIn(m_folders.shared, collectionSuffix()) + filesIn(m_folders.shared, environmentSuffix());
    if (QDir(m_folders.shared).exists())
        m_watcher.addPaths(paths);
    Q_EMIT collectionsChanged();
    Q_EMIT environmentsChanged();
}

void Workspace::readCollections()
{
    std::vector<StoredCollection> read;
    for (const QString &path : filesIn(m_folders.shared, collectionSuffix())) {
        auto file = readCollection(path);
        if (file)
            read.push_back({path, std::move(file->first), file->second});
        else
            m_broken.push_back(file.error());
    }
    m_collections = std::move(read);
}

/// A file that was copied by hand has the ids of the first one.
void Workspace::giveNewIdsToCopies()
{
    QSet<QString> known;
    for (StoredCollection &stored : m_collections) {
        for (Request &request : stored.collection.requests) {
            if (known.contains(request.id))
                request.id = idOfCopy(stored.path, request.id);
            known.insert(request.id);
        }
    }
    known.clear();
    for (StoredEnvironment &stored : m_environments) {
        if (known.contains(stored.environment.id))
            stored.environment.id = idOfCopy(stored.path, stored.environment.id);
        known.insert(stored.environment.id);
    }
}

void Workspace::readEnvironments()
{
    std::vector<StoredEnvironment> read;
    for (const QString &path : filesIn(m_folders.shared, environmentSuffix())) {
        auto file = readEnvironment(path);
        if (file)
            read.push_back({path, std::move(file->first), file->second});
        else
            m_broken.push_back(file.error());
    }
    m_environments = std::move(read);
}

StoredCollection *Workspace::find(const QString &path)
{
    const auto found = std::find_if(
        m_collections.begin(), m_collections.end(), [&path](const StoredCollection &stored) { return stored.path == path; });
    return found == m_collections.end() ? nullptr : &*found;
}

StoredEnvironment *Workspace::findEnvironment(const QString &id)
{
    const auto found = std::find_if(m_environments.begin(), m_environments.end(),
        [&id](const StoredEnvironment &stored) { return stored.environment.id == id; });
    return found == m_environments.end() ? nullptr : &*found;
}

/// A name that no file has, also none that could not be read.
QString Workspace::newPath(const QString &name, const QString &suffix) const
{
    const QString stem = QDir(m_folders.shared).filePath(asFileName(name));
    const auto isTaken = [this](const QString &path) {
        const auto isThere = [&path](const auto &stored) { return stored.path == path; };
        return QFile::exists(path) || std::any_of(m_collections.begin(), m_collections.end(), isThere)
            || std::any_of(m_environments.begin(), m_environments.end(), isThere);
    };
    QString path = stem + suffix;
    for (int number = 2; isTaken(path); ++number)
        path = QStringLiteral("%1-%2%3").arg(stem).arg(number).arg(suffix);
    return path;
}

void Workspace::write(StoredCollection &stored)
{
    const QByteArray before = std::exchange(stored.bytes, fileBytesOf(stored.collection));
    m_writer.write(stored.path, stored.bytes, before);
    Q_EMIT collectionsChanged();
}

void Workspace::write(StoredEnvironment &stored)
{
    const QByteArray before = std::exchange(stored.bytes, fileBytesOf(stored.environment));
    m_writer.write(stored.path, stored.bytes, before);
    Q_EMIT environmentsChanged();
}

QString Workspace::addCollection(const QString &name)
{
    const QString path = newPath(name, collectionSuffix());
    m_collections.push_back({path, {name, {}, {}}, {}});
    write(m_collections.back());
    return path;
}

void Workspace::renameCollection(const QString &path, const QString &name)
{
    StoredCollection *stored = find(path);
    if (!stored || stored->collection.name == name)
        return;
    stored->collection.name = name;
    write(*stored);
}

void Workspace::removeCollection(const QString &path)
{
    StoredCollection *stored = find(path);
    if (!stored)
        return;
    std::vector<Request> requests;
    for (const Request &kept : stored->collection.requests)
        requests.push_back(*request(kept.id));
    const StoredCollection gone = *stored;
    m_collections.erase(m_collections.begin() + (stored - m_collections.data()));
    m_writer.remove(path, gone.bytes);
    for (const Request &removed : requests)
        m_secrets.remove(ownerOf(removed));
    Q_EMIT collectionsChanged();
    remember(gone.collection.name, [this, gone, requests] { restoreCollection(gone, requests); });
}

void Workspace::restoreCollection(StoredCollection stored, const std::vector<Request> &requests)
{
    if (QFile::exists(stored.path) && m_writer.isIdle())
        stored.path = newPath(stored.collection.name, collectionSuffix());
    stored.bytes.clear();
    for (const Request &restored : requests)
        m_secrets.setSecrets(ownerOf(restored), secretsOf(restored));
    m_collections.push_back(std::move(stored));
    write(m_collections.back());
}

QString Workspace::collectionOf(const QString &id) const
{
    for (const StoredCollection &stored : m_collections) {
        if (stored.collection.indexOf(id) >= 0)
            return stored.path;
    }
    return {};
}

std::optional<Request> Workspace::request(const QString &id) const
{
    for (const StoredCollection &stored : m_collections) {
        const int index = stored.collection.indexOf(id);
        if (index >= 0) {
            const Request &kept = stored.collection.requests[static_cast<size_t>(index)];
            return withSecrets(kept, m_secrets.secrets(ownerOf(kept)));
        }
    }
    return {};
}

void Workspace::saveRequest(const QString &path, const Request &request)
{
    StoredCollection *stored = find(path);
    if (!stored)
        return;
    m_secrets.setSecrets(ownerOf(request), secretsOf(request));
    std::vector<Request> &requests = stored->collection.requests;
    const int index = stored->collection.indexOf(request.id);
    if (index >= 0)
        requests[static_cast<size_t>(index)] = withoutSecrets(request);
    else
        requests.push_back(withoutSecrets(request));
    write(*stored);
}

QString Workspace::duplicateRequest(const QString &id, const QString &name)
{
    StoredCollection *stored = find(collectionOf(id));
    auto copy = request(id);
    if (!stored || !copy)
        return {};
    copy->id = newId();
    copy->name = name;
    m_secrets.setSecrets(ownerOf(*copy), secretsOf(*copy));
    std::vector<Request> &requests = stored->collection.requests;
    requests.insert(requests.begin() + stored->collection.indexOf(id) + 1, withoutSecrets(*copy));
    write(*stored);
    return copy->id;
}

void Workspace::removeRequest(const QString &id)
{
    StoredCollection *stored = find(collectionOf(id));
    if (!stored)
        return;
    const Request gone = *request(id);
    const int index = stored->collection.indexOf(id);
    stored->collection.requests.erase(stored->collection.requests.begin() + index);
    m_secrets.remove(ownerOf(gone));
    const QString path = stored->path;
    write(*stored);
    remember(gone.name, [this, path, index, gone] { restoreRequest(path, index, gone); });
}

void Workspace::restoreRequest(const QString &path, int index, const Request &request)
{
    StoredCollection *stored = find(path);
    if (!stored) // its collection has gone since
        stored = find(addCollection(request.name));
    std::vector<Request> &requests = stored->collection.requests;
    m_secrets.setSecrets(ownerOf(request), secretsOf(request));
    requests.insert(requests.begin() + std::min(index, static_cast<int>(requests.size())), withoutSecrets(request));
    write(*stored);
}

void Workspace::saveEnvironment(const Environment &environment)
{
    m_secrets.setSecrets(ownerOf(environment), secretsOf(environment));
    StoredEnvironment *stored = findEnvironment(environment.id);
    if (!stored) {
        m_environments.push_back({newPath(environment.name, environmentSuffix()), {}, {}});
        stored = &m_environments.back();
    }
    stored->environment = withoutSecrets(environment);
    write(*stored);
}

void Workspace::removeEnvironment(const QString &id)
{
    StoredEnvironment *stored = findEnvironment(id);
    if (!stored)
        return;
    const Environment gone = *environment(id);
    m_writer.remove(stored->path, stored->bytes);
    m_environments.erase(m_environments.begin() + (stored - m_environments.data()));
    m_secrets.remove(ownerOf(gone));
    Q_EMIT environmentsChanged();
    remember(gone.name, [this, gone] {
        m_writer.finish(); // its file has gone, and its name is free
        saveEnvironment(gone);
    });
}

std::optional<Environment> Workspace::environment(const QString &id) const
{
    for (const StoredEnvironment &stored : m_environments) {
        if (stored.environment.id == id)
            return withSecrets(stored.environment, m_secrets.secrets(ownerOf(stored.environment)));
    }
    return {};
}

void Workspace::setCurrentEnvironment(const QString &id)
{
    if (std::exchange(m_currentEnvironment, id) != id)
        Q_EMIT environmentsChanged();
}

Lookup Workspace::lookup() const
{
    return lookupIn(environment(m_currentEnvironment).value_or(Environment()));
}

Lookup Workspace::markedLookup() const
{
    Environment marked = environment(m_currentEnvironment).value_or(Environment());
    for (Variable &variable : marked.variables) {
        if (variable.isSecret)
            variable.value = secretMark();
    }
    return lookupIn(marked);
}

void Workspace::removeHistory(size_t index)
{
    if (index >= m_history.entries().size())
        return;
    const HistoryEntry gone = m_history.entries()[index];
    m_history.remove(index);
    remember(gone.request.url, [this, index, gone] { m_history.restore(index, gone); });
}

void Workspace::clearHistory()
{
    const std::vector<HistoryEntry> gone = m_history.clear();
    remember({}, [this, gone] { m_history.setEntries(gone); });
}

void Workspace::remember(const QString &name, std::function<void()> restore)
{
    m_removed.push_back({name, std::move(restore)});
    if (m_removed.size() > mostRemovals)
        m_removed.erase(m_removed.begin());
    Q_EMIT undoChanged();
}

QString Workspace::undoName() const
{
    return m_removed.empty() ? QString() : m_removed.back().name;
}

bool Workspace::canUndo() const
{
    return !m_removed.empty();
}

void Workspace::undo()
{
    if (m_removed.empty())
        return;
    const Removal removal = std::move(m_removed.back());
    m_removed.pop_back();
    removal.restore();
    Q_EMIT undoChanged();
}

base::Result<std::vector<Draft>, FileError> Workspace::takeDrafts()
{
    const QString path = m_folders.own + QStringLiteral("/drafts.json");
    auto read = readDrafts(path);
    if (!read) {
        setAside(path);
        return read;
    }
    for (Draft &draft : *read)
        draft.request = withSecrets(draft.request, secretsOfDraft(draft.id));
    return read;
}

void Workspace::saveDrafts(const std::vector<Draft> &drafts)
{
    for (const Draft &draft : drafts) {
        const Secrets secrets = secretsOf(draft.request);
        // Before the keychain has answered there are none, which says nothing.
        if (!secrets.isEmpty() || m_secrets.durability() != SecretStore::Durability::Asking)
            m_secrets.setSecrets(ownerOfDraft(draft.id), secrets);
    }
    m_writer.write(m_folders.own + QStringLiteral("/drafts.json"), fileBytesOf(drafts));
}

Secrets Workspace::secretsOfDraft(const QString &id) const
{
    return m_secrets.secrets(ownerOfDraft(id));
}

void Workspace::forgetDraft(const QString &id)
{
    m_secrets.remove(ownerOfDraft(id));
}

} // namespace framescope::workspace
