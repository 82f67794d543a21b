// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "holed.h"

#include "records.h"

#include <capture/recording.h>

#include <QFile>

namespace framescope::tests {

namespace {

constexpr qsizetype pageSize = 32 * 1024;

QByteArray textOf(int id)
{
    return "message " + QByteArray::number(id) + ' ' + QByteArray(100, 'x');
}

} // namespace

void makeRecordingWithHole(const QString &path)
{
    {
        const auto recording = std::move(capture::Recording::create(path)).value();
        const base::SessionId session = recording->addSession({});
        for (int id = 1; id <= messagesAroundHole; ++id)
            recording->append(textRecord(session, textOf(id)));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("The recording cannot be opened: %s", qPrintable(file.errorString()));
    const qsizetype at = file.readAll().indexOf(textOf(messageInHole));
    if (at < 0 || !file.seek(at / pageSize * pageSize) || file.write(QByteArray(pageSize, '\0')) != pageSize)
        qFatal("The recording cannot be damaged");
}

} // namespace framescope::tests
