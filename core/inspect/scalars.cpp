// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scalars.h"

#include "jsondecoder.h"

#include <QLocale>

#include <cmath>

namespace framescope::inspect {

namespace {

template <typename T>
QByteArray shortestText(T value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "Infinity" : "-Infinity";
    constexpr int enough = std::numeric_limits<T>::max_digits10;
    for (int digits = 1; digits < enough; ++digits) {
        const QByteArray text = QByteArray::number(static_cast<double>(value), 'g', digits);
        if (static_cast<T>(text.toDouble()) == value)
            return text;
    }
    return QByteArray::number(static_cast<double>(value), 'g', enough);
}

} // namespace

QByteArray numberText(double value)
{
    return std::isfinite(value) ? QByteArray::number(value, 'g', QLocale::FloatingPointShortest) : shortestText(value);
}

QByteArray numberText(float value)
{
    return shortestText(value);
}

bool isJsonDocument(QByteArrayView text, const Limits &limits)
{
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.isEmpty() || (trimmed.front() != '{' && trimmed.front() != '['))
        return false;
    TreeBuilder trial(limits);
    decodeJson(text, 0, trial);
    return trial.ok();
}

void addPayload(QByteArrayView payload, qint64 base, TreeBuilder &out)
{
    if (isJsonDocument(payload, out.limits()))
        decodeJson(payload, base, out);
    else
        addTextOrBytes(payload, {base, payload.size()}, out);
}

void addTextOrBytes(QByteArrayView text, ByteRange range, TreeBuilder &out)
{
    out.add(text.isValidUtf8() ? ValueKind::String : ValueKind::Bytes, text.toByteArray(), range);
}

} // namespace framescope::inspect
