// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/error.h"
#include "app/lab/notes.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace lab;
using namespace Qt::StringLiterals;

namespace {

template <typename Action>
std::optional<Error> faultOf(Action action)
{
    try {
        action();
    } catch (const Error &error) {
        return error;
    }
    return std::nullopt;
}

void put(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class NotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewLessonHasATemplate();
    void whatWasSavedIsLoaded();
    void anEmptyNoteIsNotTheTemplate();
    void lessonsHaveFilesOfTheirOwn();
    void savingLeavesNoOtherFileBehind();
    void whatAnotherWindowWroteIsKept();
    void aFailedSaveNamesTheFileAndLeavesTheOldText();
    void aFileThatCannotBeReadIsNamed();
    void aPipeInTheFilesPlaceIsNotWaitedFor();
    void marksAndLineEndsOfAnotherEditorStay();
    void bytesThatAreNotUtf8AreShownAndNeverReplaced();
};

void NotesTest::aNewLessonHasATemplate()
{
    const QTemporaryDir folder;
    Notes notes(folder.path());
    QVERIFY(notes.load(u"a"_s).contains(u"## Questions"_s));
    QVERIFY(!QFile::exists(notes.file(u"a"_s))); // reading writes nothing
}

void NotesTest::whatWasSavedIsLoaded()
{
    const QTemporaryDir folder;
    const QString text = u"# Ünïcode 🙂\n\n<img src=x>\n\u202eright to left\n"_s;
    Notes(folder.path()).save(u"a"_s, text);
    QCOMPARE(Notes(folder.path()).load(u"a"_s), text);
}

void NotesTest::anEmptyNoteIsNotTheTemplate()
{
    const QTemporaryDir folder;
    Notes notes(folder.path());
    notes.save(u"a"_s, {});
    QCOMPARE(notes.load(u"a"_s), QString());
}

void NotesTest::lessonsHaveFilesOfTheirOwn()
{
    const QTemporaryDir folder;
    Notes notes(folder.path());
    notes.save(u"a"_s, u"one"_s);
    notes.save(u"b"_s, u"two"_s);
    QCOMPARE(notes.load(u"a"_s), u"one"_s);
    QCOMPARE(notes.file(u"b"_s), folder.filePath(u"notes/b.md"_s));
}

void NotesTest::savingLeavesNoOtherFileBehind()
{
    const QTemporaryDir folder;
    Notes notes(folder.path());
    for (int i = 0; i < 10; ++i)
        notes.save(u"a"_s, QString(i, u'x'));
    QCOMPARE(QDir(folder.filePath(u"notes"_s)).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.md"_s});
}

void NotesTest::whatAnotherWindowWroteIsKept()
{
    const QTemporaryDir folder;
    Notes one(folder.path()), two(folder.path());
    one.load(u"a"_s);
    two.load(u"a"_s);
    QVERIFY(two.save(u"a"_s, u"from two"_s).isEmpty());
    QCOMPARE(one.text(u"a"_s), u"from two"_s); // a look does not count as having taken it over
    const auto aside = one.save(u"a"_s, u"from one"_s);
    QFile kept(aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), "from two"_ba);
    QCOMPARE(one.text(u"a"_s), u"from one"_s);
    QVERIFY(one.save(u"a"_s, u"from one, too"_s).isEmpty());
    two.load(u"a"_s);
    QVERIFY(two.save(u"a"_s, u"from two again"_s).isEmpty());
}

void NotesTest::aFailedSaveNamesTheFileAndLeavesTheOldText()
{
    const QTemporaryDir folder;
    Notes notes(folder.path());
    // A folder in the file's place cannot be replaced, whoever tries (the superuser, too).
    QVERIFY(QDir(folder.path()).mkpath(u"notes/a.md/full"_s));
    const auto fault = faultOf([&] { notes.save(u"a"_s, u"new"_s); });
    QVERIFY(fault);
    QVERIFY2(fault->message().contains(notes.file(u"a"_s)), qPrintable(fault->message()));
    QVERIFY(!fault->hint().isEmpty());
    QVERIFY(QFileInfo(notes.file(u"a"_s)).isDir());
    QCOMPARE(QDir(folder.filePath(u"notes"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"a.md"_s});

    QFile inTheWay(folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Notes nowhere(folder.filePath(u"file/data"_s));
    QVERIFY(faultOf([&] { nowhere.save(u"a"_s, u"new"_s); })->message().contains(u"file/data"_s));
}

void NotesTest::aFileThatCannotBeReadIsNamed()
{
    const QTemporaryDir folder;
    Notes notes(folder.path());
    QVERIFY(QDir(folder.path()).mkpath(u"notes/a.md"_s));
    const auto fault = faultOf([&] { notes.load(u"a"_s); });
    QVERIFY(fault);
    QVERIFY2(fault->message().contains(notes.file(u"a"_s)), qPrintable(fault->message()));
}

void NotesTest::aPipeInTheFilesPlaceIsNotWaitedFor()
{
    const QTemporaryDir folder;
    Notes notes(folder.path());
    QVERIFY(QDir(folder.path()).mkdir(u"notes"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(notes.file(u"a"_s)).constData(), 0600), 0);
    QVERIFY(faultOf([&] { notes.load(u"a"_s); })->message().contains(notes.file(u"a"_s)));
    QVERIFY(faultOf([&] { notes.save(u"a"_s, u"new"_s); }));
}

void NotesTest::marksAndLineEndsOfAnotherEditorStay()
{
    const QTemporaryDir folder;
    Notes notes(folder.path());
    put(notes.file(u"a"_s), "\xef\xbb\xbf# Mine\r\n\r\nold\r\n");
    QCOMPARE(notes.load(u"a"_s), u"# Mine\n\nold\n"_s);
    QVERIFY(notes.readOnlyBecause(u"a"_s).isEmpty());
    QVERIFY(notes.save(u"a"_s, u"# Mine\n\nold\nnew\n"_s).isEmpty());
    QCOMPARE(contentOf(notes.file(u"a"_s)), "\xef\xbb\xbf# Mine\r\n\r\nold\r\nnew\r\n"_ba);
    QVERIFY(notes.save(u"a"_s, u"# Mine\n"_s).isEmpty());
    QCOMPARE(contentOf(notes.file(u"a"_s)), "\xef\xbb\xbf# Mine\r\n"_ba);
}

void NotesTest::bytesThatAreNotUtf8AreShownAndNeverReplaced()
{
    const QTemporaryDir folder;
    Notes notes(folder.path());
    put(notes.file(u"a"_s), "caf\xe9 \xff\n");
    QCOMPARE(notes.load(u"a"_s), u"caf\ufffd \ufffd\n"_s);
    QVERIFY(notes.readOnlyBecause(u"a"_s).contains(notes.file(u"a"_s)));
    const auto fault = faultOf([&] { notes.save(u"a"_s, u"cafe\n"_s); });
    QVERIFY(fault);
    QCOMPARE(fault->message(), notes.readOnlyBecause(u"a"_s));
    QCOMPARE(contentOf(notes.file(u"a"_s)), "caf\xe9 \xff\n"_ba);
    QVERIFY(notes.readOnlyBecause(u"another"_s).isEmpty());
}

LAB_TEST(NotesTest)
#include "notes_test.moc"
