// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/files.h"
#include "app/measure/report.h"
#include "tests/support/redis_process.h"
#include "tests/support/samples.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"
#include "tests/ui/toy_lesson.h"
#include "tests/ui/window_fixture.h"
#include "ui/bench/classic_model.h"
#include "ui/bench/history_model.h"
#include "ui/bench/results_page.h"
#include "ui/bench/side_models.h"
#include "ui/charts/comparison_chart.h"
#include "ui/kit/content_table.h"
#include "ui/kit/page_scroll.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QInputDialog>
#include <QJsonDocument>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

measure::Result measuredThere(qint64 second, double sqlite = 20)
{
    auto result = resultOf(QList<measure::Point>{pointOf({{u"PING"_s, 10}, {u"SELECT 1"_s, sqlite}})});
    result.lesson = u"toy"_s;
    result.id = u"ping-vs-select"_s;
    result.title = u"Ping or select"_s;
    result.time = QDateTime::fromSecsSinceEpoch(1'700'000'000 + second);
    return result;
}

/// The page on the toy lesson, whose server may be none.
struct ResultsHarness
{
    explicit ResultsHarness(const redis::Endpoint &endpoint = refusedEndpoint())
        : catalogue({toy::lesson(files.path())})
    {
        auto lessons = catalogue.lessons();
        lessons.first().comparisons.removeIf([](const Comparison &each) { return each.id == u"naps"_s; });
        catalogue = Catalogue(lessons);
        LabOptions options;
        options.endpoint = endpoint;
        options.dataFolder = files.filePath(u"data"_s);
        lab = std::make_unique<Lab>(catalogue, options);
    }

    ResultsPage &open()
    {
        page = std::make_unique<ResultsPage>(*lab);
        page->resize(1000, 760);
        page->show();
        return *page;
    }

    QPushButton *button(const QString &name) const { return page->findChild<QPushButton *>(name); }
    ContentTable *history() const { return page->findChild<ContentTable *>(u"history"_s); }
    int runs() const { return history()->model()->rowCount(); }
    bool comesToShow(const QString &text) const
    {
        return becomesTrue([&] { return labels(page.get()).contains(text); });
    }
    QString file(const QString &name, const measure::Result &result)
    {
        const auto path = files.filePath(name);
        writeFile(path, QJsonDocument(measure::toJson(result)).toJson());
        return path;
    }

    QTemporaryDir files;
    Catalogue catalogue;
    std::unique_ptr<Lab> lab;
    std::unique_ptr<ResultsPage> page;
};

template <typename Dialog>
Dialog *dialogOver(const QWidget *page)
{
    Dialog *found = nullptr;
    becomesTrue([&] { return (found = page->findChild<Dialog *>()) && found->isVisible(); });
    return found;
}

} // namespace

class ResultsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyHistorySaysWhatToDo();
    void theNewestRunIsShownAndAnotherOnAClick();
    void twoRunsAreLaidSideBySide();
    void everythingIsMeasuredByOneButton();
    void aStoppedRunIsKeptAsAPart();
    void withoutAServerItIsSaid();
    void aRunIsRenamedInADialog();
    void deletingNamesTheRunAndAsks();
    void aRunIsImported();
    void whatCannotBeImportedIsToldAndNothingLost();
    void theShownRunIsExported();
    void anExportThatFailsLosesNothing();
    void aBrokenHistoryIsSetAsideWhenAsked();
    void aComparisonIsOpenedInItsLesson();
    void everythingHasAName();
    void itFitsANarrowWindow();
    void publishedFiguresStandBesideOurs();
    void modelsKeepTheirPromises();
};

void ResultsPageTest::anEmptyHistorySaysWhatToDo()
{
    ResultsHarness harness;
    harness.open();
    QVERIFY(harness.comesToShow(u"Nothing has been measured yet"_s));
    QVERIFY(!harness.button(u"export"_s)->isEnabled());
    QVERIFY(!harness.button(u"rename"_s)->isEnabled());
    QVERIFY(harness.button(u"import"_s)->isEnabled());
}

