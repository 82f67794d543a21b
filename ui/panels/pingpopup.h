// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <widgets/popupcard.h>

class QLabel;
class QLineEdit;
class QPushButton;

namespace framescope::panels {

/// Asks for the payload of a ping. A popup, as ClosePopup.
class PingPopup : public widgets::PopupCard
{
    Q_OBJECT

public:
    explicit PingPopup(QWidget *parent = nullptr);

    void popUp(const QWidget *anchor);

Q_SIGNALS:
    void pingRequested(const QByteArray &payload);

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();

    QLineEdit *m_payload;
    QLabel *m_note;
    QPushButton *m_send;
};

} // namespace framescope::panels
