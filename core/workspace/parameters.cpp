// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parameters.h"

#include <QRegularExpression>
#include <QUrl>

namespace framescope::workspace {

namespace {

struct Parts {
    QString before;
    QString query;
    bool hasQuery = false;
    QString after; // with "#"
};

Parts partsOf(const QString &url)
{
    const qsizetype hash = url.indexOf(u'#');
    const QString whole = url.left(hash);
    const qsizetype mark = whole.indexOf(u'?');
    return {whole.left(mark), mark < 0 ? QString() : whole.mid(mark + 1), mark >= 0, hash < 0 ? QString() : url.mid(hash)};
}

/// What is not UTF-8 stays as it is written.
QString decoded(const QString &text)
{
    const QString plain = QUrl::fromPercentEncoding(text.toUtf8());
    return plain.contains(QChar::ReplacementCharacter) ? text : plain;
}

QString encoded(const QString &text, bool isName)
{
    static const QRegularExpression variable(QStringLiteral(R"(\{\{[^{}]*\}\})"));
    const QByteArray kept = isName ? "!$'()*,;:@/?" : "!$'()*,;:@/?=";
    const auto encode = [&](qsizetype begin, qsizetype end) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text.mid(begin, end - begin), kept));
    };
    QString result;
    qsizetype end = 0;
    for (auto matches = variable.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += encode(end, match.capturedStart()) + match.captured();
        end = match.capturedEnd();
    }
    return result + encode(end, text.size());
}

QString writtenOf(const Parameter &parameter)
{
    if (!parameter.written.isEmpty())
        return parameter.written;
    return encoded(parameter.name, true) + u'=' + encoded(parameter.value, false);
}

} // namespace

std::vector<Parameter> parametersOf(const QString &url)
{
    std::vector<Parameter> parameters;
    const Parts parts = partsOf(url);
    if (!parts.hasQuery || parts.query.isEmpty())
        return parameters;
    for (const QString &written : parts.query.split(u'&')) {
        const qsizetype equals = written.indexOf(u'=');
        const QString value = equals < 0 ? QString() : written.mid(equals + 1);
        parameters.push_back({decoded(written.left(equals)), decoded(value), written, true});
    }
    return parameters;
}

QString withParameters(const QString &url, const std::vector<Parameter> &parameters)
{
    const Parts parts = partsOf(url);
    QStringList written;
    for (const Parameter &parameter : parameters) {
        if (parameter.isEnabled && !(parameter.name.isEmpty() && parameter.value.isEmpty()))
            written.append(writtenOf(parameter));
    }
    const QString query = written.isEmpty() ? QString() : u'?' + written.join(u'&');
    return parts.before + query + parts.after;
}

} // namespace framescope::workspace
