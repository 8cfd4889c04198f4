// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/sql/sql_fixture.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace lab::sql;

class SqlFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatIsNoDatabaseIsReported_data();
    void aFileThatIsNoDatabaseIsReported();
    void aDamagedDatabaseIsReportedSetAsideAndReplaced();
    void settingAsideTakesTheJournalAlong();
    void settingAsideTwiceKeepsBoth();
    void aFileThatCannotBeSetAsideIsReported();
    void whenAJournalCannotBeSetAsideNothingIs();
    void anEmptyFileBecomesADatabase();
    void aDatabaseOfAnotherProgramIsReported_data();
    void aDatabaseOfAnotherProgramIsReported();
    void aNewDatabaseIsItsOwnersOnly();
    void aDatabaseThatIsThereKeepsItsPermissions();
    void aReadOnlyFileIsReportedWhenOpening();
    void aReadOnlyFileCanBeSetAsideAndReplaced();
    void aReadOnlyFolderIsReportedWhenOpening();
    void aFileThatMayNotBeReadIsReported();
    void aMissingFolderIsReported();
    void aFolderInPlaceOfTheFileIsReported();
    void aFullDiskIsReportedAndNothingIsChanged();
};

namespace {

std::optional<SqlError> errorOfOpening(const TemporaryDatabase &database)
{
    return thrownBy<SqlError>([&] { Database({.connection = database.options()}).open(); });
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void SqlFaultsTest::aFileThatIsNoDatabaseIsReported_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("short text") << "hello"_ba;
    QTest::newRow("long text") << "hello "_ba.repeated(2000);
    QTest::newRow("NULs") << QByteArray(8192, '\0');
}

void SqlFaultsTest::aFileThatIsNoDatabaseIsReported()
{
    QFETCH(QByteArray, content);
    TemporaryDatabase database;
    database.write(content);
    const auto error = errorOfOpening(database);
    QVERIFY(error);
    QVERIFY(tellsOfDamage(*error));
    QVERIFY2(error->message().contains(database.file()), qPrintable(error->message()));
    QVERIFY2(error->hint().contains(u"Rename it"_s), qPrintable(error->hint()));
    QCOMPARE(contentOf(database.file()), content);
}

void SqlFaultsTest::aDamagedDatabaseIsReportedSetAsideAndReplaced()
{
    TemporaryDatabase database;
    Database({.connection = database.options()}).open();
    QByteArray content = contentOf(database.file());
    content.replace(100, content.size() - 100, QByteArray(content.size() - 100, '\x5a')); // keeps the header
    database.write(content);

    Database damaged({.connection = database.options()});
    const auto error = thrownBy<SqlError>([&] {
        damaged.open();
        await(Client(damaged, u"app"_s).query(u"SELECT name FROM products"_s));
    });
    QVERIFY(error);
    QVERIFY2(tellsOfDamage(*error), qPrintable(error->message()));

    const QString aside = Database::setAside(database.file());
    QVERIFY(QFileInfo(aside).fileName().startsWith(u"lab.db.aside-"_s));
    QCOMPARE(contentOf(aside), content);
    QVERIFY(!QFile::exists(database.file()));
    damaged.open();
    QCOMPARE(await(Client(damaged, u"app"_s).query(u"SELECT count(*) FROM products"_s)).scalar().toInt(), 5);
}

void SqlFaultsTest::settingAsideTakesTheJournalAlong()
{
    TemporaryDatabase database;
    database.write("main"_ba);
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        writeFile(database.file() + suffix, suffix.toUtf8());
    const QString aside = Database::setAside(database.file());
    QCOMPARE(contentOf(aside), "main"_ba);
    QCOMPARE(contentOf(aside + u"-wal"_s), "-wal"_ba);
    QCOMPARE(contentOf(aside + u"-shm"_s), "-shm"_ba);
    QCOMPARE(contentOf(aside + u"-journal"_s), "-journal"_ba);
    QCOMPARE(QDir(database.folder()).entryList({u"lab.db*"_s}, QDir::Files).size(), 4);
}

void SqlFaultsTest::settingAsideTwiceKeepsBoth()
{
    TemporaryDatabase database;
    database.write("one"_ba);
    const QString first = Database::setAside(database.file());
    database.write("two"_ba);
    const QString second = Database::setAside(database.file());
    QCOMPARE(contentOf(first), "one"_ba);
    QCOMPARE(contentOf(second), "two"_ba);
}

void SqlFaultsTest::aFileThatCannotBeSetAsideIsReported()
{
    TemporaryDatabase database;
    const auto error = thrownBy<SqlError>([&] { Database::setAside(database.file()); });
    QVERIFY(error);
    QVERIFY2(error->message().contains(database.file()), qPrintable(error->message()));
}

void SqlFaultsTest::whenAJournalCannotBeSetAsideNothingIs()
{
    // A name so long that of the new names only that with the longest ending is no longer allowed.
    constexpr qsizetype MaxName = 255;
    const qsizetype addition = QStringLiteral(".aside-20260101-120000-wal").size();
    const TemporaryDatabase database;
    const QString file = database.folder() + u'/' + QString(MaxName - addition, u'x');
    const QStringList suffixes{QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s};
    for (const QString &suffix : suffixes)
        writeFile(file + suffix, "content of " + suffix.toUtf8());
    const auto error = thrownBy<SqlError>([&] { Database::setAside(file); });
    QVERIFY(error);
    QVERIFY2(error->message().contains(file + u"-journal"_s), qPrintable(error->message()));
    QVERIFY(error->hint().contains(u"--data"_s));
    for (const QString &suffix : suffixes)
        QCOMPARE(contentOf(file + suffix), "content of " + suffix.toUtf8());
    QCOMPARE(QDir(database.folder()).entryList(QDir::Files).size(), suffixes.size());
}

void SqlFaultsTest::anEmptyFileBecomesADatabase()
{
    TemporaryDatabase database;
    database.write({});
    QVERIFY(!errorOfOpening(database));
}

void SqlFaultsTest::aDatabaseOfAnotherProgramIsReported_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("other columns") << u"CREATE TABLE users (nick TEXT)"_s;
    QTest::newRow("a view of that name") << u"CREATE VIEW users AS SELECT 1 AS one"_s;
    QTest::newRow("other rules")
        << u"CREATE TABLE users (user_id INTEGER PRIMARY KEY, name TEXT, email TEXT, role TEXT, "
           "password_hash BLOB, salt BLOB, iterations INTEGER, must TEXT NOT NULL)"_s;
}

