// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <capture/filterast.h>
#include <capture/filtererror.h>

#include <memory>

namespace framescope::capture {

/// Selects messages, as README.md describes the language. Copies share what it consists of. Immutable; any thread.
class Filter
{
public:
    /// What has to be known of a message to tell whether it is selected.
    struct Needs {
        bool text = false; ///< the text, or a part of it; of a close frame its payload
        bool notes = false;
        bool sizes = false; ///< of the payload, of all frames, and the number of frames
        bool times = false; ///< its time, and that of the message before it
        bool compression = false;
        bool violations = false;
        bool sessions = false; ///< their names
    };

    /// Selects everything.
    Filter();
    /// An empty text selects everything.
    [[nodiscard]] static base::Result<Filter, FilterError> parse(const QString &text);

    /// Whether everything is selected without looking.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] const Needs &needs() const { return m_needs; }
    /// Terms that cost little to decide stand before those that cost much.
    [[nodiscard]] const FilterNode &root() const { return *m_root; }

private:
    explicit Filter(FilterNode root);

    std::shared_ptr<const FilterNode> m_root;
    Needs m_needs;
};

} // namespace framescope::capture
