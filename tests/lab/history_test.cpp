// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/files.h"
#include "app/lab/history.h"
#include "app/lab/history_store.h"
#include "app/measure/report.h"
#include "tests/support/samples.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <unistd.h>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

measure::Result measuredAt(qint64 second, const QString &comparison = u"a-vs-b"_s, double median = 10)
{
    auto result = resultOf(QList<measure::Point>{pointOf({{u"A"_s, median}, {u"B"_s, 20}})});
    result.lesson = u"toy"_s;
    result.id = comparison;
    result.title = u"A or B"_s;
    result.conditions = {{u"processor"_s, u"Abacus 3"_s}, {u"cores"_s, u"2"_s}, {u"kernel"_s, u"linux 6.1"_s}};
    result.time = QDateTime::fromSecsSinceEpoch(1'700'000'000 + second);
    return result;
}

/// What a task of the history threw; without a message when it threw nothing.
template <typename Task>
Failure failureIn(Task task)
{
    try {
        waitFor(std::move(task));
    } catch (const Error &error) {
        return {error.kind(), error.message(), error.hint()};
    }
    return {};
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    writeFile(path, bytes);
}

QByteArray jsonOf(const measure::Result &result)
{
    return QJsonDocument(measure::toJson(result)).toJson();
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasKeptComesBackWhole();
    void theNewestRunIsFirst();
    void lookingIntoNothingMakesNothing();
    void theLastIsCompleteAndFromHere();
    void runsAreRenamedAndRemoved();
    void whatIsGoneIsToldAndNotMade();
    void theSameRunTwiceIsTold();
    void changesAreSignalled();
    void twoOnOneFolderSeeTheSame();
    void filesOfEarlierVersionsAreTakenOverOnce();
    void aNewerSchemaIsRefusedAndLeft();
    void aFileThatIsNoDatabaseIsSetAsideOnlyWhenAsked();
    void anotherProgramsDatabaseIsLeft();
    void aFolderThatMayNotBeWrittenIsTold();
    void aCutFileIsTold();
    void aLockThatIsHeldIsToldAndWaitedOutLater();
    void whatWasAskedForIsDoneThoughNobodyWaits();
};

void HistoryTest::whatWasKeptComesBackWhole()
{
    const QTemporaryDir folder;
    const auto first = measuredAt(0), second = measuredAt(5, u"c-vs-d"_s);
    QString id;
    {
        History history(folder.path());
        id = waitFor(history.keep({first, second}, false));
    }
    History history(folder.path());
    const auto run = waitFor(history.run(id));
    QCOMPARE(run.info.id, id);
    QCOMPARE(run.info.time, first.time);
    QCOMPARE(run.info.machine, u"Abacus 3, 2 cores, linux 6.1"_s);
    QCOMPARE(run.info.version, QStringLiteral(LAB_VERSION));
    QVERIFY(!run.info.complete);
    QVERIFY(!run.info.isImported());
    QCOMPARE(run.results.size(), 2);
    QCOMPARE(jsonOf(run.results[0]), jsonOf(first));
    QCOMPARE(jsonOf(run.results[1]), jsonOf(second));
}

void HistoryTest::theNewestRunIsFirst()
{
    const QTemporaryDir folder;
    History history(folder.path());
    waitFor(history.keep({measuredAt(10)}));
    waitFor(history.keep({measuredAt(20), measuredAt(21, u"c-vs-d"_s)}));
    waitFor(history.keep({measuredAt(5)}));
    const auto rows = waitFor(history.runs());
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].info.time, measuredAt(20).time);
    QCOMPARE(rows[2].info.time, measuredAt(5).time);
    QCOMPARE(rows[0].verdicts.size(), 2);
    QCOMPARE(rows[0].verdicts[1].comparison, u"c-vs-d"_s);
    QCOMPARE(rows[0].verdicts[0].verdict, measuredAt(20).verdict());
}

