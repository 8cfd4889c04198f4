// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/cli/invocation.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab;
using namespace lab::cli;
using namespace Qt::StringLiterals;

using Verb = Invocation::Verb;

namespace {

Invocation parsed(const QStringList &words)
{
    return Invocation::parse(QStringList{u"redis-pattern-lab"_s} + words);
}

/// What parsing refuses with, as `message | hint`; empty when it does not.
QString refusal(const QStringList &words)
{
    try {
        parsed(words);
    } catch (const Error &error) {
        return error.kind() == ErrorKind::Usage ? error.message() + u" | "_s + error.hint() : u"not usage"_s;
    }
    return {};
}

} // namespace

class InvocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVerbIsKnown_data();
    void everyVerbIsKnown();
    void valuesAreTakenApartAtTheFirstSign();
    void optionsMayStandAnywhere();
    void defaultsHold();
    void whatMayBeAPasswordIsNotRepeated();
    void wrongCommandLinesAreRefused_data();
    void wrongCommandLinesAreRefused();
    void helpAndVersionNeedNothingElse();
    void wantsJsonIsSeenInABrokenLineToo();
    void theHelpNamesEveryCommandAndOption();
    void thePasswordOfABadUrlIsNotRepeated();
};

void InvocationTest::everyVerbIsKnown_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("verb");
    const auto row = [](const QString &line, Verb verb) {
        QTest::addRow("%s", qPrintable(line)) << line.split(u' ', Qt::SkipEmptyParts) << int(verb);
    };
    row({}, Verb::Window);
    row(u"--theme dark"_s, Verb::Window);
    row(u"lessons"_s, Verb::Lessons);
    row(u"run a b"_s, Verb::Run);
    row(u"break a b"_s, Verb::Break);
    row(u"bench --out d"_s, Verb::Bench);
    row(u"bench x y z --out d"_s, Verb::Bench);
    row(u"lab-results --quick --out f"_s, Verb::LabResults);
    row(u"check a"_s, Verb::Check);
    row(u"check a b"_s, Verb::Check);
    row(u"clean"_s, Verb::Clean);
    row(u"screenshot a --out f"_s, Verb::Screenshot);
    row(u"--help"_s, Verb::Help);
    row(u"-h"_s, Verb::Help);
    row(u"--version"_s, Verb::Version);
}

void InvocationTest::everyVerbIsKnown()
{
    QFETCH(QStringList, words);
    QTEST(int(parsed(words).verb), "verb");
}

void InvocationTest::valuesAreTakenApartAtTheFirstSign()
{
    const auto invocation = parsed({u"run"_s, u"basic-types"_s, u"string-mset"_s, u"pairs=a=1,b=2"_s, u"empty="_s,
                                    u"by=-5"_s, u"text=--json"_s, u"emoji=🙂"_s});
    QCOMPARE(invocation.words, (QStringList{u"basic-types"_s, u"string-mset"_s}));
    QCOMPARE(
        invocation.values,
        (GivenValues{
            {u"pairs"_s, "a=1,b=2"}, {u"empty"_s, ""}, {u"by"_s, "-5"}, {u"text"_s, "--json"}, {u"emoji"_s, "🙂"}}));
    QVERIFY(!invocation.json);
}

void InvocationTest::optionsMayStandAnywhere()
{
    const auto invocation = parsed({u"--json"_s, u"run"_s, u"--prefix"_s, u"my:"_s, u"a"_s, u"b"_s, u"--data=/tmp/x"_s,
                                    u"id=1"_s, u"--redis"_s, u"redis://bob:pw@example.org:7000/3"_s});
    QVERIFY(invocation.json);
    QCOMPARE(invocation.prefix, "my:"_ba);
    QCOMPARE(invocation.dataFolder, u"/tmp/x"_s);
    QCOMPARE(invocation.endpoint->host, u"example.org"_s);
    QCOMPARE(invocation.endpoint->port, 7000);
    QCOMPARE(invocation.endpoint->database, 3);
    QCOMPARE(invocation.endpoint->password, u"pw"_s);
    QCOMPARE(invocation.values, (GivenValues{{u"id"_s, "1"}}));
    const auto shot =
        parsed({u"screenshot"_s, u"a"_s, u"--out"_s, u"f.png"_s, u"--size"_s, u"1100x700"_s, u"--theme"_s, u"light"_s});
    QCOMPARE(shot.size, QSize(1100, 700));
    QCOMPARE(shot.theme, u"light"_s);
    QCOMPARE(shot.out, u"f.png"_s);
    QVERIFY(parsed({u"bench"_s, u"--quick"_s, u"--out"_s, u"d"_s}).quick);
    QCOMPARE(parsed({u"bench"_s, u"--rate"_s, u"2500"_s, u"--out"_s, u"d"_s}).rate, 2500.0);
}

