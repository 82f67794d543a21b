// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <CLI/CLI.hpp>

namespace framescope::bench {

namespace {

constexpr const char *hidden = "";

} // namespace

Command readCommandLine(int argc, const char *const *argv)
{
    Plan plan;
    std::string only;
    std::string id;
    Job job;
    CLI::App app("Measures Framescope beside other programs, in one run, and prints ratios.", "framescope_bench");
    app.add_option("--only", only, "One part alone")
        ->check(CLI::IsMember(
            {"receive", "echo", "masking", "compression", "recording", "replay", "filter", "window", "start"}));
    app.add_option("--rounds", plan.rounds, "How often everything is measured, in turn; medians are printed")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    app.add_option("--messages", plan.messages, "In the recording that is filtered and shown")
        ->check(CLI::Range(1'000, 100'000'000))
        ->capture_default_str();
    app.footer("Example:\n  framescope_bench --only echo --rounds 9\n");
    auto *contestant = app.add_subcommand("contestant")->group(hidden);
    contestant->add_option("ID", id)->required();
    contestant->add_option("PORT", job.port)->required();
    contestant->add_option("COUNT", job.count)->required();
    contestant->add_option("SIZE", job.size)->required();
    auto *peer = app.add_subcommand("peer")->group(hidden);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return ExitCommand {app.exit(error) == 0 ? 0 : 1};
    }
    if (*peer)
        return PeerCommand {};
    if (*contestant)
        return ContestantCommand {QString::fromStdString(id), job};
    plan.receive = only.empty() || only == "receive";
    plan.echo = only.empty() || only == "echo";
    plan.masking = only.empty() || only == "masking";
    plan.compression = only.empty() || only == "compression";
    plan.recording = only.empty() || only == "recording";
    plan.window = only.empty() || only == "window";
    plan.start = only.empty() || only == "start";
    plan.filter = only.empty() || only == "filter";
    plan.replay = only.empty() || only == "replay";
    return plan;
}

} // namespace framescope::bench
