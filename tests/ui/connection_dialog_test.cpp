// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"
#include "tests/ui/window_fixture.h"
#include "ui/connection/connection_dialog.h"
#include "ui/kit/redis_cli_command.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lab;
using namespace lab::testing;
using namespace lab::ui;

namespace {

/// Knows one password, and whose was asked for.
class KnownPassword : public PasswordStore
{
public:
    void load(const QString &server) override
    {
        asked.append(server);
        Q_EMIT loaded(server, u"s3cret"_s);
    }
    QStringList asked;
};

/// A dialog with settings of its own. It deletes itself when it closes.
struct Stand
{
    QTemporaryDir folder;
    PasswordStore passwords;
    QPointer<ConnectionDialog> dialog = new ConnectionDialog(settings(), passwords);

    ~Stand() { delete dialog; }
    QString settings() const { return folder.filePath(u"settings.ini"_s); }
    QLineEdit *url() const { return dialog->findChild<QComboBox *>()->lineEdit(); }
    QLineEdit *password() const
    {
        const auto fields = dialog->findChildren<QLineEdit *>();
        return *std::find_if(fields.begin(), fields.end(),
                             [](QLineEdit *field) { return field->echoMode() == QLineEdit::Password; });
    }
    void type(const QString &text) const
    {
        url()->clear();
        QTest::keyClicks(url(), text);
    }
    void click(const QString &name) const { QTest::mouseClick(button(dialog, name), Qt::LeftButton); }
};

} // namespace

class ConnectionDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theAddressIsExplainedWhileItIsTyped();
    void aWrongPartIsNamedAndNothingCanBePressed_data();
    void aWrongPartIsNamedAndNothingCanBePressed();
    void testSaysWhoAnswers();
    void testAgainstAClosedPortSaysWhy();
    void testWithAWrongPasswordSaysSo();
    void closingDuringATestIsClean();
    void typingForgetsAnOlderResult();
    void connectGivesTheEndpointWithItsPassword();
    void passwordsAreNeverKeptInTheSettings();
    void recentServersAreOfferedNewestFirst();
    void theRememberedPasswordOfTheServerShownIsLoaded();
    void nobodyIsAskedForThePasswordOfAServerNeverUsed();
    void redisCliLinesAreQuotedForTheShell();
};

// Nobody's own keychain is to be asked by a test.
void ConnectionDialogTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qunsetenv("XDG_CURRENT_DESKTOP");
}

void ConnectionDialogTest::theAddressIsExplainedWhileItIsTyped()
{
    Stand stand;
    stand.type(u"redis://ann@example.org:7000/3"_s);
    QVERIFY2(labels(stand.dialog).contains(u"host example.org, port 7000 · database 3 · user ann · no TLS"_s),
             qPrintable(labels(stand.dialog)));
    stand.type(u"unix:///run/r.sock"_s);
    QVERIFY(labels(stand.dialog).contains(u"unix socket /run/r.sock · database 0 · default user"_s));
}

void ConnectionDialogTest::aWrongPartIsNamedAndNothingCanBePressed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("named");
    QTest::newRow("scheme") << u"http://x"_s << u"scheme"_s;
    QTest::newRow("port") << u"redis://x:99999"_s << u"port"_s;
    QTest::newRow("database") << u"redis://x/abc"_s << u"db"_s;
}

void ConnectionDialogTest::aWrongPartIsNamedAndNothingCanBePressed()
{
    QFETCH(QString, typed);
    QFETCH(QString, named);
    Stand stand;
    stand.type(typed);
    QVERIFY2(labels(stand.dialog).contains(named, Qt::CaseInsensitive), qPrintable(labels(stand.dialog)));
    QVERIFY(!button(stand.dialog, u"Test"_s)->isEnabled());
    QVERIFY(!button(stand.dialog, u"Connect"_s)->isEnabled());
    stand.type(u"redis://127.0.0.1"_s);
    QVERIFY(button(stand.dialog, u"Connect"_s)->isEnabled());
}

void ConnectionDialogTest::testSaysWhoAnswers()
{
    RedisProcess server;
    Stand stand;
    stand.dialog->setUrl(server.endpoint().urlWithPassword());
    stand.click(u"Test"_s);
    QVERIFY(becomesTrue([&] { return labels(stand.dialog).contains(u"answers."_s); }));
    QVERIFY2(labels(stand.dialog).contains(u"✓ Redis "_s) || labels(stand.dialog).contains(u"✓ Valkey "_s),
             qPrintable(labels(stand.dialog)));
}

void ConnectionDialogTest::testAgainstAClosedPortSaysWhy()
{
    Stand stand;
    stand.dialog->setUrl(refusedEndpoint().urlWithPassword());
    stand.click(u"Test"_s);
    QVERIFY(becomesTrue([&] { return labels(stand.dialog).contains(u"✗ "_s); }));
    QVERIFY2(labels(stand.dialog).contains(u"refused"_s, Qt::CaseInsensitive), qPrintable(labels(stand.dialog)));
}

