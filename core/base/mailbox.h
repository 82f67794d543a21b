// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <utility>
#include <vector>

namespace framescope::base {

/// The only way in which data crosses threads: values are put in on any thread and taken out in one batch on another.
/// The mailbox wakes nobody; put() tells the caller when a wake-up is due.
template <typename T>
class Mailbox
{
public:
    /// Returns true when the mailbox was empty, that is when the receiver must be woken.
    bool put(T value)
    {
        const std::scoped_lock lock(m_mutex);
        m_values.push_back(std::move(value));
        return m_values.size() == 1;
    }

    /// Takes everything that has been put in, oldest first.
    [[nodiscard]] std::vector<T> takeAll()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_values, {});
    }

private:
    std::mutex m_mutex;
    std::vector<T> m_values;
};

} // namespace framescope::base
