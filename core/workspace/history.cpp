// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include "jsonfile.h"
#include "requestjson.h"
#include "requestsecrets.h"

#include <QFile>
#include <QJsonDocument>

namespace framescope::workspace {

History::History(QString path, FileWriter &writer, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_writer(writer)
{
    read();
}

void History::read()
{
    m_error = readLines();
    if (!m_error)
        return;
    m_entries.clear();
    setAside(m_path);
}

std::optional<FileError> History::readLines()
{
    using Kind = FileError::Kind;
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return FileError {Kind::NotReadable, m_path, file.errorString(), 0};
    if (file.size() > maxFileBytes)
        return FileError {Kind::TooLarge, m_path, {}, 0};
    while (!file.atEnd() && m_entries.size() < most) {
        const qint64 begin = file.pos();
        QJsonParseError problem;
        const QJsonObject line = QJsonDocument::fromJson(file.readLine(), &problem).object();
        if (problem.error != QJsonParseError::NoError)
            return FileError {Kind::NotJson, m_path, problem.errorString(), begin + problem.offset};
        std::optional<QString> bad;
        ObjectReader reader(line, {}, bad);
        const QDateTime time = QDateTime::fromString(reader.text("time"), Qt::ISODateWithMs);
        Request request = requestFrom(reader.object("request"));
        if (bad)
            return FileError {Kind::BadValue, m_path, *bad, begin};
        m_entries.push_back({time, std::move(request)});
    }
    return {};
}

void History::save()
{
    QByteArray bytes;
    for (const HistoryEntry &entry : m_entries) {
        const QJsonObject line {{QStringLiteral("time"), entry.time.toString(Qt::ISODateWithMs)},
            {QStringLiteral("request"), toJson(entry.request)}};
        bytes += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
        if (bytes.size() > maxFileBytes / 2)
            break;
    }
    m_writer.write(m_path, bytes);
}

void History::add(const Request &request, const QDateTime &time)
{
    std::vector<HistoryEntry> entries = m_entries;
    const Request kept = withoutSecrets(request);
    const QJsonObject text = toJson(kept);
    std::erase_if(entries, [&text](const HistoryEntry &entry) { return toJson(entry.request) == text; });
    entries.insert(entries.begin(), {time.toUTC(), kept});
    if (entries.size() > most)
        entries.resize(most);
    setEntries(std::move(entries));
}

void History::remove(size_t index)
{
    std::vector<HistoryEntry> entries = m_entries;
    entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(index));
    setEntries(std::move(entries));
}

void History::restore(size_t index, const HistoryEntry &entry)
{
    std::vector<HistoryEntry> entries = m_entries;
    entries.insert(entries.begin() + static_cast<std::ptrdiff_t>(std::min(index, entries.size())), entry);
    setEntries(std::move(entries));
}

std::vector<HistoryEntry> History::clear()
{
    std::vector<HistoryEntry> before = m_entries;
    setEntries({});
    return before;
}

void History::setEntries(std::vector<HistoryEntry> entries)
{
    Q_EMIT aboutToChange();
    m_entries = std::move(entries);
    Q_EMIT changed();
    save();
}

} // namespace framescope::workspace
