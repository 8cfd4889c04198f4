// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/progress.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace lab;
using namespace Qt::StringLiterals;

using Step = Progress::Step;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class ProgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithNothingDone();
    void isKeptAcrossObjects();
    void everyFifthOfALessonCounts();
    void aLessonCanBeReset();
    void aChangeIsToldOnce();
    void theFirstAnswerIsKeptWhateverIsSaidLater();
    void anAnswerOfTheVersionBeforeIsTheFirst();
    void aPredictionIsKeptWithWhatCame();
    void whatAnOpenerCameToIsKept();
    void whatIsNoOpenersResultIsNone();
    void withoutAFolderNothingIsWritten();
    void aCorruptFileIsSetAside_data();
    void aCorruptFileIsSetAside();
    void anUnreadableFileIsNeverOverwritten();
    void aFolderThatCannotBeWrittenIsReported();
    void aProblemThatIsOverIsToldToo();
    void strangeEntriesAreNoObstacle();
    void whatALaterVersionWroteStays();
    void twoWindowsKeepEachOthersProgress();
    void whatAnotherWindowDidIsSeenWithTheNextChange();
    void whatCouldNotBeSavedIsSavedLater();
    void aFileThatSomebodySpoiltMeanwhileIsSetAside();
    void aPipeInTheFilesPlaceIsNotWaitedFor();
    void aFullDiskIsNamed();
};

void ProgressTest::startsWithNothingDone()
{
    const QTemporaryDir folder;
    const Progress progress(folder.path());
    QVERIFY(!progress.isDone(u"a"_s, Step::Tried));
    QVERIFY(!progress.isPassed(u"a"_s, u"warm"_s));
    QVERIFY(!progress.firstAnswer(u"a"_s, u"q"_s));
    QCOMPARE(progress.fraction(u"a"_s), 0.0);
    QVERIFY(progress.problem().isEmpty());
}

void ProgressTest::isKeptAcrossObjects()
{
    const QTemporaryDir folder;
    {
        Progress progress(folder.path());
        progress.markDone(u"a"_s, Step::Tried);
        progress.markDone(u"a"_s, Step::Checked);
        progress.markPassed(u"a"_s, u"warm"_s);
        progress.setAnswer(u"a"_s, u"q"_s, Said(2), true);
        progress.setAnswer(u"b"_s, u"q"_s, Said(0), false);
    }
    const Progress progress(folder.path());
    QVERIFY(progress.isDone(u"a"_s, Step::Tried) && progress.isDone(u"a"_s, Step::Checked));
    QVERIFY(!progress.isDone(u"a"_s, Step::Learned) && !progress.isDone(u"b"_s, Step::Tried));
    QVERIFY(progress.isPassed(u"a"_s, u"warm"_s));
    QVERIFY(progress.firstAnswer(u"a"_s, u"q"_s)->said == Said(2));
    QVERIFY(progress.firstAnswer(u"a"_s, u"q"_s)->right);
    QVERIFY(progress.firstAnswer(u"b"_s, u"q"_s)->said == Said(0));
    QVERIFY(!progress.firstAnswer(u"b"_s, u"q"_s)->right);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"progress.json"_s});
}

void ProgressTest::everyFifthOfALessonCounts()
{
    const QTemporaryDir folder;
    Progress progress(folder.path());
    progress.markDone(u"a"_s, Step::Learned);
    QCOMPARE(progress.fraction(u"a"_s), 0.2);
    for (const auto step : {Step::Tried, Step::Broken, Step::Measured, Step::Checked})
        progress.markDone(u"a"_s, step);
    QCOMPARE(progress.fraction(u"a"_s), 1.0);
}

void ProgressTest::aLessonCanBeReset()
{
    const QTemporaryDir folder;
    Progress progress(folder.path());
    progress.markDone(u"a"_s, Step::Tried);
    progress.markDone(u"b"_s, Step::Tried);
    progress.reset(u"a"_s);
    QVERIFY(!progress.isDone(u"a"_s, Step::Tried));
    const Progress again(folder.path());
    QVERIFY(!again.isDone(u"a"_s, Step::Tried));
    QVERIFY(again.isDone(u"b"_s, Step::Tried));
}

void ProgressTest::aChangeIsToldOnce()
{
    const QTemporaryDir folder;
    Progress progress(folder.path());
    QSignalSpy changed(&progress, &Progress::changed);
    progress.markDone(u"a"_s, Step::Tried);
    progress.markDone(u"a"_s, Step::Tried);
    progress.markPassed(u"a"_s, u"warm"_s);
    progress.markPassed(u"a"_s, u"warm"_s);
    progress.reset(u"never seen"_s);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.first().first().toString(), u"a"_s);
}

