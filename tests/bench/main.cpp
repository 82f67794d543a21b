// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "compressing.h"
#include "echo.h"
#include "filtering.h"
#include "machine.h"
#include "masking.h"
#include "options.h"
#include "peerserver.h"
#include "process.h"
#include "receive.h"
#include "recording.h"
#include "replaying.h"
#include "starting.h"
#include "window.h"

#include <cstdio>

namespace {

using namespace framescope::bench;

bool measureMillions(const Plan &plan, Budgets &budgets)
{
    const std::optional<Millions> files = Millions::make(plan.messages);
    if (!files) {
        std::fprintf(stderr, "The recording of %lld messages cannot be written\n", plan.messages);
        return false;
    }
    const bool isFilterRight = !plan.filter || measureFiltering(*files, plan.rounds, budgets);
    return (!plan.window || measureWindow(*files, plan.rounds, budgets)) && isFilterRight;
}

struct Runner {
    int operator()(const ExitCommand &command) const { return command.status; }
    int operator()(const PeerCommand &) const { return runPeerServer(); }
    int operator()(const ContestantCommand &command) const;
    int operator()(const Plan &plan) const;
};

int Runner::operator()(const ContestantCommand &command) const
{
    const Contestant *contestant = findContestant(command.id);
    if (!contestant || !contestant->run)
        return 1;
    Measurement measurement = contestant->run(command.job);
    if (measurement.peakKiB == 0)
        measurement.peakKiB = peakMemory();
    const QByteArray line = measurement.toLine();
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    return 0;
}

int Runner::operator()(const Plan &plan) const
{
    const Application application;
    const Peer peer;
    if (peer.port() == 0) {
        std::fprintf(stderr, "The peer server does not start\n");
        return 1;
    }
    std::printf("%s\nMedians of %d rounds\n\n", qPrintable(describeMachine()), plan.rounds);
    Budgets budgets;
    bool isRight = true;
    if (plan.receive)
        isRight = measureReceiving(peer.port(), plan.rounds, budgets) && isRight;
    if (plan.echo)
        isRight = measureEcho(peer.port(), plan.rounds, budgets) && isRight;
    if (plan.masking)
        isRight = measureMasking(plan.rounds) && isRight;
    if (plan.compression)
        isRight = measureCompressing(plan.rounds) && isRight;
    if (plan.recording)
        isRight = measureRecording(peer.port(), plan.rounds, budgets) && isRight;
    if (plan.replay)
        isRight = measureReplaying(peer.port(), budgets) && isRight;
    if (plan.filter || plan.window)
        isRight = measureMillions(plan, budgets) && isRight;
    if (plan.start)
        isRight = measureStarting(plan.rounds, budgets) && isRight;
    if (!budgets.isEmpty())
        std::printf("%s", qUtf8Printable(budgets.toMarkdown()));
    return isRight ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    return std::visit(Runner(), readCommandLine(argc, argv));
}