void SqlFaultsTest::aDatabaseOfAnotherProgramIsReported()
{
    QFETCH(QString, statement);
    TemporaryDatabase database;
    Connection(database.options()).execute(statement);
    const auto error = errorOfOpening(database);
    QVERIFY(error);
    QVERIFY2(error->message().contains(u"is not the lab's"_s), qPrintable(error->message()));
    QVERIFY(!error->message().contains(u"INSERT"_s));
    QVERIFY(error->hint().contains(u"Rename it"_s));
    Connection left(database.options());
    QCOMPARE(left.execute(u"SELECT count(*) FROM sqlite_schema WHERE type IN ('table', 'view')"_s).scalar().toInt(), 1);
}

void SqlFaultsTest::aNewDatabaseIsItsOwnersOnly()
{
    TemporaryDatabase database;
    const auto before = ::umask(022);
    Database opened({.connection = database.options()});
    opened.open();
    await(opened.run<bool>([](Connection &connection) {
        connection.execute(u"UPDATE users SET score = 1"_s); // so that there is a journal
        return true;
    }));
    ::umask(before);
    const QDir folder(database.folder());
    const auto files = folder.entryList(QDir::Files);
    QVERIFY2(files.size() > 1, qPrintable(files.join(u' ')));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const auto &name : files)
        QVERIFY2(!(QFile::permissions(folder.filePath(name)) & others), qPrintable(name));
}

void SqlFaultsTest::aDatabaseThatIsThereKeepsItsPermissions()
{
    TemporaryDatabase database;
    database.write({});
    const auto shared = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(database.file(), shared));
    Database({.connection = database.options()}).open();
    QVERIFY(QFile::permissions(database.file()) & QFile::ReadGroup);
}

