// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "patterns.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace framescope::tests {

QByteArray textPattern(qsizetype size)
{
    QByteArray text;
    text.reserve(size);
    for (qsizetype i = 0; i < size / 16; ++i)
        text += "é€😀" + QByteArray::number(i).rightJustified(7, '0');
    return text.leftJustified(size, 'x');
}

QByteArray binaryPattern(qsizetype size)
{
    QByteArray words((size + 3) / 4 * 4, Qt::Uninitialized);
    for (qsizetype i = 0; i < words.size() / 4; ++i)
        qToLittleEndian(static_cast<quint32>(i) * 0x9E3779B1U, words.data() + 4 * i);
    return words.left(size);
}

QByteArray sha3(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha3_256).toHex();
}

} // namespace framescope::tests
