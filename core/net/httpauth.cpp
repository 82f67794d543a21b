// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpauth.h"

#include <QCryptographicHash>

namespace framescope::net {

namespace {

constexpr size_t mostChallenges = 32;
constexpr size_t mostParameters = 32;

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

/// Reads the value of one WWW-Authenticate header; RFC 9110, section 11.6.1.
class ChallengeReader
{
public:
    explicit ChallengeReader(QByteArrayView text)
        : m_text(text)
    {
    }

    void readInto(std::vector<AuthChallenge> &challenges)
    {
        while (skipSeparators(), !m_text.isEmpty()) {
            const QByteArray word = takeToken();
            if (word.isEmpty())
                return;
            const bool isParameter = !challenges.empty() && peekAfterSpace() == '=' && m_hasScheme;
            if (isParameter ? !readValue(word, challenges.back()) : !begin(word, challenges))
                return;
        }
    }

private:
    /// A scheme, and its token68 where it has one: no scheme with such is answered.
    bool begin(const QByteArray &scheme, std::vector<AuthChallenge> &challenges)
    {
        if (challenges.size() == mostChallenges || (!m_text.isEmpty() && !isSpace(m_text.front()) && m_text.front() != ','))
            return false;
        challenges.push_back({scheme.toLower(), {}});
        m_hasScheme = true;
        return true;
    }

    bool readValue(const QByteArray &name, AuthChallenge &challenge)
    {
        skipSpace();
        m_text = m_text.sliced(1); // the "="
        skipSpace();
        const auto value = !m_text.isEmpty() && m_text.front() == '"' ? takeQuoted() : takeValue();
        if (!value || challenge.parameters.size() == mostParameters)
            return false;
        challenge.parameters.push_back({name.toLower(), *value});
        return true;
    }

    void skipSpace()
    {
        while (!m_text.isEmpty() && isSpace(m_text.front()))
            m_text = m_text.sliced(1);
    }

    void skipSeparators()
    {
        while (!m_text.isEmpty() && (isSpace(m_text.front()) || m_text.front() == ','))
            m_text = m_text.sliced(1);
    }

    [[nodiscard]] char peekAfterSpace() const
    {
        const auto *end = std::find_if_not(m_text.begin(), m_text.end(), isSpace);
        return end == m_text.end() ? '\0' : *end;
    }

    QByteArray takeToken()
    {
        const auto *end = std::find_if_not(m_text.begin(), m_text.end(), [](char c) { return protocol::isToken({&c, 1}); });
        QByteArray token = m_text.first(end - m_text.begin()).toByteArray();
        m_text = m_text.sliced(token.size());
        return token;
    }

    std::optional<QByteArray> takeValue()
    {
        QByteArray token = takeToken();
        return token.isEmpty() ? std::nullopt : std::optional(std::move(token));
    }

    /// RFC 9110, section 5.6.4. One without an end is none.
    std::optional<QByteArray> takeQuoted()
    {
        QByteArray value;
        for (qsizetype i = 1; i < m_text.size(); ++i) {
            char c = m_text[i];
            if (c == '"') {
                m_text = m_text.sliced(i + 1);
                return value;
            }
            if (c == '\\' && ++i < m_text.size())
                c = m_text[i];
            value.append(c);
        }
        return std::nullopt;
    }

