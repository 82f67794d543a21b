// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurement.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace framescope::bench {

QByteArray Measurement::toLine() const
{
    const QJsonObject object {
        {QStringLiteral("messages"), messages},
        {QStringLiteral("bytes"), bytes},
        {QStringLiteral("seconds"), seconds},
        {QStringLiteral("cpuSeconds"), cpuSeconds},
        {QStringLiteral("p50"), p50},
        {QStringLiteral("p99"), p99},
        {QStringLiteral("stallP99"), stallP99},
        {QStringLiteral("stallMax"), stallMax},
        {QStringLiteral("recorded"), recorded},
        {QStringLiteral("peakKiB"), peakKiB},
        {QStringLiteral("failure"), failure},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Measurement Measurement::fromLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.isEmpty())
        return failed(QStringLiteral("no result"));
    Measurement measurement;
    measurement.messages = object[u"messages"].toInteger();
    measurement.bytes = object[u"bytes"].toInteger();
    measurement.seconds = object[u"seconds"].toDouble();
    measurement.cpuSeconds = object[u"cpuSeconds"].toDouble();
    measurement.p50 = object[u"p50"].toDouble();
    measurement.p99 = object[u"p99"].toDouble();
    measurement.stallP99 = object[u"stallP99"].toDouble();
    measurement.stallMax = object[u"stallMax"].toDouble();
    measurement.recorded = object[u"recorded"].toInteger(-1);
    measurement.peakKiB = object[u"peakKiB"].toInteger();
    measurement.failure = object[u"failure"].toString();
    return measurement;
}

Measurement Measurement::failed(const QString &why)
{
    Measurement measurement;
    measurement.failure = why;
    return measurement;
}

qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const QByteArray name = "VmHWM:";
    const qsizetype begin = text.indexOf(name) + name.size();
    return text.sliced(begin, text.indexOf("kB", begin) - begin).trimmed().toLongLong();
}

} // namespace framescope::bench
