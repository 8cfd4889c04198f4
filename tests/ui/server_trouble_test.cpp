// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/lesson_harness.h"
#include "ui/kit/failure_view.h"
#include "ui/results/outcome_view.h"

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

using Commands = QList<redis::Command>;

/// A server in trouble, seen through the window: the right error with a way on, a window that stays alive, and a form
/// that works again when the server does.
class ServerTroubleTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LessonHarness> m_lab;
    std::unique_ptr<redis::Client> m_control; ///< connected before the trouble begins
    QTimer m_pulse;
    int m_beats = 0;

    void tell(const Commands &commands);
    OutcomeView::State run();
    void checkFailure(ErrorKind kind, const QString &words);
    void checkRecovery();

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void anErrorOfTheServerIsShownAndRecoveredFrom_data();
    void anErrorOfTheServerIsShownAndRecoveredFrom();
    void aPausedServerIsATimeoutAndTheWindowLives();
    void aSleepingServerIsATimeoutAndTheWindowLives();
    void aKilledServerIsNoConnection();
    void aKilledConnectionIsMadeAnew();
};

void ServerTroubleTest::initTestCase()
{
    m_pulse.setInterval(20);
    connect(&m_pulse, &QTimer::timeout, this, [this] { ++m_beats; });
    m_pulse.start();
}

void ServerTroubleTest::init()
{
    m_lab = std::make_unique<LessonHarness>();
    m_control = std::make_unique<redis::Client>(m_lab->redis.endpoint());
    testing::waitFor(m_control->connectNow());
    m_lab->view->showPart(u"try"_s);
    QCOMPARE(run(), OutcomeView::State::Done);
}

void ServerTroubleTest::cleanup()
{
    m_lab.reset();
    m_control.reset();
}

void ServerTroubleTest::tell(const Commands &commands)
{
    for (const auto &command : commands)
        testing::waitFor(m_control->send(command));
}

OutcomeView::State ServerTroubleTest::run()
{
    using State = OutcomeView::State;
    auto *const outcome = m_lab->find<OutcomeView>();
    outcome->showRunning({}); // lest the answer before is taken for the next one
    m_lab->click(m_lab->find<QPushButton>(u"run"_s));
    const bool ended = becomesTrue([&] { return outcome->state() != State::Running; });
    return ended ? outcome->state() : State::Running;
}

void ServerTroubleTest::checkFailure(ErrorKind kind, const QString &words)
{
    QCOMPARE(run(), OutcomeView::State::Failed);
    QVERIFY(m_lab->find<FailureView>());
    QVERIFY2(m_lab->shows(failureTitle(kind)), qPrintable(failureTitle(kind)));
    QVERIFY2(m_lab->shows(words), qPrintable(words));
}

void ServerTroubleTest::checkRecovery()
{
    QVERIFY(becomesTrue([this] { return run() == OutcomeView::State::Done; }));
}

void ServerTroubleTest::anErrorOfTheServerIsShownAndRecoveredFrom_data()
{
    QTest::addColumn<Commands>("trouble");
    QTest::addColumn<QString>("words");
    QTest::addColumn<Commands>("remedy");
    const redis::Command hangUp{"CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"};
    QTest::newRow("full") << Commands{{"CONFIG", "SET", "maxmemory-policy", "noeviction"},
                                      {"CONFIG", "SET", "maxmemory", "1"}}
                          << u"OOM"_s << Commands{{"CONFIG", "SET", "maxmemory", "0"}};
    QTest::newRow("a replica") << Commands{{"REPLICAOF", "127.0.0.1", "1"}} << u"READONLY"_s
                               << Commands{{"REPLICAOF", "NO", "ONE"}};
    QTest::newRow("no right") << Commands{{"ACL", "SETUSER", "default", "-set"}} << u"NOPERM"_s
                              << Commands{{"ACL", "SETUSER", "default", "+set"}};
    QTest::newRow("a password is needed") << Commands{{"CONFIG", "SET", "requirepass", "hush"}, hangUp} << u"NOAUTH"_s
                                          << Commands{{"CONFIG", "SET", "requirepass", ""}};
    QTest::newRow("too many clients") << Commands{{"CONFIG", "SET", "maxclients", "1"}, hangUp}
                                      << u"max number of clients"_s
                                      << Commands{{"CONFIG", "SET", "maxclients", "1000"}};
}

void ServerTroubleTest::anErrorOfTheServerIsShownAndRecoveredFrom()
{
    QFETCH(Commands, trouble);
    QFETCH(QString, words);
    QFETCH(Commands, remedy);
    tell(trouble);
    checkFailure(ErrorKind::Server, words);
    tell(remedy);
    checkRecovery();
}

void ServerTroubleTest::aPausedServerIsATimeoutAndTheWindowLives()
{
    tell({{"CLIENT", "PAUSE", "60000", "WRITE"}});
    const int before = m_beats;
    checkFailure(ErrorKind::Timeout, u"the server may still run it"_s);
    QVERIFY2(m_beats - before > 50, qPrintable(QString::number(m_beats - before)));
    tell({{"CLIENT", "UNPAUSE"}});
    checkRecovery();
}

void ServerTroubleTest::aSleepingServerIsATimeoutAndTheWindowLives()
{
    const auto sleep = m_control->command("DEBUG", "SLEEP", "6");
    const int before = m_beats;
    checkFailure(ErrorKind::Timeout, u"within 5000 ms"_s);
    QVERIFY2(m_beats - before > 50, qPrintable(QString::number(m_beats - before)));
    checkRecovery();
}

void ServerTroubleTest::aKilledServerIsNoConnection()
{
    m_lab->redis.kill();
    checkFailure(ErrorKind::Connection, u"Is a server running there?"_s);
    m_lab->redis.start();
    checkRecovery();
}

void ServerTroubleTest::aKilledConnectionIsMadeAnew()
{
    tell({{"CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"}});
    checkRecovery();
}

LAB_TEST(ServerTroubleTest)
#include "server_trouble_test.moc"
