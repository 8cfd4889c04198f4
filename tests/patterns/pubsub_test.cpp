// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/10_pubsub/lesson.h"
#include "patterns/10_pubsub/pattern.h"
#include "tests/patterns/lesson_bench.h"
#include "tests/support/test_registry.h"

#include <QJsonDocument>
#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace lab::patterns::pubsub;
using namespace Qt::StringLiterals;
using Position = LiveSwitch::Position;

namespace {

/// A subscription that goes on until the test holds it otherwise.
class Listening
{
public:
    Listening(LessonBench &bench, const QString &operation, const GivenValues &values)
        : m_task(bench.executor().run(requestOf(bench, operation, values), m_stop.get_token(),
                                      {.happened =
                                           [this](const EventBatch &batch) {
                                               m_counters = batch.counters;
                                           }},
                                      m_hold))
    {
    }

    void hold(Position position) { m_hold->set(position); }
    void kill() { m_stop.request_stop(); }
    const Fields &counters() const { return m_counters; }
    Report end() { return waitFor(std::move(m_task)); }
    Report finish()
    {
        hold(Position::Finishing);
        return end();
    }

private:
    static Request requestOf(LessonBench &bench, const QString &operation, const GivenValues &values)
    {
        Request request;
        request.what = Request::What::Operation;
        request.lesson = bench.lesson().id;
        request.item = operation;
        request.values = values;
        return request;
    }

    std::stop_source m_stop;
    std::shared_ptr<LiveSwitch> m_hold = std::make_shared<LiveSwitch>();
    Fields m_counters;
    QCoro::Task<Report> m_task;
};

QList<Heard> messagesOf(const QVariant &list)
{
    QList<Heard> messages;
    for (const auto &each : list.toList())
        messages.append(fromFields<Heard>(each.value<Fields>()).value_or(Heard()));
    return messages;
}

QByteArrayList textsOf(const QList<Heard> &messages)
{
    QByteArrayList texts;
    for (const auto &each : messages)
        texts.append(each.message);
    return texts;
}

} // namespace

/// Lesson 10: the pattern on a real server, by its forms.
class PubSubTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<LessonBench>(patterns::pubsub::lesson()); }
    void toNobodyItIsGoneAndTheRowStays();
    void whatIsPublishedIsJson_data();
    void whatIsPublishedIsJson();
    void aUserHasAChannelUnderThePrefix();
    void whatIsPublishedMeanwhileIsHeard();
    void aPatternIsTold();
    void theNewestThousandAreKeptAndAllAreCounted();
    void anotherProgramsPayloadIsShownAsItIs_data();
    void anotherProgramsPayloadIsShownAsItIs();
    void whatIsPublishedInAPauseIsLostAndSaidSo();
    void aLostConnectionComesBackAndIsAGap();
    void aKilledOneEndsAtOnce();
    void itsSecondsEndIt();
    void whoMayNotSubscribeIsTold();
    void channelsAreListedWithTheirSubscribers();
    void aPollHasGlobsAsTheServerHasThem();
    void oldRowsAreRemoved();
    void aStageIsToldOfTheChannel_data();
    void aStageIsToldOfTheChannel();

private:
    qint64 subscribers(const QByteArray &channel) { return m_bench->ask({"PUBSUB", "NUMSUB", channel})[1].integer(); }
    bool isHeardBy(const QByteArray &channel, qint64 count)
    {
        return becomesTrue([&] { return subscribers(channel) == count; });
    }

    std::unique_ptr<LessonBench> m_bench;
};

void PubSubTest::toNobodyItIsGoneAndTheRowStays()
{
    const auto report = m_bench->run(u"publish channel=lab:news message=hi"_s);
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(numberField(report, u"receivers"_s), 0);
    QVERIFY(report.outcome->headline.contains(u"gone"_s));
    QVERIFY(report.twin && report.twin->outcome && !report.twin->outcome->fields.contains(u"receivers"_s));
    const auto rows = m_bench->query(u"SELECT channel, payload FROM notifications"_s);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.value(0, u"channel"_s), QVariant("lab:news"_ba));
    QVERIFY(rows.value(0, u"payload"_s).toByteArray().startsWith(R"({"message":"hi","timestamp":)"));
    QCOMPARE(m_bench->keys(), QByteArrayList());
    QVERIFY(m_bench->strangersAreUntouched());
}

void PubSubTest::whatIsPublishedIsJson_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("sent");
    QTest::newRow("a text") << "Grüße \"x\""_ba << u"Grüße \"x\""_s;
    QTest::newRow("nothing") << ""_ba << QString();
    QTest::newRow("bytes") << "\xff\x01"_ba << uR"("\xff\x01")"_s;
}

