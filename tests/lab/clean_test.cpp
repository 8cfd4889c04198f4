// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/clean.h"
#include "tests/run/run_fixture.h"
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

class CleanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_environment = environmentAt(m_server.endpoint(), m_folder->path());
    }

    void aDatabaseThatIsNotThereIsNotMade();
    void theTwinsForgetTheKeysOfThePrefixAndNoOthers();
    void sampleDataStays();
    void aStopEndsIt();

private:
    void mirror(const QByteArray &key)
    {
        sql::Connection sql(m_environment.database->options());
        sql.execute(u"INSERT INTO kv_keys (key, type) VALUES (?, 'string')"_s, {key});
        sql.execute(u"INSERT INTO kv_strings (key, value) VALUES (?, ?)"_s, {key, "1"_ba});
    }
    qint64 count(const QString &table)
    {
        sql::Connection sql(m_environment.database->options());
        return sql.execute(u"SELECT count(*) FROM "_s + table).scalar().toLongLong();
    }

    RedisProcess m_server;
    redis::Client m_client{m_server.endpoint()};
    std::unique_ptr<QTemporaryDir> m_folder;
    Environment m_environment;
};

void CleanTest::aDatabaseThatIsNotThereIsNotMade()
{
    waitFor(m_client.command("SET", "lab:a", 1));
    QCOMPARE(waitFor(cleanLab(m_client, m_environment, {})), 1);
    QVERIFY(!QFileInfo::exists(m_environment.database->options().file));
}

void CleanTest::theTwinsForgetTheKeysOfThePrefixAndNoOthers()
{
    m_environment.database->open();
    for (const auto &key : {"lab:a"_ba, "lab:b\0"_ba, "lab"_ba, "other:lab:"_ba, "LAB:a"_ba})
        mirror(key);
    waitFor(m_client.command("MSET", "lab:a", 1, "other", 1));
    QCOMPARE(waitFor(cleanLab(m_client, m_environment, {})), 1);
    QCOMPARE(count(u"kv_keys"_s), 3);
    QCOMPARE(count(u"kv_strings"_s), 3); // the values went along
    QCOMPARE(waitFor(m_client.command("EXISTS", "other")).integer(), 1);
}

void CleanTest::sampleDataStays()
{
    m_environment.database->open();
    const auto products = count(u"products"_s);
    QVERIFY(products > 0);
    waitFor(cleanLab(m_client, m_environment, {}));
    QCOMPARE(count(u"products"_s), products);
}

void CleanTest::aStopEndsIt()
{
    std::stop_source stop;
    stop.request_stop();
    waitFor(m_client.command("SET", "lab:a", 1));
    QVERIFY(faultOf<Cancelled>(cleanLab(m_client, m_environment, stop.get_token())));
    QCOMPARE(waitFor(m_client.command("DEL", "lab:a")).integer(), 1);
}

LAB_TEST(CleanTest)
#include "clean_test.moc"
