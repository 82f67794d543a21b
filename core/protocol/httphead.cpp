// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httphead.h"

namespace framescope::protocol {

namespace {

using Status = HttpHeadResult::Status;

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isForbiddenInValue(char c)
{
    return c == '\r' || c == '\n' || c == '\0';
}

/// Without control characters, which readers take for different things. Beyond ASCII some write what a URI has no room for.
bool isTarget(QByteArrayView text)
{
    const auto isControl = [](char c) { return static_cast<uchar>(c) <= ' ' || c == '\x7F'; };
    return !text.isEmpty() && std::none_of(text.begin(), text.end(), isControl);
}

std::optional<int> minorVersionOf(QByteArrayView version)
{
    if (version.size() != 8 || !version.startsWith("HTTP/1.") || !isDigits(version.last(1)))
        return std::nullopt;
    return version.back() - '0';
}

/// "HTTP/1.1 101 Switching Protocols"
bool parseStatusLine(HttpHead &head)
{
    const QByteArrayView line = head.startLine;
    const auto version = minorVersionOf(line.first(std::min<qsizetype>(8, line.size())));
    if (!version || line.size() < 12 || line[8] != ' ' || !isDigits(line.sliced(9, 3)))
        return false;
    if (line.size() > 12 && line[12] != ' ')
        return false;
    head.minorVersion = *version;
    head.status = line.sliced(9, 3).toInt();
    head.reasonPhrase = line.size() > 13 ? line.sliced(13).toByteArray() : QByteArray();
    return true;
}

/// "GET /path?query HTTP/1.1"
bool parseRequestLine(HttpHead &head)
{
    const QByteArrayList parts = head.startLine.split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || !isTarget(parts[1]))
        return false;
    const auto version = minorVersionOf(parts[2]);
    if (!version)
        return false;
    head.method = parts[0];
    head.target = parts[1];
    head.minorVersion = *version;
    return true;
}

std::optional<HttpError> addHeaderLine(HttpHead &head, QByteArrayView line)
{
    if (line.startsWith(' ') || line.startsWith('\t'))
        return HttpError::ObsoleteLineFolding;
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)) || line.contains('\0'))
        return HttpError::BadHeaderLine;
    head.headers.push_back({line.first(colon).toByteArray(), line.sliced(colon + 1).trimmed().toByteArray()});
    return std::nullopt;
}

/// An LF that no CR stands before ends a line for some and not for others.
bool hasBareLineFeed(QByteArrayView text)
{
    for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
        if (at == 0 || text[at - 1] != '\r')
            return true;
    }
    return false;
}

bool isTooLong(const QByteArrayList &lines)
{
    const auto isLong = [](const QByteArray &line) { return line.size() > longestHeadLine; };
    return lines.size() > mostHeaders + 1 || std::any_of(lines.begin(), lines.end(), isLong);
}

/// Whether two readers could find the end of the body in two places: what request smuggling is made of.
bool hasBadLength(const HttpHead &head, HttpHeadKind kind)
{
    const QByteArrayList lengths = headerValues(head.headers, "Content-Length");
    if (lengths.isEmpty())
        return false;
    const bool isCoded = kind == HttpHeadKind::Request && !headerValues(head.headers, "Transfer-Encoding").isEmpty();
    return isCoded || lengths.size() > 1 || !isDigits(lengths.first());
}

/// Splits at CR LF. Nothing where a CR or LF stands alone.
std::optional<QByteArrayList> splitLines(QByteArrayView text)
{
    QByteArrayList lines;
    qsizetype begin = 0;
    while (begin < text.size()) {
        const qsizetype end = text.indexOf("\r\n", begin);
        const QByteArrayView line = text.sliced(begin, (end < 0 ? text.size() : end) - begin);
        if (line.contains('\r') || line.contains('\n'))
            return std::nullopt;
        lines.append(line.toByteArray());
        begin = end < 0 ? text.size() : end + 2;
    }
    return lines;
}

