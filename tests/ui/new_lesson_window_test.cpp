// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/catalogue.h"
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"
#include "tests/ui/toy_lesson.h"
#include "ui/lesson/lesson_view.h"
#include "ui/picture/picture_view.h"
#include "ui/stages/stage.h"
#include "ui/window/lesson_list.h"
#include "ui/window/main_window.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

/// The stage that comes with the lesson.
class ThirteenthStage : public Stage
{
public:
    void begin(const Request &request) override
    {
        m_run = request.item;
        m_events = 0;
    }
    void apply(const Event &) override { ++m_events; }
    void observe(const Observation &observation) override
    {
        m_value = displayText(observation.facts.value(u"value"_s));
    }
    Picture picture() const override
    {
        return {u"Thirteenth"_s,
                {},
                0,
                {picture::Count{m_events, u"events of %1"_s.arg(m_run)},
                 picture::Sentence{u"the value is %1"_s.arg(m_value)}}};
    }

private:
    QString m_run = u"nothing"_s, m_value = u"unknown"_s;
    qint64 m_events = 0;
};

LAB_STAGE("thirteenth", ThirteenthStage)

/// The catalogue of the program with one more lesson in it.
Catalogue oneMore(const QString &folder)
{
    auto lesson = toy::lesson(folder);
    lesson.id = u"thirteenth"_s;
    return Catalogue(patterns::allLessons().lessons() + QList<Lesson>{lesson});
}

} // namespace

/// A folder, a stage and a line: the window of the program has the new lesson, and its stage is fed and painted.
class NewLessonWindowTest : public QObject
{
    Q_OBJECT

private:
    RedisProcess m_server;
    QTemporaryDir m_folder;
    Catalogue m_catalogue{oneMore(m_folder.path())};
    Theme m_theme{*qApp, Theme::Mode::Light};
    std::unique_ptr<Lab> m_lab;
    std::unique_ptr<MainWindow> m_window;

    LessonView *open(const QString &part)
    {
        m_window->show();
        auto *const view = m_window->openLesson(u"thirteenth"_s, part);
        testing::waitFor(view->demonstrate(part));
        return view;
    }

private Q_SLOTS:
    void init()
    {
        LabOptions options;
        options.endpoint = m_server.endpoint();
        options.dataFolder = m_folder.path();
        m_lab = std::make_unique<Lab>(m_catalogue, options);
        m_window = std::make_unique<MainWindow>(*m_lab, m_theme);
        m_window->startLab();
    }
    void cleanup()
    {
        m_window.reset();
        m_lab.reset();
    }

    void isListedLikeTheOthers()
    {
        const auto *const model = m_window->findChild<LessonList *>()->findChild<LessonListModel *>();
        QCOMPARE(model->lessonCount(), m_catalogue.lessons().size());
        QVERIFY(model->index(model->rowCount() - 1, 0).data().toString().contains(u"Toy"_s));
    }

    void itsStageIsFed_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("said");
        QTest::newRow("by an operation") << u"try"_s << u"1 events of set"_s;
        QTest::newRow("by a scenario") << u"break"_s << u"events of race"_s;
    }

    void itsStageIsFed()
    {
        QFETCH(QString, part);
        QFETCH(QString, said);
        const auto *const picture = open(part)->findChild<PictureView *>();
        QVERIFY(picture && picture->isVisible());
        QVERIFY2(picture->accessibleDescription().contains(said), qPrintable(picture->accessibleDescription()));
        static const QRegularExpression none(u"\\b0 events"_s);
        QVERIFY(!picture->accessibleDescription().contains(none));
        QVERIFY(becomesTrue([&] { return !picture->accessibleDescription().contains(u"unknown"_s); }));
    }

    void itsStageIsPainted()
    {
        auto *const picture = open(u"try"_s)->findChild<PictureView *>();
        QVERIFY(picture && picture->isVisible());
        const auto painted = picture->grab().toImage();
        PictureView empty;
        empty.resize(picture->size());
        QVERIFY(painted != empty.grab().toImage());
        QVERIFY(painted.height() > 0);
    }
};

LAB_TEST(NewLessonWindowTest)
#include "new_lesson_window_test.moc"
