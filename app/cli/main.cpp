// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "connectcommand.h"
#include "replaycommand.h"

#include <base/descriptors.h>
#include <base/memory.h>
#include <base/standardstreams.h>

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

namespace {

using namespace framescope::cli;

struct Runner {
    ExitStatus operator()(const Answer &answer) const
    {
        const auto size = static_cast<size_t>(answer.text.size());
        std::fwrite(answer.text.constData(), 1, size, answer.status == ExitStatus::Done ? stdout : stderr);
        return answer.status;
    }
    ExitStatus operator()(const ConnectSettings &settings) const { return runConnect(settings); }
    ExitStatus operator()(const ServeSettings &settings) const { return runServe(settings); }
    ExitStatus operator()(const QuerySettings &settings) const { return runQuery(settings); }
    ExitStatus operator()(const ExportSettings &settings) const { return runExport(settings); }
    ExitStatus operator()(const ImportSettings &settings) const { return runImport(settings); }
    ExitStatus operator()(const StatsSettings &settings) const { return runStats(settings); }
    ExitStatus operator()(const ReplaySettings &settings) const { return runReplay(settings); }
    ExitStatus operator()(const ReplayServeSettings &settings) const { return runReplayServe(settings); }
    ExitStatus operator()(const ChatHostSettings &settings) const { return runChatHost(settings); }
    ExitStatus operator()(const ChatJoinSettings &settings) const { return runChatJoin(settings); }
    ExitStatus operator()(const ChatFindSettings &settings) const { return runChatFind(settings); }
};

} // namespace

int main(int argc, char *argv[])
{
    framescope::base::openStandardStreams();
    std::signal(SIGPIPE, SIG_IGN); // the write fails then, and that is dealt with
    framescope::base::limitFreedMemory();
    framescope::base::raiseDescriptorLimit();
    const Command command = readCommandLine(argc, argv);
    QCoreApplication application(argc, argv);
    return static_cast<int>(std::visit(Runner(), command));
}
