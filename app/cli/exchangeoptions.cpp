// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangeoptions.h"

namespace framescope::cli {

namespace {

constexpr const char *exportFooter =
    "har     texts and binaries with both heads of the opening handshake, an entry per connection; for browsers'\n"
    "        developer tools and HTTP Toolkit. Pings, pongs and close frames have no place in it.\n"
    "jsonl   everything, a JSON object a line. Without loss only with --secrets and without --filter: importing\n"
    "        that and exporting it again gives the same bytes.\n"
    "csv     messages, for spreadsheets; texts that look like a formula have a ' before them.\n"
    "pcapng  the exact bytes of heads and frames, for Wireshark; IP and TCP are made up, TLS is decrypted.\n\n"
    "Without --secrets, the values of headers and of parameters in addresses whose names look secret (Authorization,\n"
    "Cookie, X-Api-Key, token, sig and the like) or that were marked secret, and the user info of addresses, become\n"
    "•••, and the secret with which a member joins a chat room becomes xxx…. Other messages, paths and bodies are\n"
    "never changed: look at them before you share.\n\n"
    "Example:\n  framescope-cli export run.fscope --format har --filter 'type:text' -o run.har\n";

constexpr const char *importFooter =
    "Which of the two it is stands in the file. From HAR come the WebSocket connections only.\n\n"
    "Example:\n  framescope-cli import run.har run.fscope\n";

constexpr const char *statsFooter =
    "Messages and bytes are those of texts and binaries; on the wire all frames count, with their headers. Round trips\n"
    "are those of our own pings.\n\n"
    "Example:\n  framescope-cli stats run.fscope --json\n";

} // namespace

ExportOptionsReader::ExportOptionsReader(CLI::App &app)
    : command(app.add_subcommand("export", "Write a recording as HAR, JSON Lines, CSV or pcapng"))
{
    command->add_option("FILE", path, "Recording")->required();
    command->add_option("--format", format, "har, jsonl, csv or pcapng")
        ->check(CLI::IsMember({"har", "jsonl", "csv", "pcapng"}))
        ->type_name("FORMAT")
        ->required();
    command->add_option("-o,--output", output, "File to write; standard output without it")->type_name("FILE");
    command->add_option("--filter", filter, "Which messages, as in query; all without it")->type_name("FILTER");
    command->add_flag("--secrets", keepsSecrets, "Keep credentials, cookies and what was marked secret");
    command->footer(exportFooter);
}

ExportSettings ExportOptionsReader::take() const
{
    return {QString::fromStdString(path), exchange::formatFromName(QString::fromStdString(format)).value(),
        QString::fromStdString(output), QString::fromStdString(filter), keepsSecrets};
}

ImportOptionsReader::ImportOptionsReader(CLI::App &app)
    : command(app.add_subcommand("import", "Make a recording of a HAR or JSON Lines file"))
{
    command->add_option("FILE", path, "HAR of a browser or of HTTP Toolkit, or JSON Lines of export")->required();
    command->add_option("OUT", recording, "Recording to make; one that is there is never overwritten")
        ->type_name("OUT.fscope")
        ->required();
    command->footer(importFooter);
}

ImportSettings ImportOptionsReader::take() const
{
    return {QString::fromStdString(path), QString::fromStdString(recording)};
}

StatsOptionsReader::StatsOptionsReader(CLI::App &app)
    : command(app.add_subcommand("stats", "Print sums over a recording"))
{
    command->add_option("FILE", path, "Recording")->required();
    command->add_flag("--json", isJson, "Print one JSON object");
    command->footer(statsFooter);
}

StatsSettings StatsOptionsReader::take() const
{
    return {QString::fromStdString(path), isJson};
}

} // namespace framescope::cli
