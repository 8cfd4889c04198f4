// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/cli/program_fixture.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QSet>

#include <csignal>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList idsOf(const QJsonValue &items)
{
    QStringList ids;
    for (const auto &item : items.toArray())
        ids.append(item[u"id"_s].toString());
    return ids;
}

QJsonObject lessonOf(const Call &call, const QString &id)
{
    for (const auto &lesson : call.json().value(u"lessons"_s).toArray()) {
        if (lesson[u"id"_s] == id)
            return lesson.toObject();
    }
    return {};
}

} // namespace

class CliVerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lessonsListsWhatTheContractNames_data();
    void lessonsListsWhatTheContractNames();
    void lessonsTellsHowToCallThem();
    void lessonsTellsWhatIsTaught_data();
    void lessonsTellsWhatIsTaught();
    void breakSaysWhetherTheInvariantHeld();
    void aChallengeIsPreparedAttemptedAndVerifiedByCalls();
    void everyCallThatLessonsTellsIsKnown();
    void breakTellsOutcomeAndTimeline();
    void breakMeasuresTheStampedeAsTheContractSays();
    void onAFullServerOthersKeysAreNotRisked();
    void checkVerifiesAgainstTheLiveServer();
    void checkFailsOnWhatItCannotRead();
    void tasksNameTheKeysOfThePrefix();
    void benchWritesEveryFile();
    void benchRefusesAFolderThatCannotBeMade();
    void screenshotWritesAPictureOfTheSizeAsked_data();
    void screenshotWritesAPictureOfTheSizeAsked();
    void screenshotOfAnUnknownTabIsRefused();
    void theWindowWithoutADisplaySaysSo();
    void helpAndVersionNeedNothing();
    void helpAndVersionAreJsonWhenAskedFor();
    void aFullStandardOutputIsAFailure();
    void aFileForADataFolderIsRefused();
    void anUnknownHostIsToldEachTime();
    void cleanTellsWhatTheServerAnswered();
};

void CliVerbsTest::lessonsListsWhatTheContractNames_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const QString &lesson, const QString &part, const QString &ids) {
        QTest::addRow("%s %s", qPrintable(lesson), qPrintable(part)) << lesson << part << ids.split(u' ');
    };
    row(u"basic-types"_s, u"operations"_s,
        u"string-set string-get string-incr string-mset string-setnx list-push list-pop list-range list-trim "
        "set-add set-members set-ismember set-operations hash-set hash-get hash-getall hash-incrby zset-add "
        "zset-range zset-incrby zset-rank key-type key-delete key-expire server-info"_s);
    row(u"basic-types"_s, u"scenarios"_s, u"encoding-shift wrong-type"_s);
    row(u"basic-types"_s, u"comparisons"_s, u"get-vs-select hget-vs-select-column sismember-vs-exists"_s);
    row(u"cache-aside"_s, u"operations"_s, u"read read-uncached update status"_s);
    row(u"cache-aside"_s, u"scenarios"_s, u"stampede mass-expiry stale-write"_s);
    row(u"cache-aside"_s, u"comparisons"_s, u"hit-vs-query"_s);
}

void CliVerbsTest::lessonsListsWhatTheContractNames()
{
    QFETCH(QString, lesson);
    QFETCH(QString, part);
    QFETCH(QStringList, ids);
    const Program program;
    const auto call = program.run({u"lessons"_s, u"--json"_s});
    QVERIFY2(call.status == 0, call.all());
    QCOMPARE(call.json().value(u"ok"_s).toBool(), true);
    const auto listed = idsOf(lessonOf(call, lesson).value(part));
    for (const auto &id : ids)
        QVERIFY2(listed.contains(id), qPrintable(id));
    QVERIFY(!idsOf(lessonOf(call, lesson).value(u"challenges"_s)).isEmpty());
}

void CliVerbsTest::lessonsTellsHowToCallThem()
{
    const Program program;
    const auto text = program.run({u"lessons"_s});
    QCOMPARE(text.status, 0);
    QVERIFY2(text.out.contains("run cache-aside read id"), text.all());
    QVERIFY2(text.out.contains("break cache-aside stampede [strategy=naive] [readers=100]"), text.all());
    const auto stampede =
        lessonOf(program.run({u"lessons"_s, u"--json"_s}), u"cache-aside"_s)[u"scenarios"_s][0].toObject();
    const auto strategy = stampede.value(u"parameters"_s)[0].toObject();
    QCOMPARE(strategy.value(u"name"_s).toString(), u"strategy"_s);
    QCOMPARE(strategy.value(u"default"_s).toString(), u"naive"_s);
    QCOMPARE(strategy.value(u"allowed"_s).toString(), u"one of naive, jitter, lock, early, stale"_s);
    QCOMPARE(strategy.value(u"required"_s).toBool(true), false);
    QCOMPARE(program.leftBehind(), QString());
}

