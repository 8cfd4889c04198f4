// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/architecture/source_tree_fixture.h"
#include "tests/architecture/unnamed_namespaces_fixture.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

using Check = QStringList (*)(const Sources &);

struct NamedCheck
{
    const char *name;
    Check check;
    bool product; ///< about the program only, not about its tests
};

const QList<NamedCheck> &checks()
{
    static const QList<NamedCheck> all{
        {"arrows", wrongArrows, true},
        {"hiredis", hiredisOutsideItsRoom, true},
        {"http", httpOutsideItsRoom, true},
        {"sqlite", sqliteOutsideItsRoom, true},
        {"ratios", [](const Sources &sources) { return ratiosWrittenDown(sources + textSources()); }, true},
        {"widgets", widgetsOutsideTheWindow, true},
        {"sql", sqlInTheWindow, true},
        {"redis commands", redisCommandsInTheWindow, true},
        {"flush and keys", commandsThatEmptyOrListTheServer, true},
        {"names of keys", keysOutsideTheirRoom, true},
        {"awaits", awaitsInsideConditions, false},
        {"awaited lambdas", lambdasInsideAwaits, true},
        {"signals", signalsAwaitedQueued, true},
        {"waiting", waitingOnTheWindowsThread, true},
        {"display text", displayTextTakenApart, true},
        {"unnamed namespaces", namesThatClashInUnity, true},
        {"translated constants", constantsTranslatedByAClass, true},
        {"forms of many", countsWithoutForm, true},
        {"stages read no JSON", jsonReadByStages, true},
        {"words", factsThatAreWords, true},
        {"chained arguments", chainedArguments, true},
        {"licences", missingLicences, false},
        {"leftovers", leftovers, true},
        {"four hundred lines", [](const Sources &sources) { return longerThan(sources, 400); }, true}};
    return all;
}

/// A file that breaks no rule, to see that the complaint is about the other one.
QString goodText()
{
    return u"// SPDX-FileCopyrightText: x\n// SPDX-License-Identifier: MIT\n#pragma once\n"_s;
}

Check checkNamed(const QString &name)
{
    for (const auto &check : checks()) {
        if (name == QLatin1StringView(check.name))
            return check.check;
    }
    qFatal("no check is called %s", qPrintable(name));
}

} // namespace

/// The rules of docs/architecture.md, held against the sources; and each rule held against a made-up breach, since a
/// check that cannot fail is none.
class ArchitectureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeTreeIsRead();
    void theTreeKeepsTheRule_data();
    void theTreeKeepsTheRule();
    void aBreachIsSeen_data();
    void aBreachIsSeen();
    void whatIsAllowedIsNotComplainedAbout_data();
    void whatIsAllowedIsNotComplainedAbout();
    void namesOfUnnamedNamespacesAreFound();
    void namesThatClashWhenCompiledTogetherAreSeen();
    void commentsAreNoCode();
    void theCompositionRootIsSmall();
};

void ArchitectureTest::theWholeTreeIsRead()
{
    QSet<QString> rooms;
    for (const auto &source : productSources())
        rooms.insert(source.path.section(u'/', 0, source.path.startsWith(u"app/"_s) ? 1 : 0));
    for (const auto &room :
         {u"app/base"_s, u"app/redis"_s, u"app/sql"_s, u"app/server"_s, u"app/measure"_s, u"app/keys"_s, u"app/run"_s,
          u"app/lesson"_s, u"app/sse"_s, u"app/lab"_s, u"app/cli"_s, u"app/main.cpp"_s, u"patterns"_s, u"ui"_s})
        QVERIFY2(rooms.contains(room), qPrintable(room));
    QVERIFY(allSources().size() > productSources().size());
}

void ArchitectureTest::theTreeKeepsTheRule_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < checks().size(); ++i)
        QTest::newRow(checks()[i].name) << i;
}

