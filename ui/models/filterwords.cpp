// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterwords.h"

#include <capture/filter.h>
#include <capture/filterfields.h>
#include <capture/filterparser.h>
#include <inspect/decode.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace framescope::models {

namespace {

constexpr int deepest = 6; // levels of JSON that are looked into
constexpr qsizetype longestValue = 80; // characters
constexpr qsizetype longestBeginning = 24;
constexpr qsizetype longestAsked = 1000; // characters of a path and a value that somebody asks for
constexpr qsizetype mostMembers = 200; // among which a kind is looked for

struct Member {
    QString path;
    QJsonValue value;
    QString digits; ///< of a number, as the text writes it: a double would round them
};

/// A JSON text, read twice: one is quick to walk, the tree keeps the digits of numbers.
struct JsonText {
    explicit JsonText(const QByteArray &text)
        : document(QJsonDocument::fromJson(text))
    {
        if (!document.isNull())
            tree = inspect::decode(text, inspect::Format::Json).tree;
    }

    [[nodiscard]] qint32 root() const { return tree.isEmpty() ? -1 : inspect::ValueTree::Root; }

    QJsonDocument document;
    inspect::ValueTree tree;
};

/// -1: the tree does not go so far. Of a name that stands twice, the last one counts, as in the filter.
qint32 childOf(const inspect::ValueTree &tree, qint32 parent, const QString &name)
{
    const QByteArray key = name.toUtf8();
    qint32 last = -1;
    for (qint32 child = parent < 0 ? -1 : tree.at(parent).firstChild; child >= 0; child = tree.at(child).nextSibling)
        last = tree.at(child).key == key ? child : last;
    return last;
}

/// A value that stands at @p place of the tree.
Member memberAt(const inspect::ValueTree &tree, qint32 place, const QString &path, const QJsonValue &value)
{
    const bool hasDigits = value.isDouble() && place >= 0;
    return {path, value, hasDigits ? QString::fromUtf8(tree.at(place).text) : QString()};
}

Member memberOf(const JsonText &json, const QString &name, const QJsonValue &value)
{
    return memberAt(json.tree, childOf(json.tree, json.root(), name), u'$' + memberStep(name), value);
}

/// The members of a JSON text, each with its place in the tree.
class Collector
{
public:
    Collector(const JsonText &json, qsizetype most)
        : m_tree(json.tree)
        , m_most(most)
    {
    }
    void collect(const QJsonValue &value, const QString &path, qint32 place, int depth = 0);

    std::vector<Member> members;

private:
    [[nodiscard]] bool isFull() const { return static_cast<qsizetype>(members.size()) >= m_most; }

    const inspect::ValueTree &m_tree;
    const qsizetype m_most;
};

void Collector::collect(const QJsonValue &value, const QString &path, qint32 place, int depth)
{
    if (isFull() || depth > deepest)
        return;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end() && !isFull(); ++it) // each is looked for in the tree
            collect(it.value(), path + memberStep(it.key()), childOf(m_tree, place, it.key()), depth + 1);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (!array.isEmpty()) // the others are mostly like it
            collect(array.first(), path + QStringLiteral("[0]"), place < 0 ? -1 : m_tree.at(place).firstChild, depth + 1);
    } else {
        members.push_back(memberAt(m_tree, place, path, value));
    }
}

std::vector<Member> membersOf(const JsonText &json, qsizetype most)
{
    Collector collector(json, most);
    const QJsonDocument &document = json.document;
    if (!document.isNull())
        collector.collect(document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array()),
            QStringLiteral("$"), json.root());
    return std::move(collector.members);
}

QString literalOf(const Member &member)
{
    const QJsonValue &value = member.value;
    if (value.isString())
        return quotedWord(value.toString());
    if (!member.digits.isEmpty())
        return member.digits;
    if (value.isDouble()) // further behind than the tree goes
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.isNull() ? QStringLiteral("null") : value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
}

QString termOf(const Member &member)
{
    return member.path + QStringLiteral(" = ") + literalOf(member);
}

bool isShort(const QJsonValue &value)
{
    return value.toString().size() <= longestValue;
}

/// The member by which protocols over WebSocket usually tell kinds of messages apart.
std::optional<Member> kindOf(const JsonText &json)
{
    const QJsonObject object = json.document.object();
    for (const char *name : {"type", "event", "op", "method", "action", "cmd", "kind", "e", "channel", "stream", "topic"}) {
        const QJsonValue value = object.value(QLatin1String(name));
        const bool isScalar = value.isString() || value.isDouble() || value.isBool();
        if (isScalar && isShort(value))
            return memberOf(json, QLatin1String(name), value);
    }
    const std::vector<Member> members = membersOf(json, mostMembers);
    const auto text = std::find_if(members.begin(), members.end(),
        [](const Member &member) { return member.value.isString() && isShort(member.value); });
    return text == members.end() ? std::nullopt : std::optional(*text);
}

/// Whether a text means to be JSON with members, be it whole or not.
bool looksStructured(const QByteArray &text)
{
    const QByteArrayView begin = QByteArrayView(text).trimmed();
    return begin.startsWith('{') || begin.startsWith('[');
}