void CliVerbsTest::lessonsTellsWhatIsTaught_data()
{
    QTest::addColumn<QString>("scenarios");
    QTest::newRow("basic-types") << u"wrong-type lost-ttl encoding-shift big-key"_s;
    QTest::newRow("cache-aside") << u"stampede penetration mass-expiry stale-write"_s;
}

void CliVerbsTest::lessonsTellsWhatIsTaught()
{
    QFETCH(QString, scenarios);
    const auto id = QString::fromLatin1(QTest::currentDataTag());
    const auto lesson = lessonOf(Program().run({u"lessons"_s, u"--json"_s}), id);
    QCOMPARE(idsOf(lesson.value(u"scenarios"_s)).join(u' '), scenarios);
    for (const auto &scenario : lesson.value(u"scenarios"_s).toArray()) {
        QVERIFY(scenario[u"ways"_s].toArray().size() >= 2);
        QVERIFY(!scenario[u"situation"_s].toString().isEmpty());
        QVERIFY(!scenario[u"ways"_s][0][u"title"_s].toString().isEmpty());
        QVERIFY(!scenario[u"ways"_s][0][u"does"_s].toString().isEmpty());
        QVERIFY(!scenario[u"invariant"_s].toString().isEmpty());
        QVERIFY(!scenario[u"prediction"_s][u"prompt"_s].toString().isEmpty());
        const bool asksChoice = scenario[u"prediction"_s][u"kind"_s].toString() == u"choice"_s;
        QCOMPARE(asksChoice, !scenario[u"prediction"_s][u"choices"_s].toArray().isEmpty());
    }
    QSet<QString> kinds;
    for (const auto &question : lesson.value(u"questions"_s).toArray())
        kinds.insert(question[u"kind"_s].toString());
    QCOMPARE(kinds, (QSet<QString>{u"choice"_s, u"number"_s, u"order"_s}));
    int broken = 0;
    const auto challenges = lesson.value(u"challenges"_s).toArray();
    for (const auto &challenge : challenges)
        broken += challenge[u"starts"_s].toString() == u"broken"_s ? 1 : 0;
    QVERIFY(2 * broken >= challenges.size());
}

void CliVerbsTest::breakSaysWhetherTheInvariantHeld()
{
    ServedProgram served;
    for (const auto &[way, held] : {std::pair(u"naive"_s, false), std::pair(u"lease"_s, true)}) {
        const auto call = served.program.run(words(u"break cache-aside stale-write"_s) +
                                             QStringList{u"strategy="_s + way} + served.where());
        QCOMPARE(call.json().value(u"held"_s), QJsonValue(held));
        QCOMPARE(call.json().value(u"way"_s).toString(), way);
        QCOMPARE(call.json().value(u"invariant"_s).toString(),
                 u"In the end the cache holds no copy that is older than the row."_s);
    }
}

void CliVerbsTest::aChallengeIsPreparedAttemptedAndVerifiedByCalls()
{
    ServedProgram served;
    const auto call = [&served](const QString &line) {
        return served.program.run(words(line) + served.where() + served.data());
    };
    const auto prepared = call(u"prepare cache-aside spread"_s);
    QVERIFY2(prepared.status == 0, prepared.all());
    QCOMPARE(prepared.json().value(u"challenge"_s).toString(), u"spread"_s);
    QVERIFY(prepared.outcome().value(u"task"_s).toString().contains(u"at least 20 s apart"_s));
    QCOMPARE(served.ask({"TTL", "lab:product:{5}"}).ttl(), 200);
    QCOMPARE(call(u"check cache-aside spread"_s).status, 3);
    for (int id = 1; id <= 5; ++id)
        served.ask({"EXPIRE", "lab:product:{" + QByteArray::number(id) + '}', QByteArray::number(100 + 10 * id)});
    const auto passed = call(u"check cache-aside spread"_s);
    QVERIFY2(passed.status == 0, passed.all());
    QCOMPARE(call(u"prepare cache-aside nothing"_s).status, 2);
}

