// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/wirebytes.h>
#include <widgets/bytesource.h>

#include <QWidget>

#include <functional>
#include <memory>

class QComboBox;

namespace framescope::widgets {
class ElidedLabel;
class EmptyState;
class HexSearchBar;
class HexView;
} // namespace framescope::widgets

namespace framescope::panels {

/// The bytes of a message in hexadecimal: as they crossed the wire with the headers of all frames, the same without masking,
/// or the payload. One can find something in them, and go to an offset.
///
/// Ctrl+F finds, F3 and Shift+F3 find the next and the previous one, Ctrl+G goes to an offset.
class HexPage : public QWidget
{
    Q_OBJECT

public:
    explicit HexPage(QWidget *parent = nullptr);

    /// Says that there is nothing to show, and why.
    void showNothing(const QString &title, const QString &why);
    /// A message that is here as a whole.
    void showMessage(const std::shared_ptr<const capture::MessageDetail> &message);
    /// Makes a source of so many bytes that are read as they are looked at.
    using Read = std::function<QByteArray(capture::Reader &reader, qint64 offset, qint64 count)>;
    using SourceMaker = std::function<widgets::ByteSource(qint64 size, Read read)>;
    /// A message that has only the beginning of its payloads.
    void showMessage(const std::shared_ptr<const capture::MessageDetail> &message, const SourceMaker &makeSource);
    /// Bytes that were not here are.
    void updateBytes();
    /// Marks bytes of a frame, counted from the first of its header, where the wire is shown.
    void setMarked(int frame, qint64 offset, qint64 size);
    /// The same, and scrolls there instead of what was selected; where the payload is shown, it changes to the wire.
    void showBytes(int frame, qint64 offset, qint64 size);

Q_SIGNALS:
    /// The person has selected bytes of what crossed the wire; @p offset: in the frame.
    void wireByteSelected(int frame, qint64 offset);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Shown { Wire, Unmasked, Payload };
    void makeShortcuts();
    void makeLayout();
    void fillChoices(const capture::MessageDetail &message);
    void setSources(widgets::ByteSource wire, widgets::ByteSource unmasked, widgets::ByteSource payload);
    void setShown(Shown shown);
    void takeSelection(qint64 offset, qint64 size);
    [[nodiscard]] Shown shown() const;

    QComboBox *m_choice;
    widgets::ElidedLabel *m_selection;
    widgets::HexView *m_hex;
    widgets::HexSearchBar *m_search;
    widgets::EmptyState *m_empty;
    QWidget *m_content;
    std::shared_ptr<const models::WireBytes> m_places = std::make_shared<const models::WireBytes>(); // where frames stand
    std::array<widgets::ByteSource, 3> m_sources; // by Shown
    Shown m_wanted = Shown::Wire; // by the person; not every message has it
    bool m_isCompressed = false;
};

} // namespace framescope::panels
