// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messagelook.h"
#include "payloadreader.h"

#include <capture/reader.h>

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace framescope::models {
class ValueTreeModel;
} // namespace framescope::models

namespace framescope::widgets {
class HexView;
class ImageView;
class ValueTreeView;
} // namespace framescope::widgets

namespace framescope::panels {

class DocumentView;
class MessageTools;
class PayloadText;

/// What a row is about: the payload of a message, or an event in whole sentences. A payload is recognized and shown as a
/// tree, as indented text, as a picture, as it came, or as bytes; nothing in it is ever acted upon.
class MessagePage : public QWidget
{
    Q_OBJECT

public:
    /// Texts are shown up to this size, which is laid out without the window stopping; the frames have the rest.
    static constexpr qsizetype MaxShownText = qsizetype(128) * 1024;

    explicit MessagePage(QWidget *parent = nullptr);
    ~MessagePage() override;

    /// Whatever is still being read is for another row.
    void forgetMessage();
    void showMessage(std::shared_ptr<const capture::MessageDetail> message);
    void showEvent(const capture::EventRow &event);

Q_SIGNALS:
    /// Only messages for which @p term of a filter holds are to be shown.
    void filterRequested(const QString &term);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeTools();
    void makePages();
    void readPayload();
    void takeReading(const PayloadReading &reading);
    void showReading();
    void showClose();
    void showHex(const QByteArray &bytes);
    void showText(const format::MarkedText &text, bool isCut, bool isPretty);
    void showTree();
    void addColumn(const QString &path);
    void showPicture();
    void showLook();
    void note(const QStringList &sentences);
    [[nodiscard]] QStringList sentencesOnFormat() const;
    [[nodiscard]] bool isHexWanted() const;
    void copy() const;

    std::shared_ptr<const capture::MessageDetail> m_message;
    PayloadReading m_reading;
    PayloadReader m_reader;
    QTimer m_patience; // before it is said that reading takes a while
    QLabel *m_summary;
    QToolButton *m_copy;
    MessageTools *m_choices;
    QWidget *m_tools;
    QLabel *m_note;
    QStackedWidget *m_stack;
    PayloadText *m_text;
    widgets::HexView *m_hex;
    models::ValueTreeModel *m_values;
    widgets::ValueTreeView *m_tree;
    widgets::ImageView *m_picture;
    QLabel *m_busy;
    DocumentView *m_document;
};

} // namespace framescope::panels
