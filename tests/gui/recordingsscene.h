// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowfixture.h"

#include <models/logmodel.h>
#include <panels/recordingspanel.h>
#include <widgets/logview.h>
#include <widgets/noticebar.h>

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

namespace framescope::tests::recordings {

inline constexpr int patienceMs = 60'000;

/// The window with a finished recording of ten questions and their echoes, a tenth of a second apart.
class Scene
{
public:
    Scene()
    {
        const QString path = fixture.folder() + QStringLiteral("/talk.fscope");
        {
            const auto recording = std::move(capture::Recording::create(path)).value();
            capture::SessionInfo info;
            info.url = QStringLiteral("ws://talk.example/chat");
            const base::MonoTime begin = recording->anchor().mono;
            const base::SessionId session = recording->addSession(info, begin);
            recording->append(capture::EventRecord {session, 1, capture::EventKind::Opened, begin, {}, {}});
            for (int i = 0; i < questions; ++i) {
                for (const auto direction : {base::Direction::Out, base::Direction::In}) {
                    capture::MessageRecord record;
                    record.session = session;
                    record.direction = direction;
                    record.message.assembled = QByteArray("question " + QByteArray::number(i));
                    const int ms = 100 * i + (direction == base::Direction::In ? 10 : 0);
                    record.timeWithoutFrames = begin + std::chrono::milliseconds(ms);
                    recording->append(std::move(record));
                }
            }
        }
        fixture.window().show();
        (void)QTest::qWaitForWindowActive(&fixture.window());
    }

    void enter()
    {
        QTest::keyClick(&fixture.window(), Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(fixture.window().room(), mainwindow::MainWindow::Recordings);
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), 1, patienceMs);
    }
    /// By a click on it.
    void select(const QString &name)
    {
        QTRY_VERIFY_WITH_TIMEOUT(indexOf(name).isValid(), patienceMs);
        list()->scrollTo(indexOf(name));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(indexOf(name)).center());
        QTRY_COMPARE(find<QLabel>("recordingTitle")->text(), name);
    }
    void openTalk()
    {
        enter();
        select(QStringLiteral("talk"));
        QTRY_COMPARE_WITH_TIMEOUT(log()->model()->rowCount(), rows, patienceMs);
    }
    [[nodiscard]] QModelIndex indexOf(const QString &name)
    {
        const QAbstractItemModel *model = list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == name)
                return model->index(row, 0);
        }
        return {};
    }

    template <typename T>
    [[nodiscard]] T *find(const char *name)
    {
        auto *found = fixture.recordingWidget<T>(name);
        if (!found)
            found = fixture.window().recordingsPanel()->findChild<T *>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    void click(const char *name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    [[nodiscard]] QListView *list() { return find<QListView>("recordings"); }
    [[nodiscard]] widgets::LogView *log() { return find<widgets::LogView>("recordingLog"); }
    [[nodiscard]] widgets::NoticeBar *notice() { return find<widgets::NoticeBar>("recordingsNotice"); }
    [[nodiscard]] QString file(const QString &name) { return fixture.folder() + u'/' + name; }
    /// Gives the file dialog that is open this path, with its keyboard.
    void answerFileDialog(const QString &path)
    {
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY(dialog = fixture.window().findChild<QFileDialog *>());
        dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
        QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")), Qt::Key_Return);
    }

    static constexpr int questions = 10;
    static constexpr int rows = 1 + 2 * questions;
    WindowFixture fixture;
};

} // namespace framescope::tests::recordings
