// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Records numbered messages into the file that its argument names, and says on standard output how many are on disk,
// until it is killed.
#include "capture/records.h"

#include <capture/recording.h>

#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace framescope;

int main(int argc, char *argv[])
{
    if (argc != 2)
        return EXIT_FAILURE;
    const auto recording = capture::Recording::create(QString::fromLocal8Bit(argv[1]));
    if (!recording)
        return EXIT_FAILURE;
    const auto session = (*recording)->addSession({});
    const auto subscription = (*recording)->subscribe([](const capture::Progress &progress) {
        std::printf("%lld\n", static_cast<long long>(progress.lastMessage.value));
        std::fflush(stdout);
    });
    (*recording)->append(tests::eventRecord(session, capture::EventKind::Opened));
    for (qint64 i = 1;; ++i) {
        (*recording)->append(tests::textRecord(session, QByteArray::number(i)));
        std::this_thread::sleep_for(std::chrono::microseconds(50));
    }
}
