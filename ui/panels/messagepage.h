// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>

#include <QWidget>

#include <memory>

class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QToolButton;

namespace framescope::widgets {
class EmptyState;
class HexView;
} // namespace framescope::widgets

namespace framescope::panels {

class DocumentView;

/// What a row is about: the payload of a message, or an event in whole sentences.
class MessagePage : public QWidget
{
    Q_OBJECT

public:
    /// Texts are shown up to this size, which is laid out without the window stopping; the frames have the rest.
    static constexpr qsizetype MaxShownText = qsizetype(128) * 1024;

    explicit MessagePage(QWidget *parent = nullptr);

    void showNothing();
    void showMessage(std::shared_ptr<const capture::MessageDetail> message);
    void showEvent(const capture::EventRow &event);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTools();
    void makePages();
    void showPayload();
    void showText(const QByteArray &payload);
    void copy() const;

    std::shared_ptr<const capture::MessageDetail> m_message;
    QLabel *m_summary;
    QBoxLayout *m_toolsLayout = nullptr; ///< of the summary and the buttons
    QToolButton *m_pretty;
    QToolButton *m_copy;
    QWidget *m_tools;
    QLabel *m_note;
    QStackedWidget *m_stack;
    QPlainTextEdit *m_text;
    widgets::HexView *m_hex;
    DocumentView *m_document;
    widgets::EmptyState *m_empty;
};

} // namespace framescope::panels
