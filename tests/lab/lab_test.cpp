// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/lab/lab_fixture.h"
#include "tests/support/as_ordinary_user.h"
#include "tests/support/test_registry.h"

#include <QDir>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

class LabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEmbeddedServerIsStarted();
    void theDataFolderIsForItsOwnerOnly();
    void theEmbeddedServersDataIsKept();
    void withoutKeepingNothingOfTheServerIsInTheFolder();
    void theEmbeddedServerEndsWithTheLab();
    void aGivenServerIsUsedInstead();
    void runsBeforeTheServerIsThereFail();
    void aSecondLabInTheFolderFailsAndSaysWhoHasIt();
    void aSecondLabFallsBackToAServerOfItsOwn();
    void labsInDifferentFoldersDoNotDisturbEachOther();
    void aCorruptDatabaseIsReportedAndNotTouched();
    void aCorruptDatabaseIsSetAsideAndANewOneWorks();
    void aReadOnlyDatabaseIsReportedWithTheOfferAndSetAside();
    void aSoundDatabaseHasNoProblem();
    void aFolderThatCannotBeMadeIsAClearFailure();
    void aFolderThatCannotBeMadeIsNoObstacleToFallingBack();
    void aFolderThatCannotBeMadeIsNamedByTheDatabaseToo();
    void everythingLivesInTheDataFolder();
    void recordsOfAllWorkersArePassedOn();
};

void LabTest::theEmbeddedServerIsStarted()
{
    const QTemporaryDir folder;
    LabBench bench(in(folder.path()));
    QCOMPARE(bench.lab.serverState(), Lab::ServerState::Starting);
    QVERIFY(bench.starts());
    QVERIFY(bench.lab.isEmbedded());
    QVERIFY(bench.lab.environment().hasServer);
    QVERIFY(bench.writes());
    QVERIFY(bench.notices.isEmpty());
}

void LabTest::theDataFolderIsForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new/data"_s);
    const LabBench bench(in(path));
    QVERIFY(QFileInfo(path).isDir());
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
}

void LabTest::theEmbeddedServersDataIsKept()
{
    const QTemporaryDir folder;
    {
        LabBench bench(in(folder.path()));
        QVERIFY(bench.starts());
        QVERIFY(bench.writes());
    }
    LabBench bench(in(folder.path()));
    QVERIFY(bench.starts());
    const auto report = bench.run(operationRequest(u"write"_s, {{u"key"_s, "a"}, {u"value"_s, "2"}}));
    QCOMPARE(report.keys[0].before.bytes, "1"_ba);
}

void LabTest::withoutKeepingNothingOfTheServerIsInTheFolder()
{
    const QTemporaryDir folder;
    auto options = in(folder.path());
    options.keepServerData = false;
    LabBench bench(options);
    QVERIFY(bench.starts());
    QVERIFY(bench.writes());
    QVERIFY(!QDir(folder.filePath(u"redis"_s)).exists());
}

void LabTest::theEmbeddedServerEndsWithTheLab()
{
    const QTemporaryDir folder;
    qint64 process = 0;
    {
        LabBench bench(in(folder.path()));
        QVERIFY(bench.starts());
        process = bench.serverPid();
        QVERIFY(process > 1 && isAlive(process));
    }
    QVERIFY(becomesTrue([&] { return !isAlive(process); }));
}

void LabTest::aGivenServerIsUsedInstead()
{
    const RedisProcess server;
    const QTemporaryDir folder;
    auto options = in(folder.path());
    options.endpoint = server.endpoint();
    options.prefix = "mine:";
    LabBench bench(options);
    QVERIFY(bench.starts());
    QVERIFY(!bench.lab.isEmbedded());
    QVERIFY(bench.writes());
    redis::Client beside(server.endpoint());
    QCOMPARE(waitFor(beside.command("KEYS", "*")).texts(), QByteArrayList{"mine:a"});
    QVERIFY(!QDir(folder.filePath(u"redis"_s)).exists());
}

void LabTest::runsBeforeTheServerIsThereFail()
{
    const QTemporaryDir folder;
    LabBench bench(in(folder.path()));
    const auto report = bench.run(operationRequest(u"write"_s, {{u"key"_s, "a"}}));
    QCOMPARE(report.failure->kind, ErrorKind::Connection);
    QVERIFY(bench.starts());
    QVERIFY(bench.writes()); // the same worker, now with a server
}

void LabTest::aSecondLabInTheFolderFailsAndSaysWhoHasIt()
{
    const QTemporaryDir folder;
    LabBench first(in(folder.path()));
    QVERIFY(first.starts());
    LabBench second(in(folder.path()));
    second.lab.start();
    QVERIFY(second.becomes(Lab::ServerState::Failed));
    const auto problem = second.lab.serverProblem();
    QVERIFY2(problem.contains(folder.path()) && problem.contains(u"in use"_s), qPrintable(problem));
    QVERIFY(second.lab.serverHint().contains(u"--data"_s));
    QVERIFY(second.notices.isEmpty());
    QVERIFY(first.writes()); // undisturbed
}

void LabTest::aSecondLabFallsBackToAServerOfItsOwn()
{
    const QTemporaryDir folder;
    auto options = in(folder.path());
    options.fallBackToPrivateServer = true;
    LabBench first(options);
    QVERIFY(first.starts());
    QVERIFY(first.notices.isEmpty());
    LabBench second(options);
    QVERIFY(second.starts());
    QCOMPARE(second.notices.size(), 1);
    const auto notice = second.notices.first().first().toString();
    QVERIFY2(notice.contains(folder.path()) && notice.contains(u"temporary server"_s), qPrintable(notice));
    QVERIFY(second.lab.isEmbedded());
    QVERIFY(first.lab.environment().endpoint != second.lab.environment().endpoint);
    QVERIFY(first.writes() && second.writes());
    QVERIFY(first.serverPid() != second.serverPid());
}

