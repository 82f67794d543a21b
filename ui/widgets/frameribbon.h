// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <format/framefields.h>
#include <widgets/itemhost.h>

#include <QWidget>

#include <optional>

namespace framescope::widgets {

/// The header of a frame, field by field in the order of RFC 6455, section 5.2: the bits of the first two bytes above,
/// the bytes behind them below. A click, or Left and Right, selects a field.
class FrameRibbon : public QWidget, public ItemHost
{
    Q_OBJECT

public:
    explicit FrameRibbon(QWidget *parent = nullptr);

    void setFrame(const protocol::Frame &frame);
    /// The same of a frame whose payload has @p payloadSize bytes and is somewhere else.
    void setFrame(const protocol::Frame &frame, qint64 payloadSize);
    void clear();
    [[nodiscard]] const std::vector<format::FrameField> &fields() const { return m_fields; }
    /// The selected field, or nullptr.
    [[nodiscard]] const format::FrameField *selectedField() const;
    /// Selects without telling of it.
    void selectField(std::optional<format::FieldId> id);
    /// Selects the field that has this byte of the frame: the selected one where that is among several, otherwise the
    /// opcode for the first byte and the length for the second.
    void selectByte(qint64 byte);
    [[nodiscard]] QRect fieldRect(format::FieldId id) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_fields.size()); }
    [[nodiscard]] QString itemText(int item) const override;
    [[nodiscard]] QRect itemRect(int item) const override;
    [[nodiscard]] bool isItemSelected(int item) const override { return item == m_selected; }
    [[nodiscard]] int currentItem() const override { return m_selected; }

Q_SIGNALS:
    /// The person has selected a field.
    void fieldSelected(framescope::format::FieldId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void updateLayout();
    void choose(int item);
    [[nodiscard]] int itemAt(const QPoint &point) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int itemOf(format::FieldId id) const;
    void paintField(QPainter &painter, int item) const;

    std::vector<format::FrameField> m_fields;
    std::vector<QRect> m_rects;
    int m_selected = -1;
    int m_hovered = -1;
};

} // namespace framescope::widgets
