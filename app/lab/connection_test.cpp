// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/connection_test.h"

#include "app/base/tr.h"
#include "app/lesson/report.h"
#include "app/redis/server_info.h"

#include <QPointer>

#include <utility>

namespace lab {

namespace {

struct Finding
{
    bool ok = false;
    QString message, hint;
};

QCoro::Task<QString> whoAnswers(std::shared_ptr<redis::Client> client)
{
    try {
        const auto reply = co_await client->command("INFO", "server");
        const auto info = redis::ServerInfo::parse(reply.text());
        co_return tr("%1 %2 answers.").arg(info.product(), info.version());
    } catch (const redis::ServerError &error) { // an ACL user need not be allowed to
        co_return tr("A server answers; it does not say which (%1).").arg(error.message());
    }
}

QCoro::Task<Finding> look(std::shared_ptr<redis::Client> client)
{
    Finding finding;
    try {
        co_await client->connectNow();
        finding.message = co_await whoAnswers(client);
        finding.ok = true;
    } catch (...) {
        const auto failure = failureOf(std::current_exception());
        finding.message = failure.message;
        finding.hint = failure.hint;
    }
    co_return finding;
}

} // namespace

ConnectionTest::ConnectionTest(QObject *parent)
    : QObject(parent)
{
}

ConnectionTest::~ConnectionTest()
{
    cancel();
}

void ConnectionTest::start(const redis::Endpoint &endpoint)
{
    cancel();
    redis::Client::Options options;
    options.name = "test";
    // Coroutines hold on to the client and end in its own callbacks, where it must not be deleted.
    m_client =
        ClientPointer(new redis::Client(endpoint, options), [](redis::Client *client) { client->deleteLater(); });
    m_client->setRecording(false);
    attempt(m_client);
}

void ConnectionTest::cancel()
{
    // What still waits fails at once and unwinds; it no longer has the current client, so nobody hears of it.
    if (const auto old = std::exchange(m_client, nullptr))
        old->close();
}

QCoro::Task<void> ConnectionTest::attempt(ClientPointer client)
{
    const QPointer<ConnectionTest> self(this);
    const Finding finding = co_await look(client);
    if (!self || m_client != client)
        co_return;
    m_client.reset();
    client->close();
    Q_EMIT done(finding.ok, finding.message, finding.hint);
}

} // namespace lab
