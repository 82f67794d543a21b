// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>
#include <random>
#include <vector>

namespace framescope::tests {

/// A message as whoever made it knows it.
struct KnownMessage {
    bool isOut = false;
    QString type; ///< as the language names it
    QByteArray payload;
    std::optional<QString> text; ///< what words are searched in
    double wire = 0; ///< bytes
    bool isFragmented = false;
    bool isCompressed = false;
    double time = 0; ///< nanoseconds since the beginning
    std::optional<double> delta; ///< nanoseconds
    std::optional<double> code;
    int session = 1;
    QString sessionName;
    bool hasViolation = false;
    bool isBookmarked = false;
    QString note; ///< empty: none
};

/// A filter that is made at random, as a tree that knows how it is written and what it means: straightforwardly, with Qt's
/// strings and JSON, and without anything of the filter that is to be tested.
class NaiveFilter
{
public:
    [[nodiscard]] static NaiveFilter make(std::mt19937 &random, int depth);

    /// As a person writes it.
    [[nodiscard]] QString written() const { return m_written; }
    [[nodiscard]] bool holds(const KnownMessage &message) const;

private:
    enum class Kind { Word, Regex, Choice, Number, Flag, Json, Not, And, SideBySide, Or };

    static NaiveFilter leaf(std::mt19937 &random);
    static NaiveFilter word(std::mt19937 &random);
    static NaiveFilter regex(std::mt19937 &random);
    static NaiveFilter choice(std::mt19937 &random);
    static NaiveFilter number(std::mt19937 &random);
    static NaiveFilter flag(std::mt19937 &random);
    static NaiveFilter json(std::mt19937 &random);
    static NaiveFilter group(std::mt19937 &random, int depth);

    [[nodiscard]] bool choiceHolds(const KnownMessage &message) const;
    [[nodiscard]] bool numberHolds(const KnownMessage &message) const;
    [[nodiscard]] bool flagHolds(const KnownMessage &message) const;
    [[nodiscard]] bool jsonHolds(const KnownMessage &message) const;
    [[nodiscard]] bool valueHolds(const QJsonValue &value) const;
    [[nodiscard]] bool sideBySideHolds(const KnownMessage &message) const;

    Kind m_kind = Kind::Word;
    QString m_written;
    bool m_isPlain = true; ///< neither negated nor in parentheses
    QString m_text; ///< word, name of a field, pattern
    QRegularExpression m_regex;
    QStringList m_values; ///< of a choice
    QString m_sign;
    std::vector<double> m_numbers;
    bool m_expected = true;
    QStringList m_path; ///< steps; those in brackets begin with "["
    QJsonValue m_operand;
    std::vector<NaiveFilter> m_children;
};

/// Words in which letters meet that have the same lower case, and signs of the language.
[[nodiscard]] QString randomWord(std::mt19937 &random);
/// A JSON text, sometimes a broken one.
[[nodiscard]] QString randomJson(std::mt19937 &random);

} // namespace framescope::tests
