// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of RFC 6455 and RFC 7692 that no bytes of one connection show.
#include "rule.h"

namespace framescope::tests::conformance {

std::vector<ShownElsewhere> rulesShownElsewhere()
{
    return {
        {"6455, 3", "the URI MUST be valid, and MUST NOT have a fragment", "tests/protocol/tst_url.cpp",
            "refusesWhatIsNoWebSocketUrl"},
        {"6455, 4.1", "there MUST be no more than one connection in a CONNECTING state to a host",
            "tests/net/tst_connectingturn.cpp", "howeverManyComeFromHoweverManyThreadsOneConnectsAtATime"},
        {"6455, 4.1", "the nonce MUST be chosen at random for each connection", "tests/protocol/tst_keysource.cpp",
            "keysOfTheSystemDiffer"},
        {"6455, 4.1", "subprotocols MUST be unique tokens, headers MUST be valid HTTP", "tests/net/tst_enginealone.cpp",
            "aRequestThatBreaksTheRulesIsNeverSent"},
        {"6455, 4.1", "wss MUST do a TLS handshake, with the host's name in it, and fail where it fails",
            "tests/net/tst_tls.cpp", "aCertificateThatIsNotTrustedIsRefusedWithTheReasons"},
        {"6455, 4.2.2", "the subprotocol MUST be one that the client offers", "tests/net/tst_refusals.cpp",
            "whatTheServerChoseIsAgreedOn"},
        {"6455, 5.3", "a new masking key MUST be chosen for each frame", "tests/protocol/tst_enginesend.cpp",
            "eachFrameOfAClientHasAKeyOfItsOwn"},
        {"6455, 5.3", "the masking key MUST come from a strong source of entropy", "tests/protocol/tst_keysource.cpp",
            "keysOfTheSystemDiffer"},
        {"6455, 5.3", "every octet is masked by the octet of the key at its place", "tests/protocol/tst_masking.cpp",
            "everySizeAndPositionAgreesWithTheFormula"},
        {"6455, 7.1.1", "the server ends TCP first, and a client waits for that a bounded time",
            "tests/net/tst_connectionclose.cpp", "aClientWaitsTwoSecondsAtMostForTheEndOfTcp"},
        {"6455, 7.1.1", "an answer to a close frame is waited for a bounded time", "tests/net/tst_connectionclose.cpp",
            "aServerThatDoesNotAnswerTheCloseFrameIsLeftAfterATime"},
        {"6455, 7.1.7", "a failed client hears why, and TCP is ended", "tests/net/tst_connectionclose.cpp",
            "aClientThatBrokeARuleHearsWhyThoughItStillSends"},
        {"6455, 10.2", "a server may refuse by Origin, with 403", "tests/net/tst_engines.cpp", "listening.admits"},
        {"7692, 7.1.2", "what is compressed stays within the window that was agreed on", "tests/protocol/tst_deflater.cpp",
            "zlibInflatesAllOfItInTheAgreedWindow"},
        {"7692, 7.1.1", "a context is taken over where that was agreed on", "tests/protocol/tst_enginedeflate.cpp",
            "messagesArriveAsTheyWere"},
    };
}

} // namespace framescope::tests::conformance
