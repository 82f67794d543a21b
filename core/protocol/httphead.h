// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <optional>
#include <vector>

namespace framescope::protocol {

struct HttpHeader {
    QByteArray name;
    QByteArray value;

    friend bool operator==(const HttpHeader &, const HttpHeader &) = default;
};

/// Header fields in the order in which they crossed the wire; a name may occur more than once.
using HeaderList = std::vector<HttpHeader>;

/// All values of the fields called @p name (any case), in order.
[[nodiscard]] QByteArrayList headerValues(const HeaderList &headers, QByteArrayView name);
/// The comma-separated members of the fields called @p name (any case), trimmed; RFC 9110, section 5.6.1.
[[nodiscard]] QByteArrayList headerTokens(const HeaderList &headers, QByteArrayView name);
/// Whether one of headerTokens() is @p token, in any case.
[[nodiscard]] bool hasHeaderToken(const HeaderList &headers, QByteArrayView name, QByteArrayView token);

/// Why a header cannot be sent as a person typed it.
enum class HeaderProblem {
    EmptyName,
    BadCharacterInName, ///< not a token; RFC 9110, section 5.6.2
    LineBreakInValue, ///< CR, LF or NUL, which would smuggle in other headers; RFC 9110, section 5.5
};
[[nodiscard]] std::optional<HeaderProblem> findProblem(const HttpHeader &header);

/// Whether @p text is a token; RFC 9110, section 5.6.2.
[[nodiscard]] bool isToken(QByteArrayView text);
/// 1*DIGIT; RFC 5234, appendix B.1.
[[nodiscard]] bool isDigits(QByteArrayView text);

/// The start line and the headers of an HTTP/1.1 message.
struct HttpHead {
    QByteArray startLine;
    HeaderList headers;
    QByteArray bytes; ///< the whole head as it crossed the wire, with the empty line

    // Of a response; RFC 9112, section 4.
    int status = 0;
    QByteArray reasonPhrase;
    // Of a request; RFC 9112, section 3.
    QByteArray method;
    QByteArray target;
    /// Minor version of HTTP/1.x.
    int minorVersion = 0;
};

enum class HttpError {
    HeadTooLong, ///< more than Limits::handshakeHead, longestHeadLine or mostHeaders
    BadStartLine,
    BadHeaderLine,
    ObsoleteLineFolding, ///< RFC 9112, section 5.2
    BareLineFeed, ///< a line that ends in LF alone, or a CR inside of one
    BadLength, ///< Content-Length stands twice or is no number, or in a request beside Transfer-Encoding; RFC 9112,
               ///< section 6.3
};

/// How long a line of a head may be, in bytes without its end.
inline constexpr qsizetype longestHeadLine = 32 * 1024;
/// How many header lines a head may have.
inline constexpr qsizetype mostHeaders = 512;

enum class HttpHeadKind { Request, Response };

/// Reads a head from the beginning of a stream; RFC 9112. Strict: what smuggling needs is refused.
struct HttpHeadResult {
    enum class Status { Incomplete, Complete, Invalid };
    Status status = Status::Incomplete;
    HttpHead head; ///< when complete
    HttpError error {}; ///< when invalid
};
[[nodiscard]] HttpHeadResult parseHttpHead(QByteArrayView bytes, HttpHeadKind kind, qsizetype limit);

/// The reason phrase of a status that Framescope sends.
[[nodiscard]] QByteArray reasonPhraseFor(int status);

} // namespace framescope::protocol