void HistoryTest::lookingIntoNothingMakesNothing()
{
    const QTemporaryDir folder;
    History history(folder.path());
    QVERIFY(waitFor(history.runs()).isEmpty());
    QVERIFY(!waitFor(history.last(u"toy"_s, u"a-vs-b"_s)));
    QVERIFY(waitFor(history.lastOfAll()).isEmpty());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void HistoryTest::theLastIsCompleteAndFromHere()
{
    const QTemporaryDir folder;
    History history(folder.path());
    waitFor(history.keep({measuredAt(10)}));
    auto partial = measuredAt(20);
    partial.complete = false;
    waitFor(history.keep({partial}));
    const auto imported = folder.filePath(u"other.json"_s);
    writeBytes(imported, jsonOf(measuredAt(30)));
    waitFor(history.importFile(imported));
    QCOMPARE(waitFor(history.last(u"toy"_s, u"a-vs-b"_s))->time, measuredAt(10).time);
    QVERIFY(!waitFor(history.last(u"toy"_s, u"other"_s)));
    waitFor(history.keep({measuredAt(1, u"c-vs-d"_s)}));
    QCOMPARE(waitFor(history.lastOfAll()).size(), 2);
}

void HistoryTest::runsAreRenamedAndRemoved()
{
    const QTemporaryDir folder;
    History history(folder.path());
    const auto id = waitFor(history.keep({measuredAt(10)})), other = waitFor(history.keep({measuredAt(11)}));
    waitFor(history.rename(id, u"Before the upgrade"_s));
    QCOMPARE(waitFor(history.run(id)).info.name, u"Before the upgrade"_s);
    waitFor(history.remove(id));
    const auto rows = waitFor(history.runs());
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].info.id, other);
    QCOMPARE(waitFor(history.last(u"toy"_s, u"a-vs-b"_s))->time, measuredAt(11).time); // its results went with it
}

void HistoryTest::whatIsGoneIsToldAndNotMade()
{
    const QTemporaryDir folder;
    History history(folder.path());
    QCOMPARE(failureIn(history.run(u"nobody"_s)).kind, ErrorKind::Usage);
    QVERIFY(QDir(folder.path()).isEmpty());
    waitFor(history.keep({measuredAt(10)}));
    QCOMPARE(failureIn(history.rename(u"nobody"_s, u"x"_s)).kind, ErrorKind::Usage);
    QCOMPARE(failureIn(history.remove(u"nobody"_s)).kind, ErrorKind::Usage);
}

void HistoryTest::theSameRunTwiceIsTold()
{
    const QTemporaryDir folder;
    History history(folder.path());
    const auto id = waitFor(history.keep({measuredAt(10)}));
    const auto path = folder.filePath(u"results.json"_s);
    writeBytes(path, jsonOf(measuredAt(10)));
    QVERIFY(failureIn(history.importFile(path)).message.contains(u"in the history already"_s));
    waitFor(history.rename(id, u"Mine"_s));
    QVERIFY(failureIn(history.importFile(path)).message.contains(u"“Mine”"_s));
    QCOMPARE(waitFor(history.runs()).size(), 1);
    waitFor(history.keep({measuredAt(10, u"a-vs-b"_s, 11)})); // other samples are another run
    QCOMPARE(waitFor(history.runs()).size(), 2);
}

void HistoryTest::changesAreSignalled()
{
    const QTemporaryDir folder;
    History history(folder.path());
    QSignalSpy changed(&history, &History::changed);
    const auto id = waitFor(history.keep({measuredAt(10)}));
    QCOMPARE(changed.count(), 1);
    waitFor(history.runs());
    waitFor(history.run(id));
    QCOMPARE(changed.count(), 1);
    waitFor(history.rename(id, u"x"_s));
    waitFor(history.remove(id));
    QCOMPARE(changed.count(), 3);
}

void HistoryTest::twoOnOneFolderSeeTheSame()
{
    const QTemporaryDir folder;
    History one(folder.path()), other(folder.path());
    auto first = one.keep({measuredAt(10)});
    auto second = other.keep({measuredAt(20)});
    waitFor(std::move(first));
    waitFor(std::move(second));
    QCOMPARE(waitFor(one.runs()).size(), 2);
    QCOMPARE(waitFor(other.runs()).size(), 2);
}

void HistoryTest::filesOfEarlierVersionsAreTakenOverOnce()
{
    const QTemporaryDir folder;
    const auto good = folder.filePath(u"measurements/toy-a-vs-b.json"_s),
               bad = folder.filePath(u"measurements/toy-bad.json"_s);
    writeBytes(good, jsonOf(measuredAt(10)));
    writeBytes(bad, "{\"lesson\": \"toy\", \"poin");
    History history(folder.path());
    QCOMPARE(waitFor(history.last(u"toy"_s, u"a-vs-b"_s))->time, measuredAt(10).time);
    QVERIFY(!QFile::exists(good));
    QVERIFY(QFile::exists(bad));
    writeBytes(good, jsonOf(measuredAt(20)));
    QCOMPARE(waitFor(history.runs()).size(), 1);
    QVERIFY(QFile::exists(good));
}

