// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// 100 000 events a second for 10 s, from a run on its own thread to a table in a window: what arrives, in which order,
// in how much memory, and for how long the window's thread was ever busy. Prints figures and fails nothing.
#include "app/lab/worker.h"
#include "tests/run/run_fixture.h"
#include "tests/support/redis_process.h"
#include "ui/kit/content_table.h"
#include "ui/part/run_watcher.h"
#include "ui/live/live_events.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdio>

using namespace lab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 EventsPerSecond = 100'000;
constexpr qint64 Seconds = 10;
constexpr qint64 All = EventsPerSecond * Seconds;

/// Keeps to the rate by the clock, however late the event loop wakes it.
QCoro::Task<Outcome> flood(Run &run, Arguments)
{
    QElapsedTimer clock;
    clock.start();
    for (qint64 sent = 0; sent < All;) {
        const qint64 due = std::min(All, clock.nsecsElapsed() * EventsPerSecond / 1'000'000'000);
        for (; sent < due; ++sent)
            run.message(u"publisher"_s, "news", redis::Reply::integer(sent));
        co_await run.sleep(1ms);
    }
    co_return Outcome::done({{u"sent"_s, All}}, {});
}

Catalogue floodCatalogue()
{
    Lesson lesson{.number = 1, .id = u"flood"_s, .title = u"Flood"_s};
    lesson.operations = {{.id = u"flood"_s, .title = u"Flood"_s, .summary = {}, .run = flood, .live = true}};
    return Catalogue({lesson});
}

qint64 residentKilobytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toLongLong() * 4;
}

/// What the window saw.
struct Watch
{
    qint64 total = 0, seen = 0, next = 0, batches = 0;
    bool inOrder = true;
    qint64 longestPause = 0; ///< nanoseconds between two turns of the window's event loop
    qint64 memoryAtFirst = 0, memoryHalfWay = 0;
    QElapsedTimer turn;

    void take(const EventBatch &batch)
    {
        for (const auto &event : batch.events) {
            const auto number = messageOf(event)->payload.integer();
            inOrder = inOrder && number >= next;
            next = number + 1;
        }
        seen += batch.events.size();
        total = batch.total;
        ++batches;
        if (memoryAtFirst == 0 && total > All / 10)
            memoryAtFirst = residentKilobytes();
        if (memoryHalfWay == 0 && total > All / 2)
            memoryHalfWay = residentKilobytes();
    }

    void tick()
    {
        longestPause = std::max(longestPause, turn.nsecsElapsed());
        turn.restart();
    }
};

void print(const Watch &watch, const Report &report)
{
    std::printf("sent                       %lld events, %lld a second for %lld s\n", qlonglong(All),
                qlonglong(EventsPerSecond), qlonglong(Seconds));
    std::printf("counted by the window      %lld\n", qlonglong(watch.total));
    std::printf("handed to the window       %lld in %lld batches\n", qlonglong(watch.seen), qlonglong(watch.batches));
    std::printf("in order                   %s\n", watch.inOrder ? "yes" : "no");
    std::printf("counted by the report      %lld, kept %lld\n", qlonglong(report.happened),
                qlonglong(report.timeline.size()));
    std::printf("longest pause              %.1f ms\n", static_cast<double>(watch.longestPause) / 1e6);
    std::printf("memory after 1, 5 and 10 s %lld, %lld, %lld MB\n", qlonglong(watch.memoryAtFirst / 1024),
                qlonglong(watch.memoryHalfWay / 1024), qlonglong(residentKilobytes() / 1024));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const ui::Theme theme(application);
    const testing::RedisProcess server;
    const QTemporaryDir folder;
    const auto catalogue = floodCatalogue();
    Worker worker(catalogue, testing::environmentAt(server.endpoint(), folder.path()));

    QWidget window;
    ui::RunWatcher watcher(worker);
    auto *const table = new ui::ContentTable(u"Events"_s);
    ui::LiveEvents events;
    table->setModel(&events);
    (new QVBoxLayout(&window))->addWidget(table);
    window.resize(1000, 400);
    window.show();

    Watch watch;
    QTimer ticks;
    ticks.setTimerType(Qt::PreciseTimer);
    QObject::connect(&ticks, &QTimer::timeout, &window, [&watch] { watch.tick(); });
    QObject::connect(&watcher, &ui::RunWatcher::happened, &window, [&](const EventBatch &batch) {
        watch.take(batch);
        events.take(batch);
        table->scrollToBottom();
    });
    QObject::connect(&watcher, &ui::RunWatcher::finished, &window, [&](const Report &report) {
        print(watch, report);
        QCoreApplication::quit();
    });
    QTimer::singleShot(500ms, &window, [&] { // once the window stands
        watch.turn.start();
        ticks.start(1ms);
        Request request;
        request.lesson = u"flood"_s;
        request.item = u"flood"_s;
        watcher.start(request);
    });
    return QApplication::exec();
}