void InvocationTest::defaultsHold()
{
    const auto invocation = parsed({});
    QVERIFY(!invocation.json && !invocation.quick && !invocation.endpoint);
    QCOMPARE(invocation.prefix, "lab:"_ba);
    QVERIFY(invocation.dataFolder.isEmpty() && invocation.theme.isEmpty());
    QCOMPARE(invocation.size, QSize(1440, 900));
}

void InvocationTest::whatMayBeAPasswordIsNotRepeated()
{
    const auto told = refusal({u"run"_s, u"session"_s, u"session-login"_s, u"email=a@b"_s, u"s3cret"_s});
    QVERIFY2(!told.isEmpty() && !told.contains(u"s3cret"_s), qPrintable(told));
}

void InvocationTest::wrongCommandLinesAreRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("told"); // what the message has to name
    const auto row = [](const char *name, const QStringList &words, const QStringList &told) {
        QTest::newRow(name) << words << told;
    };
    row("unknown verb", {u"dance"_s}, {u"\"dance\""_s, u"lessons, run, break, bench, lab-results, prepare, check"_s});
    row("unknown option", {u"--fast"_s}, {u"fast"_s, u"--help"_s});
    row("nothing to run", {u"run"_s, u"a"_s}, {u"\"run\""_s, u"run LESSON OPERATION"_s});
    row("a word too many", {u"run"_s, u"a"_s, u"b"_s, u"c"_s},
        {u"\"b\""_s, u"name=value"_s, u"run LESSON OPERATION"_s});
    row("value without name", {u"run"_s, u"a"_s, u"b"_s, u"=1"_s}, {u"name=value"_s});
    row("given twice", {u"run"_s, u"a"_s, u"b"_s, u"id=1"_s, u"id=2"_s}, {u"id is given twice"_s});
    row("words after clean", {u"clean"_s, u"all"_s}, {u"\"all\""_s});
    row("no --out", {u"bench"_s}, {u"--out"_s, u"--out DIR"_s});
    row("no file", {u"screenshot"_s, u"a"_s}, {u"--out"_s, u"FILE.png"_s});
    row("option without value", {u"run"_s, u"a"_s, u"b"_s, u"--data"_s}, {u"data"_s});
    row("empty --data", {u"lessons"_s, u"--data="_s}, {u"--data"_s});
    row("empty --prefix", {u"clean"_s, u"--prefix="_s}, {u"--prefix"_s});
    row("--prefix with a brace", {u"clean"_s, u"--prefix=my{}:"_s}, {u"--prefix"_s, u"braces"_s});
    row("--prefix with half of them", {u"clean"_s, u"--prefix=my}:"_s}, {u"--prefix"_s, u"braces"_s});
    row("--evict elsewhere", {u"clean"_s, u"--evict"_s}, {u"--evict"_s});
    row("--quick elsewhere", {u"clean"_s, u"--quick"_s}, {u"--quick"_s});
    row("--rate elsewhere", {u"clean"_s, u"--rate"_s, u"100"_s}, {u"--rate"_s});
    for (const auto &rate : {u"fast"_s, u"19"_s, u"100001"_s, u"-5"_s, u"nan"_s, u"inf"_s, u""_s})
        QTest::addRow("--rate %s", qPrintable(rate))
            << QStringList{u"bench"_s, u"--out"_s, u"d"_s, u"--rate="_s + rate}
            << QStringList{u"--rate"_s, u'"' + rate + u'"', u"from 20 to 100000"_s};
    row("--out elsewhere", {u"lessons"_s, u"--out"_s, u"f"_s}, {u"--out"_s});
    row("--size elsewhere", {u"lessons"_s, u"--size"_s, u"1440x900"_s}, {u"--size"_s});
    row("--json for the window", {u"--json"_s}, {u"--json"_s});
    for (const auto &size :
         {u"big"_s, u"100x100"_s, u"800x599"_s, u"1440"_s, u"1440x900x2"_s, u"9999x900"_s, u"-5x900"_s})
        QTest::addRow("--size %s", qPrintable(size))
            << QStringList{u"screenshot"_s, u"a"_s, u"--out"_s, u"f"_s, u"--size="_s + size}
            << QStringList{u"--size"_s, u'"' + size + u'"', u"1440x900"_s};
    row("unknown theme", {u"--theme"_s, u"blue"_s}, {u"--theme"_s, u"light or dark"_s, u"\"blue\""_s});
    row("--redis scheme", {u"--redis"_s, u"http://h"_s}, {u"http"_s, u"redis"_s});
    row("--redis port", {u"--redis"_s, u"redis://h:99999"_s}, {u"port"_s, u"99999"_s, u"65535"_s});
    row("--redis db", {u"--redis"_s, u"redis://h/x"_s}, {u"db"_s, u"x"_s});
    row("--redis host", {u"--redis"_s, u"redis://"_s}, {u"host"_s});
    row("--redis empty", {u"--redis="_s}, {u"redis"_s});
    row("--redis path", {u"--redis"_s, u"unix://relative"_s}, {u"path"_s});
}

