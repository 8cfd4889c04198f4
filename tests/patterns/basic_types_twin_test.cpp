// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/basic_types_fixture.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

/// One request and what both sides have to answer: the outcome's fields as JSON, or `error: WORD` where it has to fail
/// with a message that holds WORD, or `rejected`.
struct Step
{
    const char *request;
    const char *answer;
};

using Steps = QList<Step>;

// Sets and hashes have no order: their answers are compared sorted.
QJsonValue sorted(const QJsonValue &value)
{
    auto list = value.toArray().toVariantList();
    std::sort(list.begin(), list.end(),
              [](const QVariant &a, const QVariant &b) { return a.toString() < b.toString(); });
    return QJsonArray::fromVariantList(list);
}

QString textOf(QJsonObject fields)
{
    for (const auto *name : {"members", "intersection", "union", "difference"}) {
        const auto key = QLatin1StringView(name);
        if (fields.contains(key))
            fields[key] = sorted(fields[key]);
    }
    // A slow machine may be some seconds further: rounded up to tens, a TTL still tells which one it is.
    const auto ttl = fields.value(u"ttl"_s).toInteger();
    if (ttl > 0)
        fields[u"ttl"_s] = (ttl + 9) / 10 * 10;
    // The twin knows neither: SQLite does not store keys one by one.
    fields.remove(u"encoding"_s);
    fields.remove(u"memory"_s);
    return QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

QString answerOf(const Work &work, Run &run, const Arguments &arguments)
{
    try {
        const auto outcome = testing::waitFor(work(run, arguments));
        return outcome.rejection ? u"rejected"_s : textOf(toJson(outcome.fields));
    } catch (const Error &error) {
        return u"error: "_s + error.message();
    }
}

/// What was wanted when `answer` is that, else `answer`, so that a comparison shows both.
QString asWanted(const QString &answer, const QString &wanted)
{
    if (wanted.startsWith(u"error: "_s))
        return answer.startsWith(u"error: "_s) && answer.contains(wanted.mid(7)) ? wanted : answer;
    return answer;
}

QString normal(const char *wanted)
{
    const QString text = QString::fromUtf8(wanted);
    return text.startsWith(u'{') ? textOf(QJsonDocument::fromJson(wanted).object()) : text;
}

} // namespace

/// Pattern and twin answer alike, from one table.
class BasicTypesTwinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothAnswerAlike_data();
    void bothAnswerAlike();
    void bothKeepAnyBytes();
    void theTwinForgetsWhatHasExpired();
    void anIndexIsLookedUpNotCounted();

private:
    void stringCases();
    void listCases();
    void setCases();
    void hashCases();
    void sortedSetCases();
    void keyCases();

    BasicTypesBench m_bench;
};

void BasicTypesTwinTest::bothAnswerAlike_data()
{
    QTest::addColumn<Steps>("steps");
    stringCases();
    listCases();
    setCases();
    hashCases();
    sortedSetCases();
    keyCases();
}

