// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <net/connecterror.h>
#include <theme/symbols.h>

#include <QTextCursor>
#include <QTextEdit>

namespace framescope::panels {

/// A document for reading: headings, sentences, heads of the opening handshake, certificates. What it is given is plain
/// text: nothing in it is ever read as markup. The look follows the palette.
class DocumentView : public QTextEdit
{
    Q_OBJECT

public:
    explicit DocumentView(QWidget *parent = nullptr);

    using Writer = std::function<void(DocumentView &)>;
    /// Clears, and has @p writer write with the functions below, now and when the palette changes.
    void write(Writer writer);

    void title(const QString &text, theme::Tint tint = theme::Tint::Text);
    void heading(const QString &text);
    void paragraph(const QString &text, theme::Tint tint = theme::Tint::Text);
    void field(const QString &name, const QString &value);
    struct Field {
        QString name;
        QString value;
        bool isStrong = false; ///< the one that it is about
    };
    using Fields = std::vector<Field>;
    /// Fields that belong together: their values stand in one column, beside the longest name.
    void fields(const Fields &fields);
    /// Bytes as they crossed the wire, read as text; what is too long is cut off and said so.
    void code(const QByteArray &bytes);
    /// A head: the start line stands out, @p startTint, and so do the names of the headers.
    void head(const QByteArray &bytes, theme::Tint startTint);
    void certificates(const std::vector<net::CertificateInfo> &chain);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rewrite();
    [[nodiscard]] int usualNameWidth() const; // pixels
    void fieldBlock(const QString &name, int width);
    void block(int above, int indent = 0);
    void insert(const QString &text, const QFont &font, theme::Tint tint);
    void codeLine(const QString &line, theme::Tint nameTint, bool isStart, theme::Tint startTint);

    Writer m_writer;
    QTextCursor m_cursor;
    bool m_isEmpty = true;
};

} // namespace framescope::panels
