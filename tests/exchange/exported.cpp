// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exported.h"

#include <QTest>

namespace framescope::tests {

QByteArray exported(const QString &path, const exchange::ExportRequest &request)
{
    auto reader = capture::Reader::open(path);
    if (!reader)
        QTest::qFail("the recording cannot be read", __FILE__, __LINE__);
    QByteArray bytes;
    const auto done = exchange::exportRecording(**reader, request, [&bytes](QByteArrayView part) {
        bytes += part;
        return true;
    });
    if (!done)
        QTest::qFail("the recording cannot be exported", __FILE__, __LINE__);
    return bytes;
}

QByteArray exported(const QString &path, exchange::Format format, bool keepsSecrets)
{
    return exported(path, {format, {}, keepsSecrets});
}

exchange::Selection filtered(const QString &filter)
{
    return {{}, std::move(capture::Filter::parse(filter)).value()};
}

} // namespace framescope::tests