void ConnectionDialogTest::testWithAWrongPasswordSaysSo()
{
    RedisProcess server({u"--requirepass"_s, u"right"_s});
    Stand stand;
    stand.dialog->setUrl(publicUrl(server.endpoint()));
    QTest::keyClicks(stand.password(), u"wrong"_s);
    stand.click(u"Test"_s);
    QVERIFY(becomesTrue([&] { return labels(stand.dialog).contains(u"✗ "_s); }));
    QVERIFY(labels(stand.dialog).contains(u"password"_s, Qt::CaseInsensitive));
    QVERIFY(!labels(stand.dialog).contains(u"wrong "_s));
    stand.password()->clear();
    QTest::keyClicks(stand.password(), u"right"_s);
    stand.click(u"Test"_s);
    QVERIFY(becomesTrue([&] { return labels(stand.dialog).contains(u"✓ "_s); }));
}

void ConnectionDialogTest::closingDuringATestIsClean()
{
    RedisProcess server;
    Stand stand;
    stand.dialog->setUrl(server.endpoint().urlWithPassword());
    stand.click(u"Test"_s);
    delete stand.dialog;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(stand.dialog.isNull());
}

void ConnectionDialogTest::typingForgetsAnOlderResult()
{
    Stand stand;
    stand.dialog->setUrl(refusedEndpoint().urlWithPassword());
    stand.click(u"Test"_s);
    QVERIFY(becomesTrue([&] { return labels(stand.dialog).contains(u"✗ "_s); }));
    QTest::keyClicks(stand.url(), u"/1"_s);
    QVERIFY(!labels(stand.dialog).contains(u"✗ "_s));
}

void ConnectionDialogTest::connectGivesTheEndpointWithItsPassword()
{
    Stand stand;
    QSignalSpy chosen(stand.dialog, &ConnectionDialog::chosen);
    stand.type(u"redis://ann@example.org:7000"_s);
    QTest::keyClicks(stand.password(), u"s3cret"_s);
    stand.click(u"Connect"_s);
    QCOMPARE(chosen.size(), 1);
    const auto endpoint = chosen.first().first().value<redis::Endpoint>();
    QCOMPARE(endpoint.host, u"example.org"_s);
    QCOMPARE(endpoint.user, u"ann"_s);
    QCOMPARE(endpoint.password, u"s3cret"_s);
}

void ConnectionDialogTest::passwordsAreNeverKeptInTheSettings()
{
    Stand stand;
    stand.type(u"redis://ann:s3cret@example.org"_s);
    stand.click(u"Connect"_s);
    QFile file(stand.settings());
    QVERIFY(becomesTrue([&] { return file.exists(); })); // QSettings writes when the event loop runs
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("example.org"));
    QVERIFY(!text.contains("s3cret"));
}

void ConnectionDialogTest::recentServersAreOfferedNewestFirst()
{
    QTemporaryDir folder;
    RecentServers recent(folder.filePath(u"settings.ini"_s));
    for (int port = 1; port <= 10; ++port) {
        redis::Endpoint endpoint;
        endpoint.port = port;
        recent.add(endpoint);
    }
    redis::Endpoint again;
    again.port = 5;
    recent.add(again);
    QCOMPARE(recent.urls().size(), 8);
    QVERIFY(recent.urls().first().contains(u":5"_s));
    QCOMPARE(recent.urls().count(recent.urls().first()), 1);
    PasswordStore passwords;
    const ConnectionDialog dialog(folder.filePath(u"settings.ini"_s), passwords);
    QCOMPARE(dialog.findChild<QComboBox *>()->currentText(), recent.urls().first());
}

void ConnectionDialogTest::theRememberedPasswordOfTheServerShownIsLoaded()
{
    QTemporaryDir folder;
    const QString settings = folder.filePath(u"settings.ini"_s);
    redis::Endpoint used;
    used.host = u"example.org"_s;
    RecentServers(settings).add(used);
    KnownPassword passwords;
    ConnectionDialog dialog(settings, passwords);
    QCOMPARE(passwords.asked, QStringList{publicUrl(used)});
    QSignalSpy chosen(&dialog, &ConnectionDialog::chosen);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QTest::mouseClick(button(&dialog, u"Connect"_s), Qt::LeftButton);
    QCOMPARE(chosen.first().first().value<redis::Endpoint>().password, u"s3cret"_s);
}

void ConnectionDialogTest::nobodyIsAskedForThePasswordOfAServerNeverUsed()
{
    QTemporaryDir folder;
    KnownPassword passwords;
    const ConnectionDialog dialog(folder.filePath(u"settings.ini"_s), passwords);
    QVERIFY(passwords.asked.isEmpty());
}

void ConnectionDialogTest::redisCliLinesAreQuotedForTheShell()
{
    redis::Endpoint endpoint;
    QCOMPARE(redisCliCommand(endpoint), u"redis-cli -h 127.0.0.1 -p 6379"_s);
    endpoint.password = u"it's $HOME"_s;
    endpoint.database = 2;
    QCOMPARE(redisCliCommand(endpoint),
             u"redis-cli -h 127.0.0.1 -p 6379 --pass 'it'\\''s $HOME' --no-auth-warning -n 2"_s);
    endpoint = {};
    endpoint.socketPath = u"/run/my redis.sock"_s;
    QCOMPARE(redisCliCommand(endpoint), u"redis-cli -s '/run/my redis.sock'"_s);
}

LAB_TEST(ConnectionDialogTest)
#include "connection_dialog_test.moc"