void ResultsPageTest::theNewestRunIsShownAndAnotherOnAClick()
{
    ResultsHarness harness;
    waitFor(harness.lab->history().keep({measuredThere(0, 20)}));
    waitFor(harness.lab->history().keep({measuredThere(60, 90)}));
    auto &page = harness.open();
    QVERIFY(becomesTrue([&] { return harness.runs() == 2; }));
    const auto *const chart = page.findChild<ComparisonChart *>();
    QVERIFY(becomesTrue([&] { return chart->result().time == measuredThere(60).time; }));
    auto *const table = harness.history();
    const auto place = table->visualRect(table->model()->index(1, HistoryModel::TitleColumn)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
    QVERIFY(becomesTrue([&] { return chart->result().time == measuredThere(0).time; }));
}

void ResultsPageTest::twoRunsAreLaidSideBySide()
{
    ResultsHarness harness;
    waitFor(harness.lab->history().keep({measuredThere(0, 20)}));
    waitFor(harness.lab->history().keep({measuredThere(60, 90)}));
    auto &page = harness.open();
    QVERIFY(becomesTrue([&] { return harness.runs() == 2; }));
    harness.history()->selectAll();
    QVERIFY(harness.comesToShow(u"differs: its intervals do not overlap"_s));
    QVERIFY(!harness.button(u"rename"_s)->isEnabled());
    harness.history()->selectRow(0);
    QVERIFY(becomesTrue([&] { return page.findChild<ComparisonChart *>()->isVisible(); }));
}

void ResultsPageTest::everythingIsMeasuredByOneButton()
{
    const RedisProcess redis;
    ResultsHarness harness(redis.endpoint());
    harness.lab->start();
    auto &page = harness.open();
    QTest::mouseClick(harness.button(u"run"_s), Qt::LeftButton);
    QVERIFY(!harness.button(u"run"_s)->isEnabled());
    QVERIFY(becomesTrue([&] { return harness.runs() == 1; }));
    QVERIFY(becomesTrue([&] { return harness.button(u"run"_s)->isEnabled(); }));
    QVERIFY(harness.comesToShow(u"toy/breaks-off could not be measured: "_s));
    const auto kept = waitFor(harness.lab->history().runs());
    QCOMPARE(kept.first().verdicts.size(), 2);
    QVERIFY(!kept.first().info.complete);
    QVERIFY(kept.first().info.quick);
    QVERIFY(harness.lab->progress().isDone(u"toy"_s, Progress::Step::Measured));
    QVERIFY(page.findChild<ComparisonChart *>()->isVisible());
}

void ResultsPageTest::aStoppedRunIsKeptAsAPart()
{
    const RedisProcess redis;
    ResultsHarness harness(redis.endpoint());
    harness.lab->start();
    auto &page = harness.open();
    page.findChild<QComboBox *>(u"bench-effort"_s)->setCurrentIndex(1);
    QTest::mouseClick(harness.button(u"run"_s), Qt::LeftButton);
    QVERIFY(becomesTrue([&] { return labels(&page).contains(u"2 of 2"_s); }));
    QTest::mouseClick(harness.button(u"cancel"_s), Qt::LeftButton);
    QVERIFY(harness.comesToShow(u"Stopped: what was measured until then is kept"_s));
    QVERIFY(becomesTrue([&] { return harness.runs() == 1; }));
    QVERIFY(!waitFor(harness.lab->history().runs()).first().info.complete);
}

void ResultsPageTest::withoutAServerItIsSaid()
{
    ResultsHarness harness;
    harness.lab->start();
    harness.open();
    QTest::mouseClick(harness.button(u"run"_s), Qt::LeftButton);
    QVERIFY(harness.comesToShow(u"toy/ping-vs-select could not be measured: "_s));
    QVERIFY(harness.button(u"run"_s)->isEnabled());
    QCOMPARE(harness.runs(), 0);
}

void ResultsPageTest::aRunIsRenamedInADialog()
{
    ResultsHarness harness;
    waitFor(harness.lab->history().keep({measuredThere(0)}));
    auto &page = harness.open();
    QVERIFY(becomesTrue([&] { return harness.button(u"rename"_s)->isEnabled(); }));
    QTest::mouseClick(harness.button(u"rename"_s), Qt::LeftButton);
    auto *const dialog = dialogOver<QInputDialog>(&page);
    QVERIFY(dialog);
    dialog->setTextValue(u"  <b>Before</b> the upgrade "_s);
    dialog->accept();
    QVERIFY(harness.comesToShow(u"<b>Before</b> the upgrade"_s)); // as those characters
    QCOMPARE(waitFor(harness.lab->history().runs()).first().info.name, u"<b>Before</b> the upgrade"_s);
}

void ResultsPageTest::deletingNamesTheRunAndAsks()
{
    ResultsHarness harness;
    waitFor(harness.lab->history().keep({measuredThere(0)}));
    auto &page = harness.open();
    QVERIFY(becomesTrue([&] { return harness.button(u"remove"_s)->isEnabled(); }));
    QTest::mouseClick(harness.button(u"remove"_s), Qt::LeftButton);
    auto *const box = dialogOver<QMessageBox>(&page);
    QVERIFY(box);
    QVERIFY2(box->text().contains(u"“Ping or select”"_s), qPrintable(box->text()));
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    box->reject();
    QCOMPARE(waitFor(harness.lab->history().runs()).size(), 1);
    QVERIFY(becomesTrue([&] { return !page.findChild<QMessageBox *>(); }));
    QTest::mouseClick(harness.button(u"remove"_s), Qt::LeftButton);
    auto *const again = dialogOver<QMessageBox>(&page);
    for (auto *const each : again->buttons()) {
        if (again->buttonRole(each) == QMessageBox::AcceptRole)
            each->click();
    }
    QVERIFY(becomesTrue([&] { return harness.runs() == 0; }));
    QVERIFY(harness.comesToShow(u"Nothing has been measured yet"_s));
    QVERIFY(!page.findChild<ComparisonChart *>()->isVisible());
}

void ResultsPageTest::aRunIsImported()
{
    ResultsHarness harness;
    auto &page = harness.open();
    auto foreign = measuredThere(0);
    foreign.lesson = u"of-tomorrow"_s;
    waitFor(page.importFrom(harness.file(u"theirs.json"_s, foreign)));
    QCOMPARE(harness.runs(), 1);
    QVERIFY(harness.comesToShow(u"imported from theirs.json"_s));
    QVERIFY(becomesTrue([&] { return page.findChild<ComparisonChart *>()->isVisible(); }));
    QVERIFY(!harness.button(u"open-lesson"_s)->isVisible()); // there is no such lesson
    waitFor(page.importFrom(harness.file(u"again.json"_s, foreign)));
    QVERIFY(harness.comesToShow(u"in the history already"_s));
    QCOMPARE(harness.runs(), 1);
}

void ResultsPageTest::whatCannotBeImportedIsToldAndNothingLost()
{
    ResultsHarness harness;
    waitFor(harness.lab->history().keep({measuredThere(0)}));
    auto &page = harness.open();
    QVERIFY(becomesTrue([&] { return harness.runs() == 1; }));
    const auto path = harness.files.filePath(u"bad.json"_s);
    writeFile(path, "[{\"lesson\": 5}]");
    waitFor(page.importFrom(path));
    QVERIFY(harness.comesToShow(u"\"lesson\" is missing or wrong"_s));
    QVERIFY(!harness.button(u"set-aside"_s)->isVisible());
    QCOMPARE(harness.runs(), 1);
}

void ResultsPageTest::theShownRunIsExported()
{
    ResultsHarness harness;
    waitFor(harness.lab->history().keep({measuredThere(0)}));
    auto &page = harness.open();
    QVERIFY(becomesTrue([&] { return harness.button(u"export"_s)->isEnabled(); }));
    const auto folder = harness.files.filePath(u"out"_s);
    waitFor(page.exportTo(folder));
    QVERIFY(harness.comesToShow(u"The report is in "_s + folder));
    QVERIFY(QFile::exists(folder + u"/report.md"_s));
    QVERIFY(QFile::exists(folder + u"/toy-ping-vs-select.png"_s));
}

void ResultsPageTest::anExportThatFailsLosesNothing()
{
    ResultsHarness harness;
    waitFor(harness.lab->history().keep({measuredThere(0)}));
    auto &page = harness.open();
    QVERIFY(becomesTrue([&] { return harness.button(u"export"_s)->isEnabled(); }));
    const auto folder = harness.files.filePath(u"out"_s);
    QVERIFY(QDir().mkpath(folder));
    writeFile(folder + u"/report.md"_s, "mine");
    waitFor(page.exportTo(folder));
    QVERIFY(harness.comesToShow(u"was not written as part of such a report"_s));
    QCOMPARE(readFile(folder + u"/report.md"_s, 100), "mine"_ba);
    QCOMPARE(harness.runs(), 1);
    QVERIFY(page.findChild<ComparisonChart *>()->isVisible());
}

void ResultsPageTest::aBrokenHistoryIsSetAsideWhenAsked()
{
    ResultsHarness harness;
    writeFile(harness.lab->history().file(), QByteArray(4096, 'x'));
    harness.open();
    QVERIFY(harness.comesToShow(u"Set it aside"_s));
    auto *const aside = harness.button(u"set-aside"_s);
    QVERIFY(aside->isVisible());
    QTest::mouseClick(aside, Qt::LeftButton);
    QVERIFY(harness.comesToShow(u"A new one begins."_s));
    QVERIFY(becomesTrue([&] { return !aside->isVisible(); }));
    QVERIFY(harness.comesToShow(u"Nothing has been measured yet"_s));
}

void ResultsPageTest::aComparisonIsOpenedInItsLesson()
{
    ResultsHarness harness;
    waitFor(harness.lab->history().keep({measuredThere(0)}));
    auto &page = harness.open();
    QVERIFY(becomesTrue([&] { return harness.button(u"open-lesson"_s)->isVisible(); }));
    QSignalSpy followed(&page, &ResultsPage::linkFollowed);
    harness.button(u"open-lesson"_s)->click();
    QCOMPARE(followed.first().first().value<Link>(), (Link{u"toy"_s, u"measure"_s, u"ping-vs-select"_s}));
}

void ResultsPageTest::everythingHasAName()
{
    ResultsHarness harness;
    waitFor(harness.lab->history().keep({measuredThere(0)}));
    auto &page = harness.open();
    QVERIFY(becomesTrue([&] { return page.findChild<ComparisonChart *>()->isVisible(); }));
    for (const auto *const widget : page.findChildren<QWidget *>()) {
        const bool isOwn = !widget->objectName().startsWith(u"qt_"_s) && (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (!isOwn || !widget->isVisibleTo(&page) || widget->inherits("QScrollBar") || widget->focusProxy())
            continue;
        const auto *const pressed = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (pressed && !pressed->text().isEmpty()),
                 qPrintable(u"%1 in %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                              QString::fromLatin1(widget->parent()->metaObject()->className()))));
    }
}

void ResultsPageTest::itFitsANarrowWindow()
{
    ResultsHarness harness;
    auto other = measuredThere(1);
    other.id = u"other"_s;
    other.title = u"A comparison with a title that is a good deal longer than most others are"_s;
    other.points = {atLatency(0, {{u"PING"_s, 10}, {u"SELECT 1"_s, 5}}),
                    atLatency(5, {{u"PING"_s, 10}, {u"SELECT 1"_s, 5005}})};
    other.published = measure::Published{0.137, 0.843, u"Python"_s};
    auto first = measuredThere(0);
    first.conditions.append({u"effort"_s, u"as many words as it takes to say it "_s.repeated(12)});
    other.conditions = first.conditions;
    waitFor(harness.lab->history().keep({first, other}));
    auto &page = harness.open();
    page.resize(370, 500); // beside both side panels of the least window
    QVERIFY(becomesTrue([&] { return page.findChild<ComparisonChart *>()->isVisible(); }));
    QStringList wide;
    for (const auto *const widget : page.findChildren<QWidget *>()) {
        const bool isPlaced = widget->isVisibleTo(&page) && !widget->inherits("QScrollBar");
        if (isPlaced && widget->minimumSizeHint().width() > 338 && !widget->inherits("QAbstractScrollArea"))
            wide.append(u"%1 %2: %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                           QString::number(widget->minimumSizeHint().width())));
    }
    const auto *const scroll = page.findChild<PageScroll *>();
    QVERIFY2(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width(), qPrintable(wide.join(u'\n')));
}

void ResultsPageTest::publishedFiguresStandBesideOurs()
{
    auto known = measuredThere(0);
    known.published = measure::Published{0.2, 0.9, u"an abacus"_s};
    ClassicModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(classicRows({measuredThere(1), known}));
    QCOMPARE(model.rowCount(), 1);
    const auto cell = [&](int column) {
        return model.index(0, column).data().toString().replace(QChar(0x202F), u' ');
    };
    QCOMPARE(cell(ClassicModel::ArmsColumn), u"SELECT 1 over PING"_s);
    QCOMPARE(cell(ClassicModel::PublishedFirstColumn), u"0.200 ms"_s);
    QCOMPARE(cell(ClassicModel::PublishedRatioColumn), u"4.50"_s);
    QVERIFY2(cell(ClassicModel::RatioColumn).startsWith(u"2.00 ("_s), qPrintable(cell(ClassicModel::RatioColumn)));
    ResultsHarness harness;
    waitFor(harness.lab->history().keep({known, measuredThere(1)}));
    harness.open();
    QVERIFY(harness.comesToShow(u"Published: measured with an abacus."_s));
}

void ResultsPageTest::modelsKeepTheirPromises()
{
    const auto newer = measuredThere(10, 50), older = measuredThere(0);
    HistoryModel history;
    const QAbstractItemModelTester historyTester(&history, QAbstractItemModelTester::FailureReportingMode::QtTest);
    history.setRows({{infoOf({newer}), {{u"toy"_s, u"a"_s, u"A"_s, u"fine"_s, true}}}, {infoOf({older}), {}}});
    history.setRows({});
    SideModel sides;
    const QAbstractItemModelTester sideTester(&sides, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto both = SideBySide::of({infoOf({older}), {older}}, {infoOf({newer}), {newer}});
    sides.setRows(both.rows);
    QCOMPARE(sides.index(0, SideModel::SaidColumn).data().toString(), u"differ"_s);
}

LAB_TEST(ResultsPageTest)
#include "results_page_test.moc"