void CliVerbsTest::everyCallThatLessonsTellsIsKnown()
{
    const Program program;
    const auto lessons = program.run({u"lessons"_s, u"--json"_s}).json().value(u"lessons"_s).toArray();
    QVERIFY(lessons.size() >= 2);
    for (const auto &lesson : lessons) {
        const auto id = lesson[u"id"_s].toString();
        for (const auto &operation : idsOf(lesson[u"operations"_s])) {
            // A parameter that nothing has: the operation was found, and says so. With a secret among its parameters it
            // does not repeat the name, which may be the secret.
            const auto call = program.run({u"run"_s, id, operation, u"no-such=1"_s, u"--json"_s});
            const bool tellsIt = call.errorMessage().contains(u"no-such"_s) || id == u"session"_s || id == u"otp"_s;
            QVERIFY2(call.status == 2 && tellsIt, call.all());
        }
    }
}

void CliVerbsTest::breakTellsOutcomeAndTimeline()
{
    ServedProgram served;
    const auto call = served.program.run(words(u"break cache-aside stale-write strategy=naive"_s) + served.where());
    QVERIFY2(call.status == 0, call.all());
    const auto json = call.json();
    QCOMPARE(json.value(u"scenario"_s).toString(), u"stale-write"_s);
    QCOMPARE(call.outcome().value(u"stale"_s).toBool(), true);
    const auto timeline = json.value(u"timeline"_s).toArray();
    QVERIFY(timeline.size() > 5);
    double last = 0;
    QSet<QString> actors;
    for (const auto &event : timeline) {
        QVERIFY(event[u"start_us"_s].toDouble() >= last);
        QVERIFY(event[u"end_us"_s].toDouble() >= event[u"start_us"_s].toDouble());
        last = event[u"start_us"_s].toDouble();
        actors.insert(event[u"actor"_s].toString());
    }
    QVERIFY(actors.contains(u"reader"_s) && actors.contains(u"writer"_s));
    QVERIFY(!served.hasKeys());
}

void CliVerbsTest::breakMeasuresTheStampedeAsTheContractSays()
{
    ServedProgram served;
    const auto naive =
        served.program.run(words(u"break cache-aside stampede readers=100 strategy=naive"_s) + served.where());
    QVERIFY2(naive.outcome().value(u"queries"_s).toInt() >= 50, naive.all());
    const auto lock =
        served.program.run(words(u"break cache-aside stampede readers=100 strategy=lock"_s) + served.where());
    QVERIFY2(lock.outcome().value(u"queries"_s).toInt() == 1, lock.all());
    QVERIFY(lock.err.isEmpty()); // no progress in the way of a script
    QVERIFY(!served.hasKeys());
}