void BasicTypesTwinTest::stringCases()
{
    QTest::newRow("a string is stored and read")
        << Steps{{"string-set key=a value=x", R"({"ttl":-1})"}, {"string-get key=a", R"({"value":"x","ttl":-1})"}};
    QTest::newRow("an empty string is a value")
        << Steps{{"string-set key=a value=", R"({"ttl":-1})"}, {"string-get key=a", R"({"value":"","ttl":-1})"}};
    QTest::newRow("a missing string is null") << Steps{{"string-get key=a", R"({"value":null,"ttl":-2})"}};
    QTest::newRow("a string with an end") << Steps{{"string-set key=a value=x ex=100", R"({"ttl":100})"},
                                                   {"string-get key=a", R"({"value":"x","ttl":100})"}};
    QTest::newRow("storing again removes the end")
        << Steps{{"string-set key=a value=x ex=100", R"({"ttl":100})"}, {"string-set key=a value=y", R"({"ttl":-1})"}};
    QTest::newRow("counting keeps the end") << Steps{{"string-set key=a value=1 ex=100", R"({"ttl":100})"},
                                                     {"string-incr key=a", R"({"value":2,"ttl":100})"},
                                                     {"string-get key=a", R"({"value":"2","ttl":100})"}};
    QTest::newRow("counting begins at zero") << Steps{{"string-incr key=a by=-3", R"({"value":-3,"ttl":-1})"},
                                                      {"string-get key=a", R"({"value":"-3","ttl":-1})"}};
    QTest::newRow("text, fractions, padding and too large numbers are no integers")
        << Steps{{"string-set key=a value=ten", R"({"ttl":-1})"},
                 {"string-incr key=a", "error: not an integer"},
                 {"string-set key=a value=1.5", R"({"ttl":-1})"},
                 {"string-incr key=a", "error: not an integer"},
                 {"string-set key=a value=007", R"({"ttl":-1})"},
                 {"string-incr key=a", "error: not an integer"},
                 {"string-set key=a value=9223372036854775808", R"({"ttl":-1})"},
                 {"string-incr key=a", "error: not an integer"},
                 {"string-set key=a value=9223372036854775807", R"({"ttl":-1})"},
                 {"string-incr key=a", "error: overflow"}};
    QTest::newRow("several at once, the last of a name counts")
        << Steps{{"string-mset pairs=a=1,b=2,a=3", R"({"values":{"a":"3","b":"2"}})"}};
    QTest::newRow("only the first is stored when absent")
        << Steps{{"string-setnx key=a value=x", R"({"acquired":true})"},
                 {"string-setnx key=a value=y ex=5", R"({"acquired":false})"},
                 {"string-get key=a", R"({"value":"x","ttl":60})"}};
    QTest::newRow("a list is no string") << Steps{{"list-push key=a values=x", R"({"items":["x"],"length":1})"},
                                                  {"string-get key=a", "error: WRONGTYPE"},
                                                  {"string-incr key=a", "error: WRONGTYPE"},
                                                  {"string-setnx key=a value=x", R"({"acquired":false})"},
                                                  {"string-set key=a value=x", R"({"ttl":-1})"},
                                                  {"list-range key=a", "error: WRONGTYPE"}};
}

