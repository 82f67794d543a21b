// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandimport.h"

#include "commandoptions.h"
#include "shellwords.h"

#include <QRegularExpression>

namespace framescope::workspace {

namespace {

using Kind = ImportError::Kind;

/// "curl", "/usr/bin/wscat", "npx wscat": the program without what leads to it.
QString takeProgram(QStringList &words)
{
    while (!words.isEmpty()) {
        QString word = words.takeFirst();
        if (word == QLatin1String("$") || word == QLatin1String("npx"))
            continue;
        word = word.section(u'/', -1);
        return word.endsWith(QLatin1String(".exe")) ? word.chopped(4) : word;
    }
    return {};
}

QString asWebSocketUrl(QString url)
{
    if (!url.contains(QLatin1String("://")))
        return QStringLiteral("ws://") + url;
    static const QRegularExpression http(QStringLiteral("^http(s?)://"), QRegularExpression::CaseInsensitiveOption);
    return url.replace(http, QStringLiteral("ws\\1://"));
}

class CommandReader
{
public:
    CommandReader(QStringList words, const CommandOptions &options)
        : m_words(std::move(words))
        , m_options(options)
    {
        command.request = newRequest();
    }

    base::Result<ImportedCommand, ImportError> read()
    {
        while (!m_words.isEmpty() && m_missing.isEmpty())
            takeWord(m_words.takeFirst());
        if (!m_missing.isEmpty())
            return base::Failure {ImportError {Kind::MissingValue, m_missing, 0}};
        Request &request = command.request;
        if (request.url.isEmpty())
            return base::Failure {ImportError {Kind::NoUrl, {}, 0}};
        request.url = asWebSocketUrl(request.url);
        return command;
    }

    ImportedCommand command;

private:
    void takeWord(const QString &word)
    {
        if (word.startsWith(QLatin1String("--")) && word.size() > 2)
            takeLong(word);
        else if (word.startsWith(u'-') && word.size() > 1 && word != QLatin1String("--"))
            takeShort(word);
        else if (command.request.url.isEmpty())
            command.request.url = word;
        else
            command.notTaken.append(word);
    }

    void takeLong(const QString &word)
    {
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.left(equals);
        const auto option = m_options.find(name);
        if (option == m_options.end())
            command.notTaken.append(word);
        else if (option->second.takesValue && equals >= 0)
            option->second.apply(command, word.mid(equals + 1));
        else
            apply(option->second, name);
    }

    /// "-k", "-kv", "-HName: value", "-H".
    void takeShort(const QString &word)
    {
        for (qsizetype i = 1; i < word.size(); ++i) {
            const QString name = u'-' + word.mid(i, 1);
            const auto option = m_options.find(name);
            if (option == m_options.end()) {
                command.notTaken.append(i == 1 ? word : name);
                if (i == 1)
                    return;
                continue;
            }
            if (option->second.takesValue && i + 1 < word.size()) {
                option->second.apply(command, word.mid(i + 1));
                return;
            }
            apply(option->second, name);
        }
    }

    void apply(const CommandOption &option, const QString &name)
    {
        if (option.takesValue && m_words.isEmpty()) {
            m_missing = name;
            return;
        }
        const QString text = option.takesValue ? m_words.takeFirst() : QString();
        if (option.apply)
            option.apply(command, text);
    }

    QStringList m_words;
    const CommandOptions &m_options;
    QString m_missing;
};

} // namespace

bool looksLikeCommand(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*(\$\s+)?(npx\s+)?(\S*/)?(curl|wscat)(\.exe)?\s)"));
    return pattern.match(text).hasMatch();
}

base::Result<ImportedCommand, ImportError> importCommand(const QString &text)
{
    auto words = shellWords(text);
    if (!words)
        return base::Failure {ImportError {Kind::UnclosedQuote, {}, words.error().position}};
    const QString program = takeProgram(*words);
    if (program == QLatin1String("curl"))
        return CommandReader(*words, curlOptions()).read();
    if (program == QLatin1String("wscat"))
        return CommandReader(*words, wscatOptions()).read();
    return base::Failure {ImportError {Kind::NotACommand, program, 0}};
}

} // namespace framescope::workspace