void PubSubTest::whatIsPublishedIsJson()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, sent);
    redis::Subscriber listener(m_bench->server().endpoint());
    QByteArray payload;
    connect(&listener, &redis::Subscriber::message, this,
            [&payload](const redis::PubSubMessage &heard) { payload = heard.payload; });
    waitFor(listener.subscribe("lab:news"));
    const auto before = QDateTime::currentMSecsSinceEpoch();
    const auto report = waitFor(m_bench->start(Request::What::Operation, u"publish"_s,
                                               GivenValues{{u"channel"_s, "lab:news"}, {u"message"_s, message}}));
    QCOMPARE(numberField(report, u"receivers"_s), 1);
    QVERIFY(becomesTrue([&] { return !payload.isEmpty(); }));
    const auto json = QJsonDocument::fromJson(payload).object();
    QCOMPARE(json.keys(), (QStringList{u"message"_s, u"timestamp"_s}));
    QCOMPARE(json.value(u"message"_s).toString(), sent);
    QVERIFY(json.value(u"timestamp"_s).toInteger() >= before);
}

void PubSubTest::aUserHasAChannelUnderThePrefix()
{
    Listening listening(*m_bench, u"subscribe"_s, {{u"channel"_s, "lab:user:{ann}:notifications"}});
    QVERIFY(isHeardBy("lab:user:{ann}:notifications", 1));
    const auto report = m_bench->run(u"notify user=ann message=hi"_s);
    QCOMPARE(numberField(report, u"receivers"_s), 1);
    QCOMPARE(textsOf(messagesOf(field(listening.finish(), u"messages"_s))), QByteArrayList{"hi"});
    QVERIFY(m_bench->run(u"notify user={ann} message=hi"_s).failure);
}

void PubSubTest::whatIsPublishedMeanwhileIsHeard()
{
    m_bench->run(u"publish channel=lab:news message=before"_s);
    Listening listening(*m_bench, u"subscribe"_s, {{u"channel"_s, "lab:news"}});
    QVERIFY(isHeardBy("lab:news", 1));
    for (const auto *const message : {"a", "b"})
        m_bench->run(u"publish channel=lab:news message=%1"_s.arg(QLatin1StringView(message)));
    m_bench->run(u"publish channel=lab:other message=c"_s);
    QVERIFY(becomesTrue([&] { return listening.counters().value(u"received"_s) == QVariant(2LL); }));
    const auto report = listening.finish();
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(numberField(report, u"received"_s), 2);
    QCOMPARE(numberField(report, u"gaps"_s), 0);
    const auto messages = messagesOf(field(report, u"messages"_s));
    QCOMPARE(textsOf(messages), (QByteArrayList{"a", "b"}));
    QCOMPARE(messages.first().channel, "lab:news"_ba);
    QVERIFY(messages.first().timestamp && !messages.first().pattern);
    QCOMPARE(report.outcome->headline, u"2 messages came."_s);
    QVERIFY(isHeardBy("lab:news", 0));
    QVERIFY(report.twin && report.twin->outcome);
    QCOMPARE(textsOf(messagesOf(report.twin->outcome->fields.value(u"messages"_s))), (QByteArrayList{"a", "b"}));
    QCOMPARE(actors(report.timeline), QStringList{u"subscriber"_s});
}

void PubSubTest::aPatternIsTold()
{
    Listening listening(*m_bench, u"psubscribe"_s, {{u"pattern"_s, "lab:n*"}});
    QVERIFY(becomesTrue([&] { return m_bench->redis(u"PUBSUB NUMPAT"_s).integer() == 1; }));
    m_bench->run(u"publish channel=lab:news message=a"_s);
    m_bench->run(u"publish channel=lab:other message=b"_s);
    const auto report = listening.finish();
    const auto messages = messagesOf(field(report, u"messages"_s));
    QCOMPARE(textsOf(messages), QByteArrayList{"a"});
    QCOMPARE(messages.first().pattern, "lab:n*"_ba);
    QCOMPARE(toFields(messagesOf(report.twin->outcome->fields.value(u"messages"_s)).first()),
             toFields(Heard{"lab:news", "lab:n*", "a", messages.first().timestamp})
                 .set(u"timestamp"_s, report.twin->outcome->fields.value(u"messages"_s)
                                          .toList()
                                          .first()
                                          .value<Fields>()
                                          .value(u"timestamp"_s)));
}

