// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/every_lesson_fixture.h"
#include "tests/patterns/lesson_bench.h"
#include "tests/support/test_registry.h"
#include "ui/picture/describe.h"
#include "ui/stages/stage_replay.h"

#include <QTest>

#include <limits>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;
using redis::Reply;

namespace {

/// What no command answers so, and what some command answers, but another one.
QList<Reply> lies()
{
    const auto inside = Reply::error("ERR inside");
    const auto one = Reply::integer(1);
    const auto text = Reply::string("not a number");
    return {
        {},
        one,
        text,
        Reply::status("OK"),
        Reply::error("MOVED 42 127.0.0.1:7001"),
        Reply::integer(std::numeric_limits<qint64>::min()),
        Reply::integer(std::numeric_limits<qint64>::max()),
        Reply::real(std::numeric_limits<double>::infinity()),
        Reply::array({}),
        Reply::array({{}}),
        Reply::array({inside}),
        Reply::array({one, inside}),
        Reply::array({inside, one}),
        Reply::array({text, text}),
        Reply::array({one, inside, one}),
        Reply::array({inside, inside, inside, inside, inside}),
        Reply::array({Reply::array({inside}), one}),
        Reply::array({Reply::array({text, Reply::array({Reply::array({text, {}})})})}),
        Reply::array({text, Reply::array({Reply::array({text, inside}), inside}), Reply::array({})}),
    };
}

} // namespace

/// A stage is fed with what a server said. What that may be is nobody's promise.
class StageOfLiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noReplyTakesThePictureDown_data() { lessonRows(); }
    void noReplyTakesThePictureDown();
};

/// Each command of each scenario is answered by each lie, the first few times that it is sent.
void StageOfLiesTest::noReplyTakesThePictureDown()
{
    constexpr int Times = 6;
    QFETCH(QString, lesson);
    const auto stage = ui::makeStage(lesson);
    LessonBench bench(everyLesson().lesson(lesson));
    for (const auto &scenario : everyLesson().lesson(lesson).scenarios) {
        const auto report = bench.breakIt(scenario.id);
        QVERIFY2(report.ok(), qPrintable(report.failure ? report.failure->message : QString()));
        for (const auto &lie : lies()) {
            stage->begin(report.request);
            QMap<QByteArray, int> told;
            for (auto event : report.timeline) {
                auto *const command = std::get_if<redis::CommandRecord>(&event.what);
                if (command && told[command->command.value(0)]++ < Times)
                    command->reply = lie;
                stage->started(event);
                stage->apply(event);
            }
            QVERIFY(!ui::describe(stage->picture()).isEmpty());
        }
    }
}

LAB_TEST(StageOfLiesTest)
#include "stage_of_lies_test.moc"