void BasicTypesTwinTest::listCases()
{
    QTest::newRow("pushed left, the last value stands first")
        << Steps{{"list-push key=a values=x,y,z", R"({"items":["z","y","x"],"length":3})"}};
    QTest::newRow("pushed right, the order stays")
        << Steps{{"list-push key=a values=x,y side=right", R"({"items":["x","y"],"length":2})"},
                 {"list-push key=a values=w side=left", R"({"items":["w","x","y"],"length":3})"},
                 {"list-push key=a values=z side=right", R"({"items":["w","x","y","z"],"length":4})"}};
    QTest::newRow("popped from both ends until it is gone")
        << Steps{{"list-push key=a values=x,y,z side=right", R"({"items":["x","y","z"],"length":3})"},
                 {"list-pop key=a", R"({"popped":"x","items":["y","z"]})"},
                 {"list-pop key=a side=right", R"({"popped":"z","items":["y"]})"},
                 {"list-pop key=a", R"({"popped":"y","items":[]})"},
                 {"list-pop key=a", R"({"popped":null,"items":[]})"},
                 {"key-type key=a", R"({"type":"none","ttl":-2})"}};
    QTest::newRow("ranges count from both ends")
        << Steps{{"list-push key=a values=a,b,c,d,e side=right", R"({"items":["a","b","c","d","e"],"length":5})"},
                 {"list-range key=a start=1 stop=2", R"({"items":["b","c"],"length":5})"},
                 {"list-range key=a start=-2", R"({"items":["d","e"],"length":5})"},
                 {"list-range key=a start=-100 stop=100", R"({"items":["a","b","c","d","e"],"length":5})"},
                 {"list-range key=a start=7 stop=9", R"({"items":[],"length":5})"},
                 {"list-range key=a start=3 stop=1", R"({"items":[],"length":5})"}};
    QTest::newRow("a missing list is empty")
        << Steps{{"list-range key=a", R"({"items":[],"length":0})"},
                 {"list-trim key=a start=0 stop=1", R"({"before":[],"after":[],"length":0,"dropped":0})"}};
    QTest::newRow("trimmed to a stretch, then away")
        << Steps{{"list-push key=a values=a,b,c,d,e side=right", R"({"items":["a","b","c","d","e"],"length":5})"},
                 {"list-trim key=a start=1 stop=-2",
                  R"({"before":["a","b","c","d","e"],"after":["b","c","d"],"length":3,"dropped":2})"},
                 {"list-pop key=a", R"({"popped":"b","items":["c","d"]})"},
                 {"list-trim key=a start=5 stop=6", R"({"before":["c","d"],"after":[],"length":0,"dropped":2})"},
                 {"key-type key=a", R"({"type":"none","ttl":-2})"}};
    QTest::newRow("an index counts from the left end, wherever that has moved to") << Steps{
        {"list-push key=a values=c,b,a", R"({"items":["a","b","c"],"length":3})"},
        {"list-push key=a values=d,e side=right", R"({"items":["a","b","c","d","e"],"length":5})"},
        {"list-range key=a start=3 stop=3", R"({"items":["d"],"length":5})"},
        {"list-pop key=a", R"({"popped":"a","items":["b","c","d","e"]})"},
        {"list-range key=a start=3 stop=3", R"({"items":["e"],"length":4})"},
        {"list-trim key=a start=-3 stop=2", R"({"before":["b","c","d","e"],"after":["c","d"],"length":2,"dropped":2})"},
        {"list-range key=a start=1 stop=1", R"({"items":["d"],"length":2})"},
        {"list-pop key=a side=right", R"({"popped":"d","items":["c"]})"},
        {"list-pop key=a side=right", R"({"popped":"c","items":[]})"}};
    QTest::newRow("left of zero, too") << Steps{
        {"list-push key=a values=d,c,b,a", R"({"items":["a","b","c","d"],"length":4})"},
        {"list-pop key=a side=right", R"({"popped":"d","items":["a","b","c"]})"},
        {"list-pop key=a side=right", R"({"popped":"c","items":["a","b"]})"},
        {"list-range key=a start=-1", R"({"items":["b"],"length":2})"},
        {"list-trim key=a start=-1 stop=-1", R"({"before":["a","b"],"after":["b"],"length":1,"dropped":1})"},
        {"list-push key=a values=z side=right", R"({"items":["b","z"],"length":2})"}};
    QTest::newRow("the ends of the integers are positions, too")
        << Steps{{"list-push key=a values=c,b,a", R"({"items":["a","b","c"],"length":3})"},
                 {"list-range key=a start=-9223372036854775808 stop=9223372036854775807",
                  R"({"items":["a","b","c"],"length":3})"},
                 {"list-range key=a start=9223372036854775807 stop=-9223372036854775808", R"({"items":[],"length":3})"},
                 {"list-trim key=a start=-9223372036854775808 stop=9223372036854775807",
                  R"({"before":["a","b","c"],"after":["a","b","c"],"length":3,"dropped":0})"},
                 {"list-trim key=a start=1 stop=9223372036854775807",
                  R"({"before":["a","b","c"],"after":["b","c"],"length":2,"dropped":1})"},
                 {"list-trim key=a start=1 stop=-9223372036854775808",
                  R"({"before":["b","c"],"after":[],"length":0,"dropped":2})"}};
    QTest::newRow("a set is no list") << Steps{{"set-add key=a members=x", R"({"added":1,"members":["x"],"count":1})"},
                                               {"list-push key=a values=y", "error: WRONGTYPE"},
                                               {"list-pop key=a", "error: WRONGTYPE"},
                                               {"list-range key=a", "error: WRONGTYPE"},
                                               {"list-trim key=a start=0 stop=1", "error: WRONGTYPE"}};
}

