// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/cli/printer.h"
#include "app/lab/executor.h"
#include "patterns/catalogue.h"
#include "tests/architecture/source_tree_fixture.h"
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"
#include "tests/ui/toy_lesson.h"

#include <QJsonArray>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

using What = Request::What;

namespace {

/// The catalogue of the program with one more lesson in it: what adding a folder and a line comes to.
struct OneMore
{
    RedisProcess server;
    QTemporaryDir folder;
    Catalogue catalogue;
    Environment environment;
    Executor executor;

    OneMore()
        : catalogue(patterns::allLessons().lessons() + QList<Lesson>{toy::lesson(folder.path())})
        , environment(makeEnvironment())
        , executor(catalogue, environment)
    {
    }

    Environment makeEnvironment() const
    {
        sql::Database::Options options;
        options.connection.file = folder.filePath(u"lab.sqlite"_s);
        Environment made;
        made.endpoint = server.endpoint();
        made.hasServer = true;
        made.database = std::make_shared<sql::Database>(options);
        return made;
    }

    Report run(What what, const QString &item, const GivenValues &values = {})
    {
        Request request;
        request.what = what;
        request.lesson = u"toy"_s;
        request.item = item;
        request.values = values;
        request.quick = true;
        return waitFor(executor.run(request, {}, {}));
    }
};

} // namespace

/// A lesson is data: a new one works everywhere without a change anywhere else. Its tab and its stage have a test in
/// tests/ui, new_lesson_window_test.
class NewLessonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isListedLikeTheOthers();
    void itsOperationsRunAndPrint();
    void itsArgumentsAreCheckedFromItsData();
    void itsScenarioRunsAndPrints();
    void itsComparisonIsMeasured();
    void itsChallengeIsVerified();
    void itsQuestionIsAnswered();
    void itsStateIsObserved();
    void costsOneFolderOneStageAndOneLine();
    void whatNamesALessonElsewhereIsSeen_data();
    void whatNamesALessonElsewhereIsSeen();
};

void NewLessonTest::isListedLikeTheOthers()
{
    const OneMore bench;
    const auto lessons = cli::lessonsJson(bench.catalogue).value(u"lessons"_s).toArray();
    QCOMPARE(lessons.size(), patterns::allLessons().lessons().size() + 1);
    const auto toy = lessons.last().toObject();
    QCOMPARE(toy.value(u"id"_s).toString(), u"toy"_s);
    for (const auto &part : {u"operations"_s, u"scenarios"_s, u"comparisons"_s, u"challenges"_s})
        QVERIFY2(!toy.value(part).toArray().isEmpty(), qPrintable(part));
    const auto text = cli::lessonsText(bench.catalogue);
    for (const auto &line : {u"run toy set key value [ex]"_s, u"break toy race [mode=naive] [clients=8]"_s,
                             u"ping-vs-select"_s, u"cache-aside"_s})
        QVERIFY2(text.contains(line), qPrintable(line));
}

void NewLessonTest::itsOperationsRunAndPrint()
{
    OneMore bench;
    const auto set = bench.run(What::Operation, u"set"_s, {{u"key"_s, "a"}, {u"value"_s, "hi"}});
    QVERIFY(set.ok());
    const auto json = cli::reportJson(set);
    QCOMPARE(json.value(u"ok"_s).toBool(), true);
    QCOMPARE(json.value(u"outcome"_s)[u"value"_s].toString(), u"hi"_s);
    QCOMPARE(json.value(u"commands"_s)[0][u"command"_s].toString(), u"SET lab:toy:{a} hi"_s);
    QCOMPARE(json.value(u"twin"_s)[u"outcome"_s][u"value"_s].toString(), u"hi"_s);
    QVERIFY(cli::reportText(set, bench.catalogue).contains(u"Toy · set"_s));
    QVERIFY(set.keys.first().after.exists());
    const auto get = bench.run(What::Operation, u"get"_s, {{u"key"_s, "nothing"}});
    QCOMPARE(cli::exitStatus(get), 3);
}

void NewLessonTest::itsArgumentsAreCheckedFromItsData()
{
    OneMore bench;
    const auto report = bench.run(What::Operation, u"set"_s, {{u"key"_s, "a"}, {u"value"_s, ""}, {u"ex"_s, "0"}});
    QCOMPARE(cli::exitStatus(report), 2);
    QCOMPARE(report.failure->message, u"ex must be a whole number from 1 to 1000, not \"0\"."_s);
}

