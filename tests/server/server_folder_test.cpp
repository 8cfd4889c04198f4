// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/marked_folder.h"
#include "app/server/server_folder.h"
#include "tests/server/server_fixture.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>

#include <filesystem>

using namespace Qt::StringLiterals;
using namespace lab::server;

/// What the sweep of temporary folders removes, and above all what it leaves alone.
class ServerFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTemporaryFolderIsMarkedAndLocked();
    void aFolderThatAKilledRunLeftIsRemoved();
    void aMarkedFolderThatIsNotLockedYetIsKept();
    void aFolderInUseIsKept();
    void aFolderOfAnotherIsKept_data();
    void aFolderOfAnotherIsKept();
    void anUnmarkedFolderIsRemovedOnlyWhenOldAndEmpty();
    void aLinkIsKept();
    void startingAServerSweeps();

    void init() { m_temp = std::make_unique<OwnTemporaryFolder>(); }
    void cleanup() { m_temp.reset(); }

private:
    QString make(const QString &name) const
    {
        QDir(m_temp->path()).mkdir(name);
        return m_temp->path() + u'/' + name;
    }
    /// As a run leaves it that is killed before it has locked it.
    QString makeMarked(const QString &name) const
    {
        const QString folder = make(name);
        const ServerFolder ours({});
        QFile::copy(ours.path() + u'/' + lab::MarkedFolder::markName(), folder + u'/' + lab::MarkedFolder::markName());
        return folder;
    }
    bool sweepKeeps(const QString &folder) const
    {
        ServerFolder::sweep(m_temp->path());
        return QFile::exists(folder);
    }

    std::unique_ptr<OwnTemporaryFolder> m_temp;
};

namespace {

void touch(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void makeOld(const QString &folder)
{
    const std::filesystem::path path = QFile::encodeName(folder).toStdString();
    std::filesystem::last_write_time(path, std::filesystem::last_write_time(path) - std::chrono::hours(48));
}

QString named(const QString &suffix)
{
    return ServerFolder::temporaryPrefix() + suffix;
}

} // namespace

void ServerFolderTest::aTemporaryFolderIsMarkedAndLocked()
{
    const ServerFolder folder({});
    QVERIFY(folder.isTemporary());
    QVERIFY(QFile::exists(folder.path() + u'/' + lab::MarkedFolder::markName()));
    QVERIFY(QFile::exists(folder.path() + u"/server.lock"_s));
    const QString name = QFileInfo(folder.path()).fileName();
    QCOMPARE(name.size(), ServerFolder::temporaryPrefix().size() + 6);
}

void ServerFolderTest::aFolderThatAKilledRunLeftIsRemoved()
{
    const QString folder = makeMarked(named(u"AbCdEf"_s));
    touch(folder + u"/appendonly.aof"_s);
    makeOld(folder);
    QVERIFY(!sweepKeeps(folder));
}

void ServerFolderTest::aMarkedFolderThatIsNotLockedYetIsKept()
{
    QVERIFY(sweepKeeps(makeMarked(named(u"AbCdEf"_s))));
}

void ServerFolderTest::aFolderInUseIsKept()
{
    const ServerFolder inUse({});
    makeOld(inUse.path());
    QVERIFY(sweepKeeps(inUse.path()));
    QVERIFY(QFile::exists(inUse.path() + u"/server.lock"_s));
}

void ServerFolderTest::aFolderOfAnotherIsKept_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("content");
    QTest::newRow("a name of ours") << named(u"AbCdEf"_s) << u"diary.txt"_s;
    QTest::newRow("a word of six letters") << named(u"backup"_s) << u"diary.txt"_s;
    QTest::newRow("a lock of somebody's") << named(u"AbCdEf"_s) << u"server.lock"_s;
    QTest::newRow("a mark of somebody's") << named(u"AbCdEf"_s) << lab::MarkedFolder::markName();
    QTest::newRow("begins like it") << named(u"src"_s) << u"diary.txt"_s;
    QTest::newRow("begins with it") << named(u"AbCdEf-src"_s) << u"diary.txt"_s;
    QTest::newRow("a checkout") << u"redis-pattern-lab-src"_s << u"README.md"_s;
}

void ServerFolderTest::aFolderOfAnotherIsKept()
{
    QFETCH(QString, name);
    QFETCH(QString, content);
    const QString folder = make(name);
    touch(folder + u'/' + content);
    makeOld(folder);
    QVERIFY(sweepKeeps(folder + u'/' + content));
}

void ServerFolderTest::anUnmarkedFolderIsRemovedOnlyWhenOldAndEmpty()
{
    const QString folder = make(named(u"AbCdEf"_s));
    QVERIFY(sweepKeeps(folder)); // made by a run that has not marked it yet
    makeOld(folder);
    QVERIFY(!sweepKeeps(folder));
}

void ServerFolderTest::aLinkIsKept()
{
    const QString folder = makeMarked(u"elsewhere"_s);
    makeOld(folder);
    const QString link = m_temp->path() + u'/' + named(u"AbCdEf"_s);
    QVERIFY(QFile::link(folder, link));
    QVERIFY(sweepKeeps(link));
    QVERIFY(QFile::exists(folder + u'/' + lab::MarkedFolder::markName()));
}

void ServerFolderTest::startingAServerSweeps()
{
    const QString left = makeMarked(named(u"AbCdEf"_s));
    makeOld(left);
    EmbeddedServer server;
    server.start();
    QVERIFY(server.state() == EmbeddedServer::State::Starting);
    QTRY_VERIFY(!QFile::exists(left));
    QVERIFY(QFile::exists(server.folder()));
}

LAB_TEST(ServerFolderTest)
#include "server_folder_test.moc"
