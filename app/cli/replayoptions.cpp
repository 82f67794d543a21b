// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replayoptions.h"

#include "options.h"
#include "optionvalue.h"

namespace framescope::cli {

namespace {

constexpr const char *footer =
    "--to sends what the recorded client sent: the same texts and binaries, at the same times from the opening\n"
    "handshake on. Pings and pongs are each connection's own. At the end the connection is closed as the client did.\n"
    "--compare tells what came back otherwise than recorded (type, payload, order), and ends with 5 where it differs.\n\n"
    "--serve listens, and sends each client what the recorded server sent. The first line printed is\n"
    "\"listening on ws://HOST:PORT/\". SIGINT and SIGTERM close all connections with 1001.\n\n"
    "Examples:\n"
    "  framescope-cli replay run.fscope --to ws://127.0.0.1:8080/ --compare\n"
    "  framescope-cli replay run.fscope --serve 8080 --in-reply\n";

} // namespace

ReplayOptionsReader::ReplayOptionsReader(CLI::App &app)
    : command(app.add_subcommand("replay", "Play a recording again, to an endpoint or as a server"))
{
    command->add_option("FILE", path, "Recording")->required();
    auto *client = command->add_option("--to", to, "Endpoint to play it to, as the recorded client")->type_name("URL");
    auto *server = command->add_option("--serve", port, "Port to play it on, as the recorded server; 0 picks a free one")
                       ->type_name("PORT")
                       ->excludes(client);
    command->add_option("--session", session, "Session of the recording; the first that has messages, without it");
    auto *times = command->add_option("--speed", speed, "So many times as fast")->capture_default_str();
    auto *asap = command->add_flag("--asap", isAsap, "As fast as possible")->excludes(times);
    command->add_option("--skip-pauses", longestPause, "With --to: longer pauses last so many seconds")
        ->type_name("SECONDS")
        ->needs(client);
    command->add_flag("--in-reply", isInReply, "With --serve: send each message after the client's that it followed")
        ->needs(server)
        ->excludes(times)
        ->excludes(asap);
    command->add_flag("--compare", isCompared, "With --to: compare what comes back with the recording")->needs(client);
    command->add_option("--wait", wait, "With --to: how long to wait at the end for what has not come yet")
        ->type_name("SECONDS")
        ->capture_default_str()
        ->needs(client);
    command->add_flag("--insecure", isInsecure, "With --to: accept any certificate")->needs(client);
    command->add_option("--ca", ca, "With --to: trust the authorities in this PEM file as well")
        ->type_name("FILE")
        ->needs(client);
    addPrintOptions(*command, print);
    command->add_option("--record", record, "Record everything in a new file")->type_name("FILE.fscope");
    command->footer(footer);
}

double ReplayOptionsReader::speedOf() const
{
    if (isAsap)
        return replay::asFastAsPossible;
    const auto number = replay::parseSpeed(text(speed));
    if (!number)
        throw CLI::ValidationError("--speed", "A speed goes from 0.001 to 1000, or is asap.");
    return *number;
}

replay::StepSelection ReplayOptionsReader::selectionOf() const
{
    replay::StepSelection selection;
    if (command->count("--session") > 0)
        selection.session = base::SessionId(valueOr("--session", readCount(session)));
    if (command->count("--skip-pauses") > 0)
        selection.longestPause = valueOr("--skip-pauses", readSeconds(longestPause));
    return selection;
}

ReplaySettings ReplayOptionsReader::takeClient() const
{
    ReplaySettings settings;
    settings.options.request.url = valueOr("--to", readUrl(text(to)));
    settings.options.request.extensions = {protocol::usualDeflateOffer};
    settings.options.tls.caFile = text(ca);
    settings.options.tls.ignoreAllIssues = isInsecure;
    settings.replay.path = text(path);
    settings.replay.selection = selectionOf();
    settings.replay.speed = speedOf();
    settings.replay.compares = isCompared;
    settings.replay.wait = valueOr("--wait", readSeconds(wait));
    settings.print = print;
    settings.recordPath = text(record);
    return settings;
}

ReplayServeSettings ReplayOptionsReader::takeServer() const
{
    ReplayServeSettings settings;
    settings.recording.path = text(path);
    settings.recording.session = selectionOf().session;
    settings.recording.mode = isInReply ? replay::RecordingSpec::Mode::Reply : replay::RecordingSpec::Mode::Time;
    settings.recording.speed = speedOf();
    settings.serve.port = valueOr("--serve", readPort(port));
    settings.serve.print = print;
    settings.serve.recordPath = text(record);
    return settings;
}

std::variant<ReplaySettings, ReplayServeSettings> ReplayOptionsReader::take() const
{
    const bool isClient = command->count("--to") > 0;
    if (!isClient && command->count("--serve") == 0)
        throw CLI::ValidationError("replay", "It is played --to an endpoint, or with --serve.");
    if (isClient)
        return takeClient();
    return takeServer();
}

} // namespace framescope::cli
