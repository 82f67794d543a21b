// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields.h"

namespace framescope::exchange {

namespace {

/// In English.
QString describe(JsonError::Kind kind)
{
    using Kind = JsonError::Kind;
    switch (kind) {
    case Kind::NotUtf8: return QStringLiteral("not UTF-8");
    case Kind::UnexpectedEnd: return QStringLiteral("unexpected end");
    case Kind::UnexpectedCharacter: return QStringLiteral("unexpected character");
    case Kind::BadString: return QStringLiteral("bad character or escape in a string");
    case Kind::BadNumber: return QStringLiteral("bad number");
    case Kind::TooDeep: return QStringLiteral("nested too deep");
    case Kind::WrongType: break;
    }
    return {};
}

} // namespace

ImportError importErrorOf(const JsonError &error)
{
    const bool isJson = error.kind == JsonError::Kind::WrongType;
    ImportError made {isJson ? ImportError::Kind::WrongType : ImportError::Kind::BadJson};
    made.offset = error.offset;
    made.what = describe(error.kind);
    made.found = error.found;
    made.expected = error.expected;
    return made;
}

std::optional<QByteArray> bytesFromBase64(const QByteArray &text)
{
    auto result = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return std::nullopt;
    return std::move(*result);
}

std::optional<QByteArray> bytesFromHex(const QByteArray &text)
{
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
    if (text.size() % 2 != 0 || !std::all_of(text.begin(), text.end(), isHex))
        return std::nullopt;
    return QByteArray::fromHex(text);
}

} // namespace framescope::exchange
