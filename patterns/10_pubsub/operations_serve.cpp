// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/sse/sse_server.h"
#include "patterns/10_pubsub/lesson.h"

namespace lab::patterns::pubsub {

using namespace Qt::StringLiterals;

namespace {

const auto Lane = u"endpoint"_s;

struct Served
{
    QString url;
    qint64 listeners = 0; ///< that came, in all
    qint64 sent = 0, dropped = 0;

    static constexpr auto Members =
        named("url listeners sent dropped", &Served::url, &Served::listeners, &Served::sent, &Served::dropped);
};

/// Notes and counts what the endpoint does. `before` is what was counted before it was started, `listening` how many
/// do.
void follow(Run &run, sse::SseServer &server, const Served &before, Served &served)
{
    const auto tell = [&run, &server, &served, before] {
        const auto now = server.counters();
        served.sent = before.sent + now.sent;
        served.dropped = before.dropped + now.dropped;
        run.live().count({{u"sent"_s, served.sent},
                          {u"listeners"_s, qint64(now.listeners)},
                          {u"dropped"_s, served.dropped},
                          {u"at"_s, served.url}});
    };
    QObject::connect(&server, &sse::SseServer::countersChanged, &server, tell);
    QObject::connect(&server, &sse::SseServer::listenerCame, &server, [&run, &served, tell](const QByteArray &channel) {
        ++served.listeners;
        run.note(Lane, tr("a listener came to %1").arg(displayText(channel)));
        tell();
    });
    QObject::connect(&server, &sse::SseServer::listenerLeft, &server,
                     [&run](const QByteArray &channel, qint64 sent, qint64 dropped) {
                         run.note(Lane, tr("a listener of %1 left: sent %2, dropped %3")
                                            .arg(displayText(channel), countText(sent), countText(dropped)));
                     });
    QObject::connect(&server, &sse::SseServer::redisLost, &server,
                     [&run](const QString &reason) { run.note(Lane, reason, true); });
    QObject::connect(&server, &sse::SseServer::redisBack, &server,
                     [&run] { run.note(Lane, tr("Redis is back; what was published meanwhile is lost")); });
    tell();
}

/// Paused it is closed: whoever listened is cut off, and comes back to the same port.
QCoro::Task<Outcome> serve(Run &run, Arguments arguments)
{
    auto &live = run.live();
    if (const auto seconds = arguments.integerIfGiven(u"seconds"_s))
        live.endAfter(std::chrono::seconds(*seconds));
    sse::SseOptions options;
    options.port = static_cast<int>(arguments.integerIfGiven(u"port"_s).value_or(0));
    Served served;
    for (bool goesOn = co_await live.goesOn(); goesOn; goesOn = co_await live.goesOn()) {
        sse::SseServer server(run.environment().endpoint, options);
        server.start();
        options.port = server.port();
        served.url = server.url();
        run.note(Lane, tr("listens at %1; curl -N %1subscribe/lab:news").arg(served.url));
        follow(run, server, served, served);
        co_await live.rest();
    }
    run.note(Lane, tr("closed"));
    const auto text = tr("It was open at %1. Listeners in all: %2; messages sent to them: %3.")
                          .arg(served.url, countText(served.listeners), countText(served.sent));
    co_return Outcome::done(toFields(served), text);
}

} // namespace

Operation serveOperation()
{
    const auto port = Parameter::integer(u"port"_s, tr("Port"), 1, 65'535)
                          .orNone()
                          .withHelp(tr("On 127.0.0.1 alone. Empty: any that is free."));
    const auto seconds = Parameter::integer(u"seconds"_s, tr("For"), 1, 86'400)
                             .orNone()
                             .withUnit(u"s"_s)
                             .withHelp(tr("Empty: until it is stopped."));
    return {.id = u"serve"_s,
            .title = tr("Serve to browsers"),
            .summary = tr("An endpoint on 127.0.0.1 that streams a channel to any browser or curl -N as server-sent "
                          "events: /subscribe/CHANNEL. At most 32 listeners over one SUBSCRIBE a channel; closed when "
                          "it is stopped."),
            .parameters = {port, seconds},
            .run = serve,
            .live = true};
}

} // namespace lab::patterns::pubsub