void BasicTypesTwinTest::setCases()
{
    QTest::newRow("members are there once")
        << Steps{{"set-add key=a members=x,y,x", R"({"added":2,"members":["x","y"],"count":2})"},
                 {"set-add key=a members=y,z", R"({"added":1,"members":["x","y","z"],"count":3})"},
                 {"set-members key=a", R"({"members":["x","y","z"],"count":3})"},
                 {"set-ismember key=a member=z", R"({"exists":true})"},
                 {"set-ismember key=a member=w", R"({"exists":false})"}};
    QTest::newRow("a missing set is empty") << Steps{{"set-members key=a", R"({"members":[],"count":0})"},
                                                     {"set-ismember key=a member=z", R"({"exists":false})"}};
    QTest::newRow("two sets are compared") << Steps{
        {"set-add key=a members=1,2,3", R"({"added":3,"members":["1","2","3"],"count":3})"},
        {"set-add key=b members=3,4", R"({"added":2,"members":["3","4"],"count":2})"},
        {"set-operations key1=a key2=b", R"({"intersection":["3"],"union":["1","2","3","4"],"difference":["1","2"]})"},
        {"set-operations key1=a key2=none", R"({"intersection":[],"union":["1","2","3"],"difference":["1","2","3"]})"}};
    QTest::newRow("a hash is no set") << Steps{{"hash-set key=a fields=f=1", R"({"fields":{"f":"1"},"count":1})"},
                                               {"set-add key=a members=y", "error: WRONGTYPE"},
                                               {"set-members key=a", "error: WRONGTYPE"},
                                               {"set-ismember key=a member=x", "error: WRONGTYPE"},
                                               {"set-operations key1=b key2=a", "error: WRONGTYPE"}};
}

void BasicTypesTwinTest::hashCases()
{
    QTest::newRow("fields are written one by one") << Steps{
        {"hash-set key=a fields=name=Ada,city=London", R"({"fields":{"name":"Ada","city":"London"},"count":2})"},
        {"hash-set key=a fields=city=Paris", R"({"fields":{"name":"Ada","city":"Paris"},"count":2})"},
        {"hash-get key=a field=city", R"({"value":"Paris"})"},
        {"hash-get key=a field=age", R"({"value":null})"},
        {"hash-getall key=a", R"({"fields":{"name":"Ada","city":"Paris"},"count":2})"}};
    QTest::newRow("a missing hash has no fields")
        << Steps{{"hash-get key=a field=x", R"({"value":null})"}, {"hash-getall key=a", R"({"fields":{},"count":0})"}};
    QTest::newRow("fields are counted") << Steps{
        {"hash-incrby key=a field=n", R"({"value":1})"},
        {"hash-incrby key=a field=n by=-5", R"({"value":-4})"},
        {"hash-set key=a fields=n=many", R"({"fields":{"n":"many"},"count":1})"},
        {"hash-incrby key=a field=n", "error: not an integer"}};
    QTest::newRow("a sorted set is no hash") << Steps{
        {"zset-add key=a members=x=1", R"({"added":1,"ranking":[{"rank":1,"member":"x","score":1}],"total":1})"},
        {"hash-set key=a fields=f=1", "error: WRONGTYPE"},
        {"hash-get key=a field=f", "error: WRONGTYPE"},
        {"hash-getall key=a", "error: WRONGTYPE"},
        {"hash-incrby key=a field=f", "error: WRONGTYPE"}};
}