void HistoryTest::aNewerSchemaIsRefusedAndLeft()
{
    const QTemporaryDir folder;
    History history(folder.path());
    waitFor(history.keep({measuredAt(10)}));
    {
        sql::Connection connection({.file = history.file()});
        connection.execute(u"PRAGMA user_version = 7"_s);
    }
    const auto failure = failureIn(history.runs());
    QVERIFY2(failure.message.contains(u"newer version"_s), qPrintable(failure.message));
    QVERIFY(failure.message.contains(history.file()));
    QVERIFY(!failure.hint.isEmpty());
    QVERIFY(!failureIn(history.keep({measuredAt(20)})).message.isEmpty());
    sql::Connection connection({.file = history.file()});
    QCOMPARE(connection.execute(u"SELECT count(*) FROM runs"_s).scalar().toInt(), 1);
}

void HistoryTest::aFileThatIsNoDatabaseIsSetAsideOnlyWhenAsked()
{
    const QTemporaryDir folder;
    History history(folder.path());
    writeBytes(history.file(), QByteArray(5000, 'x'));
    const auto failure = failureIn(history.keep({measuredAt(10)}));
    QCOMPARE(failure.kind, ErrorKind::Sql);
    QVERIFY2(failure.hint.contains(u"Set it aside"_s), qPrintable(failure.hint));
    QCOMPARE(QFileInfo(history.file()).size(), 5000);
    const auto aside = waitFor(history.setAside());
    QCOMPARE(QFileInfo(aside).size(), 5000);
    waitFor(history.keep({measuredAt(10)}));
    QCOMPARE(waitFor(history.runs()).size(), 1);
}

void HistoryTest::anotherProgramsDatabaseIsLeft()
{
    const QTemporaryDir folder;
    History history(folder.path());
    {
        sql::Connection connection({.file = history.file()});
        connection.execute(u"CREATE TABLE bookmarks (url TEXT)"_s);
    }
    const auto failure = failureIn(history.keep({measuredAt(10)}));
    QVERIFY2(failure.message.contains(u"not the lab's history"_s), qPrintable(failure.message));
    sql::Connection connection({.file = history.file()});
    QCOMPARE(connection.execute(u"SELECT count(*) FROM sqlite_schema"_s).scalar().toInt(), 1);
}

void HistoryTest::aFolderThatMayNotBeWrittenIsTold()
{
    const QTemporaryDir folder;
    History history(folder.filePath(u"blocked/data"_s));
    writeBytes(folder.filePath(u"blocked"_s), "a file where a folder should be");
    const auto failure = failureIn(history.keep({measuredAt(10)}));
    QCOMPARE(failure.kind, ErrorKind::Sql);
    QVERIFY2(failure.message.contains(history.file()), qPrintable(failure.message));
    QVERIFY(!failure.hint.isEmpty());
}

void HistoryTest::aCutFileIsTold()
{
    const QTemporaryDir folder;
    History history(folder.path());
    for (int i = 0; i < 20; ++i)
        waitFor(history.keep({measuredAt(i)}));
    QFile file(history.file());
    QVERIFY(file.resize(file.size() / 2));
    QFile::remove(history.file() + u"-wal"_s);
    const auto failure = failureIn(history.runs());
    QCOMPARE(failure.kind, ErrorKind::Sql);
    QVERIFY2(failure.hint.contains(u"Set it aside"_s), qPrintable(failure.hint));
}

void HistoryTest::aLockThatIsHeldIsToldAndWaitedOutLater()
{
    const QTemporaryDir folder;
    History history(folder.path());
    waitFor(history.keep({measuredAt(10)}));
    sql::Connection other({.file = history.file()});
    other.execute(u"BEGIN IMMEDIATE"_s);
    const auto failure = failureIn(history.keep({measuredAt(20)}));
    QCOMPARE(failure.kind, ErrorKind::Sql);
    QVERIFY2(failure.hint.contains(u"Another program"_s), qPrintable(failure.hint));
    QCOMPARE(waitFor(history.runs()).size(), 1); // reading needs no lock
    other.execute(u"ROLLBACK"_s);
    waitFor(history.keep({measuredAt(20)}));
    QCOMPARE(waitFor(history.runs()).size(), 2);
}

void HistoryTest::whatWasAskedForIsDoneThoughNobodyWaits()
{
    const QTemporaryDir folder;
    {
        History history(folder.path());
        history.keep({measuredAt(10)});
        history.runs();
    }
    History history(folder.path());
    QCOMPARE(waitFor(history.runs()).size(), 1);
}

LAB_TEST(HistoryTest)
#include "history_test.moc"
