// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"
#include "tests/ui/window_fixture.h"
#include "ui/notices/lab_notices.h"
#include "ui/notices/notice_bar.h"
#include "ui/notices/notice_card.h"
#include "ui/window/server_status.h"

#include <QAbstractButton>
#include <QDir>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace lab;
using namespace lab::testing;
using namespace lab::ui;

class LabNoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerThatDoesNotAnswerIsToldWithWhatToDo();
    void theEmbeddedServerIsOfferedInsteadOfOneThatDoesNotAnswer();
    void thatTheServerStartsAgainIsOverWhenItIsReady();
    void theNoticeGoesWhenTheServerIsBack();
    void connectingElsewhereIsAskedFor();
    void anUnusableDatabaseIsSetAsideOnlyWhenAskedTo();
    void whatTheLabSaysIsShown();
    void whatWentWrongBesideIsAWarning();
    void cleaningTellsHowManyKeysWent();
    void theChipNamesEachStateInAWord();
};

void LabNoticesTest::aServerThatDoesNotAnswerIsToldWithWhatToDo()
{
    Bench bench(refusedEndpoint());
    NoticeBar bar, banner;
    LabNotices notices(bench.lab(), bar, banner);
    bench.start();
    QVERIFY(becomesTrue([&] { return banner.shows(u"server"_s); }));
    QVERIFY(button(&banner, u"Try again"_s));
    QSignalSpy changed(&bench.lab(), &Lab::serverChanged);
    QTest::mouseClick(button(&banner, u"Try again"_s), Qt::LeftButton);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!banner.shows(u"server"_s));
    QVERIFY(becomesTrue([&] { return banner.shows(u"server"_s); }));
}

void LabNoticesTest::theEmbeddedServerIsOfferedInsteadOfOneThatDoesNotAnswer()
{
    Bench bench(refusedEndpoint());
    NoticeBar bar, banner;
    LabNotices notices(bench.lab(), bar, banner);
    bench.start();
    QVERIFY(becomesTrue([&] { return banner.shows(u"server"_s); }));
    QTest::mouseClick(button(&banner, u"Use the embedded server"_s), Qt::LeftButton);
    QVERIFY(bench.lab().isEmbedded());
    QVERIFY(becomesTrue([&] { return bench.lab().serverState() == Lab::ServerState::Ready; }));
    QVERIFY(!banner.shows(u"server"_s));
}

void LabNoticesTest::thatTheServerStartsAgainIsOverWhenItIsReady()
{
    Bench bench(refusedEndpoint());
    NoticeBar bar, banner;
    LabNotices notices(bench.lab(), bar, banner);
    bench.lab().useEmbedded();
    const auto isReady = [&] {
        return bench.lab().serverState() == Lab::ServerState::Ready;
    };
    QVERIFY(becomesTrue(isReady));
    QCoreApplication::processEvents();
    Q_EMIT bench.lab().notice(u"It stopped and is started again."_s);
    QCOMPARE(labels(&bar), u"It stopped and is started again."_s);
    Q_EMIT bench.lab().serverChanged();
    QVERIFY2(labels(&bar).contains(u"is ready"_s), qPrintable(labels(&bar)));
    QVERIFY(!labels(&bar).contains(u"It stopped and is"_s));

    // What is said along with the change is about the server that is there now.
    Q_EMIT bench.lab().notice(u"A temporary server is used."_s);
    QCoreApplication::processEvents();
    Q_EMIT bench.lab().serverChanged();
    QVERIFY(labels(&bar).contains(u"A temporary server is used."_s));
}

void LabNoticesTest::theNoticeGoesWhenTheServerIsBack()
{
    RedisProcess server;
    Bench bench(server.endpoint());
    NoticeBar bar, banner;
    LabNotices notices(bench.lab(), bar, banner);
    bench.start();
    server.stop();
    QVERIFY(becomesTrue([&] { return banner.shows(u"server"_s); }));
    server.start();
    QVERIFY(becomesTrue([&] { return !banner.shows(u"server"_s); }));
}

