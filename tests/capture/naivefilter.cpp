// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/naivefilter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace framescope::tests {

namespace {

int below(std::mt19937 &random, int end)
{
    return std::uniform_int_distribution<int>(0, end - 1)(random);
}

QString oneOf(std::mt19937 &random, const QStringList &list)
{
    return list[below(random, static_cast<int>(list.size()))];
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")) + u'"';
}

/// As QString::compare() takes cases, at every place.
bool isIn(const QString &text, const QString &word)
{
    for (qsizetype i = 0; i + word.size() <= text.size(); ++i) {
        if (QString::compare(text.mid(i, word.size()), word, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

template <typename T>
bool compares(const QString &sign, const T &a, const T &b)
{
    return (sign == u"=" && a == b) || (sign == u"!=" && !(a == b)) || (sign == u"<" && a < b) || (sign == u"<=" && !(b < a))
        || (sign == u">" && b < a) || (sign == u">=" && !(a < b));
}

QStringList signs()
{
    return {QStringLiteral("="), QStringLiteral("!="), QStringLiteral("<"), QStringLiteral("<="), QStringLiteral(">"),
        QStringLiteral(">=")};
}

QStringList names()
{
    return {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("kS"), QStringLiteral("\u00E9")};
}

QString randomCase(std::mt19937 &random, const QString &text)
{
    return below(random, 4) == 0 ? text.toUpper() : text;
}

QString number(double value)
{
    return QString::number(value, 'g', 15);
}

/// Numbers that are alike where somebody makes doubles of them.
QString randomId(std::mt19937 &random)
{
    return oneOf(random,
        {QStringLiteral("9007199254740992"), QStringLiteral("9007199254740993"), QStringLiteral("9007199254740992.0"),
            QStringLiteral("-9007199254740993"), QStringLiteral("1234567890123456789"),
            QStringLiteral("1234567890123456790"), QStringLiteral("9223372036854775807"),
            QStringLiteral("9223372036854775808"), QStringLiteral("9223372036854775808.0"),
            QStringLiteral("18446744073709551615"), QStringLiteral("-9223372036854775808")});
}

/// Numbers whose size an exponent says, also where a double has no room for it.
QString randomPower(std::mt19937 &random)
{
    const QString exponent = oneOf(random,
        {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("-1"), QStringLiteral("+2"), QStringLiteral("19"),
            QStringLiteral("400"), QStringLiteral("-400"), QStringLiteral("99999999999999999999")});
    return oneOf(random, {QStringLiteral("0"), QStringLiteral("5"), QStringLiteral("-5"), QStringLiteral("2.5")})
        + (below(random, 2) == 0 ? u'e' : u'E') + exponent;
}

QString randomValue(std::mt19937 &random, int depth)
{
    switch (below(random, depth > 0 ? 13 : 10)) {
    case 0: return QStringLiteral("null");
    case 1: return below(random, 2) == 0 ? QStringLiteral("true") : QStringLiteral("false");
    case 2: return QString::number(below(random, 5));
    case 3: return number(below(random, 40) / 8. - 2);
    case 4: return quoted(QString::number(below(random, 5)));
    case 5: return quoted(randomWord(random));
    case 6: return randomId(random);
    case 7: return quoted(randomId(random));
    case 8: return randomPower(random);
    case 9: return quoted(randomPower(random));
    case 10: {
        QStringList values;
        for (int i = below(random, 4); i > 0; --i)
            values.append(randomValue(random, depth - 1));
        return u'[' + values.join(u',') + u']';
    }
    default: break;
    }
    QStringList members;
    for (int i = below(random, 4); i > 0; --i)
        members.append(quoted(oneOf(random, names())) + QStringLiteral(": ") + randomValue(random, depth - 1));
    return u'{' + members.join(QStringLiteral(" , ")) + u'}';
}

constexpr QChar digitsFollow = u'\uE000'; // in front of a number's digits, where a text stands for it

/// Numbers as texts, so that nobody rounds them. What is no JSON does not become any.
QString withNumbersAsTexts(const QString &json)
{
    static const QRegularExpression token(
        QStringLiteral("\"(?:\\\\.|[^\"\\\\])*\"|(?<number>-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?(?:[eE][-+]?[0-9]+)?)"
                       "(?![-+.0-9eE])"));
    QString result;
    qsizetype end = 0;
    for (auto found = token.globalMatch(json); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString number = match.captured(QStringLiteral("number"));
        result += QStringView(json).sliced(end, match.capturedStart() - end);
        result += number.isEmpty() ? match.captured() : QString(u'"' + digitsFollow + number + u'"');
        end = match.capturedEnd();
    }
    return result + QStringView(json).sliced(end);
}

std::optional<QJsonValue> parsed(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson((u'[' + withNumbersAsTexts(text) + u']').toUtf8());
    const QJsonArray only = document.array();
    return only.size() == 1 ? std::optional(only.first()) : std::nullopt;
}

bool isNumber(const QJsonValue &value)
{
    return value.toString().startsWith(digitsFollow);
}

bool isText(const QJsonValue &value)
{
    return value.isString() && !isNumber(value);
}

/// The digits of a number, or of a text that reads as one.
std::optional<QString> asNumber(const QJsonValue &value)
{
    if (isNumber(value))
        return value.toString().mid(1);
    static const QRegularExpression form(QStringLiteral("\\A-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][-+]?[0-9]+)?\\z"));
    return value.isString() && form.match(value.toString()).hasMatch() ? std::optional(value.toString()) : std::nullopt;
}

/// A decimal number that is compared digit by digit, as at school.
class Decimal
{
public:
    explicit Decimal(const QString &number)
        : m_isNegative(number.startsWith(u'-'))
    {
        const QString written = number.toLower().sliced(m_isNegative ? 1 : 0);
        const QString digits = written.section(u'e', 0, 0);
        m_whole = digits.section(u'.', 0, 0).rightJustified(places, u'0');
        m_fraction = digits.section(u'.', 1, 1).leftJustified(places, u'0');
        shift(written.section(u'e', 1, 1).toDouble());
        m_isNegative = m_isNegative && !isZero();
    }
    friend bool operator<(const Decimal &a, const Decimal &b)
    {
        if (a.m_isNegative != b.m_isNegative)
            return a.m_isNegative;
        return a.m_isNegative ? b.digits() < a.digits() : a.digits() < b.digits();
    }
    friend bool operator==(const Decimal &a, const Decimal &b) { return !(a < b) && !(b < a); }

private:
    static constexpr int places = 24; // more than any number here has, but for those beyond the range of doubles
    [[nodiscard]] QString digits() const { return m_whole + m_fraction; }
    [[nodiscard]] bool isZero() const { return digits().count(u'0') == 2 * places; }
    /// Moves the point. What is beyond the range of doubles is all one.
    void shift(double exponent)
    {
        const bool isBeyond = std::abs(exponent) > 300;
        if (isBeyond && !isZero())
            m_whole = m_fraction = QString(places, exponent > 0 ? u'9' : u'0');
        if (isZero() || isBeyond)
            return;
        for (; exponent > 0; --exponent) {
            m_whole = m_whole.sliced(1) + m_fraction.front();
            m_fraction = m_fraction.sliced(1) + u'0';
        }
        for (; exponent < 0; ++exponent) {
            m_fraction = m_whole.back() + m_fraction.chopped(1);
            m_whole = u'0' + m_whole.chopped(1);
        }
    }

    bool m_isNegative;
    QString m_whole;
    QString m_fraction;
};

} // namespace

QString randomWord(std::mt19937 &random)
{
    static const QStringList letters {QStringLiteral("k"), QStringLiteral("K"), QStringLiteral("\u212A"),
        QStringLiteral("s"), QStringLiteral("S"), QStringLiteral("\u017F"), QStringLiteral("\u00DF"), QStringLiteral("x"),
        QStringLiteral("\u00E9"), QStringLiteral("\u00C9"), QStringLiteral("\u03C3"), QStringLiteral("\u03C2"),
        QStringLiteral("\u0130"), QStringLiteral("i"), QStringLiteral("\U00010428"), QStringLiteral("\U00010400"),
        QStringLiteral("1"), QStringLiteral(" "), QStringLiteral("\\"), QStringLiteral("\""), QStringLiteral("("),
        QStringLiteral(")"), QStringLiteral(":")};
    QString word;
    for (int i = 1 + below(random, 4); i > 0; --i)
        word += oneOf(random, letters);
    return word;
}

QString randomJson(std::mt19937 &random)
{
    const QString text = randomValue(random, 3);
    switch (below(random, 12)) {
    case 0: return text.chopped(1);
    case 1: return text + QStringLiteral(" x");
    case 2: return QStringLiteral(" \n") + text + u'\t';
    default: return text;
    }
}

NaiveFilter NaiveFilter::make(std::mt19937 &random, int depth)
{
    if (depth == 0 || below(random, 3) == 0)
        return leaf(random);
    if (below(random, 4) == 0) {
        NaiveFilter negated;
        negated.m_kind = Kind::Not;
        negated.m_isPlain = false;
        const NaiveFilter child = make(random, depth - 1);
        const bool isGroup = child.m_kind == Kind::And || child.m_kind == Kind::Or || child.m_kind == Kind::SideBySide;
        negated.m_written = (below(random, 2) == 0 ? QStringLiteral("-") : QStringLiteral("not "))
            + (isGroup ? u'(' + child.m_written + u')' : child.m_written);
        if (negated.m_written.startsWith(u'-') && negated.m_written.size() > 1 && negated.m_written[1].isDigit())
            negated.m_written = QStringLiteral("not ") + child.m_written;
        negated.m_children.push_back(child);
        return negated;
    }
    return group(random, depth);
}

NaiveFilter NaiveFilter::group(std::mt19937 &random, int depth)
{
    static constexpr std::array<Kind, 3> kinds {Kind::And, Kind::SideBySide, Kind::Or};
    static const QStringList joints {QStringLiteral(" and "), QStringLiteral("  "), QStringLiteral(" OR ")};
    const int which = below(random, 3);
    NaiveFilter result;
    result.m_kind = kinds[static_cast<size_t>(which)];
    QStringList parts;
    for (int i = 2 + below(random, 3); i > 0; --i) {
        NaiveFilter child = make(random, depth - 1);
        const bool isGroup = child.m_kind == Kind::And || child.m_kind == Kind::Or || child.m_kind == Kind::SideBySide;
        if (isGroup || below(random, 6) == 0) {
            child.m_written = u'(' + child.m_written + u')';
            child.m_isPlain = false;
        }
        parts.append(child.m_written);
        result.m_children.push_back(std::move(child));
    }
    result.m_written = parts.join(joints[which]);
    return result;
}

NaiveFilter NaiveFilter::leaf(std::mt19937 &random)
{
    switch (below(random, 8)) {
    case 0:
    case 1: return word(random);
    case 2: return regex(random);
    case 3: return choice(random);
    case 4: return number(random);
    case 5: return flag(random);
    default: return json(random);
    }
}

NaiveFilter NaiveFilter::word(std::mt19937 &random)
{
    NaiveFilter filter;
    filter.m_kind = Kind::Word;
    filter.m_text = randomWord(random);
    static const QRegularExpression safe(QStringLiteral("\\A[a-zA-Z\u00C9\u00E9\u017F\u212A]+\\z"));
    const bool isBare = safe.match(filter.m_text).hasMatch() && below(random, 2) == 0;
    filter.m_written = isBare ? filter.m_text : quoted(filter.m_text);
    return filter;
}

NaiveFilter NaiveFilter::regex(std::mt19937 &random)
{
    NaiveFilter filter;
    filter.m_kind = Kind::Regex;
    filter.m_text = oneOf(random,
        {QStringLiteral("k+s"), QStringLiteral("^\\{"), QStringLiteral("[^x]$"), QStringLiteral("(x|1)\\s*\\S"),
            QStringLiteral("\\d"), QStringLiteral("\u00E9|\u03C3")});
    const bool isAnyCase = below(random, 2) == 0;
    filter.m_regex.setPattern(filter.m_text);
    filter.m_regex.setPatternOptions(
        isAnyCase ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption);
    filter.m_written = u'/' + filter.m_text + u'/' + (isAnyCase ? QStringLiteral("i") : QString());
    return filter;
}

NaiveFilter NaiveFilter::choice(std::mt19937 &random)
{
    static const std::vector<std::pair<QString, QStringList>> fields {
        {QStringLiteral("dir"), {QStringLiteral("in"), QStringLiteral("out")}},
        {QStringLiteral("type"),
            {QStringLiteral("text"), QStringLiteral("binary"), QStringLiteral("ping"), QStringLiteral("pong"),
                QStringLiteral("close")}},
        {QStringLiteral("session"), {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("ali"), QStringLiteral("B")}}};
    const auto &[field, values] = fields[static_cast<size_t>(below(random, 3))];
    NaiveFilter filter;
    filter.m_kind = Kind::Choice;
    filter.m_text = field;
    for (int i = 1 + below(random, 2); i > 0; --i)
        filter.m_values.append(oneOf(random, values));
    filter.m_written = randomCase(random, field) + u':' + filter.m_values.join(u',');
    return filter;
}

NaiveFilter NaiveFilter::number(std::mt19937 &random)
{
    struct Value {
        QString written;
        double value;
    };
    static const std::vector<std::pair<QString, std::vector<Value>>> fields {
        {QStringLiteral("len"), {{QStringLiteral("5"), 5}, {QStringLiteral("0.02k"), 20}, {QStringLiteral("1Ki"), 1024}}},
        {QStringLiteral("wire"), {{QStringLiteral("8"), 8}, {QStringLiteral("20b"), 20}}},
        {QStringLiteral("time"),
            {{QStringLiteral("0.05"), 5e7}, {QStringLiteral("100ms"), 1e8}, {QStringLiteral("1min"), 6e10}}},
        {QStringLiteral("delta"), {{QStringLiteral("1ms"), 1e6}, {QStringLiteral("2500us"), 2.5e6}}},
        {QStringLiteral("code"), {{QStringLiteral("1000"), 1000}, {QStringLiteral("4000"), 4000}}}};
    const auto &[field, values] = fields[static_cast<size_t>(below(random, static_cast<int>(fields.size())))];
    NaiveFilter filter;
    filter.m_kind = Kind::Number;
    filter.m_text = field;
    const Value &value = values[static_cast<size_t>(below(random, static_cast<int>(values.size())))];
    filter.m_sign = oneOf(random, signs());
    filter.m_numbers.push_back(value.value);
    const bool hasColon = filter.m_sign == u"=" && below(random, 2) == 0;
    const QString sign = hasColon ? QStringLiteral(":") : filter.m_sign;
    filter.m_written = field + (hasColon || below(random, 2) == 0 ? sign : u' ' + sign + u' ') + value.written;
    return filter;
}

NaiveFilter NaiveFilter::flag(std::mt19937 &random)
{
    NaiveFilter filter;
    filter.m_kind = Kind::Flag;
    const QStringList marks {QStringLiteral("violation"), QStringLiteral("note"), QStringLiteral("bookmark")};
    filter.m_text = oneOf(random, marks + QStringList {QStringLiteral("compressed"), QStringLiteral("fragmented")});
    const bool isMark = marks.contains(filter.m_text);
    filter.m_expected = isMark || below(random, 2) == 0;
    filter.m_written = isMark ? QStringLiteral("has:") + filter.m_text
                              : filter.m_text + (filter.m_expected ? QStringLiteral(":yes") : QStringLiteral(":no"));
    return filter;
}

NaiveFilter NaiveFilter::json(std::mt19937 &random)
{
    NaiveFilter filter;
    filter.m_kind = Kind::Json;
    filter.m_written = QStringLiteral("$");
    for (int i = 1 + below(random, 2); i > 0; --i) {
        if (below(random, 4) == 0) {
            filter.m_path.append(u'[' + QString::number(below(random, 3)));
            filter.m_written += filter.m_path.back() + u']';
        } else {
            filter.m_path.append(oneOf(random, names()));
            filter.m_written +=
                below(random, 4) == 0 ? u'[' + quoted(filter.m_path.back()) + u']' : QString(u'.' + filter.m_path.back());
        }
    }
    switch (below(random, 8)) {
    case 0: filter.m_text = QStringLiteral("exists"); break;
    case 1: filter.m_text = QStringLiteral("contains"); break;
    default: filter.m_text = QStringLiteral("compare");
    }
    const int kind = filter.m_text == u"contains" ? 4 : below(random, 6);
    const QString literals[] = {QStringLiteral("null"), QStringLiteral("true"), QString::number(below(random, 40) / 8. - 2),
        below(random, 8) == 0 ? QStringLiteral("18446744073709551616") : randomId(random),
        quoted(below(random, 3) == 0 ? QString::number(below(random, 5)) : randomWord(random)), randomPower(random)};
    const QString literal = literals[kind];
    filter.m_operand = *parsed(literal);
    filter.m_sign = oneOf(random, signs());
    if (filter.m_text == u"exists")
        filter.m_written += QStringLiteral(" exists");
    else if (filter.m_text == u"contains")
        filter.m_written += QStringLiteral(" contains ") + literal;
    else
        filter.m_written += (below(random, 2) == 0 ? filter.m_sign : u' ' + filter.m_sign + u' ') + literal;
    return filter;
}

bool NaiveFilter::holds(const KnownMessage &message) const
{
    const auto holdsFor = [&message](const NaiveFilter &child) { return child.holds(message); };
    switch (m_kind) {
    case Kind::Word: return (message.text && isIn(*message.text, m_text)) || isIn(message.note, m_text);
    case Kind::Regex:
        return (message.text && m_regex.match(*message.text).hasMatch())
            || (!message.note.isEmpty() && m_regex.match(message.note).hasMatch());
    case Kind::Choice: return choiceHolds(message);
    case Kind::Number: return numberHolds(message);
    case Kind::Flag: return flagHolds(message);
    case Kind::Json: return jsonHolds(message);
    case Kind::Not: return !m_children.front().holds(message);
    case Kind::And: return std::all_of(m_children.begin(), m_children.end(), holdsFor);
    case Kind::Or: return std::any_of(m_children.begin(), m_children.end(), holdsFor);
    case Kind::SideBySide: break;
    }
    return sideBySideHolds(message);
}

/// Of the choices of one field, one; of everything else, all.
bool NaiveFilter::sideBySideHolds(const KnownMessage &message) const
{
    for (const NaiveFilter &child : m_children) {
        const auto isAlternative = [&child](const NaiveFilter &other) {
            const auto isChoice = [](const NaiveFilter &one) {
                return one.m_isPlain
                    && (one.m_kind == Kind::Choice
                        || (one.m_kind == Kind::Number && one.m_text == u"code" && one.m_sign == u"="));
            };
            return &other == &child || (isChoice(child) && isChoice(other) && other.m_text == child.m_text);
        };
        const bool holdsSomewhere = std::any_of(m_children.begin(), m_children.end(),
            [&](const NaiveFilter &other) { return isAlternative(other) && other.holds(message); });
        if (!holdsSomewhere)
            return false;
    }
    return true;
}

bool NaiveFilter::choiceHolds(const KnownMessage &message) const
{
    if (m_text == u"dir")
        return m_values.contains(message.isOut ? QStringLiteral("out") : QStringLiteral("in"));
    if (m_text == u"type")
        return m_values.contains(message.type);
    return std::any_of(m_values.begin(), m_values.end(), [&message](const QString &value) {
        return value.toInt() > 0 ? value.toInt() == message.session : isIn(message.sessionName, value);
    });
}

bool NaiveFilter::numberHolds(const KnownMessage &message) const
{
    std::optional<double> actual;
    if (m_text == u"len")
        actual = static_cast<double>(message.payload.size());
    else if (m_text == u"wire")
        actual = message.wire;
    else if (m_text == u"time")
        actual = message.time;
    else
        actual = m_text == u"delta" ? message.delta : message.code;
    return actual && compares(m_sign, *actual, m_numbers.front());
}

bool NaiveFilter::flagHolds(const KnownMessage &message) const
{
    if (m_text == u"compressed")
        return message.isCompressed == m_expected;
    if (m_text == u"note")
        return !message.note.isEmpty();
    if (m_text == u"bookmark")
        return message.isBookmarked;
    return (m_text == u"fragmented" ? message.isFragmented : message.hasViolation) == m_expected;
}

bool NaiveFilter::jsonHolds(const KnownMessage &message) const
{
    std::optional<QJsonValue> value = message.type == u"text" && message.text ? parsed(*message.text) : std::nullopt;
    for (const QString &step : m_path) {
        if (!value)
            return false;
        QJsonValue next(QJsonValue::Undefined);
        if (!step.startsWith(u'['))
            next = value->isObject() ? value->toObject().value(step) : next;
        else if (value->isArray() && step.mid(1).toInt() < value->toArray().size())
            next = value->toArray().at(step.mid(1).toInt());
        value = next.isUndefined() ? std::nullopt : std::optional(next);
    }
    return value && valueHolds(*value);
}

bool NaiveFilter::valueHolds(const QJsonValue &value) const
{
    if (m_text == u"exists")
        return true;
    if (m_text == u"contains")
        return isText(value) && isIn(value.toString(), m_operand.toString());
    if (isNumber(m_operand) && asNumber(value))
        return compares(m_sign, Decimal(*asNumber(value)), Decimal(*asNumber(m_operand)));
    if (isText(m_operand) && isText(value))
        return compares(m_sign, value.toString().toUtf8(), m_operand.toString().toUtf8());
    const bool isSame = !m_operand.isString() && value == m_operand;
    return (isSame && (m_sign == u"=" || m_sign == u"<=" || m_sign == u">=")) || (!isSame && m_sign == u"!=");
}

} // namespace framescope::tests
