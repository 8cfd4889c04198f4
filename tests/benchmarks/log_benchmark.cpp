// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// 1 000 000 messages at 100 000 a second: a real server is sent them by PUBLISH over a socket of its own, a subscriber
// of a run receives them on a worker's thread, and the live log shows them in a window. What arrives, in which order,
// in how much memory, and how long the window's thread was ever busy. Prints figures and fails nothing.
#include "app/lab/worker.h"
#include "tests/benchmarks/timed_application.h"
#include "tests/run/run_fixture.h"
#include "tests/support/redis_process.h"
#include "ui/log/log_panel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <thread>

using namespace lab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using testing::threadMillis;

namespace {

qint64 messagesPerSecond = 100'000; // by the first argument
constexpr qint64 Seconds = 10;

qint64 allMessages()
{
    return messagesPerSecond * Seconds;
}

/// Publishes numbers in pipelines, keeping to the rate by the clock, and reads how many received each.
class Publisher
{
public:
    explicit Publisher(const redis::Endpoint &endpoint)
        : m_path(endpoint.socketPath)
    {
    }

    void run()
    {
        QLocalSocket socket;
        socket.connectToServer(m_path);
        if (!socket.waitForConnected())
            qFatal("The publisher could not connect: %s", qPrintable(socket.errorString()));
        QElapsedTimer clock;
        clock.start();
        for (qint64 sent = 0; sent < allMessages();) {
            const qint64 due = std::min(allMessages(), clock.nsecsElapsed() * messagesPerSecond / 1'000'000'000);
            QByteArray pipeline;
            for (auto number = sent; number < due; ++number)
                pipeline += commandOf(QByteArray::number(number));
            if (!pipeline.isEmpty())
                exchange(socket, pipeline, due - sent);
            sent = due;
            std::this_thread::sleep_for(1ms);
        }
        seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    }

    double seconds = 0;
    qint64 receivers = 0; ///< the sum of what PUBLISH answered

private:
    static QByteArray commandOf(const QByteArray &number)
    {
        return "*3\r\n$7\r\nPUBLISH\r\n$8\r\nlab:news\r\n$" + QByteArray::number(number.size()) + "\r\n" + number +
               "\r\n";
    }

    void exchange(QLocalSocket &socket, const QByteArray &pipeline, qint64 replies)
    {
        socket.write(pipeline);
        while (replies > 0) {
            if (!socket.canReadLine() && !socket.waitForReadyRead(10'000))
                qFatal("The server did not answer the publisher.");
            while (replies > 0 && socket.canReadLine()) {
                receivers += socket.readLine().mid(1).trimmed().toLongLong();
                --replies;
            }
        }
    }

    const QString m_path;
};

/// Until it is stopped.
QCoro::Task<Outcome> receive(Run &run, Arguments)
{
    auto *const subscriber = run.subscriber(u"B"_s);
    co_await subscriber->subscribe("lab:news");
    run.note(u"B"_s, u"ready"_s);
    while (true)
        co_await run.sleep(50ms);
}

Catalogue receiveCatalogue()
{
    Lesson lesson{.number = 1, .id = u"news"_s, .title = u"News"_s};
    lesson.operations = {{.id = u"receive"_s, .title = u"Receive"_s, .summary = {}, .run = receive, .live = true}};
    return Catalogue({lesson});
}

qint64 residentMegabytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toLongLong() * 4 / 1024;
}

/// How long each event that the window's thread handles keeps it: by the clock, and of that what it was itself at work.
/// The difference is what it waited for a core.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool isWindows = QThread::currentThread() == thread(); // the worker's events come by here as well
        if (!isWindows || !isWatching || m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const auto what = QByteArray(receiver->metaObject()->className()) + ", event " +
                          QByteArray::number(event->type()); // either may be gone afterwards
        QElapsedTimer clock;
        clock.start();
        const double before = threadMillis();
        const bool isHandled = QApplication::notify(receiver, event);
        const double own = threadMillis() - before, all = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        --m_depth;
        if (own > longestOwn) {
            longestOwn = own;
            longestAt = what;
        }
        overSixteen += all > 16 ? 1 : 0;
        ownOverSixteen += own > 16 ? 1 : 0;
        longest = std::max(longest, all);
        busy += own;
        return isHandled;
    }

    bool isWatching = false;
    double longest = 0, longestOwn = 0, busy = 0; ///< milliseconds
    int overSixteen = 0, ownOverSixteen = 0;
    QByteArray longestAt; ///< who handled what

private:
    int m_depth = 0;
};

/// What the log was given, besides what it says itself.
struct Watch
{
    qint64 next = 0, messages = 0, lost = 0, atBegin = 0, halfWay = 0;
    bool inOrder = true;

