// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/cli/bounded.h"
#include "app/cli/printer.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lab;
using namespace lab::cli;
using namespace Qt::StringLiterals;

class BoundedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsStaysAsItIs()
    {
        const Fields fields{
            {u"value"_s, QByteArray("a\0\xff", 3)},
            {u"count"_s, qint64(3)},
            {u"none"_s, QVariant()},
            {u"list"_s, QVariantList{QByteArray("a"), 2.5, QVariant::fromValue(Fields{{u"x"_s, true}})}},
            {u"text"_s, u"ä"_s}};
        QCOMPARE(bounded(fields, 1000), fields);
    }

    void aLongTextSaysHowLongItIs()
    {
        const auto cut = bounded({{u"value"_s, QByteArray(5000, 'x')}, {u"type"_s, u"string"_s}}, 1000);
        QCOMPARE(cut.value(u"value"_s).toByteArray(), QByteArray(1000, 'x') + "... (5000 bytes in all)");
        QCOMPARE(cut.value(u"type"_s).toString(), u"string"_s); // what is short stays whole behind it
    }

    void noCharacterIsCutInTwo()
    {
        const auto text = QByteArray("é").repeated(5000); // two bytes each
        const auto cut = bounded({{u"value"_s, text}}, 1001).value(u"value"_s).toByteArray();
        QVERIFY(cut.startsWith(QByteArray("é").repeated(500) + "..."));
    }

    void aLongListSaysHowManyAreLeftOut()
    {
        const QVariantList list(1000, QVariant(qint64(7)));
        const auto cut = bounded({{u"list"_s, list}}, 160).value(u"list"_s).toList();
        QCOMPARE(cut.size(), 11);
        QCOMPARE(cut.last().toString(), u"... (990 more)"_s);
    }

    void manyLongTextsShareTheRoom()
    {
        Fields fields;
        for (int i = 0; i < 100; ++i)
            fields.set(u"field%1"_s.arg(i), QByteArray(100'000, 'x')); // an outcome's own stay, each of them
        const auto cut = bounded(fields, 1'000'000);
        qsizetype size = 0;
        for (const auto &[name, value] : cut)
            size += value.toByteArray().size();
        QCOMPARE(cut.size(), fields.size());
        QVERIFY2(size < 1'050'000, QByteArray::number(size).constData());
    }

    void manyFieldsSayHowManyAreLeftOut()
    {
        Fields hash;
        for (int i = 0; i < 100'000; ++i)
            hash.append(u"field-%1"_s.arg(i), QByteArray("v"));
        const auto cut = bounded({{u"fields"_s, QVariant::fromValue(hash)}, {u"count"_s, qint64(hash.size())}}, 10'000);
        const auto kept = cut.value(u"fields"_s).value<Fields>();
        QVERIFY2(kept.size() > 100 && kept.size() < 1000, QByteArray::number(kept.size()).constData());
        QCOMPARE(kept.value(u"..."_s).toString(), u"... (%1 more)"_s.arg(hash.size() - kept.size() + 1));
        QCOMPARE(cut.value(u"count"_s).toLongLong(), hash.size());
    }

    void aLongNameSaysHowLongItIs()
    {
        const Fields hash{{QString(5000, u'n'), qint64(1)}, {u"short"_s, qint64(2)}};
        const auto cut = bounded({{u"fields"_s, QVariant::fromValue(hash)}}, 1000).value(u"fields"_s).value<Fields>();
        QCOMPARE(cut.size(), 2);
        QCOMPARE(cut.begin()->first, QString(1000, u'n') + u"... (5000 bytes in all)"_s);
        QCOMPARE(cut.value(u"short"_s).toLongLong(), 2);
    }

    void aRecordBehindALongTextStaysWhole()
    {
        const Fields record{{u"member"_s, QByteArray(5000, 'x')}, {u"score"_s, 2.5}, {u"rank"_s, qint64(1)}};
        const auto cut = bounded({{u"place"_s, QVariant::fromValue(record)}}, 1000).value(u"place"_s).value<Fields>();
        QCOMPARE(cut.value(u"score"_s).toDouble(), 2.5);
        QCOMPARE(cut.value(u"rank"_s).toLongLong(), 1);
    }

    void reportsAreBounded()
    {
        Report report;
        report.outcome = Outcome::done({{u"value"_s, QByteArray(30'000'000, '\x01')}}, {});
        report.twin = TwinReport{};
        report.twin->outcome = report.outcome;
        const auto json = QJsonDocument(reportJson(report)).toJson();
        QVERIFY2(json.size() < 12 * MostJson, QByteArray::number(json.size()).constData());
        QVERIFY(json.contains("(30000000 bytes in all)"));
    }
};

LAB_TEST(BoundedTest)
#include "bounded_test.moc"
