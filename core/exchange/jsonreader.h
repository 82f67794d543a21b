// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <optional>
#include <vector>

namespace framescope::exchange {

/// What a value of JSON is; Nothing where none can begin.
enum class JsonType { Object, Array, String, Number, Boolean, Null, Nothing };

/// Why bytes are not JSON, or not the JSON that was asked for.
struct JsonError {
    enum class Kind {
        NotUtf8,
        UnexpectedEnd,
        UnexpectedCharacter,
        BadString, ///< a control character or an escape that there is not; RFC 8259, section 7
        BadNumber, ///< RFC 8259, section 6
        TooDeep,
        WrongType ///< it is JSON, with a value of another type than was asked for
    };
    Kind kind {};
    qsizetype offset = 0; ///< in bytes from the beginning
    JsonType found = JsonType::Nothing; ///< with WrongType
    JsonType expected = JsonType::Nothing; ///< with WrongType
};

/// Reads JSON (RFC 8259) value by value, in place: what is not asked for costs nothing but being checked. Strict, bounded in
/// depth, and memory follows the longest string that is asked for. After an error every call says no, so that a caller needs
/// to look at error() only at the end.
///
///     if (reader.enterObject()) {
///         while (reader.nextKey(key))
///             key == "text" ? use(reader.string()) : reader.skip();
///     }
class JsonReader
{
public:
    using Type = JsonType;
    static constexpr size_t MaxDepth = 64;

    /// @p json is not copied. @p from: where the value begins, in a text whose UTF-8 was checked before.
    explicit JsonReader(QByteArrayView json);
    JsonReader(QByteArrayView checkedJson, qsizetype from);

    /// What stands next; Nothing at the end, and where no value can begin.
    [[nodiscard]] Type peek();
    /// Goes into the object that stands next.
    bool enterObject();
    /// The next key of the object; its value must then be read or skipped. False: the object has ended, or an error.
    bool nextKey(QByteArray &key);
    bool enterArray();
    /// Whether another element follows, which must then be read or skipped. False: the array has ended, or an error.
    bool nextElement();

    /// The string that stands next, in UTF-8. A half of a surrogate pair that stands alone becomes U+FFFD.
    [[nodiscard]] std::optional<QByteArray> string();
    /// The number that stands next, as it is written.
    [[nodiscard]] std::optional<QByteArrayView> number();
    /// The same, where it is an integer of 64 bits.
    [[nodiscard]] std::optional<qint64> integer();
    [[nodiscard]] std::optional<bool> boolean();
    /// Passes over the value that stands next, which is checked all the same.
    bool skip();
    /// Whether nothing but white space follows; otherwise that is an error.
    bool finish();

    /// Of the first byte that was not read yet, white space aside.
    [[nodiscard]] qsizetype offset();
    [[nodiscard]] const std::optional<JsonError> &error() const { return m_error; }
    /// For a caller that finds a value senseless: everything ends here.
    void fail(JsonError::Kind kind, qsizetype offset);

private:
    struct Level {
        char end;
        bool isFirst = true;
    };
    bool failHere(JsonError::Kind kind);
    bool failForType(Type expected);
    void skipSpace();
    [[nodiscard]] bool isAtEnd() const { return m_at == m_json.size(); }
    bool take(char c);
    bool enter(char begin, char end);
    bool next();
    bool takeWord(QByteArrayView word);
    bool readString(QByteArray *decoded);
    bool readEscape(QByteArray *decoded);
    std::optional<char16_t> readUnicode();
    bool takeDigits();
    bool skipMembers();

    QByteArrayView m_json;
    qsizetype m_at = 0;
    std::vector<Level> m_levels;
    std::optional<JsonError> m_error;
};

/// A decimal number of seconds as nanoseconds, exact to the last digit where it has no exponent. Nothing where it lies
/// beyond what a duration holds.
[[nodiscard]] std::optional<std::chrono::nanoseconds> nanosecondsFrom(QByteArrayView seconds);

} // namespace framescope::exchange
