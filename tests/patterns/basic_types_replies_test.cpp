// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/lesson.h"
#include "tests/patterns/basic_types_fixture.h"
#include "tests/run/run_fixture.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_registry.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

/// Lesson 01 at a server that answers with fewer elements than were asked for, or more.
class BasicTypesRepliesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asManyAsWereAskedForAreExpected_data();
    void asManyAsWereAskedForAreExpected();
};

void BasicTypesRepliesTest::asManyAsWereAskedForAreExpected_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<GivenValues>("values");
    QTest::addColumn<QByteArray>("replies");
    QTest::addColumn<QString>("message");
    const GivenValues pairs{{u"pairs"_s, "a=1,b=2"}};
    const GivenValues scores{{u"key"_s, "z"}, {u"members"_s, "alice=1,bob=2"}};
    const auto added = [](const QByteArray &stored) -> QByteArray {
        return "+OK\r\n+QUEUED\r\n+QUEUED\r\n+QUEUED\r\n+QUEUED\r\n*4\r\n:2\r\n" + stored + "*0\r\n:2\r\n";
    };
    QTest::newRow("no values") << u"string-mset"_s << pairs << "+OK\r\n*0\r\n"_ba
                               << u"an array of 0 where an array of 2"_s;
    QTest::newRow("one value") << u"string-mset"_s << pairs << "+OK\r\n*1\r\n$1\r\n1\r\n"_ba
                               << u"an array of 1 where an array of 2"_s;
    QTest::newRow("three values") << u"string-mset"_s << pairs << "+OK\r\n*3\r\n$1\r\n1\r\n$1\r\n2\r\n$-1\r\n"_ba
                                  << u"an array of 3 where an array of 2"_s;
    QTest::newRow("no scores") << u"zset-add"_s << scores << added("*0\r\n") << u"an array of 0 where an array of 2"_s;
    QTest::newRow("one score") << u"zset-add"_s << scores << added("*1\r\n$1\r\n1\r\n")
                               << u"an array of 1 where an array of 2"_s;
}

void BasicTypesRepliesTest::asManyAsWereAskedForAreExpected()
{
    QFETCH(QString, operation);
    QFETCH(GivenValues, values);
    QFETCH(QByteArray, replies);
    QFETCH(QString, message);
    const QTemporaryDir folder;
    ScriptedServer server;
    server.thenReply(replies);
    redis::Client client(server.endpoint());
    Run run(environmentAt(server.endpoint(), folder.path()), client, {});
    const auto lesson = patterns::basic_types::lesson();
    const auto &asked = Catalogue::operation(lesson, operation);
    const auto fault = faultOf<redis::ProtocolError>(asked.run(run, argumentsFor(asked, values)));
    QVERIFY(fault);
    QVERIFY2(fault->message().contains(message), qPrintable(fault->message()));
    run.close();
}

LAB_TEST(BasicTypesRepliesTest)
#include "basic_types_replies_test.moc"
