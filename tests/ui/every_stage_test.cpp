// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/every_lesson_fixture.h"
#include "tests/patterns/lesson_bench.h"
#include "tests/support/test_registry.h"
#include "ui/picture/describe.h"
#include "ui/picture/fitting.h"
#include "ui/picture/layout.h"
#include "ui/stages/stage_replay.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

QStringList scenariosOf(const Lesson &lesson)
{
    return idsOf(lesson.scenarios);
}

/// Moments all over a run: begin and end, and what lies around each so-and-so-many-th event.
QList<double> momentsOf(const Timeline &events)
{
    constexpr qsizetype Most = 25;
    QList<double> moments;
    const auto step = std::max<qsizetype>(1, events.size() / Most);
    for (qsizetype i = 0; i < events.size(); i += step)
        moments << events[i].startMicros << events[i].endMicros;
    std::sort(moments.begin(), moments.end());
    return moments;
}

void everyWayRows()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("way");
    for (const auto &lesson : everyLesson().lessons()) {
        for (const auto &scenario : lesson.scenarios) {
            for (const auto &way : scenario.ways)
                QTest::addRow("%s %s %s", qPrintable(lesson.id), qPrintable(scenario.id), qPrintable(way.id))
                    << lesson.id << scenario.id << u"%1=%2"_s.arg(scenario.choice, way.id);
        }
    }
}

void forEachBlock(const QList<picture::Block> &blocks, const std::function<void(const picture::Block &)> &does)
{
    for (const auto &block : blocks) {
        does(block);
        if (const auto *const card = std::get_if<picture::Card>(&block))
            forEachBlock(card->blocks + card->foot, does);
        else if (const auto *const column = std::get_if<picture::Column>(&block))
            forEachBlock(column->blocks, does);
        else if (const auto *const row = std::get_if<picture::Row>(&block))
            for (const auto &part : row->parts)
                forEachBlock({part.block}, does);
    }
}

/// What is against the rules for all pictures: two boxes of one title; a colour without its sign; a sign without it.
QString faultIn(const Picture &picture)
{
    using picture::Tone;
    QStringList titles, faults;
    forEachBlock(picture.blocks, [&](const picture::Block &block) {
        if (const auto *const card = std::get_if<picture::Card>(&block))
            titles.append(card->title);
        const auto *const sentence = std::get_if<picture::Sentence>(&block);
        if (!sentence)
            return;
        const bool saysBad = sentence->text.startsWith(u'✕'), warns = sentence->text.startsWith(u'⚠');
        if (saysBad != (sentence->tone == Tone::Bad) || (warns && sentence->tone != Tone::Warning))
            faults.append(sentence->text);
    });
    if (titles.removeDuplicates() > 0)
        faults.append(u"two boxes have one title"_s);
    return faults.isEmpty() ? QString() : faults.join(u" / "_s) + u" / "_s + describe(picture);
}

bool saysThatItIsWrong(const Picture &picture)
{
    bool isWrong = false;
    forEachBlock(picture.blocks, [&isWrong](const picture::Block &block) {
        const auto *const sentence = std::get_if<picture::Sentence>(&block);
        isWrong = isWrong || (sentence && sentence->tone == picture::Tone::Bad);
    });
    return isWrong;
}

/// All that is said, but for times that run on while it is said.
QString told(const Stage &stage)
{
    return describe(stage.picture());
}

} // namespace

/// What holds for the pictures of all scenarios: before a run, at any moment of it, and in little room.
class EveryStageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeARunNothingIsForetold_data() { itemRows(scenariosOf); }
    void beforeARunNothingIsForetold();
    void aMomentIsTheSameHoweverItIsReached_data() { itemRows(scenariosOf); }
    void aMomentIsTheSameHoweverItIsReached();
    void theStageSaysWhetherItHeld_data() { everyWayRows(); }
    void theStageSaysWhetherItHeld();
    void whatAnOperationLeavesIsDrawn_data() { lessonRows(); }
    void whatAnOperationLeavesIsDrawn();
    void theStampedesNumbersAreThoseOfItsEvents();
    void theLostUpdatesNumbersAreThoseOfItsEvents();
    void theStreamsNumbersAreThoseOfItsEvents();
};

/// A question stands where the answer will be, and no number but those of the form.
void EveryStageTest::beforeARunNothingIsForetold()
{
    QFETCH(QString, lesson);
    QFETCH(QString, item);
    const auto &scenario = Catalogue::scenario(everyLesson().lesson(lesson), item);
    Request request;
    request.what = Request::What::Scenario;
    request.lesson = lesson;
    request.item = item;
    const auto stage = makeStage(lesson);
    QVERIFY(stage && stage->showsScenarios());
    stage->begin(request);
    const auto bare = told(*stage);
    QVERIFY2(bare.contains(u"? "_s), qPrintable(bare));
    for (const auto &parameter : scenario.parameters)
        request.values.insert(parameter.name, parameter.initial.value_or(QByteArray()));
    stage->begin(request);
    const auto picture = stage->picture();
    for (const int height : {238, 190, 154, 92}) {
        const QSize room(height > 92 ? 870 : 700, height);
        const auto shown = reduced(picture, levelFor(picture, room));
        QVERIFY2(heightFor(shown, room.width()) <= height, qPrintable(describe(shown)));
        QVERIFY2(describe(shown).contains(u"? "_s), qPrintable(describe(shown)));
    }
}

