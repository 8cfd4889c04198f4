// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/11_stream/lesson.h"
#include "tests/patterns/challenge_suite.h"
#include "tests/support/test_registry.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;
using redis::Command;

namespace {

const QByteArray Mails = "lab:stream:{mails}", Orders = "lab:stream:{orders}", Prints = "lab:stream:{prints}",
                 Invoices = "lab:stream:{invoices}";

/// The ids that `consumer`, or anybody, has pending.
QByteArrayList pendingOf(LessonBench &bench, const QByteArray &key, const QByteArray &consumer = {})
{
    Command command{"XPENDING", key, "workers", "-", "+", "1000"};
    if (!consumer.isEmpty())
        command.append(consumer);
    QByteArrayList ids;
    const auto pending = bench.ask(command);
    for (const auto &each : pending.elements())
        ids.append(each[0].text());
    return ids;
}

void ack(LessonBench &bench, const QByteArray &key, const QByteArrayList &ids)
{
    bench.ask(Command{"XACK", key, "workers"} + ids);
}

/// The entry that was delivered seven times, and what it says.
QByteArray poisonOf(LessonBench &bench)
{
    return pendingOf(bench, Orders, "worker-2").value(0);
}

void bury(LessonBench &bench, const QByteArray &id)
{
    const auto words = bench.ask({"XRANGE", Orders, id, id})[0][1].texts();
    bench.ask(Command{"XADD", Orders + ":dead", "*"} + words);
}

QList<Repair> goneRepairs()
{
    const auto challenge = u"gone"_s;
    return {
        {challenge, u"claimed and acknowledged"_s, true,
         [](auto &bench) {
             const auto ids = pendingOf(bench, Mails, "worker-7");
             bench.ask(Command{"XCLAIM", Mails, "workers", "worker-2", "0"} + ids);
             ack(bench, Mails, ids);
         }},
        {challenge, u"by a consumer"_s, true, runs({u"consume stream=mails claim-after=0 takes=0 seconds=1"_s})},
        {challenge, u"only claimed"_s, false, sends({u"XAUTOCLAIM lab:stream:{mails} workers worker-2 0 0"_s})},
        {challenge, u"only acknowledged"_s, false,
         [](auto &bench) {
             ack(bench, Mails, pendingOf(bench, Mails, "worker-7"));
         }},
        {challenge, u"the consumer deleted"_s, false,
         sends({u"XGROUP DELCONSUMER lab:stream:{mails} workers worker-7"_s})},
        {challenge, u"the group made anew"_s, false,
         sends({u"XAUTOCLAIM lab:stream:{mails} workers worker-2 0 0"_s,
                u"XGROUP DESTROY lab:stream:{mails} workers"_s})},
        {challenge, u"one left"_s, false,
         [](auto &bench) {
             const auto ids = pendingOf(bench, Mails, "worker-7");
             bench.ask(Command{"XCLAIM", Mails, "workers", "worker-2", "0"} + ids);
             ack(bench, Mails, ids.first(ids.size() - 1));
         }},
    };
}

QList<Repair> poisonRepairs()
{
    const auto challenge = u"seventh-time"_s;
    return {
        {challenge, u"moved"_s, true,
         [](auto &bench) {
             const auto id = poisonOf(bench);
             bury(bench, id);
             ack(bench, Orders, {id});
         }},
        {challenge, u"by who has it, started again"_s, true,
         runs({u"consume stream=orders consumer=worker-2 claim-after=600 takes=0 seconds=1"_s})},
        {challenge, u"only added"_s, false,
         [](auto &bench) {
             bury(bench, poisonOf(bench));
         }},
        {challenge, u"only acknowledged"_s, false,
         [](auto &bench) {
             ack(bench, Orders, {poisonOf(bench)});
         }},
        {challenge, u"twice"_s, false,
         [](auto &bench) {
             const auto id = poisonOf(bench);
             bury(bench, id);
             bury(bench, id);
             ack(bench, Orders, {id});
         }},
        {challenge, u"without its fields"_s, false,
         [](auto &bench) {
             const auto id = poisonOf(bench);
             bench.ask({"XADD", Orders + ":dead", "*", "id", id});
             ack(bench, Orders, {id});
         }},
        {challenge, u"with all the others"_s, false,
         [](auto &bench) {
             bury(bench, poisonOf(bench));
             ack(bench, Orders, pendingOf(bench, Orders));
         }},
    };
}

QList<Repair> deletedRepairs()
{
    const auto challenge = u"deleted"_s;
    const auto gone = [](LessonBench &bench) {
        const auto first = bench.ask({"XRANGE", Prints, "-", "+", "COUNT", "1"})[0][0].text().split('-')[0].toInt();
        QByteArrayList ids;
        for (int i = 1; i < first; ++i)
            ids.append(QByteArray::number(i) + "-0");
        return ids;
    };
    return {
        {challenge, u"by XAUTOCLAIM"_s, true, sends({u"XAUTOCLAIM lab:stream:{prints} workers worker-1 0 0"_s})},
        {challenge, u"by the form"_s, true, runs({u"claim stream=prints min-idle=0"_s})},
        {challenge, u"by XACK"_s, true,
         [gone](auto &bench) {
             ack(bench, Prints, gone(bench));
         }},
        {challenge, u"all of them"_s, false,
         [](auto &bench) {
             ack(bench, Prints, pendingOf(bench, Prints));
         }},
        {challenge, u"one too few"_s, false,
         [gone](auto &bench) {
             ack(bench, Prints, gone(bench).mid(1));
         }},
        {challenge, u"trimmed further"_s, false,
         sends({u"XTRIM lab:stream:{prints} MAXLEN 1"_s, u"XAUTOCLAIM lab:stream:{prints} workers worker-1 0 0"_s})},
    };
}

QList<Repair> skippedRepairs()
{
    const auto challenge = u"skipped"_s;
    const auto back = [](const QByteArray &id) {
        return Command{"XGROUP", "SETID", Invoices, "workers", id};
    };
    const auto stood = [](LessonBench &bench) {
        return pendingOf(bench, Invoices).value(0);
    };
    return {
        {challenge, u"moved back"_s, true,
         [=](auto &bench) {
             bench.ask(back(stood(bench)));
         }},
        {challenge, u"and read on"_s, true,
         [=](auto &bench) {
             bench.ask(back(stood(bench)));
             bench.run(u"group-read stream=invoices count=100"_s);
         }},
        {challenge, u"to the beginning"_s, false,
         [=](auto &bench) {
             bench.ask(back("0"));
         }},
        {challenge, u"to the beginning, and read on"_s, false,
         [=](auto &bench) {
             bench.ask(back("0"));
             bench.run(u"group-read stream=invoices count=100"_s);
         }},
        {challenge, u"to one further"_s, false,
         [=](auto &bench) {
             bench.ask(back(QByteArray::number(stood(bench).split('-')[0].toInt() + 1) + "-0"));
         }},
        {challenge, u"only read"_s, false, runs({u"group-read stream=invoices count=100"_s})},
    };
}

} // namespace

/// The challenges of lesson 11: each fails as it is prepared, passes as intended, and by no other way that looks alike.
class StreamChallengesTest : public ChallengeSuite
{
    Q_OBJECT

public:
    StreamChallengesTest()
        : ChallengeSuite(patterns::stream::lesson(),
                         goneRepairs() + poisonRepairs() + deletedRepairs() + skippedRepairs())
    {
    }
};

LAB_TEST(StreamChallengesTest)
#include "stream_challenges_test.moc"
