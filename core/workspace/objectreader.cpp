// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectreader.h"

namespace framescope::workspace {

ObjectReader::ObjectReader(QJsonObject object, QString place, std::optional<QString> &firstBad)
    : m_object(std::move(object))
    , m_place(std::move(place))
    , m_firstBad(&firstBad)
{
}

QString ObjectReader::placeOf(const char *key) const
{
    const QString name = QString::fromLatin1(key);
    return m_place.isEmpty() ? name : m_place + u'.' + name;
}

void ObjectReader::refuse(const char *key)
{
    if (!*m_firstBad)
        *m_firstBad = placeOf(key);
}

QJsonValue ObjectReader::take(const char *key)
{
    const QString name = QString::fromLatin1(key);
    m_asked.insert(name);
    return m_object.value(name);
}

QString ObjectReader::text(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isString())
        refuse(key);
    return value.toString();
}

bool ObjectReader::flag(const char *key, bool otherwise)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        refuse(key);
    return value.toBool(otherwise);
}

double ObjectReader::number(const char *key, double otherwise, double least, double most)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return otherwise;
    const double found = value.toDouble(least - 1);
    if (found >= least && found <= most)
        return found;
    refuse(key);
    return otherwise;
}

qsizetype ObjectReader::choice(const char *key, const QStringList &choices, qsizetype otherwise)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return otherwise;
    const qsizetype found = value.isString() ? choices.indexOf(value.toString()) : -1;
    if (found >= 0)
        return found;
    refuse(key);
    return otherwise;
}

QStringList ObjectReader::texts(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray())
        refuse(key);
    QStringList texts;
    for (const QJsonValue entry : value.toArray()) {
        if (!entry.isString())
            refuse(key);
        texts.append(entry.toString());
    }
    return texts;
}

ObjectReader ObjectReader::object(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isObject())
        refuse(key);
    return {value.toObject(), placeOf(key), *m_firstBad};
}

std::vector<ObjectReader> ObjectReader::objects(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray())
        refuse(key);
    std::vector<ObjectReader> readers;
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!entries[i].isObject())
            refuse(key);
        readers.push_back({entries[i].toObject(), QStringLiteral("%1[%2]").arg(placeOf(key)).arg(i), *m_firstBad});
    }
    return readers;
}

QJsonObject ObjectReader::rest() const
{
    QJsonObject rest = m_object;
    for (const QString &key : m_asked)
        rest.remove(key);
    return rest;
}

} // namespace framescope::workspace