void ArchitectureTest::theTreeKeepsTheRule()
{
    QFETCH(int, index);
    const auto &check = checks()[index];
    const auto found = check.check(check.product ? productSources() : allSources());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void ArchitectureTest::aBreachIsSeen_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &check, const QString &path, const QString &text) {
        QTest::addRow("%s: %s", qPrintable(check), qPrintable(text.simplified())) << check << path << text;
    };
    row(u"arrows"_s, u"app/base/a.h"_s, u"#include \"app/redis/client.h\"\n"_s);
    row(u"arrows"_s, u"app/redis/a.h"_s, u"#include \"app/sql/database.h\"\n"_s);
    row(u"arrows"_s, u"app/measure/a.h"_s, u"#include \"app/redis/client.h\"\n"_s);
    row(u"arrows"_s, u"app/server/a.h"_s, u"#include \"app/run/run.h\"\n"_s);
    row(u"arrows"_s, u"app/sse/a.h"_s, u"#include \"app/run/run.h\"\n"_s);
    row(u"arrows"_s, u"app/lesson/a.h"_s, u"#include \"app/sse/sse_server.h\"\n"_s);
    row(u"arrows"_s, u"app/lesson/a.h"_s, u"#include \"patterns/catalogue.h\"\n"_s);
    row(u"arrows"_s, u"app/cli/a.cpp"_s, u"#include \"ui/theme/theme.h\"\n"_s);
    row(u"arrows"_s, u"app/cli/a.cpp"_s, u"#include \"patterns/02_x/x.h\"\n"_s);
    row(u"arrows"_s, u"patterns/02_x/a.cpp"_s, u"  #  include \"app/cli/cli.h\"\n"_s);
    row(u"arrows"_s, u"app/keys/a.h"_s, u"#include \"app/run/run.h\"\n"_s);
    row(u"arrows"_s, u"app/lesson/a.h"_s, u"#include \"app/lab/executor.h\"\n"_s);
    row(u"arrows"_s, u"patterns/02_x/a.cpp"_s, u"#include \"app/lab/executor.h\"\n"_s);
    row(u"arrows"_s, u"ui/kit/a.cpp"_s, u"#include \"app/cli/cli.h\"\n"_s);
    row(u"arrows"_s, u"ui/kit/a.cpp"_s, u"#include \"patterns/catalogue.h\"\n"_s);
    row(u"arrows"_s, u"ui/kit/a.cpp"_s, u"#include \"ui/forms/run_bar.h\"\n"_s);
    row(u"arrows"_s, u"ui/keys/a.cpp"_s, u"#include \"ui/part/part.h\"\n"_s);
    row(u"arrows"_s, u"ui/results/a.cpp"_s, u"#include \"ui/window/main_window.h\"\n"_s);
    row(u"arrows"_s, u"ui/a.cpp"_s, u"#include \"a.h\"\n"_s); // not from the root
    row(u"hiredis"_s, u"patterns/02_x/a.cpp"_s, u"#include <hiredis/hiredis.h>\n"_s);
    row(u"hiredis"_s, u"ui/a.cpp"_s, u"redisContext *context;"_s);
    row(u"http"_s, u"patterns/10_x/a.cpp"_s, u"#include <microhttpd.h>\n"_s);
    row(u"http"_s, u"app/lab/a.cpp"_s, u"MHD_run(daemon);"_s);
    row(u"awaited lambdas"_s, u"ui/a.cpp"_s, u"co_await write(folder, [self](int done) { self->tell(done); });"_s);
    row(u"sqlite"_s, u"app/run/a.cpp"_s, u"#include <sqlite3.h>\n"_s);
    row(u"sqlite"_s, u"patterns/12_x/a.cpp"_s, u"sqlite3_step(statement);"_s);
    row(u"ratios"_s, u"patterns/12_x/a.cpp"_s, u"tr(\"Redis is 3.2× faster\")"_s);
    row(u"ratios"_s, u"patterns/12_x/learn.md"_s, u"Redis is 27x faster."_s);
    row(u"ratios"_s, u"patterns/12_x/learn.md"_s, u"It was said to be 6.1×."_s);
    row(u"ratios"_s, u"ui/a.cpp"_s, u"tr(\"SQLite is twice as fast here\")"_s);
    row(u"ratios"_s, u"ui/a.cpp"_s, u"tr(\"about ten times slower\")"_s);
    row(u"ratios"_s, u"app/a.cpp"_s, u"tr(\"20 % faster\")"_s);
    row(u"widgets"_s, u"app/lesson/a.h"_s, u"#include <QWidget>\n"_s);
    row(u"widgets"_s, u"patterns/02_x/a.cpp"_s, u"#include <QtWidgets/QLabel>\n"_s);
    row(u"widgets"_s, u"app/measure/a.cpp"_s, u"#include <QPushButton>\n"_s);
    row(u"widgets"_s, u"app/cli/a.cpp"_s, u"#include <QApplication>\n"_s);
    row(u"sql"_s, u"ui/a.cpp"_s, u"#include <QSqlQuery>\n"_s);
    row(u"sql"_s, u"ui/a.cpp"_s, u"run(u\"SELECT * FROM products\"_s);"_s);
    row(u"sql"_s, u"ui/a.cpp"_s, u"#include \"app/sql/database.h\"\n"_s);
    row(u"redis commands"_s, u"ui/a.cpp"_s, u"client->command(\"GET\", key);"_s);
    row(u"redis commands"_s, u"ui/a.cpp"_s, u"send(redis::makeCommand(\"GET\"));"_s);
    row(u"redis commands"_s, u"ui/a.h"_s, u"#include \"app/redis/client.h\"\n"_s);
    row(u"redis commands"_s, u"ui/a.cpp"_s, u"const QSet<QByteArray> reading{\"GET\", \"MGET\", \"STRLEN\"};"_s);
    row(u"names of keys"_s, u"patterns/02_x/a.cpp"_s, u"co_await redis.command(\"SET\", Key{name}, 1);"_s);
    row(u"names of keys"_s, u"app/lab/a.cpp"_s, u"makeCommand(\"SCAN\", cursor)"_s);
    row(u"flush and keys"_s, u"app/lesson/a.cpp"_s, u"redis.command(\"FLUSHALL\");"_s);
    row(u"flush and keys"_s, u"patterns/02_x/a.cpp"_s, u"Command c{\"FLUSHDB\"};"_s);
    row(u"flush and keys"_s, u"app/lesson/a.cpp"_s, u"client.command(\"KEYS\", pattern);"_s);
    row(u"flush and keys"_s, u"app/lesson/a.cpp"_s, u"redis::Command all{\"KEYS\", \"*\"};"_s);
    row(u"flush and keys"_s, u"patterns/02_x/a.lua"_s, u"redis.call('KEYS', '*')"_s);
    row(u"awaits"_s, u"app/lesson/a.cpp"_s, u"if ((co_await client->command(x)).isNull())"_s);
    row(u"awaits"_s, u"app/lesson/a.cpp"_s, u"const auto a = b ? co_await c() : d;"_s);
    row(u"awaits"_s, u"app/lesson/a.cpp"_s, u"co_await open(a ? b : c);"_s);
    row(u"awaits"_s, u"app/lesson/a.cpp"_s, u"co_return a && co_await b();"_s);
    row(u"signals"_s, u"ui/a.cpp"_s, u"co_await qCoro(this, &RunWatcher::settled);"_s);
    row(u"signals"_s, u"app/lesson/a.cpp"_s, u"#include <qcorosignal.h>\n"_s);
    row(u"waiting"_s, u"ui/a.cpp"_s, u"QCoreApplication::processEvents();"_s);
    row(u"waiting"_s, u"ui/a.cpp"_s, u"QEventLoop loop;"_s);
    row(u"waiting"_s, u"ui/a.cpp"_s, u"process.waitForFinished();"_s);
    row(u"waiting"_s, u"ui/a.cpp"_s, u"QMessageBox::question(this, a, b);"_s);
    row(u"display text"_s, u"ui/stages/a.cpp"_s, u"eventText(event).section(u' ', 0, 0);"_s);
    row(u"display text"_s, u"ui/stages/a.cpp"_s, u"if (displayText(row.value(name)).startsWith(u\"lab\"_s))"_s);
    row(u"display text"_s, u"patterns/02_x/checks_challenges.cpp"_s, u"reply.display(80).toLongLong();"_s);
    row(u"display text"_s, u"ui/results/a_model.cpp"_s, u"outcome.headline.split(u' ');"_s);
    row(u"display text"_s, u"ui/stages/a.cpp"_s, u"return detail == u\"(nil)\"_s;"_s);
    row(u"translated constants"_s, u"ui/a.cpp"_s, u"addTab(tr(entry.title));"_s);
    row(u"translated constants"_s, u"app/redis/a.cpp"_s, u"return tr( advice);"_s);
    row(u"forms of many"_s, u"ui/a.cpp"_s, u"counted(n, tr(\"One key.\"),\n  tr(\"%1 keys.\"));"_s);
    row(u"stages read no JSON"_s, u"ui/stages/a.cpp"_s, u"const auto a = QJsonDocument::fromJson(key.bytes);"_s);
    row(u"stages read no JSON"_s, u"ui/stages/a.cpp"_s, u"const auto copy = fromJsonText<Copy>(key.bytes);"_s);
    row(u"display text"_s, u"patterns/02_x/a.cpp"_s, u"co_return displayText(reply.text()) == u\"11.5\"_s;"_s);
    row(u"words"_s, u"patterns/02_x/a.cpp"_s, u"co_return Answer{answer == u\"11.5\"_s ? 0 : 1, {}};"_s);
    row(u"words"_s, u"patterns/02_x/a.cpp"_s, u"if (read.source != u\"cache\"_s)"_s);
    row(u"words"_s, u"patterns/02_x/a.cpp"_s, u"arguments.text(u\"strategy\"_s) == \"lease\""_s);
    row(u"words"_s, u"patterns/02_x/a.cpp"_s,
        u"Parameter::choice(u\"by\"_s, tr(\"By\"), {u\"count\"_s, u\"size\"_s})"_s);
    row(u"chained arguments"_s, u"ui/a.cpp"_s, u"tr(\"%1 of %2\").arg(name(x)).arg(2);"_s);
    row(u"chained arguments"_s, u"app/redis/a.cpp"_s, u"tr(\"%1)\")\n.arg(a, \")\")\n  .arg(b);"_s);
    row(u"licences"_s, u"app/base/a.h"_s, u"#pragma once\n"_s);
    row(u"licences"_s, u"app/base/a.h"_s, u"// SPDX-License-Identifier: MIT\n#pragma once\n"_s);
    row(u"licences"_s, u"tests/a.cpp"_s, u"// SPDX-FileCopyrightText: x\n// SPDX-License-Identifier: GPL-3.0-only\n"_s);
    row(u"licences"_s, u"patterns/02_x/a.lua"_s, u"return 1\n"_s);
    row(u"leftovers"_s, u"app/base/a.h"_s, u"// TO"_s + u"DO: later\n"_s);
    row(u"four hundred lines"_s, u"app/base/a.h"_s, QString(401, u'\n'));
}