void InvocationTest::wrongCommandLinesAreRefused()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, told);
    const auto message = refusal(words);
    QVERIFY(!message.isEmpty());
    for (const auto &part : told)
        QVERIFY2(message.contains(part), qPrintable(u"\"%1\" is not in: %2"_s.arg(part, message)));
}

void InvocationTest::helpAndVersionNeedNothingElse()
{
    QCOMPARE(parsed({u"run"_s, u"--help"_s}).verb, Verb::Help);
    QCOMPARE(parsed({u"bench"_s, u"--version"_s}).verb, Verb::Version);
}

void InvocationTest::wantsJsonIsSeenInABrokenLineToo()
{
    QVERIFY(Invocation::wantsJson({u"p"_s, u"dance"_s, u"--json"_s, u"--fast"_s}));
    QVERIFY(!Invocation::wantsJson({u"p"_s, u"run"_s, u"a=--json"_s}));
}

void InvocationTest::theHelpNamesEveryCommandAndOption()
{
    const auto help = helpText();
    for (const auto &word : {u"lessons"_s,
                             u"run LESSON"_s,
                             u"break LESSON"_s,
                             u"bench"_s,
                             u"check LESSON"_s,
                             u"clean"_s,
                             u"screenshot"_s,
                             u"--json"_s,
                             u"--quick"_s,
                             u"--evict"_s,
                             u"--redis"_s,
                             u"--redis-file"_s,
                             u"REDIS_PATTERN_LAB_URL"_s,
                             u"--prefix"_s,
                             u"--data"_s,
                             u"--out"_s,
                             u"--size"_s,
                             u"--theme"_s,
                             u"--version"_s,
                             u"--help"_s,
                             u"Exit status"_s})
        QVERIFY2(help.contains(word), qPrintable(word));
    for (const auto &line : help.split(u'\n'))
        QVERIFY2(line.size() <= 100, qPrintable(line));
}

void InvocationTest::thePasswordOfABadUrlIsNotRepeated()
{
    for (const auto &url : {u"redis://bob:s3cret@h:99999"_s, u"http://bob:s3cret@h"_s, u"redis://bob:s3cret@h/x"_s,
                            u"redis://bob:s3cret@"_s, u"rediss://:s3cret@h:0"_s, u"unix://bob:s3cret@relative"_s,
                            u"redis://bob:s3cret%zz@h"_s, u"redis:bob:s3cret@h"_s}) {
        const auto message = refusal({u"clean"_s, u"--redis"_s, url});
        QVERIFY2(!message.isEmpty(), qPrintable(url));
        QVERIFY2(!message.contains(u"s3cret"_s), qPrintable(message));
    }
}

LAB_TEST(InvocationTest)
#include "invocation_test.moc"
