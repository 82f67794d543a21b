// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace framescope::workspace {

/// Reads the values of a JSON object, each with the type that it must have. What has another is not taken, and the place
/// of the first such value is kept. What nobody asked for is left over, and is written back.
class ObjectReader
{
public:
    /// @p place: of the object within the file, such as "requests[2]"; empty: the whole.
    /// @p firstBad: shared by all readers of a file; must outlive them.
    ObjectReader(QJsonObject object, QString place, std::optional<QString> &firstBad);

    /// An empty text where there is none.
    [[nodiscard]] QString text(const char *key);
    [[nodiscard]] bool flag(const char *key, bool otherwise);
    [[nodiscard]] double number(const char *key, double otherwise, double least, double most);
    /// The place of the text in @p choices.
    [[nodiscard]] qsizetype choice(const char *key, const QStringList &choices, qsizetype otherwise);
    [[nodiscard]] QStringList texts(const char *key);
    [[nodiscard]] ObjectReader object(const char *key);
    /// A reader for each object of the array.
    [[nodiscard]] std::vector<ObjectReader> objects(const char *key);
    /// What nobody asked for.
    [[nodiscard]] QJsonObject rest() const;
    /// What is read here is wrong for a reason of its own.
    void refuse(const char *key);

private:
    /// The value, or undefined where there is none.
    [[nodiscard]] QJsonValue take(const char *key);
    [[nodiscard]] QString placeOf(const char *key) const;

    QJsonObject m_object;
    QString m_place;
    std::optional<QString> *m_firstBad;
    QSet<QString> m_asked;
};

} // namespace framescope::workspace
