// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "variables.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QUuid>

namespace framescope::workspace {

namespace {

/// Values of values of values: what a person writes needs three or four, and what doubles itself at each step is stopped.
constexpr qsizetype deepest = 16;
constexpr int mostSteps = 10'000;
constexpr qsizetype mostCharacters = 64 * 1024 * 1024; // of all values together

const QRegularExpression &anyVariable()
{
    static const QRegularExpression pattern(QStringLiteral(R"(\{\{\s*([^{}]*?)\s*\}\})"));
    return pattern;
}

std::optional<QString> builtIn(const QString &name)
{
    if (name == QLatin1String("$uuid"))
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (name == QLatin1String("$timestamp"))
        return QString::number(QDateTime::currentSecsSinceEpoch());
    return {};
}

class Resolver
{
public:
    explicit Resolver(const Lookup &lookup)
        : m_lookup(lookup)
    {
    }

    QString resolve(const QString &text)
    {
        QString result;
        qsizetype end = 0;
        for (auto matches = anyVariable().globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            result += QStringView(text).mid(end, match.capturedStart() - end);
            result += valueOf(match.captured(1), match.captured());
            end = match.capturedEnd();
        }
        return result + text.mid(end);
    }

    QStringList unresolved;

private:
    QString valueOf(const QString &name, const QString &asWritten)
    {
        if (const auto value = builtIn(name))
            return *value;
        const bool isEndless = m_open.contains(name) || m_open.size() >= deepest || ++m_steps > mostSteps;
        const auto value = isEndless ? std::nullopt : m_lookup(name);
        m_characters += value ? value->size() : 0;
        if (!value || m_characters > mostCharacters) {
            if (!unresolved.contains(name))
                unresolved.append(name);
            return asWritten;
        }
        m_open.append(name);
        const QString resolved = resolve(*value);
        m_open.removeLast();
        return resolved;
    }

    const Lookup &m_lookup;
    int m_steps = 0;
    qsizetype m_characters = 0;
    QStringList m_open; // names whose values are being resolved
};

} // namespace

QString localVariable()
{
    return QStringLiteral("local");
}

QStringList variablesIn(const QString &text)
{
    QStringList names;
    for (auto match = anyVariable().globalMatch(text); match.hasNext();)
        names.append(match.next().captured(1));
    names.removeDuplicates();
    return names;
}

QString withVariable(const QString &text, const QString &name, const QString &value)
{
    const QRegularExpression pattern(QStringLiteral(R"(\{\{\s*%1\s*\}\})").arg(QRegularExpression::escape(name)));
    QString result = text;
    // QString::replace would read "\1" in the value as a part of the match.
    for (auto match = pattern.match(result); match.hasMatch();
         match = pattern.match(result, match.capturedStart() + value.size()))
        result.replace(match.capturedStart(), match.capturedLength(), value);
    return result;
}

base::Result<QString, Unresolved> resolve(const QString &text, const Lookup &lookup)
{
    Resolver resolver(lookup);
    const QString resolved = resolver.resolve(text);
    if (!resolver.unresolved.isEmpty())
        return base::Failure {Unresolved {resolver.unresolved}};
    return resolved;
}

QString resolvedAsFarAsPossible(const QString &text, const Lookup &lookup)
{
    return Resolver(lookup).resolve(text);
}

} // namespace framescope::workspace
