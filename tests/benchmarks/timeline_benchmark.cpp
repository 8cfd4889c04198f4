// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// 1 000 lanes and 200 000 events in a timeline's panel, in a window: how long the window's thread is ever busy with one
// thing while events come twenty times a second, while the whole is set, replayed, zoomed and pointed at. Prints
// figures and fails nothing.
#include "tests/benchmarks/timed_application.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_controls.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/timeline/timeline_view.h"

#include <QMouseEvent>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace lab;
using lab::testing::TimedApplication;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Lanes = 1'000, Events = 200'000, Batches = 40;
constexpr double Step = 25; ///< microseconds from one event to the next

Event eventAt(int number)
{
    const double start = Step * number;
    const auto actor = u"reader %1"_s.arg(number % Lanes);
    if (number % 50 == 7) {
        sql::SqlRecord record;
        record.actor = actor;
        record.statement = u"SELECT * FROM products WHERE id = ?"_s;
        return {actor, record, start, start + 20'000};
    }
    if (number % 97 == 0)
        return {actor, Note{u"found nothing, and asks for itself"_s, number % 5 == 0}, start, start};
    redis::CommandRecord record;
    record.connection = actor.toUtf8();
    record.command = redis::makeCommand("GET", "lab:product:{1}");
    record.reply = number % 3 == 0 ? redis::Reply() : redis::Reply::string("{\"id\":1,\"name\":\"Desk lamp\"}");
    return {actor, record, start, start + 900 + number % 700};
}

Timeline eventsFrom(int first, int count)
{
    Timeline events;
    events.reserve(count);
    for (int i = first; i < first + count; ++i)
        events.append(eventAt(i));
    return events;
}

/// One piece of work a turn of the event loop, `times` times.
class Series : public QObject
{
public:
    Series(TimedApplication &application, std::chrono::milliseconds pause)
        : m_application(application)
    {
        m_timer.setInterval(pause);
        connect(&m_timer, &QTimer::timeout, this, [this] { turn(); });
    }

    void add(const char *what, int times, std::function<void(int)> work)
    {
        m_parts.push_back({what, times, std::move(work)});
    }

    void run()
    {
        m_timer.start();
        QApplication::exec();
    }

private:
    struct PartOfIt
    {
        const char *what;
        int times;
        std::function<void(int)> work;
    };

    void turn()
    {
        auto &part = m_parts.at(m_part);
        if (m_done < part.times)
            return part.work(m_done++);
        if (m_done++ < part.times + 20) // what it has set off comes to its end
            return;
        m_application.print(part.what);
        m_done = 0;
        if (++m_part == m_parts.size())
            QApplication::quit();
    }

    TimedApplication &m_application;
    QTimer m_timer;
    std::vector<PartOfIt> m_parts;
    std::size_t m_part = 0;
    int m_done = 0;
};

void pointAt(ui::TimelineView *view, int number)
{
    const QPointF place(100 + number * 7 % (view->viewport()->width() - 110),
                        80 + number * 13 % (view->viewport()->height() - 90));
    QMouseEvent move(QEvent::MouseMove, place, view->viewport()->mapToGlobal(place), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(view->viewport(), &move);
}

} // namespace

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    const ui::Theme theme(application);
    QWidget window;
    auto *const panel = new ui::TimelinePanel;
    auto *const column = new QVBoxLayout(&window);
    column->addWidget(panel->transport());
    column->addWidget(panel, 2);
    column->addWidget(panel->events(), 1);
    window.resize(1'200, 800);
    window.show();
    auto *const view = panel->view();
    auto &player = panel->player();
    // A run keeps 100 000; what is set may be longer.
    QList<Timeline> batches;
    for (int i = 0; i < Batches; ++i)
        batches.append(eventsFrom(i * (100'000 / Batches), 100'000 / Batches));
    const auto all = eventsFrom(0, Events);
    qint64 total = 0;

    Series series(application, 50ms);
    series.add("the window opens", 1, [](int) {});
    series.add("append live, 20 batches a second", Batches, [&](int i) {
        total += batches.at(i).size();
        panel->append({batches.at(i), total});
    });
    series.add("set 200 000 events", 1, [&](int) { panel->setTimeline(all, all.size()); });
    series.add("replay by event, start to end", 100, [&](int i) {
        if (i == 0) {
            player.seek(0);
            player.setEventsPerSecond(Events / 4.5);
            player.play();
        }
    });
    series.add("replay by time, start to end", 100, [&](int i) {
        if (i == 0) {
            player.pause();
            player.seek(0);
            player.setSpeed(player.duration() / 4.5e6);
            player.play();
        }
    });
    series.add("zoom in and out", 60, [&](int i) { i < 30 ? view->zoomIn() : view->zoomOut(); });
    series.add("point at events", 200, [&](int i) { pointAt(view, i); });
    series.add("another order of the lanes", 4, [&](int i) {
        view->setOrder(i % 2 == 0 ? ui::TimelineLanes::Order::ByName : ui::TimelineLanes::Order::ByDeviation);
    });
    series.add("clear", 1, [&](int) { panel->clear({}); });
    series.run();
    return 0;
}
