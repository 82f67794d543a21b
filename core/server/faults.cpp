// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"

#include <cmath>
#include <optional>

namespace framescope::server {

namespace {

constexpr qint64 mostMilliseconds = 10 * 60 * 1000;
constexpr int leastCode = 1000;
constexpr int mostCode = 4999;

using ValueReader = std::optional<FaultKind> (*)(const QString &value);

std::optional<qint64> readNumber(const QString &text, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<double> readPercent(QString text)
{
    if (text.endsWith(u'%'))
        text.chop(1);
    bool isNumber = false;
    const double percent = text.trimmed().toDouble(&isNumber);
    return isNumber && percent > 0 && percent <= 100 ? std::optional(percent) : std::nullopt;
}

/// "MS", "MS±MS" or "MS+-MS"
std::optional<FaultKind> readLatency(const QString &value)
{
    QString text = value;
    const QStringList parts = text.replace(QStringLiteral("+-"), QStringLiteral("±")).split(QChar(u'±'));
    const auto delay = readNumber(parts.first(), 0, mostMilliseconds);
    const auto jitter = parts.size() > 1 ? readNumber(parts.last(), 0, mostMilliseconds) : 0;
    if (!delay || !jitter || parts.size() > 2)
        return std::nullopt;
    return Latency {std::chrono::milliseconds(*delay), std::chrono::milliseconds(*jitter)};
}

std::optional<FaultKind> readDrop(const QString &value)
{
    const auto percent = readPercent(value);
    return percent ? std::optional<FaultKind>(DropMessages {*percent}) : std::nullopt;
}

/// "CODE@N"
std::optional<FaultKind> readClose(const QString &value)
{
    const QStringList parts = value.split(u'@');
    const auto code = readNumber(parts.first(), leastCode, mostCode);
    const auto messages = readNumber(parts.last(), 1, std::numeric_limits<qint64>::max());
    if (!code || !messages || parts.size() != 2)
        return std::nullopt;
    return CloseAfter {static_cast<protocol::CloseCode>(*code), *messages};
}

std::optional<FaultKind> readNoPong(const QString &value)
{
    return value.isEmpty() ? std::optional<FaultKind>(NoPong {}) : std::nullopt;
}

std::optional<FaultKind> readBadUtf8(const QString &value)
{
    const auto percent = readPercent(value);
    return percent ? std::optional<FaultKind>(BadUtf8 {*percent}) : std::nullopt;
}

std::optional<FaultKind> readReservedBit(const QString &value)
{
    const auto number = readNumber(value, 1, 3);
    return number ? std::optional<FaultKind>(ReservedBit {static_cast<int>(*number)}) : std::nullopt;
}

struct Form {
    QString name;
    QString usage;
    ValueReader read;
    bool needsFrames = false; ///< whatever its value
};

const std::vector<Form> &forms()
{
    static const std::vector<Form> all {
        {QStringLiteral("latency"), QStringLiteral("latency=MS±MS"), readLatency},
        {QStringLiteral("drop"), QStringLiteral("drop=PCT"), readDrop},
        {QStringLiteral("close"), QStringLiteral("close=CODE@N"), readClose},
        {QStringLiteral("nopong"), QStringLiteral("nopong"), readNoPong, true},
        {QStringLiteral("badutf8"), QStringLiteral("badutf8=PCT"), readBadUtf8, true},
        {QStringLiteral("rsv"), QStringLiteral("rsv=1..3"), readReservedBit, true},
    };
    return all;
}

base::Failure<FaultError> failure(
    FaultError::Kind kind, const QString &name, const QString &value, const QStringList &usages)
{
    return {FaultError {kind, name, value, usages}};
}

} // namespace

QStringList faultUsages()
{
    QStringList usages;
    for (const Form &form : forms())
        usages.append(form.usage);
    return usages;
}

QStringList faultsThatNeedFrames()
{
    QStringList names;
    for (const Form &form : forms()) {
        if (form.needsFrames)
            names.append(form.name);
    }
    return names;
}

base::Result<Fault, FaultError> parseFault(const QString &spec)
{
    const qsizetype comma = spec.indexOf(u',');
    const QString what = spec.left(comma).trimmed();
    const qsizetype equals = what.indexOf(u'=');
    const QString name = what.left(equals).trimmed();
    const QString value = equals < 0 ? QString() : what.mid(equals + 1).trimmed();
    const auto form =
        std::find_if(forms().begin(), forms().end(), [&name](const Form &candidate) { return candidate.name == name; });
    if (form == forms().end())
        return failure(FaultError::Kind::UnknownKind, name, value, faultUsages());
    const auto kind = form->read(value);
    if (!kind)
        return failure(FaultError::Kind::BadValue, name, value, {form->usage});
    Fault fault {*kind};
    if (comma < 0)
        return fault;
    const QString rest = spec.mid(comma + 1).trimmed();
    bool isNumber = false;
    fault.seed = rest.startsWith(QLatin1String("seed=")) ? rest.mid(5).toULongLong(&isNumber) : 0;
    if (!isNumber)
        return failure(FaultError::Kind::BadSeed, name, rest, {form->usage + QStringLiteral(",seed=N")});
    return fault;
}

bool needsFrames(const Fault &fault)
{
    const auto *close = std::get_if<CloseAfter>(&fault.kind);
    return std::holds_alternative<NoPong>(fault.kind) || std::holds_alternative<BadUtf8>(fault.kind)
        || std::holds_alternative<ReservedBit>(fault.kind) || (close && !protocol::mayBeSent(close->code));
}

bool allowCompression(const std::vector<Fault> &faults)
{
    return std::none_of(faults.begin(), faults.end(), [](const Fault &fault) {
        const auto *reserved = std::get_if<ReservedBit>(&fault.kind);
        return reserved && reserved->number == 1;
    });
}

bool leavesPongsToEngine(const std::vector<Fault> &faults)
{
    return std::none_of(faults.begin(), faults.end(), [](const Fault &fault) {
        return std::holds_alternative<NoPong>(fault.kind) || std::holds_alternative<Latency>(fault.kind);
    });
}

} // namespace framescope::server
