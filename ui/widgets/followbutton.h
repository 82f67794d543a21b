// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace framescope::widgets {

/// Leads to the end of a list that is scrolled away from it. It floats over the list's lower edge, counts what is new
/// there, and stands out once there is something.
class FollowButton : public QPushButton
{
    Q_OBJECT

public:
    explicit FollowButton(QWidget *parent);

    /// @p count: rows that are new at the end.
    void setCount(int count);
    /// Stands at the lower edge of @p area, in the middle.
    void placeIn(const QRect &area);
};

} // namespace framescope::widgets
