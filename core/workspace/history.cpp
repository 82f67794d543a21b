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

namespace {

QByteArray lineOf(const HistoryEntry &entry)
{
    QJsonObject line {{QStringLiteral("time"), entry.time.toString(Qt::ISODateWithMs)},
        {QStringLiteral("request"), toJson(entry.request)}};
    if (entry.lacksMessages)
        line.insert(QStringLiteral("lacksMessages"), true);
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

HistoryEntry shortened(HistoryEntry entry)
{
    if (entry.request.messages.empty() || lineOf(entry).size() <= History::longestEntry)
        return entry;
    entry.request.messages.clear();
    entry.lacksMessages = true;
    return entry;
}

/// The lines of @p entries as far as they may stand in the file; of the others nothing is left.
QByteArray takeWhatFits(std::vector<HistoryEntry> &entries)
{
    QByteArray bytes;
    std::vector<HistoryEntry> kept;
    for (HistoryEntry &entry : entries) {
        const QByteArray line = lineOf(entry);
        if (line.size() > History::longestEntry)
            continue;
        if (kept.size() == History::most || bytes.size() + line.size() > maxFileBytes)
            break;
        bytes += line;
        kept.push_back(std::move(entry));
    }
    entries = std::move(kept);
    return bytes;
}

} // namespace

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
        const bool lacksMessages = reader.flag("lacksMessages", false);
        if (bad)
            return FileError {Kind::BadValue, m_path, *bad, begin};
        m_entries.push_back({time, std::move(request), lacksMessages});
    }
    return {};
}

void History::add(const Request &request, const QDateTime &time)
{
    const HistoryEntry added = shortened({time.toUTC(), withoutSecrets(request), false});
    const QJsonObject text = toJson(added.request);
    std::vector<HistoryEntry> entries = m_entries;
    std::erase_if(entries, [&text](const HistoryEntry &entry) { return toJson(entry.request) == text; });
    entries.insert(entries.begin(), added);
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
    const QByteArray bytes = takeWhatFits(entries);
    Q_EMIT aboutToChange();
    m_entries = std::move(entries);
    Q_EMIT changed();
    m_writer.write(m_path, bytes);
}

} // namespace framescope::workspace
