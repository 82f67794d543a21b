// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>
#include <widgets/bytesource.h>

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QToolButton;

namespace framescope::widgets {
class ElidedLabel;
class HexView;
} // namespace framescope::widgets

namespace framescope::panels {

/// A message that is too large to be shown in one piece: the beginning of a text, and all bytes, which are read as they are
/// looked at.
class LargePage : public QWidget
{
    Q_OBJECT

public:
    explicit LargePage(QWidget *parent = nullptr);

    /// @p message has the beginning of its payload; @p bytes are all of it.
    void showMessage(const capture::MessageDetail &message, widgets::ByteSource bytes);
    /// Of a text that is not UTF-8: marks the first byte that does not fit, and brings it into view.
    void showInvalid(qint64 offset);
    /// Lets go of the bytes.
    void clear();
    /// Bytes that were not here are.
    void update();

private:
    void showBytes(bool isWanted);

    widgets::ElidedLabel *m_summary;
    QToolButton *m_bytes;
    QLabel *m_note;
    QStackedWidget *m_stack;
    QPlainTextEdit *m_text;
    widgets::HexView *m_hex;
};

} // namespace framescope::panels