void BasicTypesTwinTest::sortedSetCases()
{
    const Step filled{
        "zset-add key=a members=a=10,b=30,c=20,d=20",
        R"({"added":4,"ranking":[{"rank":1,"member":"b","score":30},{"rank":2,"member":"d","score":20},{"rank":3,"member":"c","score":20},{"rank":4,"member":"a","score":10}],"total":4})"};
    QTest::newRow("equal scores are in the order of their bytes, backwards") << Steps{filled};
    QTest::newRow("a stretch, either way round")
        << Steps{filled,
                 {"zset-range key=a start=0 stop=1",
                  R"({"ranking":[{"rank":4,"member":"a","score":10},{"rank":3,"member":"c","score":20}]})"},
                 {"zset-range key=a start=-1", R"({"ranking":[{"rank":1,"member":"b","score":30}]})"},
                 {"zset-range key=a start=1 stop=2 rev=true",
                  R"({"ranking":[{"rank":2,"member":"d","score":20},{"rank":3,"member":"c","score":20}]})"},
                 {"zset-range key=a start=-1 rev=true", R"({"ranking":[{"rank":4,"member":"a","score":10}]})"},
                 {"zset-range key=a start=9", R"({"ranking":[]})"}};
    QTest::newRow("a score moves its member") << Steps{
        filled,
        {"zset-incrby key=a member=a by=15.5", R"({"score":25.5,"rank":2,"total":4})"},
        {"zset-incrby key=a member=new by=1", R"({"score":1,"rank":5,"total":5})"},
        {"zset-rank key=a member=c", R"({"score":20,"rank":4,"total":5})"},
        {"zset-add key=a members=b=5",
         R"({"added":0,"ranking":[{"rank":1,"member":"a","score":25.5},{"rank":2,"member":"d","score":20},{"rank":3,"member":"c","score":20},{"rank":4,"member":"b","score":5},{"rank":5,"member":"new","score":1}],"total":5})"}};
    QTest::newRow("scores are doubles, infinite ones too")
        << Steps{{"zset-add key=a members=x=9007199254740993,y=+inf,z=-inf,w=1.10",
                  R"({"added":4,"ranking":[{"rank":1,"member":"y","score":"inf"},)"
                  R"({"rank":2,"member":"x","score":9007199254740992},{"rank":3,"member":"w","score":1.1},)"
                  R"({"rank":4,"member":"z","score":"-inf"}],"total":4})"},
                 {"zset-incrby key=a member=x by=-inf", R"({"score":"-inf","rank":4,"total":4})"},
                 {"zset-incrby key=a member=y by=-inf", "error: not a number"},
                 {"zset-rank key=a member=y", R"({"score":"inf","rank":1,"total":4})"}};
    QTest::newRow("of a member that is given twice the last score counts") << Steps{
        {"zset-add key=a members=x=1,x=2", R"({"added":1,"ranking":[{"rank":1,"member":"x","score":2}],"total":1})"}};
    QTest::newRow("an unknown member has no rank")
        << Steps{{"zset-rank key=a member=x", "rejected"}, filled, {"zset-rank key=a member=x", "rejected"}};
    QTest::newRow("a string is no sorted set") << Steps{{"string-set key=a value=x", R"({"ttl":-1})"},
                                                        {"zset-add key=a members=x=1", "error: WRONGTYPE"},
                                                        {"zset-range key=a", "error: WRONGTYPE"},
                                                        {"zset-incrby key=a member=x by=1", "error: WRONGTYPE"},
                                                        {"zset-rank key=a member=x", "error: WRONGTYPE"}};
}

void BasicTypesTwinTest::keyCases()
{
    QTest::newRow("a key of any type can end")
        << Steps{{"set-add key=a members=x", R"({"added":1,"members":["x"],"count":1})"},
                 {"key-type key=a", R"({"type":"set","ttl":-1})"},
                 {"key-expire key=a seconds=50", R"({"set":true,"ttl":50})"},
                 {"key-type key=a", R"({"type":"set","ttl":50})"},
                 {"set-add key=a members=y", R"({"added":1,"members":["x","y"],"count":2})"},
                 {"key-type key=a", R"({"type":"set","ttl":50})"},
                 {"key-expire key=a seconds=0", R"({"set":true,"ttl":-2})"},
                 {"set-members key=a", R"({"members":[],"count":0})"}};
    QTest::newRow("a deleted key is gone with its value")
        << Steps{{"hash-set key=a fields=f=1", R"({"fields":{"f":"1"},"count":1})"},
                 {"key-delete key=a", R"({"deleted":true})"},
                 {"key-delete key=a", R"({"deleted":false})"},
                 {"hash-getall key=a", R"({"fields":{},"count":0})"},
                 {"list-push key=a values=x", R"({"items":["x"],"length":1})"}};
    QTest::newRow("a missing key has no type and no end")
        << Steps{{"key-type key=a", R"({"type":"none","ttl":-2})"},
                 {"key-expire key=a seconds=5", R"({"set":false,"ttl":-2})"},
                 {"key-expire key=a seconds=0", R"({"set":false,"ttl":-2})"}};
}