void ArchitectureTest::aBreachIsSeen()
{
    QFETCH(QString, check);
    QFETCH(QString, path);
    QFETCH(QString, text);
    const auto found = checkNamed(check)({{u"app/base/good.h"_s, goodText()}, {path, text}});
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(path), qPrintable(found.first()));
}

void ArchitectureTest::whatIsAllowedIsNotComplainedAbout_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &check, const QString &path, const QString &text) {
        QTest::addRow("%s: %s", qPrintable(check), qPrintable(text.simplified())) << check << path << text;
    };
    row(u"arrows"_s, u"app/lesson/a.h"_s, u"#include \"app/redis/client.h\"\n"_s);
    row(u"arrows"_s, u"ui/keys/a.cpp"_s, u"#include \"ui/kit/labels.h\"\n"_s);
    row(u"arrows"_s, u"ui/stages/a.cpp"_s, u"#include \"app/lesson/report.h\"\n"_s);
    row(u"arrows"_s, u"app/lab/a.h"_s, u"#include \"app/keys/key_value.h\"\n"_s);
    row(u"arrows"_s, u"app/main.cpp"_s, u"#include \"ui/window/run_window.h\"\n"_s);
    row(u"arrows"_s, u"patterns/catalogue.cpp"_s, u"#include \"patterns/02_x/x.h\"\n"_s);
    row(u"arrows"_s, u"app/base/a.h"_s, u"// #include \"app/redis/client.h\"\n"_s);
    row(u"hiredis"_s, u"app/redis/a.cpp"_s, u"#include <hiredis/hiredis.h>\n"_s);
    row(u"hiredis"_s, u"ui/a.cpp"_s, u"label(u\"hiredis 0.14\"_s);"_s);
    row(u"awaited lambdas"_s, u"ui/a.cpp"_s, u"co_await write(folder, progress, values[0], [](int) {});"_s);
    row(u"sqlite"_s, u"app/sql/a.cpp"_s, u"#include <sqlite3.h>\n"_s);
    row(u"ratios"_s, u"app/a.cpp"_s, u"tr(\"%1 is %3× faster than %2\")"_s);
    row(u"ratios"_s, u"app/a.cpp"_s, u"// as `B is 3.00× faster`\n"_s);
    row(u"ratios"_s, u"app/a.cpp"_s, u"tr(\"960×640 pixels, ten times as long\")"_s);
    row(u"widgets"_s, u"app/main.cpp"_s, u"#include <QApplication>\n"_s);
    row(u"widgets"_s, u"ui/a.cpp"_s, u"#include <QWidget>\n"_s);
    row(u"widgets"_s, u"app/lesson/a.cpp"_s, u"#include <QStringView>\n"_s);
    row(u"sql"_s, u"ui/a.cpp"_s, u"#include \"app/sql/sql_record.h\"\n"_s);
    row(u"sql"_s, u"ui/a.cpp"_s, u"keywords{\"SELECT\", \"UPDATE\"};"_s);
    row(u"redis commands"_s, u"ui/a.cpp"_s, u"#include \"app/redis/command_record.h\"\n"_s);
    row(u"redis commands"_s, u"ui/stages/a.cpp"_s, u"return name == \"DEL\" || name == \"UNLINK\";"_s);
    row(u"names of keys"_s, u"app/keys/a.cpp"_s, u"keys.append(Key{name}); makeCommand(\"SCAN\", cursor)"_s);
    row(u"names of keys"_s, u"patterns/02_x/a.cpp"_s, u"struct Row { Key key; }; const Key key{};"_s);
    row(u"flush and keys"_s, u"app/lesson/a.cpp"_s, u"// Never FLUSHALL, never \"KEYS\"."_s);
    row(u"flush and keys"_s, u"app/redis/a.cpp"_s, u"isAt(command, i, \"KEYS\")"_s);
    row(u"flush and keys"_s, u"patterns/01_basic_types/scenario_big_key.cpp"_s, u"makeCommand(\"KEYS\", pattern)"_s);
    row(u"flush and keys"_s, u"patterns/02_x/a.lua"_s, u"redis.call('GET', KEYS[1])"_s);
    row(u"awaits"_s, u"app/lesson/a.cpp"_s, u"const auto a = co_await b(); if (a && c) d();"_s);
    row(u"awaits"_s, u"app/lesson/a.cpp"_s, u"co_await sql.query(u\"SELECT ?\"_s, x);"_s);
    row(u"signals"_s, u"ui/a.cpp"_s, u"co_await nextSignal(this, &RunWatcher::settled);"_s);
    row(u"waiting"_s, u"app/server/a.cpp"_s, u"process.waitForFinished();"_s);
    row(u"display text"_s, u"ui/stages/a.cpp"_s, u"label(eventText(event).simplified());"_s);
    row(u"forms of many"_s, u"ui/a.cpp"_s, u"counted(n, tr(\"1 key\"), tr(\"%1 keys\", nullptr, formOf(n)));"_s);
    row(u"stages read no JSON"_s, u"ui/results/a.cpp"_s, u"#include <QJsonDocument>\n"_s);
    row(u"stages read no JSON"_s, u"ui/stages/a.cpp"_s, u"// Decoded by fromJsonText() in the lesson."_s);
    row(u"display text"_s, u"ui/stages/a.cpp"_s, u"record.command.value(0).startsWith(\"GET\");"_s);
    row(u"translated constants"_s, u"ui/a.cpp"_s,
        u"lab::tr(entry.title); tr(\n \"Title\"); str(text); QObject::tr(a);"_s);
    row(u"words"_s, u"patterns/02_x/a.cpp"_s, u"type.text() == \"list\" && read.source == Source::Cache"_s);
    row(u"words"_s, u"patterns/02_x/a.cpp"_s, u"Parameter::choice(u\"by\"_s, tr(\"By\"), By::Count)"_s);
    row(u"chained arguments"_s, u"app/redis/a.cpp"_s, u"tr(\"%1 %2\").arg(a, tr(\"%1\").arg(b));"_s);
}

