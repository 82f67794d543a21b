// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/recording.h>

#include <mutex>
#include <vector>

namespace framescope::capture {

/// The handlers that want to know how far a recording has come. Any thread. A handler may subscribe and unsubscribe,
/// itself as well.
class Subscribers : public std::enable_shared_from_this<Subscribers>
{
public:
    using Handler = std::function<void(const Progress &)>;

    [[nodiscard]] Recording::Subscription add(Handler handler);
    void tell(const Progress &progress);

private:
    struct Entry {
        Handler handler;
        bool isGone = false;
    };
    void remove(Entry *entry);

    // Recursive, so that a handler that unsubscribes does not wait for itself.
    std::recursive_mutex m_mutex;
    bool m_isTelling = false;
    std::vector<std::unique_ptr<Entry>> m_entries;
};

} // namespace framescope::capture
