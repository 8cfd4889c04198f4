// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/catalogue.h"
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"
#include "tests/ui/window_fixture.h"
#include "ui/lesson/lesson_view.h"
#include "ui/lesson/part_bar.h"
#include "ui/log/log_panel.h"
#include "ui/palette/palette.h"
#include "ui/window/lesson_list.h"
#include "ui/window/lesson_stack.h"
#include "ui/window/main_window.h"

#include <QAbstractItemModel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lab;
using namespace lab::testing;
using namespace lab::ui;

/// Ctrl+K: whatever can be opened or done is found by its words, and opened.
class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyItemOfEveryLessonIsFoundByItsTitle_data();
    void everyItemOfEveryLessonIsFoundByItsTitle();
    void everyLinkLeadsSomewhere();
    void theBestIsFirst();
    void everyWordHasToBeFound();
    void lettersInOrderAreEnough();
    void enterOpensWhatIsChosen();
    void escapeGivesTheFocusBack();
    void actionsAndPagesAreFound();
    void itFitsTheSmallestWindow();

private:
    void showWindow(MainWindow &window);

    std::unique_ptr<RedisProcess> m_server;
    Theme *m_theme = nullptr;
};

void PaletteTest::initTestCase()
{
    m_server = std::make_unique<RedisProcess>();
    m_theme = new Theme(*qApp, Theme::Mode::Light);
}