void ProgressTest::theFirstAnswerIsKeptWhateverIsSaidLater()
{
    const QTemporaryDir folder;
    const auto before = QDateTime::currentDateTimeUtc().addSecs(-1);
    Progress(folder.path()).setAnswer(u"a"_s, u"q"_s, Said(2.5), false);
    Progress(folder.path()).setAnswer(u"a"_s, u"q"_s, Said(3.5), true);
    Progress(folder.path()).setAnswer(u"a"_s, u"q"_s, Said(QList<int>{2, 0, 1}), false);
    const Progress progress(folder.path());
    const auto first = progress.firstAnswer(u"a"_s, u"q"_s), last = progress.lastAnswer(u"a"_s, u"q"_s);
    QVERIFY(first->said == Said(2.5) && !first->right);
    QVERIFY(first->time >= before && first->time <= last->time);
    QVERIFY(last->said == Said(QList<int>{2, 0, 1}) && !last->right);
}

void ProgressTest::anAnswerOfTheVersionBeforeIsTheFirst()
{
    const QTemporaryDir folder;
    put(folder.filePath(u"progress.json"_s), R"({"a": {"answers": {"q": 1, "r": 0}, "correct": ["q"]}})");
    Progress progress(folder.path());
    QVERIFY(progress.firstAnswer(u"a"_s, u"q"_s)->said == Said(1));
    QVERIFY(progress.firstAnswer(u"a"_s, u"q"_s)->right);
    QVERIFY(!progress.firstAnswer(u"a"_s, u"q"_s)->time.isValid());
    QVERIFY(!progress.firstAnswer(u"a"_s, u"r"_s)->right);
    progress.setAnswer(u"a"_s, u"q"_s, Said(0), false);
    QVERIFY(Progress(folder.path()).firstAnswer(u"a"_s, u"q"_s)->right);
    QVERIFY(!Progress(folder.path()).lastAnswer(u"a"_s, u"q"_s)->right);
}

void ProgressTest::whatAnOpenerCameToIsKept()
{
    const QTemporaryDir folder;
    const auto time = QDateTime::fromString(u"2026-01-02T03:04:05Z"_s, Qt::ISODate);
    Progress(folder.path()).setOpened(u"a"_s, {{}, 98, 2, 100, time});
    const auto unsaid = Progress(folder.path()).opened(u"a"_s);
    QVERIFY(unsaid && unsaid->said.isNull());
    Progress(folder.path()).setOpened(u"a"_s, {qint64(0), 100, 1, 100, time});
    Progress progress(folder.path());
    const auto kept = progress.opened(u"a"_s);
    QVERIFY(kept && kept->said == QVariant(qint64(0)));
    QCOMPARE(kept->naive, 100);
    QCOMPARE(kept->cured, 1);
    QCOMPARE(kept->participants, 100);
    QCOMPARE(kept->time, time);
    progress.reset(u"a"_s);
    QVERIFY(!progress.opened(u"a"_s));
}

void ProgressTest::whatIsNoOpenersResultIsNone()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"progress.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"a": {"opened": {"naive": "many", "cured": 1, "participants": 2, "time": "2026-01-02T03:04:05Z"}},
                   "b": {"opened": {"naive": 1, "cured": 1, "participants": 2, "time": "soon"}}, "c": {"opened": 7}})");
    file.close();
    const Progress progress(folder.path());
    for (const auto &lesson : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(!progress.opened(lesson));
}

void ProgressTest::aPredictionIsKeptWithWhatCame()
{
    const QTemporaryDir folder;
    const auto time = QDateTime::currentDateTimeUtc();
    {
        Progress progress(folder.path());
        QVERIFY(!progress.prediction(u"a"_s, u"race"_s));
        progress.setPrediction(u"a"_s, u"race"_s, {qint64(10), {}, time});
    }
    QVERIFY(Progress(folder.path()).prediction(u"a"_s, u"race"_s)->came.isNull());
    Progress(folder.path()).setPrediction(u"a"_s, u"race"_s, {qint64(10), qint64(100), time});
    const auto kept = Progress(folder.path()).prediction(u"a"_s, u"race"_s);
    QCOMPARE(kept->said.toLongLong(), 10);
    QCOMPARE(kept->came.toLongLong(), 100);
    QVERIFY(std::abs(kept->time.msecsTo(time)) < 1000);
}