void NewLessonTest::itsScenarioRunsAndPrints()
{
    OneMore bench;
    const auto report = bench.run(What::Scenario, u"race"_s, {{u"mode"_s, "atomic"}});
    QCOMPARE(report.outcome->fields.value(u"counted"_s).toInt(), 8);
    QVERIFY(report.judged->held);
    const auto timeline = cli::reportJson(report).value(u"timeline"_s).toArray();
    QSet<QString> lanes;
    for (const auto &event : timeline)
        lanes.insert(event[u"actor"_s].toString());
    for (int i = 1; i <= 8; ++i)
        QVERIFY(lanes.contains(u"writer %1"_s.arg(i)));
}

void NewLessonTest::itsComparisonIsMeasured()
{
    OneMore bench;
    const auto report = bench.run(What::Comparison, u"ping-vs-select"_s);
    QVERIFY(report.measurement);
    QCOMPARE(report.measurement->points.first().arms.size(), 2);
    QVERIFY(!report.measurement->verdict().isEmpty());
}

void NewLessonTest::itsChallengeIsVerified()
{
    OneMore bench;
    QVERIFY(bench.run(What::Prepare, u"ttl"_s).ok());
    QVERIFY(!bench.run(What::Challenge, u"ttl"_s).verdict->passed);
    bench.run(What::Operation, u"set"_s, {{u"key"_s, "a"}, {u"value"_s, "x"}, {u"ex"_s, "60"}});
    QVERIFY(bench.run(What::Challenge, u"ttl"_s).verdict->passed);
}

void NewLessonTest::itsQuestionIsAnswered()
{
    OneMore bench;
    QVERIFY(bench.run(What::Reveal, u"none"_s).answer->right == Said(1));
    QVERIFY(bench.run(What::Reveal, u"sum"_s).answer->right == Said(42.0));
    QVERIFY(bench.run(What::Reveal, u"rank"_s).answer->right == Said(QList<int>{1, 2, 0}));
}

void NewLessonTest::itsStateIsObserved()
{
    OneMore bench;
    bench.run(What::Operation, u"set"_s, {{u"key"_s, "a"}, {u"value"_s, "x"}});
    const auto report = bench.run(What::Observation, {}, {{u"key"_s, "a"}});
    QCOMPARE(report.observation->facts.value(u"value"_s).toByteArray(), "x"_ba);
}

void NewLessonTest::costsOneFolderOneStageAndOneLine()
{
    const auto found = lessonsOutOfPlace(productSources());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void NewLessonTest::whatNamesALessonElsewhereIsSeen_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("complaint");
    const auto elsewhere = [](const QString &path) {
        return path + u" names the lesson toy-lesson"_s;
    };
    const auto row = [](const char *name, const QString &path, const QString &text, const QString &complaint) {
        QTest::newRow(name) << path << text << complaint;
    };
    const QString stage = u"ui/stages/toy_lesson_stage.cpp"_s, kit = u"ui/kit/a.cpp"_s,
                  other = u"patterns/14_x/a.cpp"_s;
    row("its stage", stage, u"LAB_STAGE(\"toy-lesson\", ToyStage)"_s, {});
    row("a comment", kit, u"// as in toy_lesson"_s, {});
    row("a word in a text", kit, u"tr(\"such as toy-lesson\")"_s, {});
    row("its id", kit, u"if (lesson.id == u\"toy-lesson\"_s)"_s, elsewhere(kit));
    row("its namespace", kit, u"patterns::toy_lesson::lesson()"_s, elsewhere(kit));
    row("its folder", kit, u"QFile(u\":/patterns/13_toy_lesson/a.lua\"_s)"_s, elsewhere(kit));
    row("another lesson, which is in no catalogue", other, u"using namespace toy_lesson;"_s,
        elsewhere(other) + u"\npatterns/catalogue.cpp has 0 entries of x"_s);
    row("twice in the catalogue", u"patterns/catalogue.cpp"_s, u"toy_lesson::lesson(), x_lesson::lesson()"_s,
        u"patterns/catalogue.cpp has 2 entries of toy-lesson"_s);
}

void NewLessonTest::whatNamesALessonElsewhereIsSeen()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    const Sources lesson{{u"patterns/13_toy_lesson/lesson.cpp"_s, u"namespace lab::patterns::toy_lesson {"_s},
                         {u"patterns/catalogue.cpp"_s,
                          u"#include \"patterns/13_toy_lesson/lesson.h\"\nCatalogue({toy_lesson::lesson()});"_s}};
    QTEST(lessonsOutOfPlace(lesson + Sources{{path, text}}).join(u'\n'), "complaint");
}

LAB_TEST(NewLessonTest)
#include "new_lesson_test.moc"
