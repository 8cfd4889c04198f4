// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/quoting.h"
#include "patterns/catalogue.h"
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"
#include "tests/ui/shown_text_fixture.h"
#include "tests/ui/window_fixture.h"
#include "ui/checks/challenge_card.h"
#include "ui/checks/question_card.h"
#include "ui/checks/said_editor.h"
#include "ui/kit/item_picker.h"
#include "ui/lesson/lesson_view.h"
#include "ui/lesson/part_bar.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cerrno>
#include <cstring>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T *shown(const QWidget *view, const QString &name = {})
{
    for (auto *const child : view->findChildren<T *>(name)) {
        if (child->isVisible())
            return child;
    }
    return nullptr;
}

/// What there is to run in a part; empty: whatever is there at first.
QStringList itemsOf(const Lesson &lesson, const QString &part)
{
    QStringList ids;
    for (const auto &operation : lesson.operations)
        ids.append(part == u"try"_s ? operation.id : QString());
    for (const auto &scenario : lesson.scenarios)
        ids.append(part == u"break"_s ? scenario.id : QString());
    ids.removeAll(QString());
    return ids.isEmpty() ? QStringList{QString()} : ids;
}

/// What a scenario says does not depend on how much it does.
void makeSmall(const QWidget *view)
{
    static const QMap<QString, QString> small{
        {u"readers"_s, u"5"_s},     {u"keys"_s, u"20"_s},      {u"jitter"_s, u"1"_s}, {u"latency"_s, u"5"_s},
        {u"elements"_s, u"1000"_s}, {u"increments"_s, u"5"_s}, {u"views"_s, u"40"_s}};
    for (auto it = small.begin(); it != small.end(); ++it) {
        if (auto *const field = shown<QLineEdit>(view, it.key()))
            field->setText(it.value());
    }
}

} // namespace

/// Every text goes through one tr(), and every tr() is found by lupdate under the context it is looked up with. The
/// window speaks a made-up language, everything is run in it, and what is then shown in plain letters has escaped.
class TranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void everyTextOfTheWindowIsTranslated();
    void everyTextOfTheDialogsIsTranslated();
    void everyTextOfEveryPartIsTranslated_data();
    void everyTextOfEveryPartIsTranslated();
    void whatIsSaidOfALostServerIsTranslated();
    void everyTextOfTheLessonsIsTranslated();
    void whatIsSaidOfAValueThatIsCutIsTranslated();
    void whatIsNotTranslatedIsSeen_data();
    void whatIsNotTranslatedIsSeen();

private:
    void learnData();
    void demonstrate(LessonView *view, const QString &part, ShownTextReader &reader);
    void check(LessonView *view, ShownTextReader &reader);

    WideLanguage m_language;
    const TranslatorsFile m_file;
    DataWords m_data;
    std::unique_ptr<RedisProcess> m_server;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Lab> m_lab;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void TranslationTest::initTestCase()
{
    QVERIFY(QCoreApplication::installTranslator(&m_language));
    m_server = std::make_unique<RedisProcess>();
    m_catalogue = std::make_unique<Catalogue>(quicklyMeasured());
    m_folder = std::make_unique<QTemporaryDir>();
    LabOptions options;
    options.endpoint = m_server->endpoint();
    options.dataFolder = m_folder->path();
    m_lab = std::make_unique<Lab>(*m_catalogue, options);
    learnData();
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_window = std::make_unique<MainWindow>(*m_lab, *m_theme);
    m_window->resize(1400, 900);
    m_window->show();
    m_window->showInspector(u"keys"_s);
    m_window->showBottom(u"log"_s);
    m_window->startLab();
    QVERIFY(becomesTrue([this] { return m_lab->serverState() == Lab::ServerState::Ready; }));
}

/// What the clients and the server say to each other is data, and so is what comes of a run but for its sentences.
void TranslationTest::learnData()
{
    connect(m_lab.get(), &Lab::happened, this, [this](const EventBatch &batch) {
        for (const auto &event : batch.events)
            m_data.add(event);
    });
    m_data.add(QFileInfo(m_server->endpoint().socketPath).fileName());
    m_data.add(u"products"_s); // a table, which the picture names before a statement has
    for (const auto &lesson : m_catalogue->lessons()) {
        m_data.add(lesson);
        connect(&m_lab->worker(lesson.id), &Worker::finished, this,
                [this](RunId, const Report &report) { m_data.add(report); });
    }
}