void EveryStageTest::aMomentIsTheSameHoweverItIsReached()
{
    QFETCH(QString, lesson);
    QFETCH(QString, item);
    LessonBench bench(everyLesson().lesson(lesson));
    const auto report = bench.breakIt(item);
    QVERIFY2(report.ok(), qPrintable(report.failure ? report.failure->message : QString()));
    const auto stepped = makeStage(lesson);
    StageReplay steps(report.request, report.timeline);
    for (const double micros : momentsOf(report.timeline)) {
        steps.moveTo(micros, *stepped);
        const auto jumped = makeStage(lesson);
        StageReplay(report.request, report.timeline).moveTo(micros, *jumped);
        QCOMPARE(told(*stepped), told(*jumped));
        QVERIFY2(faultIn(stepped->picture()).isEmpty(), qPrintable(faultIn(stepped->picture())));
    }
    steps.moveToEnd(*stepped);
    const auto live = makeStage(lesson); // as the run was shown while it went on
    live->begin(report.request);
    auto events = report.timeline;
    std::stable_sort(events.begin(), events.end(),
                     [](const Event &one, const Event &other) { return one.endMicros < other.endMicros; });
    double last = 0;
    for (const auto &event : events) {
        live->apply(event);
        last = std::max(last, event.endMicros);
    }
    live->moveTo({last, false});
    QCOMPARE(told(*stepped), told(*live));
    QVERIFY2(!told(*stepped).contains(u"drawn here"_s), qPrintable(told(*stepped)));
    for (const int height : {238, 190, 154, 92}) {
        const QSize room(height > 92 ? 870 : 700, height);
        const auto picture = stepped->picture();
        const auto shown = reduced(picture, levelFor(picture, room));
        const bool fits = heightFor(shown, room.width()) <= height;
        static const QSet<QString> Live{u"pubsub"_s, u"stream"_s}; // whose figures are taken on and off by hand
        QVERIFY2(fits || Live.contains(lesson), qPrintable(u"%1 px: "_s.arg(height) + describe(shown)));
        // What went wrong stays; what stands in cells may be cut.
        static const QRegularExpression alarm(u"✕ [^,✕:…]{16,}?\\. "_s);
        for (auto alarms = alarm.globalMatch(describe(picture)); alarms.hasNext();)
            QVERIFY2(describe(shown).contains(alarms.next().captured()), qPrintable(describe(shown)));
    }
}

/// In crimson and with its sign where the invariant broke, and nowhere else; before the end only where it is known.
void EveryStageTest::theStageSaysWhetherItHeld()
{
    QFETCH(QString, lesson);
    QFETCH(QString, item);
    QFETCH(QString, way);
    LessonBench bench(everyLesson().lesson(lesson));
    const auto report = bench.breakIt(item + u' ' + way);
    QVERIFY2(report.ok() && report.judged, qPrintable(report.failure ? report.failure->message : QString()));
    const auto stage = makeStage(lesson);
    StageReplay(report).moveToEnd(*stage);
    const auto picture = stage->picture();
    QVERIFY2(saysThatItIsWrong(picture) != report.judged->held,
             qPrintable(report.judged->clause + u" / "_s + describe(picture)));
    QVERIFY2(faultIn(picture).isEmpty(), qPrintable(faultIn(picture)));
}

/// Every form as it stands, one after the other; what is there then is observed.
void EveryStageTest::whatAnOperationLeavesIsDrawn()
{
    QFETCH(QString, lesson);
    LessonBench bench(everyLesson().lesson(lesson));
    const auto stage = makeStage(lesson);
    for (const auto &form : runAllForms(bench)) {
        StageReplay(form.report.request, form.report.timeline).moveToEnd(*stage);
        auto values = form.values;
        if (form.report.outcome)
            values.insert(form.report.outcome->offers);
        const auto seen = waitFor(bench.start(Request::What::Observation, form.operation.id, values));
        if (seen.observation)
            stage->observe(*seen.observation);
        const auto fault = faultIn(stage->picture());
        QVERIFY2(fault.isEmpty(), qPrintable(form.operation.id + u": "_s + fault));
    }
}

