// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterwords.h"

#include <capture/filterfields.h>
#include <capture/filterparser.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace framescope::models {

namespace {

constexpr int deepest = 6; // levels of JSON that are looked into
constexpr qsizetype longestValue = 80; // characters
constexpr qsizetype longestBeginning = 24;

struct Member {
    QString path;
    QJsonValue value;
};

QString stepTo(const QString &name)
{
    static const QRegularExpression plain(QStringLiteral("\\A[\\w$@-]+\\z"), QRegularExpression::UseUnicodePropertiesOption);
    return plain.match(name).hasMatch() ? QString(u'.' + name) : QString(u'[' + quotedWord(name) + u']');
}

void collect(const QJsonValue &value, const QString &path, int depth, qsizetype most, std::vector<Member> &members)
{
    if (static_cast<qsizetype>(members.size()) >= most || depth > deepest)
        return;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(it.value(), path + stepTo(it.key()), depth + 1, most, members);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (!array.isEmpty()) // the others are mostly like it
            collect(array.first(), path + QStringLiteral("[0]"), depth + 1, most, members);
    } else {
        members.push_back({path, value});
    }
}

std::vector<Member> membersOf(const QByteArray &text, qsizetype most)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    std::vector<Member> members;
    if (document.isObject())
        collect(document.object(), QStringLiteral("$"), 0, most, members);
    else if (document.isArray())
        collect(document.array(), QStringLiteral("$"), 0, most, members);
    return members;
}

QString literalOf(const QJsonValue &value)
{
    if (value.isString())
        return quotedWord(value.toString());
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.isNull() ? QStringLiteral("null") : value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
}

QString termOf(const Member &member)
{
    return member.path + QStringLiteral(" = ") + literalOf(member.value);
}

/// The member by which protocols over WebSocket usually tell kinds of messages apart.
const Member *kindOf(const std::vector<Member> &members)
{
    for (const char *name : {"type", "event", "op", "method", "action", "cmd", "kind", "e", "channel", "stream", "topic"}) {
        const auto found = std::find_if(members.begin(), members.end(), [name](const Member &member) {
            return member.path == QString(QStringLiteral("$.") + QLatin1String(name)) && !member.value.isNull();
        });
        if (found != members.end())
            return &*found;
    }
    const auto text = std::find_if(members.begin(), members.end(),
        [](const Member &member) { return member.value.isString() && member.value.toString().size() <= longestValue; });
    return text == members.end() ? nullptr : &*text;
}

QString typeTerm(protocol::Opcode type)
{
    switch (type) {
    case protocol::Opcode::Binary: return QStringLiteral("type:binary");
    case protocol::Opcode::Ping: return QStringLiteral("type:ping");
    case protocol::Opcode::Pong: return QStringLiteral("type:pong");
    case protocol::Opcode::Close: return QStringLiteral("type:close");
    default: return QStringLiteral("type:text");
    }
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
    for (const Member &member : membersOf(text, most))
        paths.append(member.path);
    return paths;
}

QStringList valueTermsOf(const QByteArray &text, qsizetype most)
{
    QStringList terms;
    for (const Member &member : membersOf(text, most)) {
        if (member.value.toString().size() <= longestValue)
            terms.append(termOf(member));
    }
    return terms;
}

QString likenessTerm(protocol::Opcode type, const std::optional<QByteArray> &text)
{
    if (type != protocol::Opcode::Text || !text || text->isEmpty())
        return typeTerm(type);
    const std::vector<Member> members = membersOf(*text, 200);
    if (const Member *kind = kindOf(members))
        return termOf(*kind);
    return quotedWord(QString::fromUtf8(*text).left(longestBeginning));
}

QString withTerm(const QString &filter, const QString &term)
{
    if (filter.trimmed().isEmpty())
        return term;
    const auto read = capture::parseFilter(filter);
    const bool isChoice = read && std::holds_alternative<capture::AnyOf>(read->term);
    return (isChoice ? u'(' + filter.trimmed() + u')' : filter.trimmed()) + u' ' + term;
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