void TranslationTest::cleanupTestCase()
{
    m_window.reset();
    m_lab.reset();
    QCoreApplication::removeTranslator(&m_language);
}

// Run `cmake --build … --target translations` when it fails; when that does not help, a text is looked up in another
// context (`PartBar::tr()`) than it was marked in.
void TranslationTest::cleanup()
{
    QStringList unknown;
    for (const auto &text : m_language.takeLookedUp()) {
        if (!m_file.has(text))
            unknown.append(text.context + u": "_s + text.source);
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
}

void TranslationTest::everyTextOfTheWindowIsTranslated()
{
    ShownTextReader reader(m_data);
    reader.readAll(m_window.get());
    for (auto *const menu : m_window->findChildren<QMenu *>())
        reader.readAll(menu);
    QVERIFY(reader.textsRead() > 50);
    QVERIFY2(reader.escaped().isEmpty(), qPrintable(reader.escaped().join(u'\n')));
}

void TranslationTest::everyTextOfTheDialogsIsTranslated()
{
    for (auto *const action : m_window->actions())
        action->trigger();
    ShownTextReader reader(m_data);
    int read = 0;
    for (auto *const dialog : m_window->findChildren<QDialog *>()) {
        if (!qobject_cast<QFileDialog *>(dialog)) { // Qt's own
            reader.readAll(dialog);
            ++read;
        }
        dialog->close();
    }
    QVERIFY(read >= 2);
    QVERIFY2(reader.escaped().isEmpty(), qPrintable(reader.escaped().join(u'\n')));
}

void TranslationTest::everyTextOfEveryPartIsTranslated_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<QString>("part");
    for (const auto &lesson : m_catalogue->lessons()) {
        for (const auto &part : PartBar::names())
            QTest::addRow("%s/%s", qPrintable(lesson.id), qPrintable(part)) << lesson.id << part;
    }
}

/// Reads the part before and after it was used; of operations and scenarios each.
void TranslationTest::everyTextOfEveryPartIsTranslated()
{
    QFETCH(QString, lesson);
    QFETCH(QString, part);
    ShownTextReader reader(m_data);
    auto *const view = m_window->openLesson(lesson, part);
    reader.readAll(m_window.get());
    for (const auto &item : itemsOf(m_catalogue->lesson(lesson), part)) {
        if (auto *const picker = shown<ItemPicker>(view))
            picker->setCurrent(item);
        demonstrate(view, part, reader);
    }
    if (part == u"check"_s)
        check(view, reader);
    QVERIFY2(reader.escaped().isEmpty(), qPrintable(reader.escaped().join(u'\n')));
}

void TranslationTest::demonstrate(LessonView *view, const QString &part, ShownTextReader &reader)
{
    makeSmall(view);
    testing::waitFor(view->demonstrate(part));
    reader.readAll(m_window.get());
}

/// demonstrate() answers the first question alone, and shows no hint.
void TranslationTest::check(LessonView *view, ShownTextReader &reader)
{
    auto *const picker = shown<ItemPicker>(view);
    for (auto *const card : view->findChildren<QuestionCard *>()) {
        picker->setCurrent(card->question().id);
        for (const quint64 seed : {0, 1}) { // one of the answers may be right, one is wrong
            card->say(anythingSaid(card->question(), seed));
            card->reveal();
            testing::waitFor(card->watcher().ended());
            reader.readAll(m_window.get());
        }
    }
    for (auto *const card : view->findChildren<ChallengeCard *>()) {
        picker->setCurrent(card->challenge().id);
        auto *const hint = card->findChild<QPushButton *>(u"hint"_s);
        while (hint->isVisible())
            hint->click();
        reader.readAll(m_window.get());
    }
}

void TranslationTest::whatIsSaidOfALostServerIsTranslated()
{
    auto *const view = m_window->openLesson(u"basic-types"_s, u"try"_s);
    m_data.add(QString::fromLocal8Bit(strerror(ECONNREFUSED)));
    QSignalSpy health(&m_lab->caretaker(), &Caretaker::healthChanged);
    m_server->kill();
    QVERIFY(becomesTrue([&] { return !health.isEmpty() && !health.last().first().value<Health>().reachable; }));
    ShownTextReader reader(m_data);
    demonstrate(view, u"try"_s, reader);
    m_server->start();
    QVERIFY(becomesTrue([&] { return health.last().first().value<Health>().reachable; }));
    QVERIFY2(reader.escaped().isEmpty(), qPrintable(reader.escaped().join(u'\n')));
}

