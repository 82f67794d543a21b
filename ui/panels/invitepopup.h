// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QComboBox;
class QLabel;

namespace framescope::panels {

/// How others come into a room: its address, to be copied, and as a QR code for phones. A popup.
class InvitePopup : public QFrame
{
    Q_OBJECT

public:
    explicit InvitePopup(QWidget *parent = nullptr);

    /// @p urls: of the guest page, the best first. @p isLocal: only this computer reaches them.
    void popUp(const QWidget *anchor, const QStringList &urls, bool isLocal);

Q_SIGNALS:
    void openRequested(const QString &url);

private:
    void showCode();

    QComboBox *m_urls;
    QLabel *m_code;
    QLabel *m_note;
};

/// The QR code of @p text as a picture with its quiet zone, black on white in any theme; null where the text is too long.
[[nodiscard]] QImage qrImage(const QString &text, int modulePixels);

} // namespace framescope::panels
