// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/lesson_harness.h"
#include "tests/ui/window_fixture.h"
#include "ui/charts/comparison_chart.h"
#include "ui/documents/markdown_view.h"
#include "ui/documents/scintilla.h"
#include "ui/inspector/notes_panel.h"
#include "ui/inspector/source_panel.h"
#include "ui/kit/item_picker.h"
#include "ui/lesson/lesson_header.h"
#include "ui/lesson/part_bar.h"
#include "ui/measure/measure_part.h"
#include "ui/measure/measure_settings.h"
#include "ui/results/result_export.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

class LessonViewTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LessonHarness> m_lab;

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void plainText(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    /// As the next start of the program shows them.
    void openNotesAgain()
    {
        m_lab->view = std::make_unique<LessonView>(m_lab->catalogue.lessons().first(), m_lab->lab);
        m_lab->view->resize(1000, 760);
        m_lab->view->show();
        showPanel(m_lab->view->notes());
    }

    /// As in the inspector, which a view of its own has not.
    void showPanel(QWidget *panel)
    {
        m_lab->view->showPart(u"check"_s); // which has no text of its own
        panel->setGeometry(0, 60, 1000, 700);
        panel->QWidget::show();
        panel->raise();
    }

    /// What a person would look for in the part after using it.
    /// Of the challenge, which stands in the list beside what is shown.
    bool hasVerdict() const
    {
        m_lab->view->open({u"toy"_s, u"check"_s, u"ttl"_s});
        return m_lab->shows(u"Not yet."_s);
    }

    bool hasContent(const QString &part) const
    {
        if (part == u"learn"_s)
            return m_lab->find<MarkdownView>()->toPlainText().contains(u"Why toys matter."_s);
        if (part == u"try"_s)
            return m_lab->shows(u"SET lab:toy:{a} hello"_s) && m_lab->shows(u"SELECT ? AS value"_s);
        if (part == u"break"_s)
            return m_lab->shows(u"8 of 8 counted."_s) && m_lab->shows(u"GET lab:toy:{race}"_s);
        if (part == u"measure"_s)
            return m_lab->find<ComparisonChart>()->chart() && m_lab->shows(u"PING"_s);
        return m_lab->shows(u"TYPE says so of what is not there."_s) && hasVerdict();
    }

private Q_SLOTS:
    void init() { m_lab = std::make_unique<LessonHarness>(); }
    void cleanup() { m_lab.reset(); }

    void partsAreMadeWhenFirstShown()
    {
        QVERIFY(!m_lab->view->findChild<MeasurePart *>());
        m_lab->view->showPart(u"measure"_s);
        QVERIFY(m_lab->view->findChild<MeasurePart *>());
        QCOMPARE(m_lab->view->part(), u"measure"_s);
    }

    void anUnknownPartIsIgnored()
    {
        m_lab->view->showPart(u"elsewhere"_s);
        QCOMPARE(m_lab->view->part(), u"learn"_s);
    }

    void keysChooseParts()
    {
        QSignalSpy changes(m_lab->view.get(), &LessonView::partChanged);
        m_lab->activate();
        auto *bar = m_lab->find<PartBar>();
        bar->setFocus();
        QTest::keyClick(bar, Qt::Key_4, Qt::AltModifier);
        QCOMPARE(m_lab->view->part(), u"measure"_s);
        QTest::keyClick(bar, Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(m_lab->view->part(), u"check"_s);
        QTest::keyClick(bar, Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_lab->view->part(), u"measure"_s);
        QCOMPARE(changes.size(), 3);
    }

    void clickingATabChoosesIt()
    {
        auto *bar = m_lab->find<PartBar>();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(2).center());
        QCOMPARE(m_lab->view->part(), u"break"_s);
    }

    void headerSaysWhatTheLessonIs()
    {
        QVERIFY(m_lab->shows(u"99"_s));
        QVERIFY(m_lab->shows(u"Toy"_s));
        const auto *const header = m_lab->view->lessonHeader();
        QCOMPARE(header->height(), LessonHeader::Height);
        const auto labels = header->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->toolTip().contains(u"A lesson that proves"_s); }));
    }

    void whatStandsBesideThePartIsAskedForAndThePartStays()
    {
        m_lab->view->showPart(u"break"_s);
        QSignalSpy asked(m_lab->view.get(), &LessonView::panelAsked);
        m_lab->view->showPart(u"notes"_s);
        m_lab->view->open({u"toy"_s, u"source"_s, u"toy.sql"_s});
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.at(0).first().toString(), u"notes"_s);
        QCOMPARE(asked.at(1).first().toString(), u"source"_s);
        QCOMPARE(m_lab->view->part(), u"break"_s);
    }

    void theHeaderAsksForPanelsByItsButtons()
    {
        auto *const header = m_lab->view->lessonHeader();
        QSignalSpy toggled(header, &LessonHeader::panelToggled);
        m_lab->click(m_lab->find<QToolButton>(u"panel-keys"_s));
        QCOMPARE(toggled.first().first().toString(), u"keys"_s);
        header->markPanel(u"notes"_s);
        QVERIFY(m_lab->find<QToolButton>(u"panel-notes"_s)->isChecked());
        QVERIFY(!m_lab->find<QToolButton>(u"panel-keys"_s)->isChecked());
    }

    void learnShowsTheTextAndCanBeMarkedAsRead()
    {
        QVERIFY(m_lab->find<MarkdownView>()->toPlainText().contains(u"Why toys matter."_s));
        QCOMPARE(m_lab->find<MarkdownView>()->accessibleName(), u"Text of the lesson"_s);
        m_lab->find<QPushButton>(u"mark-read"_s)->setFocus();
        m_lab->click(m_lab->find<QPushButton>(u"mark-read"_s));
        QVERIFY(m_lab->lab.progress().isDone(u"toy"_s, Progress::Step::Learned));
        QCOMPARE(m_lab->view->focusWidget(), m_lab->find<MarkdownView>());
        QVERIFY(!m_lab->find<QPushButton>(u"mark-read"_s)->isEnabled());
    }

    void htmlInMarkdownIsNotFollowed()
    {
        MarkdownView view(u"Text"_s);
        view.setMarkdownText(u"before <img src='http://127.0.0.1:1/x.png'> after"_s);
        QVERIFY2(view.toPlainText().contains(u"<img"_s), qPrintable(view.toPlainText()));
    }

    void sourceShowsTheFilesByTheirRoles()
    {
        showPanel(m_lab->view->source());
        auto *editor = m_lab->find<QsciScintilla>();
        QVERIFY(editor->isReadOnly());
        QVERIFY(editor->text().contains(u"int main()"_s));
        QVERIFY(m_lab->find<QComboBox>()->currentText().contains(u"toy"_s));
        m_lab->view->source()->show(u"toy.sql"_s);
        QVERIFY(editor->text().contains(u"SELECT 1"_s));
        QVERIFY(m_lab->shows(u"The relational twin"_s));
    }

    void sourceCanBeSearched()
    {
        showPanel(m_lab->view->source());
        m_lab->activate();
        auto *editor = m_lab->find<QsciScintilla>();
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_F, Qt::ControlModifier);
        QLineEdit *search = nullptr;
        for (auto *line : m_lab->view->findChildren<QLineEdit *>()) {
            if (line->isVisible())
                search = line;
        }
        QVERIFY(search);
        QTest::keyClicks(search, u"main"_s);
        QCOMPARE(editor->selectedText(), u"main"_s);
        QTest::keyClicks(search, u"xyz"_s);
        QVERIFY(m_lab->shows(u"not found"_s));
    }

    void notesAreSavedByThemselves()
    {
        showPanel(m_lab->view->notes());
        auto *editor = m_lab->find<QPlainTextEdit>();
        editor->setFocus();
        QTest::keyClicks(editor, u"Surprising! "_s);
        const auto file = m_lab->lab.notes().file(u"toy"_s);
        QVERIFY(becomesTrue([&] { return contentOf(file).contains("Surprising!"); }));
        QVERIFY(m_lab->comesToShow(u"Saved in"_s));
    }

    void notesAreSavedWhenTheTabGoes()
    {
        showPanel(m_lab->view->notes());
        QTest::keyClicks(m_lab->find<QPlainTextEdit>(), u"At the last moment "_s);
        m_lab->view.reset();
        QVERIFY(contentOf(m_lab->lab.notes().file(u"toy"_s)).contains("At the last moment"));
    }

    void thePreviewFollowsTheNotesAndCanBeHidden()
    {
        showPanel(m_lab->view->notes());
        auto *editor = m_lab->find<QPlainTextEdit>();
        editor->setPlainText(u"# Title\n\nSome *text*."_s);
        const auto *preview = m_lab->find<MarkdownView>();
        QCOMPARE(preview->accessibleName(), u"Preview of the notes"_s);
        QVERIFY(becomesTrue([&] { return preview->toPlainText().contains(u"Some text."_s); }));
        for (auto *button : m_lab->view->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->text() == u"Preview"_s)
                m_lab->click(button);
        }
        QVERIFY(!preview->isVisible());
        QVERIFY(editor->isVisible());
    }

    void thePreviewStaysAsItWasLeft()
    {
        showPanel(m_lab->view->notes());
        for (auto *button : m_lab->view->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->text() == u"Preview"_s)
                m_lab->click(button);
        }
        openNotesAgain();
        QVERIFY(m_lab->find<QPlainTextEdit>());
        QVERIFY(!m_lab->visible<MarkdownView>());
    }

    void notesThatCannotBeSavedStayInTheWindow()
    {
        showPanel(m_lab->view->notes());
        const auto file = m_lab->lab.notes().file(u"toy"_s);
        // A file where the folder should be: saving cannot work, for any user.
        plainText(QFileInfo(file).path(), "in the way");
        auto *editor = m_lab->find<QPlainTextEdit>();
        QTest::keyClicks(editor, u"Precious "_s);
        QVERIFY(!m_lab->view->flush());
        QVERIFY(m_lab->view->unsavedText().contains(u"Precious"_s));
        QVERIFY(m_lab->shows(u"Not saved"_s));
        QVERIFY(editor->toPlainText().contains(u"Precious"_s));
        QVERIFY(QFile::remove(QFileInfo(file).path()));
        QVERIFY(m_lab->view->flush());
        QVERIFY(m_lab->view->unsavedText().isEmpty());
        QVERIFY(contentOf(file).contains("Precious"));
    }

    void notesOfAnotherEditorKeepTheirLineEnds()
    {
        const auto file = m_lab->lab.notes().file(u"toy"_s);
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        const auto before = u"\ufeff# Mine\r\nno\u00a0break\u2028line\r\n"_s.toUtf8();
        plainText(file, before);
        openNotesAgain();
        auto *editor = m_lab->find<QPlainTextEdit>();
        QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(editor, u"more"_s);
        QVERIFY(m_lab->view->flush());
        QCOMPARE(contentOf(file), before + "more");
    }

    void notesThatAreNotUtf8AreOnlyShown()
    {
        const auto file = m_lab->lab.notes().file(u"toy"_s);
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        plainText(file, "caf\xe9\n");
        openNotesAgain();
        auto *editor = m_lab->find<QPlainTextEdit>();
        QTest::keyClicks(editor, u"more"_s);
        QVERIFY(m_lab->view->flush());
        QVERIFY(editor->toPlainText().startsWith(u"caf"_s));
        QVERIFY(m_lab->shows(u"not in UTF-8"_s));
        QCOMPARE(contentOf(file), "caf\xe9\n"_ba);
    }

    void measureShowsChartNumbersAndVerdict()
    {
        testing::waitFor(m_lab->view->demonstrate(u"measure"_s));
        QVERIFY(m_lab->find<ComparisonChart>()->chart());
        QVERIFY(m_lab->shows(u"PING"_s));
        QVERIFY(m_lab->shows(u"SELECT 1"_s));
        QVERIFY(m_lab->lab.progress().isDone(u"toy"_s, Progress::Step::Measured));
    }

    void whatRunsBesideAMeasurementIsNamed()
    {
        m_lab->view->showPart(u"measure"_s);
        Request race;
        race.what = Request::What::Scenario;
        race.lesson = u"toy"_s;
        race.item = u"race"_s;
        m_lab->lab.worker(u"toy"_s).start(race);
        QVERIFY(m_lab->comesToShow(u"Other runs go on: Lost update."_s));
        QVERIFY(becomesTrue([&] { return !m_lab->shows(u"Other runs go on"_s); }));
    }

    void theLastMeasurementIsThereAgain()
    {
        testing::waitFor(m_lab->view->demonstrate(u"measure"_s));
        const auto verdict = m_lab->find<QLabel>(u"verdict"_s)->text();
        m_lab->view = std::make_unique<LessonView>(m_lab->catalogue.lessons().first(), m_lab->lab);
        m_lab->view->show();
        m_lab->view->showPart(u"measure"_s);
        QVERIFY(m_lab->comesToShow(u"Measured on"_s));
        QCOMPARE(m_lab->find<QLabel>(u"verdict"_s)->text(), verdict);
    }

    void measurementIsExportedInEveryFormat()
    {
        testing::waitFor(m_lab->view->demonstrate(u"measure"_s));
        const auto *exporter = m_lab->view->findChild<MeasurePart *>()->exporter();
        QTemporaryDir folder;
        const auto saved = [&](const QString &suffix) {
            exporter->save(folder.filePath(u"x."_s + suffix));
            return contentOf(folder.filePath(u"x."_s + suffix));
        };
        QVERIFY(saved(u"png"_s).startsWith("\x89PNG"));
        QVERIFY(saved(u"svg"_s).contains("<svg"));
        QVERIFY(saved(u"pdf"_s).startsWith("%PDF"));
        QVERIFY(saved(u"csv"_s).startsWith("lesson,"));
        QVERIFY(QJsonDocument::fromJson(saved(u"json"_s)).isObject());
    }

    void oneVariableIsSweptAndTheOthersAreFixed()
    {
        m_lab->view->showPart(u"measure"_s);
        m_lab->pick(u"Naps"_s);
        auto *settings = m_lab->find<MeasureSettings>();
        Request request;
        settings->applyTo(request);
        QCOMPARE(request.sweep, u"length"_s);
        QCOMPARE(request.values, (GivenValues{{u"count"_s, "1"}}));
        QVERIFY(request.quick); // a first look first
        auto *sweep = m_lab->find<QComboBox>(u"sweep"_s);
        sweep->setFocus();
        QTest::keyClick(sweep, Qt::Key_Down);
        auto *fixed = m_lab->find<QComboBox>(u"fixed-length"_s);
        QTest::keyClick(fixed, Qt::Key_Down);
        request = {};
        settings->setQuick(false);
        settings->applyTo(request);
        QCOMPARE(request.sweep, u"count"_s);
        QCOMPARE(request.values, (GivenValues{{u"length"_s, "4"}}));
        QVERIFY(!request.quick);
    }

    void whatIsMeasuredIsRemembered()
    {
        m_lab->view->showPart(u"measure"_s);
        m_lab->pick(u"Naps"_s);
        m_lab->find<QComboBox>(u"sweep"_s)->setCurrentIndex(1);
        m_lab->find<QComboBox>(u"fixed-length"_s)->setCurrentIndex(1);
        m_lab->click(m_lab->find<QPushButton>(u"run"_s));
        m_lab->pick(u"Ping or select"_s);
        m_lab->pick(u"Naps"_s);
        Request request;
        m_lab->find<MeasureSettings>()->applyTo(request);
        QCOMPARE(request.sweep, u"count"_s);
        QCOMPARE(request.values, (GivenValues{{u"length"_s, "4"}}));
    }

    void measuringInFullIsItsOwnButton()
    {
        m_lab->view->showPart(u"measure"_s);
        m_lab->pick(u"Naps"_s);
        m_lab->click(m_lab->find<QPushButton>(u"measure-full"_s));
        QVERIFY(m_lab->lab.comparison());
        QVERIFY(!m_lab->lab.comparison()->quick);
        QVERIFY(!m_lab->find<QPushButton>(u"measure-full"_s)->isEnabled());
        m_lab->click(m_lab->find<QPushButton>(u"cancel"_s));
        QVERIFY(becomesTrue([&] { return !m_lab->lab.comparison(); }));
        m_lab->click(m_lab->find<QPushButton>(u"run"_s));
        QVERIFY(m_lab->lab.comparison() && m_lab->lab.comparison()->quick);
        m_lab->click(m_lab->find<QPushButton>(u"cancel"_s));
    }

    void pointsAreShownAsTheyAreMeasured()
    {
        m_lab->view->showPart(u"measure"_s);
        m_lab->pick(u"Naps"_s);
        auto *const chart = m_lab->find<ComparisonChart>();
        QVERIFY(chart->result().points.isEmpty());
        m_lab->click(m_lab->find<QPushButton>(u"run"_s));
        QVERIFY(becomesTrue([&] { return !chart->result().points.isEmpty(); }));
        QVERIFY(m_lab->lab.comparison()); // it goes on
        QVERIFY(!chart->result().complete);
        QVERIFY(m_lab->shows(u"so far"_s));
        QVERIFY(!m_lab->visible<QPushButton>(u"next"_s));
        QVERIFY(becomesTrue([&] { return !m_lab->lab.comparison() && chart->result().complete; }));
        QVERIFY(!m_lab->shows(u"so far"_s));
        QVERIFY(m_lab->visible<QPushButton>(u"next"_s));
        QCOMPARE(m_lab->find<QPushButton>(u"run"_s)->property("role").toString(), QString());
    }

    void enterMeasures()
    {
        m_lab->view->showPart(u"measure"_s);
        m_lab->pick(u"Naps"_s);
        QTest::keyClick(m_lab->find<QComboBox>(u"sweep"_s), Qt::Key_Return);
        QVERIFY(!m_lab->find<QPushButton>(u"run"_s)->isEnabled());
        m_lab->click(m_lab->find<QPushButton>(u"cancel"_s));
        QVERIFY(m_lab->comesToShow(u"Stopped"_s));
    }

    void aMeasurementCanBeStopped()
    {
        m_lab->view->showPart(u"measure"_s);
        m_lab->pick(u"Naps"_s);
        m_lab->click(m_lab->find<QPushButton>(u"run"_s));
        QVERIFY(becomesTrue([&] { return m_lab->view->findChild<QPushButton *>(u"cancel"_s)->isVisible(); }));
        m_lab->click(m_lab->find<QPushButton>(u"cancel"_s));
        QVERIFY(m_lab->comesToShow(u"Stopped"_s));
        QVERIFY(!m_lab->lab.progress().isDone(u"toy"_s, Progress::Step::Measured));
    }

    void twoMeasurementsAtOnceAreRefused()
    {
        m_lab->view->showPart(u"measure"_s);
        m_lab->pick(u"Naps"_s);
        m_lab->click(m_lab->find<QPushButton>(u"run"_s));
        QVERIFY(m_lab->lab.comparison());
        LessonView other(m_lab->catalogue.lessons().first(), m_lab->lab);
        other.show();
        testing::waitFor(other.demonstrate(u"measure"_s));
        const auto said = labels(&other);
        QVERIFY2(said.contains(u"Another measurement is running: Naps"_s), qPrintable(said));
        m_lab->click(m_lab->find<QPushButton>(u"cancel"_s));
        QVERIFY(becomesTrue([&] { return !m_lab->lab.comparison(); }));
        testing::waitFor(other.demonstrate(u"measure"_s));
        QVERIFY(!labels(&other).contains(u"Another measurement"_s));
    }

    void aMeasurementThatFailsShowsItsPointsAndTheFailure()
    {
        m_lab->view->showPart(u"measure"_s);
        m_lab->pick(u"Breaks off"_s);
        m_lab->find<MeasureSettings>()->setQuick(true);
        m_lab->click(m_lab->find<QPushButton>(u"run"_s));
        QVERIFY(m_lab->comesToShow(u"LOADING"_s));
        QVERIFY(m_lab->shows(u"shown, but not kept"_s));
        QVERIFY(m_lab->find<ComparisonChart>()->chart());
        QVERIFY(m_lab->shows(u"PING"_s));
        QVERIFY(!m_lab->lab.progress().isDone(u"toy"_s, Progress::Step::Measured));
    }

    void everyPartHasContentAfterItsDemonstration_data()
    {
        QTest::addColumn<QString>("part");
        for (const auto &name : PartBar::names())
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyPartHasContentAfterItsDemonstration()
    {
        QFETCH(QString, part);
        testing::waitFor(m_lab->view->demonstrate(part));
        QCOMPARE(m_lab->view->part(), part);
        QVERIFY(hasContent(part));
        for (const auto *button : m_lab->view->findChildren<QAbstractButton *>()) {
            const bool named = !button->accessibleName().isEmpty() || !button->text().isEmpty();
            QVERIFY2(!button->isVisible() || named, qPrintable(part));
        }
    }
};

LAB_TEST(LessonViewTest)
#include "lesson_view_test.moc"
