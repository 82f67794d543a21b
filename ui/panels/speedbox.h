// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace framescope::panels {

/// How fast a recording is played: from a quarter of its time to as fast as possible.
class SpeedBox : public QComboBox
{
    Q_OBJECT

public:
    /// As in the recording. @p fastest: what playing as fast as possible is called.
    explicit SpeedBox(QString fastest, QWidget *parent = nullptr);

    /// Times that of the recording; replay::asFastAsPossible for the last one.
    [[nodiscard]] double speed() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameSpeeds();
};

} // namespace framescope::panels
