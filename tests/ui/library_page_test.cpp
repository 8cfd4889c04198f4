// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/pages.h"
#include "tests/patterns/every_lesson_fixture.h"
#include "tests/support/test_registry.h"
#include "ui/documents/markdown_view.h"
#include "ui/kit/item_picker.h"
#include "ui/library/library_page.h"
#include "ui/library/page_panel.h"
#include "ui/library/page_view.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

QString shownIn(const QWidget &widget)
{
    return widget.findChild<MarkdownView *>()->toPlainText();
}

void followIn(const QWidget &widget, const QString &url)
{
    Q_EMIT widget.findChild<MarkdownView *>()->anchorClicked(QUrl(url));
}

bool tellsOfADeadLink(const QWidget &widget)
{
    return !widget.findChild<QLabel *>(u"dead-link"_s)->isHidden();
}

} // namespace

/// The project's own pages, in the program.
class LibraryPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageCanBeChosenAndIsShownInFull();
    void linksBetweenPagesWork();
    void aDeadLinkSaysSo();
    void aLinkIntoALessonIsHandedOn();
    void aLinkToNoLessonSaysSo();
    void inLittleRoomTheListIsABox();
    void thePanelLeadsToTheLibrary();
    void thePanelFollowsItsLinks();
};

void LibraryPageTest::everyPageCanBeChosenAndIsShownInFull()
{
    LibraryPage library(everyLesson());
    QCOMPARE(library.page(), u"learnings/README.md"_s); // what was found comes before how it is made
    for (const auto &page : pages()) {
        library.openPage(page);
        QCOMPARE(library.page(), page);
        QCOMPARE(library.findChild<ItemPicker *>()->current(), page);
        QVERIFY2(shownIn(library).contains(pageTitle(page)), qPrintable(page));
        QVERIFY2(!shownIn(library).contains(u"Only the beginning is shown here"_s), qPrintable(page));
    }
    library.findChild<ItemPicker *>()->setCurrent(u"docs/sse.md"_s);
    QCOMPARE(library.page(), u"docs/sse.md"_s);
}

void LibraryPageTest::linksBetweenPagesWork()
{
    LibraryPage library(everyLesson());
    library.openPage(u"docs/architecture.md"_s);
    followIn(library, u"lab:page/docs/measuring.md"_s);
    QCOMPARE(library.page(), u"docs/measuring.md"_s);
    QVERIFY(!tellsOfADeadLink(library));
}

void LibraryPageTest::aDeadLinkSaysSo()
{
    LibraryPage library(everyLesson());
    library.openPage(u"docs/sse.md"_s);
    followIn(library, u"lab:page/docs/nowhere.md"_s);
    QCOMPARE(library.page(), u"docs/sse.md"_s);
    QVERIFY(tellsOfADeadLink(library));
    QVERIFY(library.findChild<QLabel *>(u"dead-link"_s)->text().contains(u"docs/nowhere.md"_s));
    library.openPage(u"docs/measuring.md"_s);
    QVERIFY(!tellsOfADeadLink(library));
}

void LibraryPageTest::aLinkIntoALessonIsHandedOn()
{
    LibraryPage library(everyLesson());
    QSignalSpy followed(&library, &LibraryPage::linkFollowed);
    followIn(library, u"lab:cache-aside/break/stampede"_s);
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.first().first().value<Link>(), (Link{u"cache-aside"_s, u"break"_s, u"stampede"_s}));
}

void LibraryPageTest::aLinkToNoLessonSaysSo()
{
    LibraryPage library(everyLesson());
    QSignalSpy followed(&library, &LibraryPage::linkFollowed);
    followIn(library, u"lab:break/stampede"_s); // of which lesson?
    QCOMPARE(followed.size(), 0);
    QVERIFY(tellsOfADeadLink(library));
}

void LibraryPageTest::inLittleRoomTheListIsABox()
{
    LibraryPage library(everyLesson());
    library.resize(1000, 600);
    library.show();
    QVERIFY(library.findChild<QListView *>()->isVisible());
    library.resize(600, 480);
    QVERIFY(library.findChild<QComboBox *>()->isVisible());
    QVERIFY(!library.findChild<QListView *>()->isVisible());
    QVERIFY(library.minimumSizeHint().width() <= 500);
}

void LibraryPageTest::thePanelLeadsToTheLibrary()
{
    PagePanel panel(everyLesson());
    panel.openPage(u"docs/measuring.md"_s);
    QSignalSpy requested(&panel, &PagePanel::libraryRequested);
    panel.findChild<QPushButton *>(u"open-in-library"_s)->click();
    QCOMPARE(requested.first().first().toString(), u"docs/measuring.md"_s);
    QVERIFY(panel.minimumSizeHint().width() <= 320);
}

void LibraryPageTest::thePanelFollowsItsLinks()
{
    PagePanel panel(everyLesson());
    panel.openPage(u"docs/architecture.md"_s);
    followIn(panel, u"lab:page/docs/sse.md"_s);
    QCOMPARE(panel.page(), u"docs/sse.md"_s);
}

LAB_TEST(LibraryPageTest)
#include "library_page_test.moc"
