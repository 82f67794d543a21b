// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangeerrors.h"

#include "fileerrors.h"
#include "inert.h"
#include "numbers.h"

#include <QCoreApplication>
#include <QDir>

namespace framescope::format {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::format::ExchangeErrors)
};

QString shown(const QString &path)
{
    return inertLine(QDir::toNativeSeparators(path));
}

/// "Line 3, byte 120 of the file" or nothing.
QString placeOf(const exchange::ImportError &error)
{
    return error.line > 0 ? Text::tr("Line %1, byte %2 of the file").arg(number(error.line), number(error.offset))
                          : QString();
}

QString typeName(exchange::JsonType type)
{
    using Type = exchange::JsonType;
    switch (type) {
    case Type::Object: return Text::tr("an object");
    case Type::Array: return Text::tr("an array");
    case Type::String: return Text::tr("a text");
    case Type::Number: return Text::tr("a number");
    case Type::Boolean: return Text::tr("true or false");
    case Type::Null: return QStringLiteral("null");
    case Type::Nothing: break;
    }
    return Text::tr("another value");
}

/// Why one place of a file is wrong.
Explanation explainPlace(const exchange::ImportError &error, const QString &why)
{
    return {Text::tr("%1 cannot be imported.").arg(shown(error.path)), Text::tr("%1: %2").arg(placeOf(error), why),
        Text::tr("Nothing was made. Export the file again, or mend that place.")};
}

} // namespace

Explanation explain(const exchange::ExportError &error)
{
    using Kind = exchange::ExportError::Kind;
    switch (error.kind) {
    case Kind::Cancelled: return {Text::tr("The export was cancelled."), {}, {}};
    case Kind::Damaged: {
        Explanation explanation = error.cause ? explain(*error.cause) : Explanation {};
        explanation.advice = Text::tr("What can be read of it was exported.");
        return explanation;
    }
    case Kind::OutputFailed:
        return {Text::tr("The export %1 cannot be written.").arg(shown(error.path)), inertLine(error.detail),
            Text::tr("Check that there is room, that the folder exists, and that you may write there.")};
    case Kind::IsTheRecording:
        return {Text::tr("%1 is the recording itself.").arg(shown(error.path)),
            Text::tr("An export never overwrites what it reads."), Text::tr("Choose another name.")};
    }
    return {};
}

Explanation explain(const exchange::ImportError &error)
{
    using Kind = exchange::ImportError::Kind;
    const QString path = shown(error.path);
    const QString what = inertLine(error.what);
    switch (error.kind) {
    case Kind::CannotRead:
        return {
            Text::tr("The file %1 cannot be read.").arg(path), what, Text::tr("Check the name, and that you may read it.")};
    case Kind::TooLarge:
        return {Text::tr("%1 is too large to be imported.").arg(path),
            Text::tr("A HAR file may have %1.").arg(byteSize(error.limit)), Text::tr("Export less, or as JSON Lines.")};
    case Kind::UnknownFormat:
        return {Text::tr("%1 is of no kind that can be imported.").arg(path),
            Text::tr("It is neither a HAR file nor JSON Lines of Framescope."), {}};
    case Kind::NewerVersion:
        return {Text::tr("%1 was written by a later Framescope.").arg(path),
            Text::tr("Its format has version %1, which this program does not know.").arg(error.limit),
            Text::tr("Update Framescope.")};
    case Kind::BadJson: return explainPlace(error, Text::tr("this is no JSON (%1).").arg(what));
    case Kind::WrongType:
        return explainPlace(
            error, Text::tr("here is %1 where the format has %2.").arg(typeName(error.found), typeName(error.expected)));
    case Kind::LineTooLong: return explainPlace(error, Text::tr("the line is longer than %1.").arg(byteSize(error.limit)));
    case Kind::Missing: return explainPlace(error, Text::tr("“%1” is missing.").arg(what));
    case Kind::Senseless: return explainPlace(error, Text::tr("the value of “%1” cannot be right.").arg(what));
    case Kind::UnknownSession: return explainPlace(error, Text::tr("its session is not named in a line before."));
    case Kind::NoWebSockets:
        return {Text::tr("There is no WebSocket connection in %1.").arg(path),
            Text::tr("None of its entries has a ws:// address or messages."),
            Text::tr("Browsers keep messages only while their developer tools are open.")};
    case Kind::CannotWrite: return error.write ? explain(*error.write) : Explanation {};
    case Kind::Cancelled: return {Text::tr("The import was cancelled."), {}, Text::tr("Nothing was made.")};
    }
    return {};
}

} // namespace framescope::format
