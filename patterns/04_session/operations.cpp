// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/random_token.h"
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/04_session/lesson.h"
#include "patterns/04_session/pattern.h"
#include "patterns/04_session/users.h"

namespace lab::patterns::session {

using namespace Qt::StringLiterals;

namespace {

enum class AppServer { A, B };
consteval auto wordsOf(AppServer)
{
    return words("A", "B");
}

Parameter sessionParameter()
{
    return Parameter::text(u"session"_s, tr("Session"))
        .matching(u"[0-9A-Za-z-]{1,64}"_s, tr("1 to 64 letters, digits or hyphens, such as “Log in” gives"))
        .withHelp(tr("Log in to get one. Who has it is the user: a real program shows and logs it nowhere."));
}

Parameter fieldParameter()
{
    return Parameter::text(u"name"_s, tr("Field"))
        .matching(u"[0-9A-Za-z_.-]{1,64}"_s, tr("1 to 64 letters, digits, _ . or -"));
}

SessionId sessionOf(const Arguments &arguments)
{
    return {arguments.text(u"session"_s)};
}

Keys touchedSession(const Keyspace &keys, const Arguments &arguments)
{
    return arguments.has(u"session"_s) ? Keys{Sessions::keyOf(keys, sessionOf(arguments))} : Keys();
}

Outcome noSession()
{
    return Outcome::rejected(tr("There is no such session: it has ended, or there never was one."), tr("Log in."));
}

/// The same for pattern and twin: the id is the run's own, so that both know the session by it.
template <typename Side>
QCoro::Task<Outcome> login(Run &run, sql::Client sql, Arguments arguments)
{
    const auto email = QString::fromUtf8(arguments.text(u"email"_s));
    const auto user = co_await Users(std::move(sql)).verify(email, arguments.text(u"password"_s));
    if (!user)
        co_return Outcome::rejected(tr("Wrong email or password."), tr("It is not said which."));
    Side side(run);
    const SessionId id{run.drawnOnce(u"session"_s, randomToken)};
    const auto ttl = co_await side.begin(id, *user);
    if (arguments.has(u"session"_s)) // whatever the browser brought is worth nothing from now on; no login, no logout
        co_await side.end(sessionOf(arguments));
    auto outcome = Outcome::done(
        {{u"session"_s, id.text}, {u"ttl"_s, ttl}},
        tr("%1 is logged in; %2 without a request end it.").arg(displayText(user->name), ttlText(ttl * 1000)));
    outcome.offers = {{u"session"_s, id.text}};
    co_return outcome;
}

Outcome seenText(const std::optional<Seen> &seen)
{
    if (!seen)
        return noSession();
    return Outcome::done(toFields(*seen),
                         tr("It is %1 (%2); the session ends in %3, unless they come back.")
                             .arg(displayText(seen->user.name), wordOf(seen->user.role), ttlText(seen->ttl * 1000)));
}

/// Either server asks over a connection of its own, and knows nothing but what Redis tells.
QCoro::Task<Outcome> me(Run &run, Arguments arguments)
{
    const auto server = u"server %1"_s.arg(wordOf(arguments.choice<AppServer>(u"server"_s)));
    auto *const redis = co_await run.connect(server);
    const auto seen = co_await Sessions(*redis, run.keys()).touch(sessionOf(arguments));
    co_return seenText(seen);
}

const auto meInRows = [](Twin twin, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto seen = co_await twin.touch(sessionOf(arguments));
    co_return seenText(seen);
};

const auto field = [](auto side, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto value = co_await side.field(sessionOf(arguments), arguments.text(u"name"_s));
    if (!value)
        co_return Outcome::rejected(tr("There is no such field: the session has it not, or has ended."),
                                    tr("HMGET answers nil either way. “Look at it” tells which."));
    co_return Outcome::done({{u"value"_s, *value}}, quotedText(*value));
};

const auto setField = [](auto side, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto name = arguments.text(u"name"_s), value = arguments.text(u"value"_s);
    if (isProtected(name))
        co_return Outcome::rejected(tr("%1 says who it is: no request may write it.").arg(quotedText(name)),
                                    tr("Choose another field, such as theme."));
    const bool isThere = co_await side.setField(sessionOf(arguments), name, value);
    if (!isThere)
        co_return noSession();
    co_return Outcome::done({{u"value"_s, value}}, tr("%1 is %2 now.").arg(quotedText(name), quotedText(value)));
};

const auto info = [](auto side, Arguments arguments) -> QCoro::Task<Outcome> {
    const auto found = co_await side.info(sessionOf(arguments));
    if (!found)
        co_return noSession();
    const auto count = found->fields.size();
    co_return Outcome::done(
        {{u"type"_s, found->type}, {u"fields"_s, QVariant::fromValue(found->fields)}, {u"ttl"_s, found->ttl}},
        tr("%1; the session: %2.")
            .arg(counted(count, tr("1 field"), tr("%1 fields", nullptr, formOf(count))), lifetimeText(found->ttl)));
};

const auto logout = [](auto side, Arguments arguments) -> QCoro::Task<Outcome> {
    const bool isDeleted = co_await side.end(sessionOf(arguments));
    co_return Outcome::done({{u"deleted"_s, isDeleted}},
                            isDeleted ? tr("Logged out, on every server.") : tr("There was no such session any more."));
};

Operation loginOperation()
{
    return {
        .id = u"login"_s,
        .title = tr("Log in"),
        .summary = tr("PBKDF2; TIME, then HSET and PEXPIRE in one MULTI under a new id. DEL ends an old session."),
        .parameters = {Parameter::text(u"email"_s, tr("Email"))
                           .withExample(u"user@test.com"_s)
                           .withHelp(tr("user@test.com or admin@test.com")),
                       Parameter::text(u"password"_s, tr("Password"))
                           .asSecret()
                           .withExample(u"password123"_s)
                           .withHelp(tr("password123, for both")),
                       sessionParameter()
                           .orNone()
                           .withLabel(tr("Old session"))
                           .withHelp(tr(
                               "What the browser brought, if anything. It is ended: the id changes at each login."))},
        .run = [](Run &run, Arguments given) { return login<Sessions>(run, run.sql(), std::move(given)); },
        .twin = [](Run &run, Arguments given) { return login<Twin>(run, run.twin(), std::move(given)); },
        .touches = touchedSession};
}

QList<Operation> requestOperations()
{
    const auto value = Parameter::text(u"value"_s, tr("Value")).withExample(u"dark"_s).orEmpty();
    return {{.id = u"me"_s,
             .title = tr("Who is it?"),
             .summary = tr("One script: PEXPIRE, HSET last_seen, HGETALL, if it is there. O(number of fields)."),
             .parameters = {sessionParameter(), Parameter::choice(u"server"_s, tr("Asked at server"), AppServer::A)},
             .run = me,
             .twin = by<Twin>(meInRows),
             .touches = touchedSession},
            {.id = u"field"_s,
             .title = tr("Read a field"),
             .summary = tr("HMGET, O(1): the field, and user_id, which a session has. Its life does not begin again."),
             .parameters = {sessionParameter(), fieldParameter().withExample(u"role"_s)},
             .run = by<Sessions>(field),
             .twin = by<Twin>(field),
             .touches = touchedSession},
            {.id = u"set-field"_s,
             .title = tr("Write a field"),
             .summary = tr("One script, O(1): HSET of one field, if the session is there. Its TTL stays."),
             .parameters = {sessionParameter(), fieldParameter().withExample(u"theme"_s), value},
             .run = by<Sessions>(setField),
             .twin = by<Twin>(setField),
             .touches = touchedSession}};
}

QList<Operation> otherOperations()
{
    return {{.id = u"info"_s,
             .title = tr("Look at it"),
             .summary = tr("TYPE, HGETALL and TTL in one write. To look is no request: its life does not begin again."),
             .parameters = {sessionParameter()},
             .run = by<Sessions>(info),
             .twin = by<Twin>(info),
             .touches = touchedSession,
             .aboutTheWay = {u"type"_s, u"fields"_s, u"ttl"_s}},
            {.id = u"logout"_s,
             .title = tr("Log out"),
             .summary = tr("DEL: no server knows it from then on."),
             .parameters = {sessionParameter()},
             .run = by<Sessions>(logout),
             .twin = by<Twin>(logout),
             .touches = touchedSession}};
}

} // namespace

QList<Operation> operations()
{
    return QList<Operation>{loginOperation()} + requestOperations() + otherOperations();
}

} // namespace lab::patterns::session
