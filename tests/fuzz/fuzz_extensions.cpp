// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as the value of Sec-WebSocket-Extensions, offered to a server and answered to a client: what is read can be
// written and read again, what a server answers fits what it was offered, and nobody agrees to more than it said.
#include "fuzzing.h"

#include <protocol/deflateterms.h>

using namespace framescope;
using namespace framescope::protocol;
using fuzz::require;

namespace {

void checkRoundTrip(const ExtensionList &list)
{
    QByteArrayList texts;
    for (const Extension &extension : list.extensions)
        texts.append(extension.toBytes());
    const ExtensionList again = parseExtensions(texts.join(", "));
    require(again.isWellFormed, "what is written is well-formed");
    require(again.extensions == list.extensions, "what is written reads as what it was");
}

DeflatePolicy policyFrom(fuzz::Input &input)
{
    const quint8 flags = input.byte();
    return {{(flags & 1) != 0, 8 + (flags >> 2 & 7)}, {(flags & 2) != 0, 8 + (flags >> 5 & 7)}};
}

void checkServer(const ExtensionList &offers, const DeflatePolicy &policy)
{
    const auto accepted = acceptOffer(offers.extensions, policy);
    if (!accepted)
        return;
    const DeflateParameters &parameters = accepted->parameters;
    require(
        parameters.server.maxBits >= 8 && parameters.server.maxBits <= policy.server.maxBits, "windows keep to the policy");
    require(parameters.client.maxBits >= 8 && parameters.client.maxBits <= policy.client.maxBits, "of both ends");
    require(parameters.server.noContextTakeover || !policy.server.noContextTakeover, "takeover keeps to the policy");
    require(parameters.client.noContextTakeover || !policy.client.noContextTakeover, "of both ends");
    const DeflateReading answer = readDeflate(accepted->answer.toExtension(), DeflateSide::Answer);
    require(!answer.error && answer.terms == accepted->answer, "an answer of ours is valid");
    bool fits = false;
    for (const Extension &offer : offers.extensions) {
        const DeflateReading offered = readDeflate(offer, DeflateSide::Offer);
        fits = fits || (offer.name == deflateName && !offered.error && !checkAnswer(offered.terms, answer.terms));
    }
    require(fits, "an answer of ours fits an offer");
}

void checkClient(const ExtensionList &answers, const DeflateTerms &offer)
{
    for (const Extension &answer : answers.extensions) {
        const DeflateReading reading = readDeflate(answer, DeflateSide::Answer);
        if (reading.error || checkAnswer(offer, reading.terms))
            continue;
        const DeflateParameters parameters = agree(offer, reading.terms);
        require(parameters.server.maxBits <= offer.serverMaxWindowBits.value_or(15), "the server keeps to the offer");
        require(parameters.server.noContextTakeover || !offer.serverNoContextTakeover, "with its context too");
        require(parameters.client.maxBits <= offer.clientMaxWindowBits.value_or(15), "the client keeps to its hint");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::Input input(data, size);
    const DeflatePolicy policy = policyFrom(input);
    const ExtensionList list = parseExtensions(input.rest());
    checkRoundTrip(list);
    checkServer(list, policy);
    for (const Extension &extension : list.extensions)
        checkClient(list, readDeflate(extension, DeflateSide::Offer).terms);
    return 0;
}