void BasicTypesTwinTest::bothAnswerAlike()
{
    QFETCH(Steps, steps);
    testing::waitFor(m_bench.environment().database->run<bool>(std::function([](sql::Connection &sql) {
        sql.execute(u"DELETE FROM kv_keys"_s);
        return true;
    })));
    for (const auto &key : m_bench.keys())
        m_bench.redis(u"DEL "_s + QString::fromUtf8(key));

    Run run(m_bench.environment(), m_bench.client(), {});
    for (const auto &[request, answer] : steps) {
        auto words = QString::fromUtf8(request).split(u' ');
        const auto &operation = Catalogue::operation(m_bench.lesson(), words.takeFirst());
        const auto arguments = Arguments::parse(operation.parameters, givenValues(words));
        const auto wanted = normal(answer);
        const auto pattern = answerOf(operation.run, run, arguments);
        const auto twin = answerOf(operation.twin, run, arguments);
        QVERIFY2(asWanted(pattern, wanted) == wanted,
                 qPrintable(u"%1: Redis answered %2, not %3"_s.arg(QString::fromUtf8(request), pattern, wanted)));
        QVERIFY2(asWanted(twin, wanted) == wanted,
                 qPrintable(u"%1: SQLite answered %2, not %3"_s.arg(QString::fromUtf8(request), twin, wanted)));
    }
    run.close();
}

void BasicTypesTwinTest::bothKeepAnyBytes()
{
    const QByteArray bytes("\0\xff,=\\r\n\"", 8);
    Run run(m_bench.environment(), m_bench.client(), {});
    const auto &set = Catalogue::operation(m_bench.lesson(), u"string-set"_s);
    const auto &get = Catalogue::operation(m_bench.lesson(), u"string-get"_s);
    const auto given = Arguments::parse(set.parameters, {{u"key"_s, bytes}, {u"value"_s, bytes}});
    const auto asked = Arguments::parse(get.parameters, {{u"key"_s, bytes}});
    testing::waitFor(set.run(run, given));
    testing::waitFor(set.twin(run, given));
    QCOMPARE(testing::waitFor(get.run(run, asked)).fields.value(u"value"_s).toByteArray(), bytes);
    QCOMPARE(testing::waitFor(get.twin(run, asked)).fields.value(u"value"_s).toByteArray(), bytes);
    run.close();
}

void BasicTypesTwinTest::theTwinForgetsWhatHasExpired()
{
    m_bench.run(u"list-push key=old values=a,b,c"_s);
    testing::waitFor(m_bench.environment().database->run<bool>(std::function([](sql::Connection &sql) {
        sql.execute(u"UPDATE kv_keys SET expires_at = 1"_s);
        return true;
    })));
    Run run(m_bench.environment(), m_bench.client(), {});
    const auto twinOf = [&](const QString &id, const GivenValues &values) {
        const auto &operation = Catalogue::operation(m_bench.lesson(), id);
        return textOf(
            toJson(testing::waitFor(operation.twin(run, Arguments::parse(operation.parameters, values))).fields));
    };
    const GivenValues key{{u"key"_s, "old"}};
    QCOMPARE(twinOf(u"list-range"_s, key), normal(R"({"items":[],"length":0})"));
    QCOMPARE(twinOf(u"key-delete"_s, key), normal(R"({"deleted":false})"));
    QCOMPARE(twinOf(u"set-add"_s, {{u"key"_s, "old"}, {u"members"_s, "x"}}),
             normal(R"({"added":1,"members":["x"],"count":1})"));
    run.close();
}

void BasicTypesTwinTest::anIndexIsLookedUpNotCounted()
{
    m_bench.run(u"list-push key=planned values=a,b,c,d"_s);
    const auto report = m_bench.run(u"list-range key=planned start=3 stop=3"_s);
    const auto asked = report.twin->statements().first();
    sql::Connection sql(m_bench.environment().database->options());
    const auto plan = sql.execute(u"EXPLAIN QUERY PLAN "_s + asked.statement, asked.bindings);
    QStringList steps;
    for (qsizetype i = 0; i < plan.size(); ++i)
        steps.append(plan.value(i, u"detail"_s).toString());
    const auto text = steps.join(u'\n');
    QVERIFY2(text.contains(u"position>? AND position<?"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"SCAN l"_s), qPrintable(text));
}

LAB_TEST(BasicTypesTwinTest)
#include "basic_types_twin_test.moc"
