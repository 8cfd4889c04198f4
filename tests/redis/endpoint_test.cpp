// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/endpoint.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using lab::redis::Endpoint;
using lab::redis::EndpointError;

class EndpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostAloneTakesTheDefaults()
    {
        const auto endpoint = Endpoint::parse(u"redis://example.org"_s);
        QCOMPARE(endpoint.host, u"example.org"_s);
        QCOMPARE(endpoint.port, 6379);
        QCOMPARE(endpoint.database, 0);
        QVERIFY(endpoint.user.isEmpty() && endpoint.password.isEmpty());
        QVERIFY(!endpoint.tls && !endpoint.isUnixSocket());
    }

    void everyPartIsRead()
    {
        const auto endpoint = Endpoint::parse(u"rediss://ann:p%40ss%2F%3A%23@10.0.0.1:7001/3"_s);
        QCOMPARE(endpoint.user, u"ann"_s);
        QCOMPARE(endpoint.password, u"p@ss/:#"_s);
        QCOMPARE(endpoint.host, u"10.0.0.1"_s);
        QCOMPARE(endpoint.port, 7001);
        QCOMPARE(endpoint.database, 3);
        QVERIFY(endpoint.tls);
    }

    void passwordAloneBelongsToTheDefaultUser()
    {
        const auto endpoint = Endpoint::parse(u"redis://:secret@localhost"_s);
        QVERIFY(endpoint.user.isEmpty());
        QCOMPARE(endpoint.password, u"secret"_s);
    }

    void passwordMayHoldAnAtSignAndColons()
    {
        QCOMPARE(Endpoint::parse(u"redis://ann:a@b:c@host"_s).password, u"a@b:c"_s);
    }

    void ipv6StandsInBrackets()
    {
        const auto endpoint = Endpoint::parse(u"redis://[::1]:7000"_s);
        QCOMPARE(endpoint.host, u"::1"_s);
        QCOMPARE(endpoint.port, 7000);
        QCOMPARE(endpoint.display(), u"redis://[::1]:7000"_s);
    }

    void unixSocketHasPathAndDatabase()
    {
        const auto endpoint = Endpoint::parse(u"unix://ann:pw@/run/my%20redis.sock?db=5"_s);
        QVERIFY(endpoint.isUnixSocket());
        QCOMPARE(endpoint.socketPath, u"/run/my redis.sock"_s);
        QCOMPARE(endpoint.database, 5);
        QCOMPARE(endpoint.user, u"ann"_s);
        QCOMPARE(endpoint.password, u"pw"_s);
    }

    void schemeMayBeInCapitals() { QCOMPARE(Endpoint::parse(u"REDIS://host"_s).host, u"host"_s); }

    void wrongPartIsNamed_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("shown"); // in the message; empty: nothing in particular
        const auto row = [](const char *url, const char *part, const char *shown) {
            QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(part) << QString::fromLatin1(shown);
        };
        row("", "scheme", "");
        row("localhost:6379", "scheme", "");
        row("http://localhost", "scheme", "http");
        row("redis://", "host", "");
        row("redis://:pw@", "host", "");
        row("redis://a b", "host", "a b");
        row("redis://[::1", "host", "[::1");
        row("redis://[host]", "host", "[host]");
        row("redis://::1", "host", "");
        row("redis://host:", "port", "");
        row("redis://host:0", "port", "0");
        row("redis://host:65536", "port", "65536");
        row("redis://host:+5", "port", "+5");
        row("redis://host:x", "port", "x");
        row("redis://host: 80", "port", " 80");
        row("redis://host:80 ", "port", "80 ");
        row("redis://host:080", "port", "080");
        row("redis://host:-80", "port", "-80");
        row("redis://host:8\t0", "port", "8");
        row("redis://host/ 1", "db", " 1");
        row("redis://host/+1", "db", "+1");
        row("redis://host/01", "db", "01");
        row(" redis://host", "scheme", "");
        row("redis:// host", "host", " host");
        row("redis://host%00", "host", "host");
        row("unix:///s?db= 1", "db", " 1");
        row("redis://host/x", "db", "x");
        row("redis://host/-1", "db", "-1");
        row("redis://host/65536", "db", "65536");
        row("redis://host/1/2", "db", "1/2");
        row("redis://host?db=1", "query", "db");
        row("redis://host#x", "fragment", "#");
        row("redis://a%zz@host", "user", "a%zz");
        row("redis://@host", "user", "");
        row("unix://relative/path", "path", "");
        row("unix://", "path", "");
        row("unix:///", "path", "");
        row("unix:///dir/", "path", "/dir/");
        row("unix:///s?db=x", "db", "x");
        row("unix:///s?name=x", "query", "name");
        row("redis://ann:a/b@host", "password", "***");
    }

    void wrongPartIsNamed()
    {
        QFETCH(QString, url);
        QFETCH(QString, part);
        QFETCH(QString, shown);
        try {
            Endpoint::parse(url);
            QFAIL("accepted");
        } catch (const EndpointError &error) {
            QCOMPARE(error.part(), part);
            QCOMPARE(error.kind(), lab::ErrorKind::Usage);
            QVERIFY2(error.message().contains(part), qPrintable(error.message()));
            QVERIFY2(error.message().contains(shown), qPrintable(error.message()));
            QVERIFY(!error.hint().isEmpty());
        }
    }

    void tooLongSocketPathIsRefused()
    {
        const auto longest = u"/"_s + QString(106, u'x');
        QCOMPARE(Endpoint::parse(u"unix://"_s + longest).socketPath, longest);
        QVERIFY_THROWS_EXCEPTION(EndpointError, Endpoint::parse(u"unix://"_s + longest + u'x'));
    }

    void errorsNeverRepeatThePassword_data()
    {
        QTest::addColumn<QString>("url");
        for (const auto *url :
             {"redis://ann:hush%zz@host", "redis://ann:hush@host:99999", "redis://ann:hush@", "redis://ann:hush@host/x",
              "redis://ann:hush@host?x", "unix://ann:hush@relative", "ann:hush@host", "redis://ann:hush@ho st",
              "ftp://ann:hush@host", "unix://ann:hush@/", "redis://ann:hush/xyz@host", "redis://ann:123/hush@host",
              "redis://ann:hu?hush@host", "redis://ann:x?hush@host/1", "redis://host?password=hush",
              "unix:///s?password=hush", "unix://ann:hush/x@/s", "unix://ann:hush", "redis://ann:x@y/hush@host"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }

    void errorsNeverRepeatThePassword()
    {
        QFETCH(QString, url);
        try {
            Endpoint::parse(url);
            QFAIL("accepted");
        } catch (const EndpointError &error) {
            const auto all = error.message() + error.hint() + QString::fromUtf8(error.what());
            QVERIFY2(!all.contains(u"hush"_s), qPrintable(all));
        }
    }

    void displayHidesThePassword_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("shown");
        QTest::newRow("tcp") << u"redis://ann:hush@host/2"_s << u"redis://ann:***@host:6379/2"_s;
        QTest::newRow("no user") << u"redis://:hush@host"_s << u"redis://:***@host:6379"_s;
        QTest::newRow("tls") << u"rediss://:hush@host:1"_s << u"rediss://:***@host:1"_s;
        QTest::newRow("unix") << u"unix://ann:hush@/s?db=1"_s << u"unix://ann:***@/s?db=1"_s;
        QTest::newRow("none") << u"unix:///a%20b"_s << u"unix:///a%20b"_s;
    }

    void displayHidesThePassword()
    {
        QFETCH(QString, url);
        QFETCH(QString, shown);
        QCOMPARE(Endpoint::parse(url).display(), shown);
    }

    void urlWithPasswordReadsBackTheSame()
    {
        Endpoint endpoint;
        endpoint.host = u"host"_s;
        endpoint.user = u"ä:@/?#"_s;
        endpoint.password = u"p@ss w%rd/?#[]:\u00e9"_s;
        endpoint.database = 7;
        QCOMPARE(Endpoint::parse(endpoint.urlWithPassword()), endpoint);
        endpoint.host.clear();
        endpoint.socketPath = u"/run/a b?#%.sock"_s;
        QCOMPARE(Endpoint::parse(endpoint.urlWithPassword()), endpoint);
    }
};

LAB_TEST(EndpointTest)
#include "endpoint_test.moc"