void CliVerbsTest::onAFullServerOthersKeysAreNotRisked()
{
    ServedProgram served;
    constexpr int Yours = 18; // of 100 kB: one large key would count twice, as long as the server keeps what it read
    for (int i = 0; i < Yours; ++i)
        served.ask({"SET", "yours:" + QByteArray::number(i), QByteArray(100'000, 'x')});
    served.ask({"CONFIG", "SET", "maxmemory", "4mb", "maxmemory-policy", "allkeys-lru"});
    const auto line = words(u"break cache-aside mass-expiry keys=2000 ttl=1 jitter=1"_s) + served.where();
    const auto refused = served.program.run(line);
    QVERIFY2(refused.status == 1, refused.all());
    QCOMPARE(refused.errorKind(), u"server"_s);
    QVERIFY2(refused.errorMessage().contains(u"maxmemory"_s), refused.all());
    QCOMPARE(served.ask({"DBSIZE"}).integer(), Yours);
    const auto asked = served.program.run(line + QStringList{u"--evict"_s});
    QVERIFY2(asked.status == 0, asked.all());
}

void CliVerbsTest::checkFailsOnWhatItCannotRead()
{
    ServedProgram served;
    served.program.run(words(u"prepare cache-aside price"_s) + served.where() + served.data());
    served.ask({"ACL", "SETUSER", "bob", "on", ">pw", "~other:*", "+@all"});
    const auto url = u"redis://bob:pw@127.0.0.1:%1"_s.arg(served.server.port());
    const auto call =
        served.program.run(words(u"check cache-aside price --json --redis"_s) + QStringList{url} + served.data());
    QVERIFY2(call.status == 1, call.all());
    QCOMPARE(call.errorKind(), u"server"_s);
    QVERIFY2(call.errorMessage().contains(u"NOPERM"_s), call.all());
}

void CliVerbsTest::tasksNameTheKeysOfThePrefix()
{
    const Program program;
    const auto call = program.run(words(u"lessons --json --prefix my%1:"_s));
    QVERIFY2(call.status == 0, call.all());
    QVERIFY2(call.out.contains("my%1:visits"), call.all());
    QVERIFY2(!call.out.contains("lab:visits"), call.all());
}

void CliVerbsTest::checkVerifiesAgainstTheLiveServer()
{
    ServedProgram served;
    const auto before = served.program.run(words(u"check cache-aside"_s) + served.where() + served.data());
    QVERIFY2(before.status == 3, before.all());
    QCOMPARE(before.errorKind(), u"rejected"_s);
    QCOMPARE(before.json().value(u"challenges"_s).toArray().size(), 5);
    served.program.run(words(u"prepare cache-aside warm"_s) + served.where() + served.data());
    served.program.run(words(u"run cache-aside read id=3"_s) + served.where() + served.data());
    const auto warm = served.program.run(words(u"check cache-aside warm"_s) + served.where() + served.data());
    QVERIFY2(warm.status == 0, warm.all());
    const auto row = warm.json().value(u"challenges"_s)[0].toObject();
    QCOMPARE(row.value(u"id"_s).toString(), u"warm"_s);
    QCOMPARE(row.value(u"passed"_s).toBool(), true);
    QVERIFY(!row.value(u"observed"_s).toString().isEmpty());
}

void CliVerbsTest::benchWritesEveryFile()
{
    ServedProgram served;
    const auto folder = served.program.path(u"out/deep"_s);
    const auto call = served.program.run(words(u"bench hit-vs-query basic-types/get-vs-select --quick --out"_s) +
                                         QStringList{folder} + served.where());
    QVERIFY2(call.status == 0, call.all());
    QCOMPARE(call.json().value(u"ok"_s).toBool(), true);
    QCOMPARE(idsOf(call.json().value(u"results"_s)), (QStringList{u"get-vs-select"_s, u"hit-vs-query"_s}));
    for (const auto &result : call.json().value(u"results"_s).toArray())
        QVERIFY(!result[u"verdict"_s].toString().isEmpty() && result[u"complete"_s].toBool());
    const auto files = QDir(folder).entryInfoList(QDir::Files);
    QHash<QString, int> bySuffix;
    for (const auto &file : files) {
        QVERIFY2(file.size() > 0, qPrintable(file.fileName()));
        ++bySuffix[file.suffix()];
    }
    for (const auto &suffix : {u"png"_s, u"svg"_s, u"pdf"_s})
        QCOMPARE(bySuffix.value(suffix), 3); // and the overview of both
    for (const auto &name : {u"results.csv"_s, u"samples.csv"_s, u"results.json"_s, u"report.md"_s, u"report.html"_s})
        QVERIFY2(QFileInfo::exists(folder + u'/' + name), qPrintable(name));
    QVERIFY(!served.hasKeys());
    QCOMPARE(served.program.leftBehind(), QString());
}

void CliVerbsTest::benchRefusesAFolderThatCannotBeMade()
{
    ServedProgram served;
    QFile inTheWay(served.program.path(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto call = served.program.run(words(u"bench hit-vs-query --quick --out"_s) +
                                         QStringList{inTheWay.fileName() + u"/out"_s} + served.where());
    QVERIFY2(call.status == 2, call.all());
    QVERIFY(call.errorMessage().contains(u"--out"_s) && call.errorMessage().contains(inTheWay.fileName()));
    QCOMPARE(served.callsOf("get"), 0); // before it measured
}

void CliVerbsTest::screenshotWritesAPictureOfTheSizeAsked_data()
{
    QTest::addColumn<QString>("tab");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << u"cache-aside"_s << QSize(1440, 900) << u"light"_s;
    QTest::newRow("page") << u"page/docs/measuring.md"_s << QSize(1100, 700) << u"light"_s;
    QTest::newRow("dark") << u"basic-types/try"_s << QSize(1100, 700) << u"dark"_s;
}

void CliVerbsTest::screenshotWritesAPictureOfTheSizeAsked()
{
    QFETCH(QString, tab);
    QFETCH(QSize, size);
    QFETCH(QString, theme);
    const Program program;
    const auto file = program.path(u"shot.png"_s);
    const auto call = program.run({u"screenshot"_s, tab, u"--out"_s, file, u"--theme"_s, theme, u"--json"_s,
                                   u"--size"_s, u"%1x%2"_s.arg(size.width()).arg(size.height())});
    QVERIFY2(call.status == 0, call.all());
    QCOMPARE(call.json().value(u"out"_s).toString(), file);
    const QImage image(file);
    QCOMPARE(image.size(), size);
    // A corner of the window, which no content covers, tells the theme.
    const int lightness = image.pixelColor(2, image.height() - 2).lightness();
    QVERIFY2(theme == u"dark"_s ? lightness < 100 : lightness > 150, QByteArray::number(lightness).constData());
    QCOMPARE(program.leftBehind(), QString());
}

void CliVerbsTest::screenshotOfAnUnknownTabIsRefused()
{
    const Program program;
    for (const auto &[tab, known] :
         {std::pair(u"cash-aside"_s, u"cache-aside"_s), std::pair(u"cache-aside/dance"_s, u"measure"_s),
          std::pair(u"page/docs/nothing.md"_s, u"docs/measuring.md"_s)}) {
        const auto call = program.run({u"screenshot"_s, tab, u"--out"_s, program.path(u"shot.png"_s)});
        QVERIFY2(call.status == 2, call.all());
        QVERIFY2(call.err.contains(known.toUtf8()), call.all());
        QVERIFY(!QFileInfo::exists(program.path(u"shot.png"_s)));
    }
    const auto nowhere =
        program.run({u"screenshot"_s, u"cache-aside"_s, u"--json"_s, u"--out"_s, program.path(u"missing/shot.png"_s)});
    QCOMPARE(nowhere.status, 1);
    QCOMPARE(nowhere.errorKind(), u"file"_s);
}

void CliVerbsTest::theWindowWithoutADisplaySaysSo()
{
    const Program program;
    const auto call = program.run({});
    QVERIFY2(call.status == 1, call.all());
    QVERIFY(call.out.isEmpty());
    QVERIFY2(call.err.contains("no display") && call.err.contains("xvfb-run"), call.all());
    QCOMPARE(program.leftBehind(), QString());
}

void CliVerbsTest::helpAndVersionNeedNothing()
{
    const Program program;
    const auto version = program.run({u"--version"_s});
    QCOMPARE(version.status, 0);
    QCOMPARE(version.out, "redis-pattern-lab " LAB_VERSION "\n"_ba);
    const auto help = program.run({u"--help"_s});
    QCOMPARE(help.status, 0);
    QVERIFY(help.out.contains("--redis URL") && help.err.isEmpty());
    QCOMPARE(program.leftBehind(), QString());
}

void CliVerbsTest::helpAndVersionAreJsonWhenAskedFor()
{
    const Program program;
    QVERIFY(program.run({u"--version"_s, u"--json"_s}).json().contains(u"version"_s));
    QVERIFY(program.run({u"--help"_s, u"--json"_s}).json().value(u"help"_s).toString().contains(u"run LESSON"_s));
}

void CliVerbsTest::aFullStandardOutputIsAFailure()
{
    QProcess full;
    full.setStandardOutputFile(u"/dev/full"_s);
    full.start(QStringLiteral(LAB_PROGRAM), {u"lessons"_s, u"--json"_s});
    QVERIFY(full.waitForFinished());
    QCOMPARE(full.exitCode(), 1);
    QVERIFY2(full.readAllStandardError().contains("Standard output"), "nothing was said");
}

void CliVerbsTest::aFileForADataFolderIsRefused()
{
    const Program program;
    QFile file(program.path(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto call =
        program.run({u"run"_s, u"cache-aside"_s, u"read"_s, u"id=1"_s, u"--json"_s, u"--data"_s, file.fileName()});
    QCOMPARE(call.status, 2);
    QVERIFY2(call.errorMessage().contains(u"--data"_s), call.all());
}

void CliVerbsTest::anUnknownHostIsToldEachTime()
{
    const Program program;
    for (int i = 0; i < 10; ++i) {
        const auto call = program.run({u"clean"_s, u"--json"_s, u"--redis"_s, u"redis://no-such-host.invalid"_s});
        QCOMPARE(call.status, 1);
        QCOMPARE(call.errorKind(), u"connection"_s);
    }
}

void CliVerbsTest::cleanTellsWhatTheServerAnswered()
{
    RedisProcess server({u"--requirepass"_s, u"hush"_s});
    auto endpoint = server.endpoint();
    endpoint.password = u"wrong-word"_s;
    const Program program;
    const auto call = program.run({u"clean"_s, u"--json"_s, u"--redis"_s, endpoint.urlWithPassword()});
    QCOMPARE(call.status, 1);
    QCOMPARE(call.errorKind(), u"server"_s);
    QVERIFY2(!call.json().value(u"error"_s)[u"hint"_s].toString().isEmpty(), call.all());
    QVERIFY2(!call.out.contains("wrong-word") && !call.err.contains("wrong-word"), call.all());
}

LAB_TEST(CliVerbsTest)
#include "cli_verbs_test.moc"