HttpHeadResult invalid(HttpError error)
{
    return {Status::Invalid, {}, error};
}

HttpHeadResult parseLines(QByteArrayView text, HttpHeadKind kind)
{
    const auto lines = splitLines(text);
    if (!lines)
        return invalid(HttpError::BareLineFeed);
    if (isTooLong(*lines))
        return invalid(HttpError::HeadTooLong);
    HttpHeadResult result {Status::Complete, {}, {}};
    HttpHead &head = result.head;
    head.startLine = lines->isEmpty() ? QByteArray() : lines->first();
    if (!(kind == HttpHeadKind::Request ? parseRequestLine(head) : parseStatusLine(head)))
        return invalid(HttpError::BadStartLine);
    for (qsizetype i = 1; i < lines->size(); ++i) {
        if (const auto error = addHeaderLine(head, lines->at(i)))
            return invalid(*error);
    }
    if (hasBadLength(head, kind))
        return invalid(HttpError::BadLength);
    return result;
}

/// Whether bytes that are not complete can still become a head: another protocol is told apart at its first line.
bool mayBecomeHead(QByteArrayView bytes, HttpHeadKind kind)
{
    if (kind == HttpHeadKind::Response) {
        const QByteArrayView expected("HTTP/1.");
        return bytes.first(std::min(bytes.size(), expected.size()))
            == expected.first(std::min(bytes.size(), expected.size()));
    }
    return !bytes.isEmpty() && isTokenCharacter(bytes[0]);
}

} // namespace

QByteArrayList headerValues(const HeaderList &headers, QByteArrayView name)
{
    QByteArrayList values;
    for (const HttpHeader &header : headers) {
        if (name.compare(header.name, Qt::CaseInsensitive) == 0)
            values.append(header.value);
    }
    return values;
}

QByteArrayList headerTokens(const HeaderList &headers, QByteArrayView name)
{
    QByteArrayList tokens;
    for (const QByteArray &value : headerValues(headers, name)) {
        for (const QByteArray &token : value.split(',')) {
            if (const QByteArray trimmed = token.trimmed(); !trimmed.isEmpty())
                tokens.append(trimmed);
        }
    }
    return tokens;
}

bool hasHeaderToken(const HeaderList &headers, QByteArrayView name, QByteArrayView token)
{
    const QByteArrayList tokens = headerTokens(headers, name);
    return std::any_of(
        tokens.begin(), tokens.end(), [token](const QByteArray &t) { return token.compare(t, Qt::CaseInsensitive) == 0; });
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

std::optional<HeaderProblem> findProblem(const HttpHeader &header)
{
    if (header.name.isEmpty())
        return HeaderProblem::EmptyName;
    if (!isToken(header.name))
        return HeaderProblem::BadCharacterInName;
    if (std::any_of(header.value.begin(), header.value.end(), isForbiddenInValue))
        return HeaderProblem::LineBreakInValue;
    return std::nullopt;
}

HttpHeadResult parseHttpHead(QByteArrayView bytes, HttpHeadKind kind, qsizetype limit)
{
    // In the order in which a stream shows it, so that the verdict does not depend on how the bytes were cut.
    if (!bytes.isEmpty() && !mayBecomeHead(bytes, kind))
        return invalid(HttpError::BadStartLine);
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    const qsizetype size = end < 0 ? bytes.size() : end + 4;
    if (hasBareLineFeed(bytes.first(std::min(size, limit))))
        return invalid(HttpError::BareLineFeed);
    if (size > limit)
        return invalid(HttpError::HeadTooLong);
    if (end < 0)
        return {};
    HttpHeadResult result = parseLines(bytes.first(end), kind);
    result.head.bytes = bytes.first(size).toByteArray();
    return result;
}

QByteArray reasonPhraseFor(int status)
{
    switch (status) {
    case 101: return "Switching Protocols";
    case 200: return "OK";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 426: return "Upgrade Required";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 505: return "HTTP Version Not Supported";
    default: return "Response";
    }
}

} // namespace framescope::protocol
