// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/lesson/free_run.h"
#include "patterns/11_stream/lesson.h"
#include "patterns/11_stream/pattern.h"

namespace lab::patterns::stream {

using namespace Qt::StringLiterals;
using redis::Reply;

namespace {

/// 1-0, 2-0 and 3-0, of which the first two have been given to ann.
QCoro::Task<Key> twoOfThreeRead(Run &run)
{
    const auto key = run.ownKey("question:{q}");
    for (const auto *const id : {"1-0", "2-0", "3-0"})
        co_await run.redis().command("XADD", key, id, "n", 1);
    co_await run.redis().command("XGROUP", "CREATE", key, "g", 0);
    co_await run.redis().command("XREADGROUP", "GROUP", "g", "ann", "COUNT", 2, "STREAMS", key, ">");
    co_return key;
}

QCoro::Task<Reply> idsInOrder(Run &run)
{
    const auto key = run.ownKey("question:{q}");
    for (const auto *const id : {"5-1", "5-2", "5-10", "40-0"})
        co_await run.redis().command("XADD", key, id, "n", 1);
    QList<Reply> ids;
    const auto entries = co_await Stream(run.redis()).range(key, "-", "+", 10);
    for (const auto &entry : entries)
        ids.append(Reply::string(entry.id));
    co_return Reply::array(ids);
}

QCoro::Task<Reply> readFromZero(Run &run)
{
    const auto key = co_await twoOfThreeRead(run);
    const auto entries =
        Stream::readOf(co_await run.redis().command("XREADGROUP", "GROUP", "g", "ann", "STREAMS", key, 0));
    QByteArrayList ids;
    for (const auto &entry : entries)
        ids.append(entry.id);
    co_return Reply::string(ids.join(' '));
}

QCoro::Task<Reply> deliveriesAfterClaims(Run &run)
{
    const auto key = co_await twoOfThreeRead(run);
    co_await run.redis().command("XCLAIM", key, "g", "bob", 0, "1-0");
    co_await run.redis().command("XCLAIM", key, "g", "cid", 0, "1-0", "JUSTID");
    const auto pending = co_await run.redis().command("XPENDING", key, "g", "-", "+", 1);
    co_return pending[0][3];
}

QCoro::Task<Reply> whoGetsThem(Run &run)
{
    const auto key = co_await twoOfThreeRead(run);
    co_await run.redis().command("XGROUP", "DELCONSUMER", key, "g", "ann");
    const Reader bob{"g", "bob"};
    Stream stream(run.redis());
    const auto claimed = (co_await stream.claim(key, bob, std::chrono::milliseconds(0), 10)).entries;
    const auto read = co_await stream.read(key, bob, 10);
    co_return Reply::string(!claimed.isEmpty() ? "claims" : read.size() > 1 ? "reads" : "nobody");
}

} // namespace

QList<Question> questions()
{
    return {
        {.id = u"ids"_s,
         .prompt = tr("In which order does XRANGE give these entries?"),
         .experiment = idsInOrder,
         .items = {"40-0", "5-10", "5-2", "5-1"},
         .explanation = tr("An id is two numbers, compared as numbers: milliseconds, then a count within one. As texts "
                           "they would stand otherwise.")},
        {.id = u"not-greater"_s,
         .prompt = tr("The newest entry of a stream is 5-1. What does XADD with the id 5-0 do?"),
         .experiment = commands({"XADD $a 5-1 n 1", "XADD $a 5-0 n 2"}),
         .choices = {{tr("It is put before 5-1"), answers("5-0"), tr("A stream only ever grows at its end.")},
                     {tr("It gets the next free id"), answers("5-2"), tr("5-* would have asked for that.")},
                     {tr("It is refused"), refuses("ERR"),
                      tr("Ids must rise, also when the clock goes back: with * the server goes on from the highest "
                         "one.")}}},
        {.id = u"acknowledged-again"_s,
         .prompt = tr("An entry has been acknowledged. What does a second XACK of it answer?"),
         .experiment = commands({"XADD $a 1-0 n 1", "XGROUP CREATE $a g 0", "XREADGROUP GROUP g ann STREAMS $a >",
                                 "XACK $a g 1-0", "XACK $a g 1-0"}),
         .choices = {{tr("1, as the first one"), answers("1"), tr("It counts what it took off the list.")},
                     {tr("0"), answers("0"),
                      tr("It is no error, and no longer pending. Of all who try, one gets the 1: that is what makes an "
                         "effect in the same script happen once.")},
                     {tr("An error"), refuses(""),
                      tr("Not even for an id that never was, or for a group that is not.")}}},
        {.id = u"length-after-ack"_s,
         .prompt = tr("Three entries are read by the only group and acknowledged. What does XLEN say?"),
         .experiment = commands({"XADD $a 1-0 n 1", "XADD $a 2-0 n 2", "XADD $a 3-0 n 3", "XGROUP CREATE $a g 0",
                                 "XREADGROUP GROUP g ann STREAMS $a >", "XACK $a g 1-0 2-0 3-0", "XLEN $a"}),
         .number = Tolerance{},
         .explanation = tr("An acknowledgement is the group's affair. The log keeps everything until it is trimmed.")},
        {.id = u"from-zero"_s,
         .prompt =
             tr("ann has read 1-0 and 2-0, nobody has read 3-0. What does ann get by XREADGROUP … STREAMS key 0?"),
         .experiment = readFromZero,
         .choices = {{tr("1-0, 2-0 and 3-0"), answers("1-0 2-0 3-0"), tr("So XRANGE or XREAD would answer.")},
                     {tr("3-0"), answers("3-0"), tr("What is new is asked for by >.")},
                     {tr("1-0 and 2-0"), answers("1-0 2-0"),
                      tr("With an id it is its own history: what it has in hand and has not acknowledged. A consumer "
                         "that starts again asks for that first.")}}},
        {.id = u"just-id"_s,
         .prompt = tr("An entry is read, claimed by XCLAIM, and claimed again by XCLAIM … JUSTID. How many deliveries "
                      "does XPENDING count?"),
         .experiment = deliveriesAfterClaims,
         .number = Tolerance{},
         .explanation =
             tr("Reading is one, XCLAIM another. JUSTID gives the entry a new owner, but answers by its id alone: that "
                "does not count.")},
        {.id = u"deleted-consumer"_s,
         .prompt = tr("ann has two entries pending and is deleted by XGROUP DELCONSUMER. How does bob, of the same "
                      "group, get them?"),
         .experiment = whoGetsThem,
         .choices = {{tr("By XAUTOCLAIM"), answers("claims"), tr("It finds what is pending, and they no longer are.")},
                     {tr("They are new again, by XREADGROUP … >"), answers("reads"),
                      tr("The group has been given them, and does not go back.")},
                     {tr("By neither"), answers("nobody"),
                      tr("They are in the stream, and the group has forgotten that they are not done. Only who knows "
                         "their ids gets them, by XCLAIM … FORCE. Claim first, delete then.")}}},
    };
}

} // namespace lab::patterns::stream
