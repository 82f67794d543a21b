// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentview.h"

#include <format/connecterrors.h>
#include <format/inert.h>
#include <format/numbers.h>
#include <theme/appearance.h>

#include <QLocale>

namespace framescope::panels {

namespace {

constexpr qsizetype maxCodeBytes = qsizetype(32) * 1024;

QString date(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

DocumentView::DocumentView(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setProperty("plain", true);
    setFrameShape(NoFrame);
    document()->setDocumentMargin(16);
    setCursorWidth(0);
    setLineWrapMode(WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
}

void DocumentView::write(Writer writer)
{
    m_writer = std::move(writer);
    rewrite();
}

void DocumentView::rewrite()
{
    clear();
    m_cursor = QTextCursor(document());
    m_isEmpty = true;
    if (m_writer)
        m_writer(*this);
    m_cursor = QTextCursor();
    moveCursor(QTextCursor::Start);
}

void DocumentView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    const bool isOld = event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange;
    if (isOld && m_writer)
        rewrite();
}

void DocumentView::block(int above, int indent)
{
    QTextBlockFormat format;
    format.setTopMargin(m_isEmpty ? 0 : above);
    format.setLeftMargin(indent);
    format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
    if (m_isEmpty)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
    m_isEmpty = false;
}

void DocumentView::insert(const QString &text, const QFont &font, theme::Tint tint)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(theme::tintColor(tint));
    m_cursor.insertText(text, format);
}

void DocumentView::title(const QString &text, theme::Tint tint)
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    block(0);
    insert(text, large, tint);
}

void DocumentView::heading(const QString &text)
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    block(20);
    insert(text, bold, theme::Tint::Text);
}

void DocumentView::paragraph(const QString &text, theme::Tint tint)
{
    if (text.isEmpty())
        return;
    block(8);
    insert(text, font(), tint);
}

int DocumentView::usualNameWidth() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("mmmmmmmmm"));
}

void DocumentView::fieldBlock(const QString &name, int width)
{
    block(4, width);
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setTextIndent(-width);
    format.setTabPositions({QTextOption::Tab(width, QTextOption::LeftTab)});
    m_cursor.setBlockFormat(format);
    insert(name + u'\t', font(), theme::Tint::Muted);
}

void DocumentView::field(const QString &name, const QString &value)
{
    fieldBlock(name, usualNameWidth());
    insert(value, font(), theme::Tint::Text);
}

void DocumentView::fields(const Fields &fields)
{
    constexpr int gap = 16; // pixels
    int width = usualNameWidth();
    for (const Field &field : fields)
        width = std::max(width, fontMetrics().horizontalAdvance(field.name) + gap);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    for (const Field &field : fields) {
        fieldBlock(field.name, width);
        insert(field.value, field.isStrong ? strong : font(), theme::Tint::Text);
    }
}

void DocumentView::code(const QByteArray &bytes)
{
    const QByteArray shown = bytes.left(maxCodeBytes);
    QString text = QString::fromUtf8(shown);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    bool isFirst = true;
    for (const QString &line : text.split(u'\n')) {
        block(isFirst ? 8 : 0);
        insert(format::inertText(line), theme::monospaceFont(), theme::Tint::Text);
        isFirst = false;
    }
    if (shown.size() < bytes.size())
        paragraph(tr("The first %1 of %2 are shown.").arg(format::byteSize(shown.size()), format::byteSize(bytes.size())),
            theme::Tint::Muted);
}

void DocumentView::codeLine(const QString &line, theme::Tint nameTint, bool isStart, theme::Tint startTint)
{
    QFont mono = theme::monospaceFont();
    block(isStart ? 8 : 2);
    if (isStart) {
        mono.setBold(true);
        return insert(format::inertLine(line), mono, startTint);
    }
    const qsizetype colon = line.indexOf(u':');
    insert(format::inertLine(line.left(colon + 1)), mono, nameTint);
    insert(format::inertLine(line.mid(colon + 1)), mono, theme::Tint::Text);
}

void DocumentView::head(const QByteArray &bytes, theme::Tint startTint)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    const QString head = QString::fromUtf8(bytes.left(end));
    bool isStart = true;
    for (const QString &line : head.split(QStringLiteral("\r\n"))) {
        codeLine(line, theme::Tint::Muted, isStart, startTint);
        isStart = false;
    }
    if (end >= 0 && end + 4 < bytes.size())
        code(bytes.mid(end + 4));
}

void DocumentView::certificates(const std::vector<net::CertificateInfo> &chain)
{
    for (size_t i = 0; i < chain.size(); ++i) {
        const net::CertificateInfo &certificate = chain[i];
        heading(i == 0 ? tr("Certificate of the server") : tr("Issued by (%1 of %2)").arg(i).arg(chain.size() - 1));
        field(tr("Subject"), format::inertLine(certificate.subject));
        field(tr("Issuer"), format::inertLine(certificate.issuer));
        if (!certificate.names.isEmpty())
            field(tr("Names"), format::inertLine(certificate.names.join(QStringLiteral(", "))));
        field(tr("Valid"), tr("%1 to %2").arg(date(certificate.notBefore), date(certificate.notAfter)));
        if (!certificate.keyType.isEmpty())
            field(tr("Key"), tr("%1, %2 bits").arg(format::inertLine(certificate.keyType)).arg(certificate.keyBits));
        fieldBlock(tr("SHA-256"), usualNameWidth());
        insert(format::fingerprint(certificate.sha256), theme::monospaceFont(), theme::Tint::Text);
    }
}

} // namespace framescope::panels