void EveryStageTest::theStampedesNumbersAreThoseOfItsEvents()
{
    LessonBench bench(everyLesson().lesson(u"cache-aside"_s));
    const auto report = bench.breakIt(u"stampede strategy=naive readers=40"_s);
    QVERIFY(report.ok());
    const auto stage = makeStage(u"cache-aside"_s);
    StageReplay replay(report.request, report.timeline);
    for (const double micros : momentsOf(report.timeline)) {
        QMap<QString, QString> stands;
        qint64 misses = 0, queries = 0, asking = 0;
        for (const auto &event : report.timeline) { // in the order of their beginnings
            if (event.actor == u"main"_s || event.startMicros > micros)
                continue;
            const auto *const command = commandOf(event);
            const bool isOver = event.endMicros <= micros;
            if (statementOf(event)) {
                stands[event.actor] = isOver ? u"answered"_s : u"asking"_s;
                queries += isOver ? 1 : 0;
                asking += isOver ? 0 : 1;
            } else if (command && command->is("GET") && isOver) {
                misses += command->reply.isNull() ? 1 : 0;
                stands[event.actor] = command->reply.isNull() ? u"waiting"_s : u"answered"_s;
            }
        }
        replay.moveTo(micros, *stage);
        const auto words = told(*stage);
        if (misses == 0 || stands.size() <= 3)
            continue;
        const auto says = [&](qint64 count, const QString &what) {
            return words.contains(u"%1 %2"_s.arg(QString::number(count), what));
        };
        const auto standing = [&](const QString &how) {
            return std::count(stands.begin(), stands.end(), how);
        };
        QVERIFY2(says(misses, misses == 1 ? u"GET found nothing."_s : u"GETs found nothing."_s), qPrintable(words));
        QVERIFY2(says(queries, queries == 1 ? u"query answered"_s : u"queries answered"_s), qPrintable(words));
        QVERIFY2(says(standing(u"waiting"_s), u"found nothing yet"_s), qPrintable(words));
        QVERIFY2(says(standing(u"answered"_s), u"have an answer"_s), qPrintable(words));
        QVERIFY2(asking == 0 || says(asking, u"at work"_s), qPrintable(words));
    }
}

/// The number is that of the last SET by then; what was written is how many SETs there were.
void EveryStageTest::theLostUpdatesNumbersAreThoseOfItsEvents()
{
    LessonBench bench(everyLesson().lesson(u"counter"_s));
    const auto report = bench.breakIt(u"lost-update strategy=naive workers=4 increments=20"_s);
    QVERIFY(report.ok());
    const auto stage = makeStage(u"counter"_s);
    StageReplay replay(report.request, report.timeline);
    auto ended = report.timeline;
    std::stable_sort(ended.begin(), ended.end(),
                     [](const Event &one, const Event &other) { return one.endMicros < other.endMicros; });
    for (const double micros : momentsOf(report.timeline)) {
        qint64 writes = 0, value = 0;
        bool isOver = false; // the run has read at the end what is there
        for (const auto &event : std::as_const(ended)) {
            const auto *const command = commandOf(event);
            if (!command || event.endMicros > micros)
                continue;
            isOver = isOver || (event.actor == u"main"_s && writes > 0);
            if (event.actor != u"main"_s && command->is("SET")) {
                ++writes;
                value = command->command.value(2).toLongLong();
            }
        }
        replay.moveTo(micros, *stage);
        if (writes > 0 && !isOver) {
            const auto wanted = u"%1 read and written by the client. sent %2, kept %1."_s.arg(value).arg(writes);
            QVERIFY2(told(*stage).contains(wanted), qPrintable(wanted + u" / "_s + told(*stage)));
        }
    }
}

void EveryStageTest::theStreamsNumbersAreThoseOfItsEvents()
{
    LessonBench bench(everyLesson().lesson(u"stream"_s));
    const auto report = bench.breakIt(u"crash-before-ack strategy=ack"_s);
    QVERIFY(report.ok());
    const auto stage = makeStage(u"stream"_s);
    StageReplay replay(report.request, report.timeline);
    for (const double micros : momentsOf(report.timeline)) {
        QMap<QByteArray, int> taken;
        QSet<QByteArray> settled;
        bool hasBegun = false;
        for (const auto &event : report.timeline) {
            const auto *const command = commandOf(event);
            hasBegun = hasBegun || (event.actor != u"main"_s && event.endMicros <= micros);
            if (!command || event.endMicros > micros || command->reply.isNull())
                continue;
            const bool isRead = command->is("XREADGROUP"), isClaim = command->is("XAUTOCLAIM");
            for (const auto &entry : isRead    ? command->reply[0][1].elements()
                                     : isClaim ? command->reply[1].elements()
                                               : QList<redis::Reply>())
                ++taken[entry[0].text()];
            if (command->is("XACK"))
                settled.insert(command->command.last());
        }
        replay.moveTo(micros, *stage);
        if (!hasBegun)
            continue;
        const auto again = std::count_if(taken.begin(), taken.end(), [](int times) { return times > 1; });
        QVERIFY2(told(*stage).contains(u"%1 taken."_s.arg(taken.size())), qPrintable(told(*stage)));
        QVERIFY2(told(*stage).contains(u"%1 in somebody's hand"_s.arg(taken.size() - settled.size())),
                 qPrintable(told(*stage)));
        QVERIFY2(again == 0 || told(*stage).contains(u"%1 of them taken again"_s.arg(again)), qPrintable(told(*stage)));
    }
}

LAB_TEST(EveryStageTest)
#include "every_stage_test.moc"
