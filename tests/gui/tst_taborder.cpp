// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspecttest.h"

#include <QApplication>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

using namespace framescope;
using widgets::NoticeBar;

namespace {

/// What is in a notice has the same name in each.
QString nameOf(const QWidget *widget)
{
    const auto *notice = qobject_cast<const NoticeBar *>(widget->parentWidget());
    return notice ? notice->objectName() + u' ' + widget->objectName() : widget->objectName();
}

} // namespace

/// Where Tab comes to what is built when it is first needed.
class TestTabOrder : public tests::InspectTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        showNewWindow();
    }

    void cleanup() { m_fixture.reset(); }

    void fromTheFieldToFindTheWayIsToTheLog()
    {
        log()->setFocus();
        QTest::keyClick(log(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(comesInARow({"filterHelpButton", "findEdit", "findPrevious", "findNext", "findClose", "log"}));
    }

    void noticesComeWhereTheyAreSeenWhicheverWasFirst()
    {
        for (const char *name : {"noteNotice", "writingNotice", "savedNotice", "notice"})
            m_fixture->widget<NoticeBar>(name)->showNotice(NoticeBar::Kind::Warning, QStringLiteral("This happened."), {},
                QStringLiteral("Mend it"), QStringLiteral("Mend it always"));
        log()->setFocus();
        QTest::keyClick(log(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(comesInARow({"requestTabs", "notice noticeAction", "notice noticeSecond", "notice noticeClose"}));
        QVERIFY(comesInARow({"writingNotice noticeAction", "writingNotice noticeSecond", "writingNotice noticeClose",
            "savedNotice noticeAction", "savedNotice noticeSecond", "savedNotice noticeClose", "filterEdit"}));
        QVERIFY(comesInARow({"findEdit", "findPrevious", "findNext", "findClose", "noteNotice noticeAction",
            "noteNotice noticeSecond", "noteNotice noticeClose", "log"}));
    }

    void aFileIsChosenWhereAMessageIsWritten()
    {
        QVERIFY(comesInARow({"log", "composeEditor", "composeText"}));
        click(m_fixture->widget<QToolButton>("composeFile"));
        QVERIFY(comesInARow({"log", "fileType", "chooseFile", "composeFile"}));
        click(m_fixture->widget<QToolButton>("composeText"));
        QVERIFY(comesInARow({"log", "composeEditor", "composeText"}));
    }

    void detailsComeRightBehindTheirTabs()
    {
        connectLocal();
        QTRY_VERIFY(rowWith(protocol::Opcode::Text, base::Direction::In) >= 0);
        select(rowWith(protocol::Opcode::Text, base::Direction::In));
        QVERIFY(comesInARow({"sendButton", "detailTabs"}));
        auto *details = m_fixture->widget<QTabWidget>("detail");
        for (int page = 0; page < details->count(); ++page) {
            details->setCurrentIndex(page);
            QTRY_VERIFY2(stopsIn(*details->currentWidget()) > 0, qPrintable(details->tabText(page)));
            const QWidgetList all = stops();
            const auto isDetail = [&](const QWidget *stop) { return details->isAncestorOf(stop); };
            const auto first = std::ranges::find_if(all, isDetail);
            QCOMPARE((*first)->objectName(), QStringLiteral("detailTabs"));
            QVERIFY2(std::ranges::none_of(std::find_if_not(first, all.end(), isDetail), all.end(), isDetail),
                qPrintable(namesOf(all).join(u' ')));
        }
    }

    void theWayBackIsTheSame()
    {
        detailsComeRightBehindTheirTabs();
        noticesComeWhereTheyAreSeenWhicheverWasFirst();
        QStringList back = namesOf(stops(Qt::Key_Backtab));
        std::reverse(back.begin() + 1, back.end());
        QCOMPARE(back, namesOf(stops()));
    }

private:
    /// What the key comes to, from the address until it is there again.
    [[nodiscard]] QWidgetList stops(Qt::Key key = Qt::Key_Tab) const
    {
        constexpr int most = 200;
        QCoreApplication::processEvents(); // layouts show by the loop what is new
        address()->setFocus();
        QWidgetList found;
        do {
            found.append(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), key);
        } while (QApplication::focusWidget() != address() && found.size() < most);
        return found;
    }

    [[nodiscard]] qsizetype stopsIn(const QWidget &page) const
    {
        return std::ranges::count_if(stops(), [&](const QWidget *stop) { return page.isAncestorOf(stop); });
    }

    [[nodiscard]] static QStringList namesOf(const QWidgetList &widgets)
    {
        QStringList names;
        std::ranges::transform(widgets, std::back_inserter(names), nameOf);
        return names;
    }

    /// Whether nothing is between them.
    [[nodiscard]] bool comesInARow(std::initializer_list<const char *> names) const
    {
        const QStringList found = namesOf(stops());
        QStringList wanted;
        for (const char *name : names)
            wanted.append(QLatin1String(name));
        const bool isSo = found.mid(found.indexOf(wanted.front()), wanted.size()) == wanted;
        if (!isSo)
            qWarning("%s", qPrintable(found.join(u' ')));
        return isSo;
    }
};

QTEST_MAIN(TestTabOrder)
#include "tst_taborder.moc"