void SqlFaultsTest::aReadOnlyFileIsReportedWhenOpening()
{
    TemporaryDatabase database;
    const AsOrdinaryUser user(database.folder());
    Database({.connection = database.options()}).open();
    QFile(database.file()).setPermissions(QFile::ReadOwner);
    const auto error = errorOfOpening(database);
    QVERIFY(error);
    QCOMPARE(error->code(), 8); // SQLITE_READONLY
    QVERIFY2(error->message().contains(database.file()), qPrintable(error->message()));
    QVERIFY2(error->message().contains(u"read-only"_s), qPrintable(error->message()));
}

void SqlFaultsTest::aReadOnlyFileCanBeSetAsideAndReplaced()
{
    const TemporaryDatabase database;
    const AsOrdinaryUser user(database.folder());
    Database opened({.connection = database.options()});
    opened.open();
    const Client client(opened, u"app"_s);
    await(client.query(u"DELETE FROM users"_s));
    QFile(database.file()).setPermissions(QFile::ReadOwner);
    const auto error = errorOfOpening(database);
    QVERIFY(error);
    QVERIFY2(error->hint().contains(u"rename it"_s), qPrintable(error->hint()));
    const QString aside = Database::setAside(database.file());
    QVERIFY(QFile::exists(aside));
    QVERIFY(!errorOfOpening(database));
    opened.open();
    QCOMPARE(await(client.query(u"SELECT count(*) FROM users"_s)).scalar().toInt(), 5);
}

void SqlFaultsTest::aReadOnlyFolderIsReportedWhenOpening()
{
    TemporaryDatabase database;
    const AsOrdinaryUser user(database.folder());
    Database({.connection = database.options()}).open();
    QFile(database.folder()).setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    const auto error = errorOfOpening(database);
    QFile(database.folder()).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(error);
    QCOMPARE(error->code(), 8);
    QVERIFY2(error->message().contains(u"folder %1 is read-only"_s.arg(database.folder())),
             qPrintable(error->message()));
    QVERIFY2(!error->hint().contains(u"aside"_s), qPrintable(error->hint())); // which could not be done
}

void SqlFaultsTest::aFileThatMayNotBeReadIsReported()
{
    TemporaryDatabase database;
    const AsOrdinaryUser user(database.folder());
    database.write({});
    QFile(database.file()).setPermissions(QFile::WriteOwner);
    const auto error = errorOfOpening(database);
    QVERIFY(error);
    QVERIFY2(error->message().contains(u"may not be read"_s), qPrintable(error->message()));
}

void SqlFaultsTest::aMissingFolderIsReported()
{
    TemporaryDatabase database;
    const QString folder = database.folder() + u"/missing"_s;
    const auto error = thrownBy<SqlError>([&] { Connection connection({.file = folder + u"/lab.db"_s}); });
    QVERIFY(error);
    QVERIFY2(error->message().contains(u"folder %1 does not exist"_s.arg(folder)), qPrintable(error->message()));
    QVERIFY(!QFile::exists(folder));
}

void SqlFaultsTest::aFolderInPlaceOfTheFileIsReported()
{
    TemporaryDatabase database;
    QVERIFY(QDir().mkdir(database.file()));
    const auto error = errorOfOpening(database);
    QVERIFY(error);
    QVERIFY2(error->message().contains(u"it is a folder"_s), qPrintable(error->message()));
}

void SqlFaultsTest::aFullDiskIsReportedAndNothingIsChanged()
{
    TemporaryDatabase database;
    Connection connection(database.options());
    connection.execute(u"CREATE TABLE t (v)"_s);
    connection.execute(u"PRAGMA max_page_count = 10"_s); // SQLite then says what it says when the disk is full
    const auto error = thrownBy<SqlError>([&] {
        connection.transaction([&] {
            for (int row = 0; row < 100; ++row)
                connection.execute(u"INSERT INTO t VALUES (?)"_s, {QByteArray(10'000, 'x')});
        });
    });
    QVERIFY(error);
    QCOMPARE(error->code(), 13); // SQLITE_FULL
    QVERIFY2(error->hint().contains(u"disk is full"_s), qPrintable(error->hint()));
    QCOMPARE(connection.execute(u"SELECT count(*) FROM t"_s).scalar().toInt(), 0);
}

LAB_TEST(SqlFaultsTest)
#include "sql_faults_test.moc"
