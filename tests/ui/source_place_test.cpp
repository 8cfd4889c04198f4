// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/every_lesson_fixture.h"
#include "tests/support/test_registry.h"
#include "ui/documents/scintilla.h"
#include "ui/inspector/source_panel.h"
#include "ui/inspector/source_place.h"

#include <QFile>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lab;
using namespace lab::testing;
using namespace lab::ui;

/// Source opens at the function that an operation calls.
class SourcePlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperationHasItsPlace_data();
    void everyOperationHasItsPlace();
    void thePatternsFunctionIsFound_data();
    void thePatternsFunctionIsFound();
    void anUnknownOperationHasNone();
    void everyScenarioHasItsRoles();
    void thePanelOpensThere();
    void licenceAndIncludesAreHiddenUntilAskedFor();

private:
    static QString lineAt(const Lesson &lesson, const SourcePlace &place);
};

QString SourcePlaceTest::lineAt(const Lesson &lesson, const SourcePlace &place)
{
    for (const auto &source : lesson.sources) {
        QFile file(source.path);
        if (source.fileName() == place.fileName && file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll()).split(u'\n').value(place.line - 1);
    }
    return {};
}

void SourcePlaceTest::everyOperationHasItsPlace_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<QString>("operation");
    for (const auto &lesson : everyLesson().lessons()) {
        for (const auto &operation : lesson.operations)
            QTest::addRow("%s/%s", qPrintable(lesson.id), qPrintable(operation.id)) << lesson.id << operation.id;
    }
}

/// At the beginning of a function, and not at the operation's own lines in the lesson as data.
void SourcePlaceTest::everyOperationHasItsPlace()
{
    QFETCH(QString, lesson);
    QFETCH(QString, operation);
    const auto place = sourcePlace(everyLesson().lesson(lesson), operation);
    const auto line = lineAt(everyLesson().lesson(lesson), place);
    QVERIFY(place.line > 1);
    QVERIFY2(line.contains(u'(') && !line.contains(u".id ="_s) && !line.trimmed().startsWith(u"return"_s),
             qPrintable(line));
}

void SourcePlaceTest::thePatternsFunctionIsFound_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    QTest::newRow("by a class") << u"cache-aside"_s << u"read"_s << u"pattern.cpp"_s << u"CacheAside::read("_s;
    QTest::newRow("by a form") << u"basic-types"_s << u"string-incr"_s << u"pattern.h"_s << u"increment("_s;
    QTest::newRow("of the same name as another type's")
        << u"basic-types"_s << u"zset-add"_s << u"pattern.h"_s << u"add(Key key, Scores scores)"_s;
    QTest::newRow("of the twin's table") << u"counter"_s << u"view-sqlite"_s << u"twin.cpp"_s << u"PostTable::view("_s;
    QTest::newRow("what asks several") << u"stream"_s << u"delete-consumer"_s << u"operations.cpp"_s
                                       << u"deleteConsumer("_s;
    QTest::newRow("with an owner") << u"lock"_s << u"acquire"_s << u"pattern.cpp"_s << u"Lock::acquire("_s;
}

void SourcePlaceTest::thePatternsFunctionIsFound()
{
    QFETCH(QString, lesson);
    QFETCH(QString, operation);
    QFETCH(QString, file);
    QFETCH(QString, line);
    const auto place = sourcePlace(everyLesson().lesson(lesson), operation);
    QCOMPARE(place.fileName, file);
    QVERIFY2(lineAt(everyLesson().lesson(lesson), place).contains(line),
             qPrintable(lineAt(everyLesson().lesson(lesson), place)));
}

void SourcePlaceTest::anUnknownOperationHasNone()
{
    QVERIFY(sourcePlace(everyLesson().lessons().first(), u"nowhere"_s).fileName.isEmpty());
}

void SourcePlaceTest::everyScenarioHasItsRoles()
{
    for (const auto &lesson : everyLesson().lessons()) {
        for (const auto &scenario : lesson.scenarios) {
            const auto place = scenarioPlace(lesson, scenario.id);
            const auto what = lesson.id + u'/' + scenario.id + u": "_s + place.fileName;
            QVERIFY2(place.fileName.startsWith(u"scenario"_s) && place.line > 0, qPrintable(what));
            QVERIFY2(lineAt(lesson, place).startsWith(u"struct "_s), qPrintable(what));
        }
    }
}

void SourcePlaceTest::thePanelOpensThere()
{
    const auto &lesson = everyLesson().lesson(u"cache-aside"_s);
    SourcePanel panel(lesson);
    panel.resize(400, 300);
    panel.QWidget::show();
    panel.showOperation(u"update"_s);
    int line = -1, column = -1;
    const auto *const editor = panel.findChild<QsciScintilla *>();
    editor->getCursorPosition(&line, &column);
    QCOMPARE(line + 1, sourcePlace(lesson, u"update"_s).line);
    QVERIFY(editor->text(line).contains(u"update("_s));
    QVERIFY(editor->firstVisibleLine() > 0);
}

void SourcePlaceTest::licenceAndIncludesAreHiddenUntilAskedFor()
{
    SourcePanel panel(everyLesson().lesson(u"cache-aside"_s));
    panel.resize(400, 300);
    panel.QWidget::show();
    panel.show(u"pattern.cpp"_s);
    const auto *const editor = panel.findChild<QsciScintilla *>();
    const auto isSeen = [editor](int line) {
        return editor->SendScintilla(QsciScintillaBase::SCI_GETLINEVISIBLE, line) != 0;
    };
    QVERIFY(!isSeen(1)); // Scintilla hides no first line
    QVERIFY(editor->firstVisibleLine() > 0);
    QVERIFY(isSeen(editor->lines() - 1));
    auto *const show = panel.findChild<QPushButton *>(u"preamble"_s);
    QVERIFY(show->isVisible());
    QTest::mouseClick(show, Qt::LeftButton);
    QVERIFY(isSeen(1));
    QCOMPARE(editor->firstVisibleLine(), 0);
    QVERIFY(!show->isVisible());
}

LAB_TEST(SourcePlaceTest)
#include "source_place_test.moc"
