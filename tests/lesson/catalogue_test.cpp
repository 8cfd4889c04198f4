// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/lesson.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <functional>

using namespace lab;
using namespace Qt::StringLiterals;

namespace {

template <typename Item>
Item named(const QString &id)
{
    Item item;
    item.id = id;
    return item;
}

Lesson full()
{
    auto lesson = named<Lesson>(u"first"_s);
    lesson.operations = {named<Operation>(u"read"_s), named<Operation>(u"write"_s)};
    lesson.scenarios = {named<Scenario>(u"race"_s)};
    lesson.comparisons = {named<Comparison>(u"versus"_s)};
    lesson.challenges = {named<Challenge>(u"warm"_s)};
    lesson.questions = {named<Question>(u"why"_s)};
    return lesson;
}

std::optional<UsageError> refusal(const std::function<void()> &ask)
{
    try {
        ask();
    } catch (const UsageError &error) {
        return error;
    }
    return std::nullopt;
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatThereIs();
    void anUnknownLessonIsAnsweredWithTheKnownOnes();
    void anUnknownItemIsAnsweredWithThoseOfItsLesson_data();
    void anUnknownItemIsAnsweredWithThoseOfItsLesson();
    void whereThereIsNothingThereIsNoHint();
    void aSourceFileIsNamedByItsLastPart();
};

void CatalogueTest::findsWhatThereIs()
{
    const Catalogue catalogue({full(), named<Lesson>(u"second"_s)});
    QCOMPARE(catalogue.lesson(u"second"_s).id, u"second"_s);
    const auto &lesson = catalogue.lesson(u"first"_s);
    QCOMPARE(Catalogue::operation(lesson, u"write"_s).id, u"write"_s);
    QCOMPARE(Catalogue::scenario(lesson, u"race"_s).id, u"race"_s);
    QCOMPARE(Catalogue::comparison(lesson, u"versus"_s).id, u"versus"_s);
    QCOMPARE(Catalogue::challenge(lesson, u"warm"_s).id, u"warm"_s);
    QCOMPARE(Catalogue::question(lesson, u"why"_s).id, u"why"_s);
}

void CatalogueTest::anUnknownLessonIsAnsweredWithTheKnownOnes()
{
    const Catalogue catalogue({full(), named<Lesson>(u"second"_s)});
    const auto error = refusal([&] { catalogue.lesson(u"third"_s); });
    QVERIFY(error);
    QCOMPARE(error->message(), u"There is no lesson \"third\"."_s);
    QCOMPARE(error->hint(), u"There is: first, second."_s);
}

void CatalogueTest::anUnknownItemIsAnsweredWithThoseOfItsLesson_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("hint");
    QTest::newRow("operation") << 0 << u"Lesson first has no operation \"x\"."_s << u"There is: read, write."_s;
    QTest::newRow("scenario") << 1 << u"Lesson first has no scenario \"x\"."_s << u"There is: race."_s;
    QTest::newRow("comparison") << 2 << u"Lesson first has no comparison \"x\"."_s << u"There is: versus."_s;
    QTest::newRow("challenge") << 3 << u"Lesson first has no challenge \"x\"."_s << u"There is: warm."_s;
    QTest::newRow("question") << 4 << u"Lesson first has no question \"x\"."_s << u"There is: why."_s;
}

void CatalogueTest::anUnknownItemIsAnsweredWithThoseOfItsLesson()
{
    QFETCH(int, which);
    const auto lesson = full();
    const QString x = u"x"_s;
    const QList<std::function<void()>> asks{
        [&] { Catalogue::operation(lesson, x); }, [&] { Catalogue::scenario(lesson, x); },
        [&] { Catalogue::comparison(lesson, x); }, [&] { Catalogue::challenge(lesson, x); },
        [&] {
            Catalogue::question(lesson, x);
        }};
    const auto error = refusal(asks[which]);
    QVERIFY(error);
    QTEST(error->message(), "message");
    QTEST(error->hint(), "hint");
}

void CatalogueTest::whereThereIsNothingThereIsNoHint()
{
    const auto bare = named<Lesson>(u"bare"_s);
    const auto error = refusal([&] { Catalogue::scenario(bare, u"%2"_s); });
    QVERIFY(error);
    QCOMPARE(error->message(), u"Lesson bare has no scenario \"%2\"."_s); // a %2 of the person's own
    QCOMPARE(error->hint(), QString());
}

void CatalogueTest::aSourceFileIsNamedByItsLastPart()
{
    QCOMPARE((SourceFile{u":/patterns/02_x/x.cpp"_s}).fileName(), u"x.cpp"_s);
}

LAB_TEST(CatalogueTest)
#include "catalogue_test.moc"