void ProgressTest::withoutAFolderNothingIsWritten()
{
    const QTemporaryDir folder;
    const auto before = QDir::currentPath();
    QDir::setCurrent(folder.path());
    Progress progress{QString()};
    progress.markDone(u"a"_s, Step::Tried);
    QDir::setCurrent(before);
    QVERIFY(progress.isDone(u"a"_s, Step::Tried));
    QVERIFY(progress.problem().isEmpty());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void ProgressTest::aCorruptFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("half of it") << R"({"a": {"steps": ["Tri)"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("a list") << "[1, 2]"_ba;
    QTest::newRow("bytes") << QByteArray("\0\xff\0", 3);
}

void ProgressTest::aCorruptFileIsSetAside()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    put(folder.filePath(u"progress.json"_s), content);
    Progress progress(folder.path());
    QVERIFY2(progress.problem().contains(u"progress.json.aside-"_s), qPrintable(progress.problem()));
    progress.markDone(u"a"_s, Step::Tried);

    const auto aside = QDir(folder.path()).entryList({u"progress.json.aside-*"_s});
    QCOMPARE(aside.size(), 1);
    QFile kept(folder.filePath(aside.first()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
    QVERIFY(Progress(folder.path()).isDone(u"a"_s, Step::Tried));
}

void ProgressTest::anUnreadableFileIsNeverOverwritten()
{
    const QTemporaryDir folder;
    // A folder in its place: it cannot be read, whoever asks (the superuser, too).
    QVERIFY(QDir(folder.path()).mkdir(u"progress.json"_s));
    Progress progress(folder.path());
    QVERIFY2(progress.problem().contains(u"progress.json"_s), qPrintable(progress.problem()));
    progress.markDone(u"a"_s, Step::Tried);
    QVERIFY(progress.isDone(u"a"_s, Step::Tried)); // in memory, at least
    QVERIFY(QFileInfo(folder.filePath(u"progress.json"_s)).isDir());
}

void ProgressTest::aFolderThatCannotBeWrittenIsReported()
{
    const QTemporaryDir folder;
    Progress progress(folder.filePath(u"gone"_s));
    QSignalSpy problems(&progress, &Progress::problemChanged);
    progress.markDone(u"a"_s, Step::Tried);
    QCOMPARE(problems.size(), 1);
    QVERIFY(progress.problem().contains(folder.filePath(u"gone"_s)));
    progress.markDone(u"a"_s, Step::Broken);
    QCOMPARE(problems.size(), 1); // told once, not at every step
    QVERIFY(progress.isDone(u"a"_s, Step::Broken));
}

void ProgressTest::aProblemThatIsOverIsToldToo()
{
    const QTemporaryDir folder;
    Progress progress(folder.filePath(u"gone"_s));
    progress.markDone(u"a"_s, Step::Tried);
    QVERIFY(QDir(folder.path()).mkdir(u"gone"_s));
    QSignalSpy problems(&progress, &Progress::problemChanged);
    progress.markDone(u"a"_s, Step::Broken);
    QCOMPARE(problems.size(), 1);
    QVERIFY(progress.problem().isEmpty());
    QVERIFY(Progress(folder.filePath(u"gone"_s)).isDone(u"a"_s, Step::Tried));
}

void ProgressTest::strangeEntriesAreNoObstacle()
{
    const QTemporaryDir folder;
    put(folder.filePath(u"progress.json"_s),
        R"({"a": {"steps": ["Tried", 7, "Juggled"], "answers": {"q": "x"}}, "b": 5, "c": {"steps": {}}})");
    const Progress progress(folder.path());
    QVERIFY(progress.problem().isEmpty());
    QVERIFY(progress.isDone(u"a"_s, Step::Tried));
    QCOMPARE(progress.fraction(u"a"_s), 0.2);
    QVERIFY(!progress.firstAnswer(u"a"_s, u"q"_s));
    QCOMPARE(progress.fraction(u"b"_s), 0.0);
}

void ProgressTest::whatALaterVersionWroteStays()
{
    const QTemporaryDir folder;
    put(folder.filePath(u"progress.json"_s),
        R"({"a": {"steps": ["Built", "Tried", 7], "answers": {"old": {"choice": 1, "date": "2027-01-01"}},
            "orders": {"lost-update": [1, 2, 1]}}, "schema": 3, "thirteen": {"built": ["x"]}})");
    {
        Progress progress(folder.path());
        progress.markDone(u"a"_s, Step::Learned);
        progress.setAnswer(u"a"_s, u"q"_s, Said(2), true);
        progress.markPassed(u"b"_s, u"warm"_s);
        progress.setAnswer(u"a"_s, u"q"_s, Said(1), false);
    }
    QFile file(folder.filePath(u"progress.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto lessons = QJsonDocument::fromJson(file.readAll()).object();
    auto lesson = lessons.value(u"a"_s).toObject();
    auto answers = lesson.value(u"answers"_s).toObject();
    QVERIFY(answers.take(u"q"_s).isObject());
    lesson.insert(u"answers"_s, answers);
    lessons.insert(u"a"_s, lesson);
    QCOMPARE(QJsonDocument(lessons).toJson(QJsonDocument::Compact),
             R"({"a":{"answers":{"old":{"choice":1,"date":"2027-01-01"}},)"
             R"("orders":{"lost-update":[1,2,1]},"steps":["Built","Learned","Tried",7]},)"
             R"("b":{"passed":["warm"]},"schema":3,"thirteen":{"built":["x"]}})"_ba);
}

void ProgressTest::twoWindowsKeepEachOthersProgress()
{
    const QTemporaryDir folder;
    Progress one(folder.path()), two(folder.path());
    one.markDone(u"a"_s, Step::Tried);
    two.markDone(u"a"_s, Step::Broken);
    two.markPassed(u"b"_s, u"warm"_s);
    one.setAnswer(u"b"_s, u"q"_s, Said(1), true);
    one.markDone(u"a"_s, Step::Learned);
    const Progress both(folder.path());
    for (const auto step : {Step::Tried, Step::Broken, Step::Learned})
        QVERIFY(both.isDone(u"a"_s, step));
    QVERIFY(both.isPassed(u"b"_s, u"warm"_s));
    QVERIFY(both.firstAnswer(u"b"_s, u"q"_s)->said == Said(1));
}

void ProgressTest::whatAnotherWindowDidIsSeenWithTheNextChange()
{
    const QTemporaryDir folder;
    Progress one(folder.path());
    one.markDone(u"a"_s, Step::Tried);
    one.markDone(u"b"_s, Step::Tried);
    Progress two(folder.path());
    two.reset(u"a"_s);
    QSignalSpy changed(&one, &Progress::changed);
    one.markDone(u"c"_s, Step::Tried);
    QCOMPARE(changed.size(), 2);
    QVERIFY(!one.isDone(u"a"_s, Step::Tried) && one.isDone(u"b"_s, Step::Tried));
    one.markDone(u"a"_s, Step::Tried); // after all
    QVERIFY(Progress(folder.path()).isDone(u"a"_s, Step::Tried));
}

void ProgressTest::whatCouldNotBeSavedIsSavedLater()
{
    const QTemporaryDir folder;
    Progress progress(folder.filePath(u"gone"_s));
    progress.markDone(u"a"_s, Step::Tried);
    QVERIFY(QDir(folder.path()).mkdir(u"gone"_s));
    Progress other(folder.filePath(u"gone"_s));
    other.markDone(u"a"_s, Step::Learned);
    progress.markDone(u"a"_s, Step::Broken);
    const Progress both(folder.filePath(u"gone"_s));
    for (const auto step : {Step::Tried, Step::Broken, Step::Learned})
        QVERIFY(both.isDone(u"a"_s, step));
}

void ProgressTest::aFileThatSomebodySpoiltMeanwhileIsSetAside()
{
    const QTemporaryDir folder;
    Progress progress(folder.path());
    progress.markDone(u"a"_s, Step::Tried);
    put(folder.filePath(u"progress.json"_s), "rubbish");
    QSignalSpy problems(&progress, &Progress::problemChanged);
    progress.markDone(u"a"_s, Step::Broken);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(progress.problem().contains(u"progress.json.aside-"_s), qPrintable(progress.problem()));
    QCOMPARE(QDir(folder.path()).entryList({u"progress.json.aside-*"_s}).size(), 1);
    QVERIFY(Progress(folder.path()).isDone(u"a"_s, Step::Tried) &&
            Progress(folder.path()).isDone(u"a"_s, Step::Broken));
}

void ProgressTest::aPipeInTheFilesPlaceIsNotWaitedFor()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"progress.json"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    Progress progress(folder.path());
    QVERIFY2(progress.problem().contains(path), qPrintable(progress.problem()));
    progress.markDone(u"a"_s, Step::Tried);
    QVERIFY(!QFileInfo(path).isFile());
}

// Nothing fits into a file any more, as on a disk that is full.
void ProgressTest::aFullDiskIsNamed()
{
    const QTemporaryDir folder;
    Progress progress(folder.path());
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit none{0, before.rlim_max};
    auto *const handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &none), 0);
    progress.markDone(u"a"_s, Step::Tried);
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY2(progress.problem().contains(qt_error_string(EFBIG)), qPrintable(progress.problem()));
}

LAB_TEST(ProgressTest)
#include "progress_test.moc"