QString typeTerm(protocol::Opcode type)
{
    switch (type) {
    case protocol::Opcode::Binary: return QStringLiteral("type:binary");
    case protocol::Opcode::Ping: return QStringLiteral("type:ping");
    case protocol::Opcode::Pong: return QStringLiteral("type:pong");
    case protocol::Opcode::Close: return QStringLiteral("type:close");
    case protocol::Opcode::Text: return QStringLiteral("type:text");
    default: return QStringLiteral("-type:text,binary,ping,pong,close"); // those that the protocol reserves have no word
    }
}

QStringList valueTermsOf(const JsonText &json, qsizetype most)
{
    QStringList terms;
    for (const Member &member : membersOf(json, most)) {
        if (isShort(member.value))
            terms.append(termOf(member));
    }
    return terms;
}

QString likenessTerm(protocol::Opcode type, const std::optional<QByteArray> &text, const JsonText &json)
{
    if (type != protocol::Opcode::Text || !text || text->isEmpty())
        return typeTerm(type);
    const auto kind = kindOf(json);
    return kind ? termOf(*kind) : quotedWord(QString::fromUtf8(*text).left(longestBeginning));
}

/// Where the word before the cursor begins. Spaces between quotes do not end it.
qsizetype wordBegin(QStringView filter, qsizetype cursor)
{
    qsizetype begin = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < cursor; ++i) {
        if (filter[i] == u'"' && (i == 0 || filter[i - 1] != u'\\'))
            isQuoted = !isQuoted;
        else if (!isQuoted && (filter[i].isSpace() || filter[i] == u'(' || (filter[i] == u'-' && i == begin)))
            begin = i + 1;
    }
    return isQuoted ? cursor : begin;
}

QStringList fieldsWithSigns()
{
    QStringList words;
    for (const QString &name : capture::filterFieldNames()) {
        const bool hasOrder = name == u"len" || name == u"wire" || name == u"time" || name == u"delta";
        words.append(name + (hasOrder ? u'>' : u':'));
    }
    return words;
}

} // namespace

QString quotedWord(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + escaped + u'"';
}

QStringList jsonPathsOf(const QByteArray &text, qsizetype most)
{
    QStringList paths;
    for (const Member &member : membersOf(JsonText(text), most))
        paths.append(member.path);
    return paths;
}

MessageTerms termsOf(protocol::Opcode type, const std::optional<QByteArray> &text, bool isWhole, qsizetype mostValues)
{
    if (type != protocol::Opcode::Text || !text)
        return {{}, typeTerm(type)};
    if (!isWhole && looksStructured(*text))
        return {};
    const JsonText json(isWhole ? *text : QByteArray());
    return {valueTermsOf(json, mostValues), likenessTerm(type, text, json)};
}

QString memberStep(const QString &name)
{
    static const QRegularExpression plain(QStringLiteral("\\A[\\w$@-]+\\z"), QRegularExpression::UseUnicodePropertiesOption);
    return plain.match(name).hasMatch() ? QString(u'.' + name) : QString(u'[' + quotedWord(name) + u']');
}

QString valueTerm(const QString &path, inspect::ValueKind kind, const QString &text)
{
    const bool isScalar = kind == inspect::ValueKind::String || kind == inspect::ValueKind::Number
        || kind == inspect::ValueKind::Boolean || kind == inspect::ValueKind::Null;
    if (!isScalar || path.size() + text.size() > longestAsked)
        return {};
    const QString literal = kind == inspect::ValueKind::String ? quotedWord(text) : text;
    const QString term = path + QStringLiteral(" = ") + literal;
    return capture::Filter::parse(term) ? term : QString();
}

QString exceptionOf(const QString &term)
{
    return term.startsWith(u'-') ? term.mid(1) : QString(u'-' + term);
}

QString withTerm(const QString &filter, const QString &term)
{
    if (filter.trimmed().isEmpty())
        return term;
    const auto read = capture::parseFilter(filter);
    const bool isChoice = read && std::holds_alternative<capture::AnyOf>(read->term);
    // Side by side, two fields of one name would be a choice.
    return (isChoice ? u'(' + filter.trimmed() + u')' : filter.trimmed()) + u" and "_qs + term;
}

FilterCompletion completionOf(const QString &filter, qsizetype cursor, const QStringList &paths)
{
    FilterCompletion completion;
    completion.position = wordBegin(filter, cursor);
    const QString word = filter.mid(completion.position, cursor - completion.position);
    if (word.isEmpty())
        return completion;
    QStringList candidates = word.startsWith(u'$') ? paths : fieldsWithSigns();
    const qsizetype colon = word.indexOf(u':');
    if (colon > 0) {
        candidates.clear();
        const qsizetype begin = std::max(colon, word.lastIndexOf(u',')) + 1;
        for (const QString &value : capture::filterFieldValues(word.left(colon).toLower()))
            candidates.append(word.left(begin) + value);
    }
    for (const QString &candidate : candidates) {
        if (candidate.startsWith(word, Qt::CaseInsensitive) && candidate != word)
            completion.words.append(candidate);
    }
    return completion;
}

} // namespace framescope::models
