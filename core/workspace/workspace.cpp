// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "requestjson.h"

#include <QFile>

namespace framescope::workspace {

namespace {

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

/// The collection of that path has gone meanwhile.
base::Failure<FileError> gone(const QString &path)
{
    return {FileError {FileError::Kind::ChangedElsewhere, path, {}, 0}};
}

} // namespace

Workspace::Workspace(const Folders &folders, std::unique_ptr<SecretVault> vault, QObject *parent)
    : QObject(parent)
    , m_folders(folders)
    , m_secrets(std::move(vault))
    , m_history(folders.own + QStringLiteral("/history.jsonl"), m_writer)
    , m_files(m_writer)
{
    connect(&m_files, &SharedFiles::collectionsChanged, this, &Workspace::collectionsChanged);
    connect(&m_files, &SharedFiles::environmentsChanged, this, &Workspace::environmentsChanged);
    connect(&m_files, &SharedFiles::saveFailed, this, &Workspace::saveFailed);
    connect(&m_files, &SharedFiles::failuresChanged, this, &Workspace::failuresChanged);
    m_files.setFolder(folders.shared);
}

Workspace::~Workspace()
{
    m_history.disconnect(this);
}

void Workspace::setFolder(const QString &folder)
{
    m_removals.clear();
    m_files.setFolder(folder);
    Q_EMIT undoChanged();
}

/// The collection with other requests.
base::Status<FileError> Workspace::put(const StoredCollection &stored, std::vector<Request> requests)
{
    const QString path = stored.path; // what is stored goes
    return m_files.put(path, Collection {stored.collection.name, std::move(requests), stored.collection.unknown});
}

QString Workspace::addCollection(const QString &name)
{
    const QString path = m_files.newPath(StoredKind::Collection, name);
    (void)m_files.put(path, Collection {name, {}, {}}); // a name is small
    return path;
}

base::Status<FileError> Workspace::renameCollection(const QString &path, const QString &name)
{
    const StoredCollection *stored = m_files.collection(path);
    if (!stored)
        return gone(path);
    if (stored->collection.name == name)
        return std::monostate();
    Collection renamed = stored->collection;
    renamed.name = name;
    return m_files.put(path, std::move(renamed));
}

void Workspace::removeCollection(const QString &path)
{
    const StoredCollection *stored = m_files.collection(path);
    if (!stored)
        return;
    std::vector<Request> requests;
    for (const Request &kept : stored->collection.requests)
        requests.push_back(*request(kept.id));
    const StoredCollection removed = *stored;
    m_files.removeCollection(removed.path);
    for (const Request &request : requests)
        m_secrets.remove(ownerOf(request));
    remember(removed.collection.name, [this, removed, requests] { restoreCollection(removed, requests); });
}

void Workspace::restoreCollection(StoredCollection stored, const std::vector<Request> &requests)
{
    for (const Request &restored : requests)
        m_secrets.setSecrets(ownerOf(restored), secretsOf(restored));
    if (m_files.collection(stored.path)) // its file could not be removed
        return;
    if (QFile::exists(stored.path) && m_writer.isIdle())
        stored.path = m_files.newPath(StoredKind::Collection, stored.collection.name);
    (void)m_files.put(stored.path, std::move(stored.collection)); // where that fails, it is told
}

QString Workspace::collectionOf(const QString &id) const
{
    for (const StoredCollection &stored : collections()) {
        if (stored.collection.indexOf(id) >= 0)
            return stored.path;
    }
    return {};
}

std::optional<Request> Workspace::request(const QString &id) const
{
    for (const StoredCollection &stored : collections()) {
        const int index = stored.collection.indexOf(id);
        if (index >= 0) {
            const Request &kept = stored.collection.requests[static_cast<size_t>(index)];
            return withSecrets(kept, m_secrets.secrets(ownerOf(kept)));
        }
    }
    return {};
}

base::Status<FileError> Workspace::saveRequest(const QString &path, const Request &request)
{
    const StoredCollection *stored = m_files.collection(path);
    if (!stored)
        return gone(path);
    std::vector<Request> requests = stored->collection.requests;
    const int index = stored->collection.indexOf(request.id);
    if (index >= 0)
        requests[static_cast<size_t>(index)] = withoutSecrets(request);
    else
        requests.push_back(withoutSecrets(request));
    const Secrets before = m_secrets.secrets(ownerOf(request));
    m_secrets.setSecrets(ownerOf(request), secretsOf(request)); // first: whoever hears of the change reads them
    auto done = put(*stored, std::move(requests));
    if (!done)
        m_secrets.setSecrets(ownerOf(request), before);
    return done;
}

base::Result<QString, FileError> Workspace::duplicateRequest(const QString &id, const QString &name)
{
    const StoredCollection *stored = m_files.collection(collectionOf(id));
    auto copy = request(id);
    if (!stored || !copy)
        return gone({});
    copy->id = newId();
    copy->name = name;
    std::vector<Request> requests = stored->collection.requests;
    requests.insert(requests.begin() + stored->collection.indexOf(id) + 1, withoutSecrets(*copy));
    const auto done = put(*stored, std::move(requests));
    if (!done)
        return base::Failure {done.error()};
    m_secrets.setSecrets(ownerOf(*copy), secretsOf(*copy));
    return copy->id;
}

void Workspace::removeRequest(const QString &id)
{
    const StoredCollection *stored = m_files.collection(collectionOf(id));
    if (!stored)
        return;
    const Request removed = *request(id);
    const QString path = stored->path;
    const int index = stored->collection.indexOf(id);
    std::vector<Request> requests = stored->collection.requests;
    requests.erase(requests.begin() + index);
    if (!put(*stored, std::move(requests)))
        return;
    m_secrets.remove(ownerOf(removed));
    remember(removed.name, [this, path, index, removed] { restoreRequest(path, index, removed); });
}

void Workspace::restoreRequest(const QString &path, int index, const Request &request)
{
    const StoredCollection *stored = m_files.collection(path);
    if (!stored) // its collection has gone since
        stored = m_files.collection(addCollection(request.name));
    std::vector<Request> requests = stored->collection.requests;
    m_secrets.setSecrets(ownerOf(request), secretsOf(request));
    requests.insert(requests.begin() + std::min(index, static_cast<int>(requests.size())), withoutSecrets(request));
    (void)put(*stored, std::move(requests)); // where that fails, it is told
}

base::Status<FileError> Workspace::saveEnvironment(const Environment &environment)
{
    const QString known = pathOfEnvironment(environment.id);
    const QString path = known.isEmpty() ? m_files.newPath(StoredKind::Environment, environment.name) : known;
    const Secrets before = m_secrets.secrets(ownerOf(environment));
    m_secrets.setSecrets(ownerOf(environment), secretsOf(environment));
    auto done = m_files.put(path, withoutSecrets(environment));
    if (!done)
        m_secrets.setSecrets(ownerOf(environment), before);
    return done;
}

void Workspace::removeEnvironment(const QString &id)
{
    const auto removed = environment(id);
    if (!removed)
        return;
    m_files.removeEnvironment(pathOfEnvironment(id));
    m_secrets.remove(ownerOf(*removed));
    remember(removed->name, [this, removed] {
        m_writer.finish(); // its file has gone, and its name is free
        (void)saveEnvironment(*removed); // where that fails, it is told
    });
}

QString Workspace::pathOfEnvironment(const QString &id) const
{
    const StoredEnvironment *stored = m_files.environment(id);
    return stored ? stored->path : QString();
}

std::optional<Environment> Workspace::environment(const QString &id) const
{
    const StoredEnvironment *stored = m_files.environment(id);
    if (!stored)
        return {};
    return withSecrets(stored->environment, m_secrets.secrets(ownerOf(stored->environment)));
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
    m_removals.add(name, std::move(restore));
    Q_EMIT undoChanged();
}

void Workspace::undo()
{
    if (!canUndo())
        return;
    m_removals.undo();
    Q_EMIT undoChanged();
}

QString Workspace::draftsPath() const
{
    return m_folders.own + QStringLiteral("/drafts.json");
}

base::Result<std::vector<Draft>, FileError> Workspace::takeDrafts()
{
    auto read = readDrafts(draftsPath());
    if (!read) {
        setAside(draftsPath());
        return read;
    }
    for (Draft &draft : *read) {
        restoreLeftOut(draft);
        draft.request = withSecrets(draft.request, secretsOfDraft(draft.id));
    }
    return read;
}

/// What a collection still has is not lost.
void Workspace::restoreLeftOut(Draft &draft) const
{
    const auto saved = draft.leftOut ? request(draft.request.id) : std::nullopt;
    if (!saved)
        return;
    if (draft.leftOut.testFlag(DraftPart::Request))
        draft.request = *saved;
    else if (draft.leftOut.testFlag(DraftPart::Messages))
        draft.request.messages = saved->messages;
    draft.leftOut &= DraftPart::Text;
}

std::vector<Draft> Workspace::saveDrafts(const std::vector<Draft> &drafts)
{
    for (const Draft &draft : drafts) {
        const Secrets secrets = secretsOf(draft.request);
        // Before the keychain has answered there are none, which says nothing.
        if (!secrets.isEmpty() || m_secrets.durability() != SecretStore::Durability::Asking)
            m_secrets.setSecrets(ownerOfDraft(draft.id), secrets);
    }
    FittedDrafts kept = fitted(drafts);
    m_writer.write(draftsPath(), kept.bytes);
    for (size_t i = 0; i < drafts.size(); ++i) {
        const auto saved = kept.drafts[i].leftOut ? request(drafts[i].request.id) : std::nullopt;
        if (saved && toJson(*saved) == toJson(drafts[i].request))
            kept.drafts[i].leftOut &= DraftPart::Text; // the collection has the rest
    }
    return std::move(kept.drafts);
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