void LabNoticesTest::connectingElsewhereIsAskedFor()
{
    Bench bench(refusedEndpoint());
    NoticeBar bar, banner;
    LabNotices notices(bench.lab(), bar, banner);
    QSignalSpy asked(&notices, &LabNotices::connectRequested);
    bench.start();
    QVERIFY(becomesTrue([&] { return banner.shows(u"server"_s); }));
    QTest::mouseClick(button(&banner, u"Connect elsewhere…"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void LabNoticesTest::anUnusableDatabaseIsSetAsideOnlyWhenAskedTo()
{
    Bench bench(refusedEndpoint());
    QFile file(bench.lab().databaseFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    NoticeBar bar, banner;
    LabNotices notices(bench.lab(), bar, banner);
    QSignalSpy checked(&bench.lab(), &Lab::databaseChecked);
    bench.lab().checkDatabase();
    QVERIFY(checked.wait(Patience));
    QVERIFY2(bar.shows(u"database"_s), qPrintable(checked.first().first().toString()));
    QCOMPARE(QFileInfo(bench.lab().databaseFile()).size(), 8192);

    QTest::mouseClick(button(&bar, u"Set it aside and start a new one"_s), Qt::LeftButton);
    QVERIFY(checked.wait(Patience));
    QVERIFY(!bar.shows(u"database"_s));
    QCOMPARE(QDir(bench.folder()).entryList({u"lab.sqlite.aside-*"_s}).size(), 1);
    QVERIFY(labels(&bar).contains(u"a new one is in use"_s));
}

void LabNoticesTest::whatTheLabSaysIsShown()
{
    Bench bench(refusedEndpoint());
    NoticeBar bar, banner;
    LabNotices notices(bench.lab(), bar, banner);
    Q_EMIT bench.lab().notice(u"Another window uses the folder."_s);
    QCOMPARE(labels(&bar), u"Another window uses the folder."_s);
}

void LabNoticesTest::whatWentWrongBesideIsAWarning()
{
    Bench bench(refusedEndpoint());
    NoticeBar bar, banner;
    LabNotices notices(bench.lab(), bar, banner);
    notices.warn(u"The password was not kept."_s);
    QCOMPARE(bar.findChild<NoticeCard *>()->accessibleName(), u"Warning: The password was not kept."_s);
}

void LabNoticesTest::cleaningTellsHowManyKeysWent()
{
    RedisProcess server;
    Bench bench(server.endpoint());
    NoticeBar bar, banner;
    LabNotices notices(bench.lab(), bar, banner);
    bench.start();
    bench.write("a", "1");
    bench.lab().caretaker().clean();
    QVERIFY(becomesTrue([&] { return labels(&bar).contains(u"1 key was removed."_s); }));
}

void LabNoticesTest::theChipNamesEachStateInAWord()
{
    using State = Lab::ServerState;
    Health health;
    health.reachable = true;
    health.product = u"Redis"_s;
    health.version = u"7.0.15"_s;
    health.pingMicros = 84;
    health.usedMemory = 1'363'149;
    const auto ready = serverStatus(State::Ready, u"Embedded"_s, health);
    QCOMPARE(serverStatus(State::Starting, u"Embedded"_s, {}).server, u"Starting · Embedded"_s);
    QCOMPARE(serverStatus(State::Failed, u"Embedded"_s, {}).server, u"No server"_s);
    QCOMPARE(serverStatus(State::Ready, u"Embedded"_s, {}).word, u"Connecting"_s);
    QCOMPARE(serverStatus(State::Ready, u"Embedded"_s, Health()).shortName, u"Not connected"_s);
    QCOMPARE(ready.word, u"Ready"_s);
    QCOMPARE(ready.server, u"Embedded · Redis 7.0.15"_s);
    QCOMPARE(ready.shortName, u"Embedded"_s);
    QCOMPARE(ready.figures, u"84.0\u202fµs · 1.3\u202fMB"_s);
    health.product.clear(); // as for a user who may not ask for INFO
    health.version.clear();
    health.usedMemory = -1;
    QCOMPARE(serverStatus(State::Ready, u"Embedded"_s, health).server, u"Embedded"_s);
    QCOMPARE(serverStatus(State::Ready, u"Embedded"_s, health).figures, u"84.0\u202fµs"_s);
}

LAB_TEST(LabNoticesTest)
#include "lab_notices_test.moc"