void PubSubTest::theNewestThousandAreKeptAndAllAreCounted()
{
    constexpr int Many = 1100;
    Listening listening(*m_bench, u"subscribe"_s, {{u"channel"_s, "lab:news"}});
    QVERIFY(isHeardBy("lab:news", 1));
    QList<redis::Command> commands;
    for (int number = 1; number <= Many; ++number)
        commands.append(redis::makeCommand("PUBLISH", "lab:news", number));
    waitFor(m_bench->client().pipeline(commands));
    const auto report = listening.finish();
    QCOMPARE(numberField(report, u"received"_s), Many);
    const auto messages = messagesOf(field(report, u"messages"_s));
    QCOMPARE(messages.size(), 1000);
    QCOMPARE(messages.first().message, "101"_ba);
    QCOMPARE(messages.last().message, "1100"_ba);
    QVERIFY2(report.outcome->headline.contains(u"newest"_s), qPrintable(report.outcome->headline));
}

void PubSubTest::anotherProgramsPayloadIsShownAsItIs_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("no JSON") << "hello"_ba;
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("another JSON") << R"({"message":1,"timestamp":2})"_ba;
    QTest::newRow("no timestamp") << R"({"message":"a"})"_ba;
    QTest::newRow("bytes") << "\x00\xff"_ba;
}

