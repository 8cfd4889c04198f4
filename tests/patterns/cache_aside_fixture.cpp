// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/cache_aside_fixture.h"

#include "patterns/02_cache_aside/lesson.h"

#include <algorithm>

namespace lab::testing {

using namespace Qt::StringLiterals;

namespace {

const redis::Command &strangers()
{
    // Names that only a careless pattern takes for its own.
    static const redis::Command command{"MSET",           "product:{1}",     "stranger",
                                        "labx:product:1", "stranger",        "stampede:{product:1}",
                                        "stranger",       "other:lab:thing", "stranger"};
    return command;
}

Environment environmentOf(const RedisProcess &server, const QString &folder)
{
    sql::Database::Options options;
    options.connection.file = folder + u"/lab.sqlite"_s;
    Environment environment;
    environment.endpoint = server.endpoint();
    environment.hasServer = true;
    environment.database = std::make_shared<sql::Database>(options);
    environment.countsOthers = true; // as the calls of the command line have it
    return environment;
}

GivenValues valuesOf(const QStringList &words)
{
    GivenValues values;
    for (const auto &word : words)
        values.insert(word.section(u'=', 0, 0), word.section(u'=', 1).toUtf8());
    return values;
}

} // namespace

CacheAsideBench::CacheAsideBench()
    : m_catalogue({patterns::cache_aside::lesson()})
    , m_environment(environmentOf(m_server, m_folder.path()))
    , m_beside(m_server.endpoint())
    , m_executor(m_catalogue, m_environment)
{
    ask(strangers());
}

CacheAsideBench::~CacheAsideBench()
{
    becomesTrue([this] { return m_executor.running() == 0; });
}

void CacheAsideBench::moveTo(const redis::Endpoint &endpoint)
{
    m_environment.endpoint = endpoint;
    m_executor.setEnvironment(m_environment);
}

QCoro::Task<Report> CacheAsideBench::start(Request::What what, const QString &request, std::stop_token stop)
{
    auto words = request.split(u' ', Qt::SkipEmptyParts);
    Request made;
    made.what = what;
    made.lesson = u"cache-aside"_s;
    if (what != Request::What::Observation)
        made.item = words.takeFirst();
    made.values = valuesOf(words);
    made.quick = true;
    return m_executor.run(made, stop);
}

qint64 CacheAsideBench::priceOf(int id)
{
    const auto rows = waitFor(m_environment.database->run<sql::Rows>([id](sql::Connection &connection) {
        return connection.execute(u"SELECT price FROM products WHERE id = ?"_s, {id});
    }));
    return rows.scalar().toLongLong();
}

qint64 CacheAsideBench::productCount()
{
    const auto rows = waitFor(m_environment.database->run<sql::Rows>(
        [](sql::Connection &connection) { return connection.execute(u"SELECT count(*) FROM products"_s); }));
    return rows.scalar().toLongLong();
}

QByteArrayList CacheAsideBench::keys()
{
    auto keys = ask({"KEYS", "lab:*"}).texts();
    std::sort(keys.begin(), keys.end());
    return keys;
}

bool CacheAsideBench::strangersAreUntouched()
{
    redis::Command read{"MGET"};
    for (qsizetype i = 1; i < strangers().size(); i += 2)
        read.append(strangers()[i]);
    const auto values = ask(read).texts();
    return std::count(values.begin(), values.end(), "stranger") == values.size() &&
           ask({"DBSIZE"}).integer() == values.size() + keys().size();
}

Fields productOf(const Report &report)
{
    return field(report, QStringLiteral("product")).value<Fields>();
}

} // namespace lab::testing