void TranslationTest::everyTextOfTheLessonsIsTranslated()
{
    const auto catalogue = patterns::allLessons();
    ShownTextReader reader(m_data);
    const auto readParameters = [&reader](const QString &where, const Parameters &parameters) {
        for (const auto &parameter : parameters) {
            reader.read(where, parameter.label);
            reader.read(where, parameter.help);
            reader.read(where, parameter.allowed());
        }
    };
    for (const auto &lesson : catalogue.lessons()) {
        reader.read(lesson.id, lesson.title);
        reader.read(lesson.id, lesson.summary);
        for (const auto &operation : lesson.operations) {
            reader.read(operation.id, operation.title);
            reader.read(operation.id, operation.summary);
            readParameters(operation.id, operation.parameters);
        }
        for (const auto &scenario : lesson.scenarios) {
            reader.read(scenario.id, scenario.title);
            reader.read(scenario.id, scenario.summary);
            reader.read(scenario.id, scenario.situation);
            reader.read(scenario.id, scenario.invariant);
            readParameters(scenario.id, scenario.parameters);
            for (const auto &way : scenario.ways)
                reader.read(scenario.id, way.title + u' ' + way.does);
            if (const auto &asked = scenario.prediction) {
                reader.read(scenario.id, asked->prompt);
                for (const auto &[text, value] : asked->choices)
                    reader.read(scenario.id, text);
            }
        }
        for (const auto &comparison : lesson.comparisons) {
            reader.read(comparison.id, comparison.title);
            reader.read(comparison.id, comparison.question);
            for (const auto &condition : comparison.conditions)
                reader.read(comparison.id, condition.value);
        }
        for (const auto &challenge : lesson.challenges) {
            reader.read(challenge.id, challenge.title);
            reader.read(challenge.id, challenge.task);
            for (const auto &hint : challenge.hints)
                reader.read(challenge.id, hint);
        }
        for (const auto &question : lesson.questions) {
            reader.read(question.id, question.prompt);
            reader.read(question.id, question.explanation);
            for (const auto &choice : question.choices) {
                reader.read(question.id, choice.text);
                reader.read(question.id, choice.why);
            }
        }
    }
    QVERIFY(reader.textsRead() > 300);
    QVERIFY2(reader.escaped().isEmpty(), qPrintable(reader.escaped().join(u'\n')));
}

/// Without the data of the other tests, in which words such as “bytes” may stand.
void TranslationTest::whatIsSaidOfAValueThatIsCutIsTranslated()
{
    const DataWords none;
    ShownTextReader reader(none);
    const QByteArray digits(5000, '7');
    reader.read(u"quoted"_s, redis::quoted(digits, 10));
    reader.read(u"a command"_s, redis::displayCommand({"7", digits}, 10));
    reader.read(u"a reply"_s, redis::Reply::string(digits).display(10));
    reader.read(u"a list"_s, redis::Reply::array(QList<redis::Reply>(500, redis::Reply::string("7"))).display(10));
    reader.read(u"a field"_s, displayText(digits));
    QVERIFY2(reader.escaped().isEmpty(), qPrintable(reader.escaped().join(u'\n')));
}

void TranslationTest::whatIsNotTranslatedIsSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("escapes");
    QTest::newRow("a text") << u"Run"_s << true;
    QTest::newRow("a word") << u"optional"_s << true;
    QTest::newRow("half of it") << u"Ｓｔｏｐｐｅｄ by you"_s << true;
    QTest::newRow("a value put into it") << u"ｆｉｅｌｄ optional"_s << true;
    QTest::newRow("beside a key") << u"lab:greeting is missing"_s << true;
    QTest::newRow("all of it") << u"Ｒｕｎ"_s << false;
    QTest::newRow("numbers and signs") << u"12 × 3 → 36 %"_s << false;
    QTest::newRow("a key") << u"lab:greeting"_s << false;
    QTest::newRow("a product") << u"Redis 7.0.15"_s << false;
}

void TranslationTest::whatIsNotTranslatedIsSeen()
{
    QFETCH(QString, text);
    const DataWords data;
    ShownTextReader reader(data);
    reader.read(u"here"_s, text);
    QTEST(!reader.escaped().isEmpty(), "escapes");
}

LAB_TEST(TranslationTest)
#include "translation_test.moc"
