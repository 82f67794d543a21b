// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>
#include <format/framefields.h>
#include <widgets/bytesource.h>

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QTableView;

namespace framescope::models {
class FramesModel;
}
namespace framescope::widgets {
class EmptyState;
class FrameRibbon;
class HexView;
} // namespace framescope::widgets

namespace framescope::panels {

/// The frames of a message: the list where there are several, the fields of the current one, and its bytes as they
/// crossed the wire. Field and bytes select each other.
class FramesPage : public QWidget
{
    Q_OBJECT

public:
    explicit FramesPage(QWidget *parent = nullptr);

    /// Says that there is nothing to show, and why.
    void showNothing(const QString &title, const QString &why);
    void showMessage(const std::shared_ptr<const capture::MessageDetail> &message);
    /// Gives all @p size bytes of the payload of a frame, counted from 0.
    using PayloadMaker = std::function<widgets::ByteSource(int frame, qint64 size)>;
    /// The same of a message that has only the beginning of its payloads.
    void showMessage(const std::shared_ptr<const capture::MessageDetail> &message, PayloadMaker payloads);
    /// What crossed between the frames of the message that is shown.
    void showBetween(const std::vector<capture::MessageDetail> &controls);
    /// Bytes that were not here are.
    void updateBytes();
    /// Shows one of the message's own frames, with the field that has this byte of it.
    void selectByte(int frame, qint64 offset);

Q_SIGNALS:
    /// A field of one of the message's own frames is shown: its bytes, counted from the first of the frame's header.
    void fieldShown(int frame, qint64 offset, qint64 size);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeFields();
    void makeLayout();
    void showFrame(int row);
    void fitList();
    void fitListHeight();
    void takeField(format::FieldId id);
    void takeBytes(qint64 offset, qint64 size);
    void describe(const format::FrameField *field);
    void tellField(const format::FrameField *field);

    models::FramesModel *m_model;
    PayloadMaker m_payloads; // empty: the frames have them
    std::vector<qint64> m_payloadSizes; // otherwise
    QTableView *m_list;
    widgets::EmptyState *m_empty;
    QWidget *m_content;
    widgets::FrameRibbon *m_ribbon;
    QLabel *m_fieldTitle;
    QLabel *m_fieldText;
    widgets::HexView *m_hex;
};

} // namespace framescope::panels