void ArchitectureTest::whatIsAllowedIsNotComplainedAbout()
{
    QFETCH(QString, check);
    QFETCH(QString, path);
    QFETCH(QString, text);
    const auto found = checkNamed(check)({{path, text}});
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void ArchitectureTest::namesOfUnnamedNamespacesAreFound()
{
    const auto text = uR"(
        QString outside();
        namespace {
        constexpr int Most = 3; // int inComment = 4;
        struct Row : Base { int member = 1; } ;
        enum class Way { Here, There };
        using Rows = QList<Row>;
        using namespace std::chrono_literals;
        const QStringList Words{u"{"_s, u"int quoted = 1;"_s};
        template <typename T>
        QList<T> listOf(const T &value, int count = 2)
        {
            const int local = count; if (local) { return {}; }
            return {value};
        }
        void Outside::member() {}
        static_assert(Most > 2);
        bool operator==(const Row &a, const Row &b) { return true; }
        } // namespace
        int behind = 5;
    )"_s;
    QCOMPARE(namesInUnnamedNamespaces(text),
             (QStringList{u"Most"_s, u"Row"_s, u"Way"_s, u"Rows"_s, u"Words"_s, u"listOf"_s}));
}

void ArchitectureTest::namesThatClashWhenCompiledTogetherAreSeen()
{
    const auto defining = [](const QString &name) {
        return u"namespace lab::ui {\nnamespace {\nQString %1(int value) { return {}; }\n}\n}\n"_s.arg(name);
    };
    const Source one{u"ui/kit/one.cpp"_s, defining(u"textOf"_s)}, other{u"ui/log/other.cpp"_s, defining(u"textOf"_s)};
    QCOMPARE(namesThatClashInUnity({one, other}),
             QStringList{u"ui/log/other.cpp: textOf is defined in ui/kit/one.cpp as well"_s});
    const Source units{u"app/base/units.h"_s, u"namespace lab {\nQString valueText(double number);\n}\n"_s};
    QCOMPARE(namesThatClashInUnity({units, {u"ui/kit/one.cpp"_s, defining(u"valueText"_s)}}),
             QStringList{u"ui/kit/one.cpp: valueText hides that of app/base/units.h"_s});
    // Rooms of app compile each source by itself; another name is no clash.
    QVERIFY(namesThatClashInUnity({{u"app/lab/one.cpp"_s, one.text}, other}).isEmpty());
    QVERIFY(namesThatClashInUnity({one, {u"ui/log/other.cpp"_s, defining(u"wordsOf"_s)}, units}).isEmpty());
}

void ArchitectureTest::commentsAreNoCode()
{
    QCOMPARE(withoutComments(u"a; // b\nc /* d\n */ e"_s), u"a; \nc  e"_s);
    QCOMPARE(withoutComments(u"\"// a \\\" /* b\" // c"_s), u"\"// a \\\" /* b\" "_s);
    QCOMPARE(withoutComments(u"x = 1'000; // a 'quote\ny = '\"'; // b"_s), u"x = 1'000; \ny = '\"'; "_s);
}

void ArchitectureTest::theCompositionRootIsSmall()
{
    Sources root;
    for (const auto &source : productSources()) {
        if (source.path == u"app/main.cpp"_s)
            root.append(source);
    }
    QCOMPARE(root.size(), 1);
    const auto found = longerThan(root, 80);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

LAB_TEST(ArchitectureTest)
#include "architecture_test.moc"