    QByteArrayView m_text;
    bool m_hasScheme = false; ///< in this value
};

/// "MD5" where none is named; RFC 7616, section 3.3.
QByteArray algorithmOf(const AuthChallenge &challenge)
{
    const QByteArray named = challenge.value("algorithm").toUpper();
    return named.isEmpty() ? QByteArrayLiteral("MD5") : named;
}

bool isSessionAlgorithm(const QByteArray &algorithm)
{
    return algorithm.endsWith("-SESS");
}

std::optional<QCryptographicHash::Algorithm> hashOf(QByteArray algorithm)
{
    if (isSessionAlgorithm(algorithm))
        algorithm.chop(5);
    if (algorithm == "MD5")
        return QCryptographicHash::Md5;
    if (algorithm == "SHA-256")
        return QCryptographicHash::Sha256;
    return std::nullopt;
}

bool offersAuth(const AuthChallenge &challenge)
{
    const QByteArrayList offered = challenge.value("qop").split(',');
    return std::any_of(offered.begin(), offered.end(),
        [](const QByteArray &qop) { return qop.trimmed().compare("auth", Qt::CaseInsensitive) == 0; });
}

/// Line breaks and their like must not come back in a header of ours.
bool isHarmless(const AuthChallenge &challenge)
{
    return std::all_of(challenge.parameters.begin(), challenge.parameters.end(), [](const protocol::HttpHeader &parameter) {
        return std::none_of(parameter.value.begin(), parameter.value.end(),
            [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == '\x7f'; });
    });
}

QByteArray quoted(QByteArray text)
{
    text.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + text + '"';
}

QByteArray answerDigest(const AuthChallenge &challenge, const Credentials &credentials, const AuthRequest &request)
{
    const QByteArray algorithm = algorithmOf(challenge);
    const auto hash = [method = *hashOf(algorithm)](
                          const QByteArrayList &parts) { return QCryptographicHash::hash(parts.join(':'), method).toHex(); };
    const QByteArray user = credentials.user.toUtf8();
    const QByteArray realm = challenge.value("realm");
    const QByteArray nonce = challenge.value("nonce");
    QByteArray secret = hash({user, realm, credentials.password.toUtf8()});
    if (isSessionAlgorithm(algorithm))
        secret = hash({secret, nonce, request.clientNonce});
    const QByteArray target = hash({request.method, request.uri});
    const bool hasQop = offersAuth(challenge);
    const QByteArray count = QByteArray::number(request.nonceCount, 16).rightJustified(8, '0');
    const QByteArray response = hasQop ? hash({secret, nonce, count, request.clientNonce, "auth", target})
                                       : hash({secret, nonce, target}); // RFC 2069
    const bool hidesUser = challenge.value("userhash").compare("true", Qt::CaseInsensitive) == 0;
    QByteArray answer = "Digest username=" + quoted(hidesUser ? hash({user, realm}) : user) + ", realm=" + quoted(realm)
        + ", nonce=" + quoted(nonce) + ", uri=" + quoted(request.uri) + ", response=\"" + response + '"';
    if (!challenge.value("algorithm").isEmpty())
        answer += ", algorithm=" + challenge.value("algorithm");
    if (const QByteArray opaque = challenge.value("opaque"); !opaque.isEmpty())
        answer += ", opaque=" + quoted(opaque);
    if (hasQop)
        answer += ", qop=auth, nc=" + count;
    if (hasQop || isSessionAlgorithm(algorithm))
        answer += ", cnonce=" + quoted(request.clientNonce);
    return hidesUser ? answer + ", userhash=true" : answer;
}

} // namespace

QByteArray AuthChallenge::value(QByteArrayView name) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
        [name](const protocol::HttpHeader &parameter) { return parameter.name == name; });
    return found == parameters.end() ? QByteArray() : found->value;
}

std::vector<AuthChallenge> parseChallenges(const QByteArrayList &values)
{
    std::vector<AuthChallenge> challenges;
    for (const QByteArray &value : values)
        ChallengeReader(value).readInto(challenges);
    return challenges;
}

bool isAnswerable(const AuthChallenge &challenge)
{
    if (challenge.scheme == "basic")
        return true;
    const bool hasUsualQop = challenge.value("qop").isEmpty() || offersAuth(challenge);
    return challenge.scheme == "digest" && hashOf(algorithmOf(challenge)) && hasUsualQop
        && !challenge.value("nonce").isEmpty() && isHarmless(challenge);
}

std::optional<AuthChallenge> chooseChallenge(const std::vector<AuthChallenge> &challenges)
{
    for (const QByteArrayView scheme : {QByteArrayView("digest"), QByteArrayView("basic")}) {
        for (const AuthChallenge &challenge : challenges) {
            if (challenge.scheme == scheme && isAnswerable(challenge))
                return challenge;
        }
    }
    return std::nullopt;
}

QByteArray answerChallenge(const AuthChallenge &challenge, const Credentials &credentials, const AuthRequest &request)
{
    if (challenge.scheme == "digest")
        return answerDigest(challenge, credentials, request);
    return "Basic " + (credentials.user + u':' + credentials.password).toUtf8().toBase64();
}

} // namespace framescope::net
