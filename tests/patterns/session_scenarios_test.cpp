// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/04_session/lesson.h"
#include "tests/patterns/scenario_suite.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

QList<Played> sessionPlayed()
{
    const auto refused = [](qint64 number, qint64 requests, qint64 sessions) {
        return Fields{{u"refused"_s, number}, {u"requests"_s, requests}, {u"sessions"_s, sessions}};
    };
    return {
        // In turn: the odd rounds are at the other server, and after the restart the even ones of those who began at A.
        {"sticky-memory strategy=naive", false, refused(16, 24, 0)},
        {"sticky-memory strategy=naive users=1 requests=2", false, refused(2, 2, 0)},
        {"sticky-memory strategy=sticky", false, refused(6, 24, 0)},
        {"sticky-memory strategy=sticky users=5 requests=4", false, refused(6, 20, 0)},
        {"sticky-memory strategy=sticky users=1 requests=3", false, refused(2, 3, 0)},
        {"sticky-memory strategy=redis", true, refused(0, 24, 4)},
        {"sticky-memory strategy=redis users=1 requests=3", true, refused(0, 3, 1)},
        {"fixed-vs-sliding strategy=fixed", false, {{u"requests"_s, 9LL}, {u"thief_in"_s, false}}},
        {"fixed-vs-sliding strategy=sliding life=1000", false, {{u"refused"_s, 0LL}, {u"thief_in"_s, true}}},
        {"fixed-vs-sliding strategy=absolute life=1000", true, {{u"refused"_s, 0LL}, {u"thief_in"_s, false}}},
        {"lost-field strategy=naive", false, {{u"lost"_s, 1LL}}},
        {"lost-field strategy=hash", false, {{u"lost"_s, 1LL}}},
        {"lost-field strategy=field", true, {{u"theme"_s, "dark"_ba}, {u"cart"_s, "3"_ba}}},
        {"revived-session strategy=naive", false, {{u"fields"_s, 1LL}, {u"ttl"_s, -1LL}}},
        {"revived-session strategy=exists", false, {{u"fields"_s, 1LL}, {u"ttl"_s, -1LL}}},
        {"revived-session strategy=expire", false, {{u"fields"_s, 1LL}, {u"ttl"_s, 1800LL}}},
        {"revived-session strategy=script", true, {{u"fields"_s, 0LL}, {u"ttl"_s, -2LL}}},
    };
}

QList<Told> sessionTold()
{
    const auto ends = [](qint64 refused, bool thief) {
        return Fields{{u"strategy"_s, u"absolute"_s},
                      {u"life_ms"_s, 600LL},
                      {u"requests"_s, 9LL},
                      {u"refused"_s, refused},
                      {u"thief_in"_s, thief}};
    };
    const Fields lost{{u"strategy"_s, u"field"_s}, {u"theme"_s, ""_ba}, {u"cart"_s, ""_ba}, {u"lost"_s, 2LL}};
    return {
        {"out at work", u"fixed-vs-sliding"_s, ends(1, false), false,
         u"somebody was logged out in the middle of work"_s},
        {"a thief", u"fixed-vs-sliding"_s, ends(0, true), false,
         u"a thief of the id was let in for as long as they came"_s},
        {"both lost", u"lost-field"_s, lost, false, u"both changes are gone"_s},
    };
}

} // namespace

/// The races of lesson 04.
class SessionScenariosTest : public ScenarioSuite
{
    Q_OBJECT

public:
    SessionScenariosTest()
        : ScenarioSuite(patterns::session::lesson(), sessionPlayed(), sessionTold())
    {
    }
};

LAB_TEST(SessionScenariosTest)
#include "session_scenarios_test.moc"
