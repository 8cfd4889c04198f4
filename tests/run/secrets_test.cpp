// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/secrets.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab;
using namespace Qt::StringLiterals;

/// What is masked, and what is not. That whatever a run records goes through it is executor_test's to say.
class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretBecomesStars_data();
    void aSecretBecomesStars();
    void theLongerOfTwoGoesFirst();
    void aRecordIsMaskedInAllItsParts();
    void aBindingThatIsANumberIsMasked();
    void nothingIsHiddenWithoutASecret();
};

void SecretsTest::aSecretBecomesStars_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("masked");
    QTest::newRow("equal") << "hunter2"_ba
                           << "hunter2"_ba
                           << "***"_ba;
    QTest::newRow("within") << "hunter2"_ba
                            << "AUTH hunter2, hunter2!"_ba
                            << "AUTH ***, ***!"_ba;
    QTest::newRow("within JSON") << "a\"b\n\\"_ba
                                 << R"({"p":"a\"b\n\\"})"_ba
                                 << R"({"p":"***"})"_ba;
    QTest::newRow("short and equal") << "pw"_ba
                                     << "pw"_ba
                                     << "***"_ba;
    QTest::newRow("short and within") << "1"_ba
                                      << "11 of 21"_ba
                                      << "11 of 21"_ba;
    QTest::newRow("bytes") << "\xff\xfe\xfd\xfc"_ba
                           << "x\xff\xfe\xfd\xfcx"_ba
                           << "x***x"_ba;
    QTest::newRow("another case") << "hunter2"_ba
                                  << "Hunter2"_ba
                                  << "Hunter2"_ba;
    QTest::newRow("none") << ""_ba
                          << "anything"_ba
                          << "anything"_ba;
}

void SecretsTest::aSecretBecomesStars()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, text);
    Secrets secrets;
    secrets.add(secret);
    QTEST(secrets.masked(text), "masked");
}

void SecretsTest::theLongerOfTwoGoesFirst()
{
    Secrets secrets;
    for (const auto &secret : {"hush"_ba, "hush-hush"_ba, "hush"_ba})
        secrets.add(secret);
    QCOMPARE(secrets.masked(u"said hush-hush, then hush"_s), u"said ***, then ***"_s);
}

void SecretsTest::aRecordIsMaskedInAllItsParts()
{
    Secrets secrets;
    secrets.add("hush");
    redis::CommandRecord record;
    record.command = {"HSET", "user", "p", "hush"};
    record.reply = redis::Reply::array({redis::Reply::string("hush"), redis::Reply::error("ERR hush"),
                                        redis::Reply::array({redis::Reply::status("hush")}), redis::Reply::integer(1)});
    record.fault = u"No reply to HSET user p hush"_s;
    const auto what = secrets.masked(Event::What(record));
    const auto &masked = std::get<redis::CommandRecord>(what);
    QCOMPARE(masked.command, (redis::Command{"HSET", "user", "p", "***"}));
    QCOMPARE(masked.reply,
             redis::Reply::array({redis::Reply::string("***"), redis::Reply::error("ERR ***"),
                                  redis::Reply::array({redis::Reply::status("***")}), redis::Reply::integer(1)}));
    QCOMPARE(masked.fault, u"No reply to HSET user p ***"_s);
}

void SecretsTest::aBindingThatIsANumberIsMasked()
{
    Secrets secrets;
    secrets.add("4711");
    sql::SqlRecord record;
    record.statement = u"SELECT 4711, ?"_s;
    record.bindings = {qint64(4711), QVariant(), qint64(12), "4711"_ba, u"x4711"_s};
    const auto what = secrets.masked(Event::What(record));
    const auto &masked = std::get<sql::SqlRecord>(what);
    QCOMPARE(masked.statement, u"SELECT ***, ?"_s);
    QCOMPARE(masked.bindings, (QVariantList{u"***"_s, QVariant(), qint64(12), "***"_ba, u"x***"_s}));
}

void SecretsTest::nothingIsHiddenWithoutASecret()
{
    Secrets secrets;
    QVERIFY(secrets.isEmpty());
    secrets.add({});
    QVERIFY(secrets.isEmpty());
    QCOMPARE(secrets.masked("***"_ba), "***"_ba);
}

LAB_TEST(SecretsTest)
#include "secrets_test.moc"
