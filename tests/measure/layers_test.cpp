// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/layers.h"
#include "tests/support/samples.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab::measure;
using namespace Qt::StringLiterals;
using lab::testing::pointOf;
using lab::testing::resultOf;

namespace {

Point layered(double anew = 6, double spread = 0.01)
{
    Point point = pointOf({{u"GET"_s, 12}, {u"SELECT"_s, 2}, {u"+ anew"_s, anew}, {u"+ a thread"_s, 60}}, spread);
    point.arms[2].adds = u"preparing anew"_s;
    point.arms[3].adds = u"another thread"_s;
    point.evaluate();
    return point;
}

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLayerSaysWhatItAdds()
    {
        QCOMPARE(explanation(resultOf({layered()})),
                 u"SELECT takes 2.00 µs in the median, GET 12.0 µs: GET is 6.00× slower. "
                 "Preparing anew adds 4.00 µs, another thread adds 54.0 µs. "
                 "With all of that it is 60.0 µs, and GET is 5.00× faster."_s);
    }

    void aLayerThatCannotBeToldAddsNothing()
    {
        const auto text = explanation(resultOf({layered(2, 0.3)}));
        QVERIFY2(text.contains(u"Preparing anew adds nothing that could be told"_s), qPrintable(text));
    }

    void whatIsNearestToThePublishedFigureIsNamed()
    {
        Result result = resultOf({layered()});
        result.published = Published{0.5, 2.4, u"Somebody"_s};
        const auto text = explanation(result);
        QVERIFY2(text.endsWith(u"Published: the second took 4.80× as long as the first (Somebody). Here SELECT takes "
                               "0.167× as long as GET; nearest to the published figure comes “+ a thread” with "
                               "5.00×."_s),
                 qPrintable(text));
        result.published = Published{1, 0.1, u"Somebody"_s};
        QVERIFY2(explanation(result).endsWith(u"0.167× as long as GET, and nothing measured comes nearer."_s),
                 qPrintable(explanation(result)));
    }

    void theFirstPointIsExplained()
    {
        auto first = layered(), second = layered(20);
        first.variable = second.variable = u"rows"_s;
        first.value = 100;
        second.value = 1000;
        const auto text = explanation(resultOf({first, second}));
        QVERIFY2(text.startsWith(u"At rows 100: "_s) && text.contains(u"adds 4.00 µs"_s), qPrintable(text));
    }

    void withoutLayersAndPublishedFigureThereIsNothingToSay()
    {
        QCOMPARE(explanation(resultOf({pointOf({{u"GET"_s, 12}, {u"SELECT"_s, 2}})})), QString());
        QCOMPARE(explanation(resultOf({})), QString());
        Result alone = resultOf({pointOf({{u"GET"_s, 12}})});
        alone.published = Published{1, 2, u"Somebody"_s};
        QCOMPARE(explanation(alone), QString());
    }
};

LAB_TEST(LayersTest)
#include "layers_test.moc"