void PubSubTest::anotherProgramsPayloadIsShownAsItIs()
{
    QFETCH(QByteArray, payload);
    const auto heard = Heard::of("lab:news", payload);
    QCOMPARE(heard.message, payload);
    QVERIFY(!heard.timestamp);
    const auto large = Heard::of("lab:news", payload + QByteArray(100'000, 'x')).message;
    QVERIFY(large.size() < 66'000 && large.startsWith(payload) && large.endsWith(" in all)"));
}

void PubSubTest::whatIsPublishedInAPauseIsLostAndSaidSo()
{
    Listening listening(*m_bench, u"subscribe"_s, {{u"channel"_s, "lab:news"}});
    QVERIFY(isHeardBy("lab:news", 1));
    listening.hold(Position::Paused);
    QVERIFY(isHeardBy("lab:news", 0));
    QCOMPARE(numberField(m_bench->run(u"publish channel=lab:news message=lost"_s), u"receivers"_s), 0);
    listening.hold(Position::Going);
    QVERIFY(isHeardBy("lab:news", 1));
    m_bench->run(u"publish channel=lab:news message=heard"_s);
    const auto report = listening.finish();
    QCOMPARE(textsOf(messagesOf(field(report, u"messages"_s))), QByteArrayList{"heard"});
    QCOMPARE(numberField(report, u"gaps"_s), 1);
    QVERIFY2(report.outcome->headline.contains(u"cannot know"_s), qPrintable(report.outcome->headline));
    QStringList notes;
    for (const auto &event : report.timeline) {
        if (const auto *const note = noteOf(event))
            notes.append(note->text);
    }
    QCOMPARE(notes.size(), 1);
    QVERIFY(notes.first().startsWith(u"Paused for "_s));
    // The table kept it.
    QCOMPARE(textsOf(messagesOf(report.twin->outcome->fields.value(u"messages"_s))), (QByteArrayList{"lost", "heard"}));
}

void PubSubTest::aLostConnectionComesBackAndIsAGap()
{
    Listening listening(*m_bench, u"subscribe"_s, {{u"channel"_s, "lab:news"}});
    QVERIFY(isHeardBy("lab:news", 1));
    QCOMPARE(m_bench->redis(u"CLIENT KILL TYPE pubsub"_s).integer(), 1);
    QVERIFY(isHeardBy("lab:news", 0));
    QVERIFY(isHeardBy("lab:news", 1));
    m_bench->run(u"publish channel=lab:news message=again"_s);
    const auto report = listening.finish();
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(numberField(report, u"gaps"_s), 1);
    QCOMPARE(numberField(report, u"received"_s), 1);
}

void PubSubTest::aKilledOneEndsAtOnce()
{
    Listening listening(*m_bench, u"subscribe"_s, {{u"channel"_s, "lab:news"}});
    QVERIFY(isHeardBy("lab:news", 1));
    listening.kill();
    const auto report = listening.end();
    QVERIFY(report.failure && report.failure->kind == ErrorKind::Cancelled);
    QVERIFY(isHeardBy("lab:news", 0));
}

void PubSubTest::itsSecondsEndIt()
{
    const auto report = m_bench->run(u"subscribe channel=lab:news seconds=1"_s);
    QVERIFY2(report.ok(), whyNot(report));
    QVERIFY(report.elapsedMicros >= 1'000'000);
    QCOMPARE(numberField(report, u"received"_s), 0);
    QVERIFY(m_bench->run(u"subscribe channel=lab:news seconds=0"_s).failure);
}

void PubSubTest::whoMayNotSubscribeIsTold()
{
    m_bench->redis(u"ACL SETUSER default resetchannels"_s);
    for (const auto *const request :
         {"subscribe channel=lab:news", "psubscribe pattern=lab:*", "publish channel=lab:news message=a"}) {
        const auto report = m_bench->run(QString::fromLatin1(request));
        QVERIFY2(report.failure && report.failure->kind == ErrorKind::Server, request);
        QVERIFY2(report.failure->message.contains(u"NOPERM"_s), whyNot(report));
    }
    m_bench->redis(u"ACL SETUSER default allchannels"_s);
}

void PubSubTest::channelsAreListedWithTheirSubscribers()
{
    const auto none = m_bench->run(u"channels"_s);
    QCOMPARE(numberField(none, u"count"_s), 0);
    QVERIFY(field(none, u"channels"_s).toList().isEmpty());
    redis::Subscriber first(m_bench->server().endpoint()), second(m_bench->server().endpoint());
    waitFor(first.subscribe("lab:b"));
    waitFor(second.subscribe("lab:b"));
    waitFor(second.subscribe("lab:a"));
    waitFor(second.psubscribe("lab:*"));
    const auto report = m_bench->run(u"channels"_s);
    QCOMPARE(field(report, u"channels"_s), toVariant(QList<ChannelCount>{{"lab:a", 1}, {"lab:b", 2}}));
    QCOMPARE(numberField(report, u"count"_s), 2);
    QCOMPARE(numberField(report, u"patterns"_s), 1);
    for (int i = 0; i < 1000; ++i)
        waitFor(first.subscribe("lab:c:" + QByteArray::number(i)));
    const auto many = m_bench->run(u"channels"_s);
    QCOMPARE(numberField(many, u"count"_s), 1002);
    QCOMPARE(field(many, u"channels"_s).toList().size(), 1000);
}

void PubSubTest::aPollHasGlobsAsTheServerHasThem()
{
    for (const auto *const channel : {"lab:a*b", "lab:axb", "lab:AXB"})
        m_bench->run(u"publish channel=%1 message=%1"_s.arg(QLatin1StringView(channel)));
    m_bench->query(u"UPDATE notifications SET published_at = published_at + 60000"_s); // within the run
    const auto report = waitFor(m_bench->start(Request::What::Operation, u"psubscribe"_s,
                                               GivenValues{{u"pattern"_s, R"(lab:a\*b)"}, {u"seconds"_s, "1"}}));
    QVERIFY(report.twin && report.twin->outcome);
    QCOMPARE(textsOf(messagesOf(report.twin->outcome->fields.value(u"messages"_s))), QByteArrayList{"lab:a*b"});
    QCOMPARE(report.twin->outcome->fields.value(u"found"_s), QVariant(1LL));
}

void PubSubTest::oldRowsAreRemoved()
{
    m_bench->query(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) "
                   "INSERT INTO notifications (lab, channel, payload, published_at) "
                   "SELECT CAST('lab:' AS BLOB), CAST('x' AS BLOB), CAST(i AS BLOB), 0 FROM n"_s);
    m_bench->run(u"publish channel=lab:news message=a"_s);
    m_bench->run(u"publish channel=lab:news message=b"_s);
    QCOMPARE(m_bench->query(u"SELECT count(*) FROM notifications"_s).scalar().toInt(), 10'000);
    QCOMPARE(m_bench->query(u"SELECT min(id) FROM notifications"_s).scalar().toInt(), 3);
}

void PubSubTest::aStageIsToldOfTheChannel_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QByteArray>("channel");
    QTest::addColumn<qint64>("subscribers");
    QTest::newRow("a channel") << u"channel=lab:news"_s << "lab:news"_ba << 1LL;
    QTest::newRow("a user") << u"user=42"_s << "lab:user:{42}:notifications"_ba << 0LL;
    QTest::newRow("a pattern") << u"pattern=lab:*"_s << ""_ba << 0LL;
}

void PubSubTest::aStageIsToldOfTheChannel()
{
    QFETCH(QString, values);
    redis::Subscriber listener(m_bench->server().endpoint());
    waitFor(listener.subscribe("lab:news"));
    waitFor(listener.psubscribe("lab:*"));
    const auto report = m_bench->observe(values);
    QVERIFY2(report.observation, whyNot(report));
    QTEST(report.observation->facts.value(u"channel"_s).toByteArray(), "channel");
    QTEST(report.observation->facts.value(u"subscribers"_s).toLongLong(), "subscribers");
    QCOMPARE(report.observation->facts.value(u"patterns"_s), QVariant(1LL));
}

LAB_TEST(PubSubTest)
#include "pubsub_test.moc"
