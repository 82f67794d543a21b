// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomfolder.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QStandardPaths>

namespace framescope::chat {

QString folderOfRoom(const QString &name)
{
    static const QRegularExpression unusual(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 40; // characters, for people
    constexpr qsizetype digits = 12; // of the hash, which tells names apart that look the same without their signs
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().first(digits);
    const QString readable = QString(name).replace(unusual, QStringLiteral("-")).left(longest);
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/framescope/rooms/")
        + readable + u'-' + QString::fromLatin1(hash);
}

} // namespace framescope::chat