    void take(const EventBatch &batch)
    {
        lost += batch.messagesLost;
        for (const auto &event : batch.events) {
            const auto *const message = messageOf(event);
            if (!message)
                continue;
            const auto number = message->payload.integer();
            inOrder = inOrder && number >= next;
            next = number + 1;
            ++messages;
        }
        if (atBegin == 0)
            atBegin = residentMegabytes();
        if (halfWay == 0 && next > allMessages() / 2)
            halfWay = residentMegabytes();
    }
};

bool isShownInOrder(const ui::LogModel &model)
{
    for (int row = 1; row < model.rowCount(); ++row) {
        const auto number = [&](int at) {
            return model.entry(at).message()->payload.integer();
        };
        if (number(row) <= number(row - 1))
            return false;
    }
    return true;
}

void print(const WatchedApplication &application, const Watch &watch, const Publisher &publisher, ui::LogPanel &panel)
{
    const auto counts = panel.feed().counts(ui::LogKind::Messages);
    const auto &model = panel.feed().model(ui::LogKind::Messages);
    std::printf("sent                       %lld messages in %.2f s, %lld received by the subscriber's connection\n",
                qlonglong(allMessages()), publisher.seconds, qlonglong(publisher.receivers));
    std::printf("received by the log        %lld\n", qlonglong(counts.received));
    std::printf("shown, dropped from view   %lld, %lld (of these %lld were not handed on)\n", qlonglong(counts.shown),
                qlonglong(counts.dropped), qlonglong(watch.lost));
    std::printf("in order                   %s, as shown %s, last %lld\n", watch.inOrder ? "yes" : "no",
                isShownInOrder(model) ? "yes" : "no", qlonglong(watch.next - 1));
    std::printf("longest block              %.1f ms by the clock (%d over 16 ms), %.1f ms of its own work (%d; %s)\n",
                application.longest, application.overSixteen, application.longestOwn, application.ownOverSixteen,
                application.longestAt.constData());
    std::printf("window's thread at work    %.0f %%\n", application.busy / 10.0 / Seconds);
    std::printf("memory at 0, 5 and 10 s    %lld, %lld, %lld MB\n", qlonglong(watch.atBegin), qlonglong(watch.halfWay),
                qlonglong(residentMegabytes()));
}

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    if (argc > 1)
        messagesPerSecond = QByteArray(argv[1]).toLongLong();
    const ui::Theme theme(application);
    const testing::RedisProcess server;
    const QTemporaryDir folder;
    const auto catalogue = receiveCatalogue();
    Worker worker(catalogue, testing::environmentAt(server.endpoint(), folder.path()));
    ui::LogPanel panel;
    panel.choose(ui::LogKind::Messages);
    if (argc > 2)
        panel.page(ui::LogKind::Messages).filter().search()->setText(QString::fromLocal8Bit(argv[2]));
    panel.resize(1000, 400);
    panel.show();

    Watch watch;
    Publisher publisher(server.endpoint());
    std::thread thread;
    QObject::connect(&worker, &Worker::happened, &panel.feed(),
                     [&](RunId, const EventBatch &batch) { panel.feed().take(batch); });
    QObject::connect(&worker, &Worker::happened, &panel, [&](RunId, const EventBatch &batch) {
        if (!thread.joinable() && std::any_of(batch.events.begin(), batch.events.end(), noteOf)) {
            application.isWatching = true;
            thread = std::thread([&] { publisher.run(); });
        }
        watch.take(batch);
    });
    QObject::connect(&panel.feed(), &ui::LogFeed::flushed, &panel, [&] {
        const bool isAll = panel.feed().counts(ui::LogKind::Messages).received >= allMessages();
        if (!isAll || !application.isWatching)
            return;
        application.isWatching = false;
        thread.join();
        print(application, watch, publisher, panel);
        worker.cancelAll();
        QTimer::singleShot(100ms, &application, &QCoreApplication::quit);
    });
    QTimer::singleShot(500ms, &panel, [&] { // once the window stands
        Request request;
        request.lesson = u"news"_s;
        request.item = u"receive"_s;
        worker.start(request);
    });
    return QApplication::exec();
}
