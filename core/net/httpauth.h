// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/connectoptions.h>
#include <protocol/httphead.h>

// HTTP authentication of a client; private to net. Any thread.
namespace framescope::net {

/// One challenge of a WWW-Authenticate header; RFC 9110, section 11.3.
struct AuthChallenge {
    QByteArray scheme; ///< lower case, such as "digest"
    protocol::HeaderList parameters; ///< names in lower case; values without their quotes

    /// The value of the first parameter called @p name; empty where there is none.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
};

/// The challenges of header values, in order, at most 32. What does not obey the grammar ends what is read of its value.
[[nodiscard]] std::vector<AuthChallenge> parseChallenges(const QByteArrayList &values);

/// Whether answerChallenge() can answer it: Basic, or Digest with MD5 or SHA-256 (also "-sess") and qop "auth" or none.
[[nodiscard]] bool isAnswerable(const AuthChallenge &challenge);

/// The challenge to answer of several: the first answerable Digest, otherwise Basic.
[[nodiscard]] std::optional<AuthChallenge> chooseChallenge(const std::vector<AuthChallenge> &challenges);

/// A request that a challenge is answered for.
struct AuthRequest {
    QByteArray method = "GET";
    QByteArray uri; ///< the request target
    quint32 nonceCount = 1; ///< how often this nonce has been answered, with this one
    QByteArray clientNonce; ///< a token, not to be guessed
};

/// The value of the Authorization header; RFC 7617 and RFC 7616. @p challenge is answerable.
[[nodiscard]] QByteArray answerChallenge(
    const AuthChallenge &challenge, const Credentials &credentials, const AuthRequest &request);

} // namespace framescope::net
