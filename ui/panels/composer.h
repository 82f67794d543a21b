// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protocol/engine.h>

#include <QFrame>

#include <optional>

class QCheckBox;
class QHBoxLayout;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace framescope::widgets {
class ElidedLabel;
}

namespace framescope::panels {

class ClosePopup;
class FileMessage;
class PingPopup;

/// Where messages are written, or files are dropped. Ctrl+Enter sends; what was written stays.
class Composer : public QFrame
{
    Q_OBJECT

public:
    enum class Mode {
        Text,
        Binary, ///< written in hexadecimal
        File ///< a file is the message
    };

    explicit Composer(QWidget *parent = nullptr);

    void setMode(Mode mode);
    [[nodiscard]] QString text() const;
    /// Writes @p text where something else stands.
    void setText(const QString &text);
    [[nodiscard]] Mode mode() const { return m_mode; }
    /// Whether there is a connection to send on. Once there is, what was said for want of one goes.
    void setOpen(bool isOpen);
    /// Whether compression was agreed on: then a message may be sent without.
    void setDeflating(bool isDeflating);
    [[nodiscard]] protocol::Compression compression() const;
    /// What is said while there is nothing to send on.
    void setClosedText(const QString &sentence);
    /// Says in one sentence why something was not sent, until the text changes.
    void showProblem(const QString &sentence);
    void focusEditor();

public Q_SLOTS:
    void send();
    void ping();

Q_SIGNALS:
    /// The text or the mode has changed.
    void edited();
    void textRequested(const QByteArray &utf8);
    void binaryRequested(const QByteArray &payload);
    void pingRequested(const QByteArray &payload);
    void closeRequested(std::optional<framescope::protocol::CloseCode> code, const QByteArray &reason);
    void abortRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void placeCompress();
    void makeEditor();
    void makeButtons();
    void makeLayout();
    [[nodiscard]] FileMessage &file();
    [[nodiscard]] PingPopup &pingPopup();
    [[nodiscard]] ClosePopup &closePopup();
    [[nodiscard]] static QString tipOf(Mode mode);
    QToolButton *makeSegment(const QString &text, const char *name, const char *place, Mode mode);
    void validate();
    void updateEnabled();

    Mode m_mode = Mode::Text;
    bool m_isOpen = false;
    QString m_closedText; // empty: that there is no connection
    QPlainTextEdit *m_editor;
    widgets::ElidedLabel *m_problem;
    QToolButton *m_textMode;
    QToolButton *m_binaryMode;
    QToolButton *m_fileMode;
    FileMessage *m_file = nullptr; // null, as the popups, until it is asked for
    QStackedWidget *m_forms; // the editor, or the file
    QCheckBox *m_compress;
    bool m_isDeflating = false; // m_compress has a meaning
    QHBoxLayout *m_tools = nullptr; // the row below
    QPushButton *m_send;
    QPushButton *m_ping;
    QToolButton *m_pingOptions;
    QPushButton *m_close;
    ClosePopup *m_closePopup = nullptr;
    PingPopup *m_pingPopup = nullptr;
};

} // namespace framescope::panels
