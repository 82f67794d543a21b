// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logfinder.h"

namespace framescope::models {

namespace {
constexpr auto betweenTelling = std::chrono::milliseconds(100);
}

LogFinder::LogFinder(const LogModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    connect(&model, &LogModel::recordingChanged, this, &LogFinder::stop);
}

LogFinder::~LogFinder()
{
    m_stop.request_stop();
}

void LogFinder::stop()
{
    m_stop.request_stop();
    ++m_number;
    m_isBusy = false;
}

/// An event stands behind a message: forwards that one has been passed, backwards it comes first.
base::MessageId LogFinder::messageAt(int row, capture::Order order) const
{
    if (row < 0 || row >= m_model.rowCount())
        return {};
    if (const capture::EventRow *event = m_model.eventAt(row))
        return base::MessageId(event->afterMessage.value + (order == capture::Order::Forward ? 0 : 1));
    return std::get<base::MessageId>(m_model.rowAt(row));
}

void LogFinder::find(const capture::Filter &filter, int row, capture::Order order)
{
    const capture::FindRequest request {m_model.rowIndex(), messageAt(row, order), order};
    start([this, number = m_number + 1, filter, request](capture::Reader &reader, const std::stop_token &stop) {
        auto told = std::chrono::steady_clock::now();
        const auto progress = [&](double done) {
            const auto now = std::chrono::steady_clock::now();
            if (now - told < betweenTelling)
                return;
            told = now;
            m_background.tell([this, number, done] {
                if (number == m_number)
                    Q_EMIT progressed(done);
            });
        };
        return capture::findMessage(reader, filter, request, stop, progress);
    });
}

void LogFinder::findBookmark(int row, capture::Order order)
{
    start(
        [rows = m_model.rowIndex(), from = messageAt(row, order), order](capture::Reader &reader, const std::stop_token &) {
            capture::FindResult result;
            result.place = capture::findBookmark(reader, rows, from, order);
            return result;
        });
}

void LogFinder::start(Search search)
{
    stop();
    m_stop = std::stop_source();
    m_isBusy = true;
    const auto work = [path = m_model.path(), search = std::move(search), stop = m_stop.get_token()] {
        const auto reader = capture::Reader::open(path);
        return reader ? search(**reader, stop) : capture::FindResult {{}, 0, stop.stop_requested(), true};
    };
    m_background.run<capture::FindResult>(work, [this, number = m_number](const capture::FindResult &result) {
        if (number != m_number)
            return;
        m_isBusy = false;
        Q_EMIT finished(result);
    });
}

} // namespace framescope::models