void LabTest::labsInDifferentFoldersDoNotDisturbEachOther()
{
    const QTemporaryDir one, two;
    LabBench first(in(one.path()));
    LabBench second(in(two.path()));
    QVERIFY(first.starts() && second.starts());
    QVERIFY(first.writes());
    const auto report = second.run(operationRequest(u"write"_s, {{u"key"_s, "a"}}));
    QVERIFY(report.ok());
    QVERIFY(!report.keys[0].before.exists());
}

void LabTest::aCorruptDatabaseIsReportedAndNotTouched()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"lab.sqlite"_s));
    const QByteArray rubbish(8192, 'x');
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(rubbish);
    file.close();
    LabBench bench(in(folder.path()));
    QSignalSpy checked(&bench.lab, &Lab::databaseChecked);
    bench.lab.checkDatabase();
    QVERIFY(checked.wait(Patience));
    QVERIFY2(checked.first()[0].toString().contains(file.fileName()), qPrintable(checked.first()[0].toString()));
    QVERIFY(!checked.first()[1].toString().isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), rubbish);
}

void LabTest::aCorruptDatabaseIsSetAsideAndANewOneWorks()
{
    const RedisProcess server;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"lab.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    auto options = in(folder.path());
    options.endpoint = server.endpoint();
    LabBench bench(options);
    QVERIFY(bench.starts());
    QCOMPARE(bench.run(operationRequest(u"count"_s)).failure->kind, ErrorKind::Sql);
    const auto aside = bench.lab.setDatabaseAside();
    QCOMPARE(QFileInfo(aside).size(), 8192);
    const auto report = bench.run(operationRequest(u"count"_s));
    QVERIFY2(report.ok(), qPrintable(report.failure ? report.failure->message : QString()));
    QCOMPARE(report.outcome->fields.value(u"products"_s).toInt(), 5);
}

void LabTest::aReadOnlyDatabaseIsReportedWithTheOfferAndSetAside()
{
    const QTemporaryDir folder;
    const AsOrdinaryUser user(folder.path());
    QFile file(folder.filePath(u"lab.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    file.setPermissions(QFile::ReadOwner);
    LabBench bench(in(folder.path()));
    QSignalSpy checked(&bench.lab, &Lab::databaseChecked);
    bench.lab.checkDatabase();
    QVERIFY(checked.wait(Patience));
    QVERIFY2(checked.first()[0].toString().contains(u"read-only"_s), qPrintable(checked.first()[0].toString()));
    QVERIFY2(checked.first()[1].toString().contains(u"rename it"_s), qPrintable(checked.first()[1].toString()));
    QVERIFY(QFile::exists(bench.lab.setDatabaseAside()));
    bench.lab.checkDatabase();
    QVERIFY(checked.wait(Patience));
    QCOMPARE(checked.last()[0].toString(), QString());
}

void LabTest::aSoundDatabaseHasNoProblem()
{
    const QTemporaryDir folder;
    LabBench bench(in(folder.path()));
    QSignalSpy checked(&bench.lab, &Lab::databaseChecked);
    bench.lab.checkDatabase();
    QVERIFY(checked.wait(Patience));
    QCOMPARE(checked.first()[0].toString(), QString());
}

void LabTest::aFolderThatCannotBeMadeIsAClearFailure()
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    LabBench bench(in(folder.filePath(u"file/data"_s)));
    bench.lab.start();
    QVERIFY(bench.becomes(Lab::ServerState::Failed));
    QVERIFY2(bench.lab.serverProblem().contains(folder.filePath(u"file/data"_s)),
             qPrintable(bench.lab.serverProblem()));
    QVERIFY(!bench.lab.serverHint().isEmpty());
}

void LabTest::aFolderThatCannotBeMadeIsNoObstacleToFallingBack()
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    auto options = in(folder.filePath(u"file/data"_s));
    options.fallBackToPrivateServer = true;
    LabBench bench(options);
    QVERIFY(bench.starts());
    QCOMPARE(bench.notices.size(), 1);
}

void LabTest::aFolderThatCannotBeMadeIsNamedByTheDatabaseToo()
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    LabBench bench(in(folder.filePath(u"file/data"_s)));
    QSignalSpy checked(&bench.lab, &Lab::databaseChecked);
    bench.lab.checkDatabase();
    QVERIFY(checked.wait(Patience));
    QVERIFY2(checked.first()[0].toString().contains(folder.filePath(u"file/data"_s)),
             qPrintable(checked.first()[0].toString()));
}

void LabTest::everythingLivesInTheDataFolder()
{
    const QTemporaryDir folder;
    const LabBench bench(in(folder.path()));
    QCOMPARE(bench.lab.databaseFile(), folder.filePath(u"lab.sqlite"_s));
    QCOMPARE(bench.lab.settingsFile(), folder.filePath(u"settings.ini"_s));
    QVERIFY(bench.lab.notes().file(u"toy"_s).startsWith(folder.path()));
}

void LabTest::recordsOfAllWorkersArePassedOn()
{
    const RedisProcess server;
    const QTemporaryDir folder;
    auto options = in(folder.path());
    options.endpoint = server.endpoint();
    LabBench bench(options);
    QVERIFY(bench.starts());
    QSignalSpy happened(&bench.lab, &Lab::happened);
    QVERIFY(bench.writes());
    QVERIFY(becomesTrue([&] { return happened.size() == 1; }));
    const auto batch = happened.first().first().value<EventBatch>();
    QCOMPARE(commandsOf(batch.events).first().command, (redis::Command{"SET", "lab:a", "1"}));
}

LAB_TEST(LabTest)
#include "lab_test.moc"
