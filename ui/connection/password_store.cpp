// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/connection/password_store.h"

#include "app/base/tr.h"

#ifdef LAB_HAS_KEYCHAIN
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <chrono>
#include <functional>
#endif

using namespace Qt::StringLiterals;

namespace lab::ui {

#ifdef LAB_HAS_KEYCHAIN

namespace {

using namespace std::chrono_literals;

const auto Service = "redis-pattern-lab"_L1;

QString reason(const QKeychain::Job &job)
{
    return tr("The system's keychain cannot be used: %1").arg(job.errorString());
}

// A secret service that was never started answers nothing at all.
void giveUpAfterAWhile(QKeychain::Job *job, PasswordStore *store, std::function<void(const QString &)> failed)
{
    auto *const timer = new QTimer(job);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, store, [job, store, failed = std::move(failed)] {
        job->disconnect(store);
        failed(tr("The system's keychain did not answer within 5 seconds."));
    });
    timer->start(5s);
}

} // namespace

bool PasswordStore::isBuiltIn()
{
    return true;
}

void PasswordStore::load(const QString &server)
{
    auto *const job = new QKeychain::ReadPasswordJob(Service);
    job->setKey(server);
    connect(job, &QKeychain::Job::finished, this, [this, job, server] {
        const auto error = job->error();
        if (error == QKeychain::NoError || error == QKeychain::EntryNotFound)
            Q_EMIT loaded(server, error == QKeychain::NoError ? job->textData() : QString());
        else
            Q_EMIT loadFailed(server, reason(*job));
    });
    giveUpAfterAWhile(job, this, [this, server](const QString &message) { Q_EMIT loadFailed(server, message); });
    job->start();
}

void PasswordStore::save(const QString &server, const QString &password)
{
    auto *const job = new QKeychain::WritePasswordJob(Service);
    job->setKey(server);
    job->setTextData(password);
    connect(job, &QKeychain::Job::finished, this, [this, job, server] {
        if (job->error() == QKeychain::NoError)
            Q_EMIT saved(server);
        else
            Q_EMIT saveFailed(reason(*job));
    });
    giveUpAfterAWhile(job, this, [this](const QString &message) { Q_EMIT saveFailed(message); });
    job->start();
}

#else

bool PasswordStore::isBuiltIn()
{
    return false;
}

void PasswordStore::load(const QString &server)
{
    Q_EMIT loaded(server, QString());
}

void PasswordStore::save(const QString &, const QString &)
{
    Q_EMIT saveFailed(tr("This build has no access to the system's keychain."));
}

#endif

} // namespace lab::ui