void PaletteTest::showWindow(MainWindow &window)
{
    window.restore();
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

void PaletteTest::everyItemOfEveryLessonIsFoundByItsTitle_data()
{
    QTest::addColumn<QString>("lesson");
    static const auto all = patterns::allLessons();
    for (const auto &lesson : all.lessons())
        QTest::addRow("%s", qPrintable(lesson.id)) << lesson.id;
}

void PaletteTest::everyItemOfEveryLessonIsFoundByItsTitle()
{
    QFETCH(QString, lesson);
    static const auto all = patterns::allLessons();
    static const auto entries = paletteEntries(all);
    const auto &wanted = all.lesson(lesson);
    const auto isFound = [&](const QString &title, const QString &part, const QString &item) {
        // Titles may be alike, within a lesson and of several.
        const auto found = paletteMatches(entries, title + u' ' + lesson);
        const auto first = found.first(std::min<qsizetype>(3, found.size()));
        return std::any_of(first.begin(), first.end(), [&](const PaletteEntry &each) {
            return each.link == Link{lesson, part, item};
        });
    };
    QStringList missing;
    const auto seek = [&](const auto &items, const QString &part, auto titleOf) {
        for (const auto &item : items) {
            if (!isFound(titleOf(item), part, item.id))
                missing.append(part + u'/' + item.id);
        }
    };
    const auto title = [](const auto &item) {
        return item.title;
    };
    seek(wanted.operations, u"try"_s, title);
    seek(wanted.scenarios, u"break"_s, title);
    for (const auto &scenario : wanted.scenarios) {
        for (const auto &way : scenario.ways) {
            const auto found = paletteMatches(entries, scenario.title + u' ' + way.title).first();
            const GivenValues values{{scenario.choice, way.id.toUtf8()}};
            if (scenario.ways.size() > 1 && found.link != Link{lesson, u"break"_s, scenario.id, values})
                missing.append(u"break/"_s + scenario.id + u'/' + way.id);
        }
    }
    seek(wanted.comparisons, u"measure"_s, title);
    seek(wanted.challenges, u"check"_s, title);
    seek(wanted.questions, u"check"_s, [](const Question &question) { return question.prompt; });
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
    QCOMPARE(paletteMatches(entries, wanted.title).first().link, (Link{lesson, {}}));
}

void PaletteTest::everyLinkLeadsSomewhere()
{
    const auto all = patterns::allLessons();
    for (const auto &entry : paletteEntries(all))
        QVERIFY2(problemOf(entry.link, all).isEmpty(), qPrintable(entry.title));
}

void PaletteTest::theBestIsFirst()
{
    const QList<PaletteEntry> entries{{.title = u"Unread messages"_s, .context = {}, .icon = {}},
                                      {.title = u"Other"_s, .context = u"Read"_s, .icon = {}},
                                      {.title = u"Then read"_s, .context = {}, .icon = {}},
                                      {.title = u"Read a product"_s, .context = {}, .icon = {}},
                                      {.title = u"Read"_s, .context = {}, .icon = {}}};
    QStringList titles;
    for (const auto &match : paletteMatches(entries, u"READ"_s))
        titles.append(match.title);
    QCOMPARE(titles.join(u'|'), u"Read|Read a product|Then read|Unread messages|Other"_s);
    QCOMPARE(paletteMatches(entries, {}).size(), entries.size());
}

void PaletteTest::everyWordHasToBeFound()
{
    const PaletteEntry entry{.title = u"Read a product"_s, .context = u"02 Cache-aside"_s, .icon = {}};
    QVERIFY(paletteScore(entry, u"product cache"_s) > 0);
    QCOMPARE(paletteScore(entry, u"product stream"_s), 0);
}

void PaletteTest::lettersInOrderAreEnough()
{
    const PaletteEntry entry{.title = u"Distributed lock"_s, .context = {}, .icon = {}};
    QVERIFY(paletteScore(entry, u"dlock"_s) > 0);
    QVERIFY(paletteScore(entry, u"dlock"_s) < paletteScore(entry, u"lock"_s));
    QCOMPARE(paletteScore(entry, u"kcol"_s), 0);
    QCOMPARE(paletteScore(entry, u"dk"_s), 0);
}

void PaletteTest::enterOpensWhatIsChosen()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    QTest::mouseClick(window.findChild<QPushButton *>(u"search"_s), Qt::LeftButton);
    auto *const palette = window.findChild<Palette *>();
    QVERIFY(palette->isVisible());
    auto *const typed = palette->findChild<QLineEdit *>();
    QVERIFY(typed->hasFocus());
    QTest::keyClicks(typed, u"measure beta"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    const auto *const view = window.findChild<LessonStack *>()->current();
    QCOMPARE(view->lesson().id, u"second"_s);
    QCOMPARE(view->part(), u"measure"_s);
    QVERIFY(qobject_cast<PartBar *>(window.focusWidget()));
}

void PaletteTest::escapeGivesTheFocusBack()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    auto *const list = window.findChild<LessonList *>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_K, Qt::ControlModifier);
    auto *const palette = window.findChild<Palette *>();
    auto *const typed = palette->findChild<QLineEdit *>();
    QVERIFY(typed->hasFocus());
    QTest::keyClick(typed, Qt::Key_Down);
    QCOMPARE(palette->findChild<QListView *>()->currentIndex().row(), 1);
    QTest::keyClick(typed, Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
    QVERIFY(list->hasFocus());
}

void PaletteTest::actionsAndPagesAreFound()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    const auto run = [&window](const QString &words) {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto *const typed = window.findChild<Palette *>()->findChild<QLineEdit *>();
        QTest::keyClicks(typed, words);
        QTest::keyClick(typed, Qt::Key_Return);
    };
    run(u"theme dark"_s);
    QVERIFY(Theme::isDark());
    run(u"theme light"_s);
    QVERIFY(!Theme::isDark());
    run(u"results"_s);
    QVERIFY(!window.findChild<LessonStack *>()->current());
    run(u"live log"_s);
    QVERIFY(window.log().isVisible());
}

void PaletteTest::itFitsTheSmallestWindow()
{
    Bench bench(m_server->endpoint());
    MainWindow window(bench.lab(), *m_theme);
    showWindow(window);
    window.resize(800, 600);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(window.rect().contains(window.findChild<Palette *>()->geometry()));
}

LAB_TEST(PaletteTest)
#include "palette_test.moc"
