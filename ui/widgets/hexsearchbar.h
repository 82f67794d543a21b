// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <widgets/bytesearch.h>

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace framescope::widgets {

class HexView;

/// Finds text or bytes in a HexView, and goes to an offset. Enter finds the next, Shift+Enter the previous one; an offset is
/// decimal, or hexadecimal behind 0x. Says below what there was to say.
class HexSearchBar : public QWidget
{
    Q_OBJECT

public:
    /// @p view must outlive it.
    explicit HexSearchBar(HexView &view, QWidget *parent = nullptr);

    void focusFind();
    void focusOffset();
    void findNext() { find(ByteSearch::Way::Forward); }
    void findPrevious() { find(ByteSearch::Way::Backward); }
    /// Forgets what was said and what is being looked for: there are other bytes.
    void reset();
    /// A sentence that goes with "Not found.": where else to look. Empty: nowhere.
    void setAdvice(const QString &advice) { m_advice = advice; }

private:
    void makeFind();
    void makeOffset();
    void makeLayout();
    void find(ByteSearch::Way way);
    void takeFound(qint64 offset, bool isWrapped);
    void goToOffset();
    void say(const QString &sentence, bool isTrouble = false);
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;
    /// Nothing where it is none; then it has been said why.
    [[nodiscard]] QByteArray needle();

    HexView &m_view;
    ByteSearch m_search;
    qsizetype m_needleSize = 0;
    ByteSearch::Way m_way {};
    QString m_advice;
    QLineEdit *m_find;
    QComboBox *m_form;
    QLineEdit *m_offset;
    QLabel *m_said;
};

/// The offset that @p text says: decimal, or hexadecimal behind "0x"; nothing where it says none.
[[nodiscard]] std::optional<qint64> offsetFrom(const QString &text);

} // namespace framescope::widgets
