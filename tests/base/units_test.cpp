// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "tests/support/test_registry.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

#include <limits>

using namespace lab;
using namespace Qt::StringLiterals;

namespace {

/// Narrow spaces as plain ones, so that they can be typed.
QString plain(QString text)
{
    return text.replace(QChar(0x202f), u' ');
}

/// As Czech has it: one form for two to four, another for more.
class ThreeForms : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *source, const char *, int count) const override
    {
        if (qstrcmp(source, "1 key") == 0)
            return u"1 klíč"_s;
        return count >= 2 && count <= 4 ? u"%1 klíče"_s : u"%1 klíčů"_s;
    }
};

} // namespace

class UnitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsTheShortestThatReadsBack_data();
    void aNumberIsTheShortestThatReadsBack();
    void whatIsNoNumberIsSaidAsRedisDoes();
    void valuesAndCountsStandInGroups();
    void oneIsNotMany();
    void aLanguageMayHaveSeveralFormsForMany();
    void momentsHaveTheDigitsThatTellMarksApart();
    void durationsHaveThreeDigits_data();
    void durationsHaveThreeDigits();
    void bytesAreCountedAsInRedisConf_data();
    void bytesAreCountedAsInRedisConf();
    void aLifeIsRoundedAsTtlDoes_data();
    void aLifeIsRoundedAsTtlDoes();
    void aLifeInSecondsIsWhatTtlSays();
    void noLineIsBrokenBeforeAUnit();
};

void UnitsTest::aNumberIsTheShortestThatReadsBack_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("a time in milliseconds") << 1732612345678.0 << u"1732612345678"_s;
    QTest::newRow("a tenth") << 0.1 << u"0.1"_s;
    QTest::newRow("no binary fraction") << 1.1 << u"1.1"_s;
    QTest::newRow("a sum of tenths") << 0.1 + 0.2 << u"0.30000000000000004"_s;
    QTest::newRow("round") << 100000.0 << u"100000"_s;
    QTest::newRow("beyond 2^53") << 9007199254740993.0 << u"9007199254740992"_s;
    QTest::newRow("largest without exponent") << 1e20 << u"100000000000000000000"_s;
    QTest::newRow("large") << 1e21 << u"1e+21"_s;
    QTest::newRow("smallest without exponent") << 1e-6 << u"0.000001"_s;
    QTest::newRow("small") << 1.5e-7 << u"1.5e-07"_s;
    QTest::newRow("largest") << std::numeric_limits<double>::max() << u"1.7976931348623157e+308"_s;
    QTest::newRow("nothing") << 0.0 << u"0"_s;
    QTest::newRow("less than nothing") << -0.0 << u"-0"_s;
    QTest::newRow("negative") << -59000.5 << u"-59000.5"_s;
}

void UnitsTest::aNumberIsTheShortestThatReadsBack()
{
    QFETCH(double, number);
    QTEST(numberText(number), "text");
    QCOMPARE(numberText(number).toDouble(), number);
}

void UnitsTest::whatIsNoNumberIsSaidAsRedisDoes()
{
    QCOMPARE(numberText(std::numeric_limits<double>::infinity()), u"inf"_s);
    QCOMPARE(numberText(-std::numeric_limits<double>::infinity()), u"-inf"_s);
    QCOMPARE(numberText(std::numeric_limits<double>::quiet_NaN()), u"nan"_s);
    QCOMPARE(numberText(-std::numeric_limits<double>::quiet_NaN()), u"nan"_s);
}

void UnitsTest::valuesAndCountsStandInGroups()
{
    QCOMPARE(plain(valueText(1'000'000)), u"1 000 000"_s);
    QCOMPARE(plain(valueText(-123'456)), u"-123 456"_s);
    QCOMPARE(plain(valueText(-1'234.5678)), u"-1 234.5678"_s);
    QCOMPARE(valueText(0.25), u"0.25"_s);
    QCOMPARE(valueText(1e21), u"1e+21"_s);
    QCOMPARE(valueText(-std::numeric_limits<double>::infinity()), u"-inf"_s);
    QCOMPARE(plain(countText(24'776)), u"24 776"_s);
    QCOMPARE(countText(-999), u"-999"_s);
    QCOMPARE(plain(countText(std::numeric_limits<qint64>::min())), u"-9 223 372 036 854 775 808"_s);
}

void UnitsTest::oneIsNotMany()
{
    QCOMPARE(counted(0, u"1 key"_s, u"%1 keys"_s), u"0 keys"_s);
    QCOMPARE(counted(1, u"1 key"_s, u"%1 keys"_s), u"1 key"_s);
    QCOMPARE(plain(counted(1'596'720, u"1 key"_s, u"%1 keys"_s)), u"1 596 720 keys"_s);
}

void UnitsTest::aLanguageMayHaveSeveralFormsForMany()
{
    ThreeForms language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    const auto keys = [](qint64 count) {
        return plain(counted(count, tr("1 key"), tr("%1 keys", nullptr, formOf(count))));
    };
    QCOMPARE(keys(1), u"1 klíč"_s);
    QCOMPARE(keys(3), u"3 klíče"_s);
    QCOMPARE(keys(7'000'000'003), u"7 000 000 003 klíčů"_s);
    QCoreApplication::removeTranslator(&language);
    QCOMPARE(keys(3), u"3 keys"_s);
}

void UnitsTest::momentsHaveTheDigitsThatTellMarksApart()
{
    QCOMPARE(momentText(0, 10), u"0"_s);
    QCOMPARE(plain(momentText(850, 50)), u"850 µs"_s);
    QCOMPARE(plain(momentText(1'250, 50)), u"1.25 ms"_s);
    QCOMPARE(plain(momentText(300'000, 100'000)), u"300 ms"_s);
    QCOMPARE(plain(momentText(12'500'000, 500'000)), u"12.5 s"_s);
}

void UnitsTest::durationsHaveThreeDigits_data()
{
    QTest::addColumn<double>("micros");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << u"0.00 µs"_s;
    QTest::newRow("a fraction") << 0.123 << u"0.12 µs"_s;
    QTest::newRow("below ten") << 8.124 << u"8.12 µs"_s;
    QTest::newRow("nearly ten") << 9.996 << u"10.0 µs"_s;
    QTest::newRow("nearly a hundred") << 99.96 << u"100 µs"_s;
    QTest::newRow("nearly a millisecond") << 999.4 << u"999 µs"_s;
    QTest::newRow("a millisecond, rounded") << 999.6 << u"1.00 ms"_s;
    QTest::newRow("milliseconds") << 1'320.0 << u"1.32 ms"_s;
    QTest::newRow("hundreds of milliseconds") << 164'063.0 << u"164 ms"_s;
    QTest::newRow("a second, rounded") << 999'600.0 << u"1.00 s"_s;
    QTest::newRow("seconds") << 2'050'000.0 << u"2.05 s"_s;
    QTest::newRow("back in time") << -1'500.0 << u"-1.50 ms"_s;
}

void UnitsTest::durationsHaveThreeDigits()
{
    QFETCH(double, micros);
    QTEST(plain(microsText(micros)), "text");
}

void UnitsTest::bytesAreCountedAsInRedisConf_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown") << qint64(-1) << u"–"_s;
    QTest::newRow("none") << qint64(0) << u"0 B"_s;
    QTest::newRow("last without a unit") << qint64(1'023) << u"1 023 B"_s;
    QTest::newRow("a kilobyte") << qint64(1'024) << u"1.0 KB"_s;
    QTest::newRow("tenths") << qint64(1'596'720) << u"1.5 MB"_s;
    QTest::newRow("nearly a hundred") << qint64(102'390) << u"100 KB"_s;
    QTest::newRow("nearly a megabyte") << qint64(1'048'000) << u"1023 KB"_s;
    QTest::newRow("a megabyte, rounded") << qint64(1'048'570) << u"1.0 MB"_s;
    QTest::newRow("a large value") << qint64(16) * 1024 * 1024 << u"16.0 MB"_s;
    QTest::newRow("a machine") << qint64(16'600'000) * 1024 << u"15.8 GB"_s;
    QTest::newRow("no unit is left") << std::numeric_limits<qint64>::max() << u"8388608 TB"_s;
}

void UnitsTest::bytesAreCountedAsInRedisConf()
{
    QFETCH(qint64, bytes);
    QTEST(plain(bytesText(bytes)), "text");
}

void UnitsTest::aLifeIsRoundedAsTtlDoes_data()
{
    QTest::addColumn<qint64>("millis");
    QTest::addColumn<QString>("text");
    QTest::newRow("for ever") << qint64(-1) << u"none"_s;
    QTest::newRow("nearly over") << qint64(0) << u"0 ms"_s;
    QTest::newRow("below a second") << qint64(850) << u"850 ms"_s;
    QTest::newRow("rounded down") << qint64(1'499) << u"1 s"_s;
    QTest::newRow("rounded up") << qint64(1'500) << u"2 s"_s;
    QTest::newRow("two minutes, rounded") << qint64(119'700) << u"2 min"_s;
    QTest::newRow("minutes") << qint64(310'000) << u"5 min 10 s"_s;
    QTest::newRow("hours") << qint64(11'100'000) << u"3 h 5 min"_s;
    QTest::newRow("half an hour") << qint64(1'800'000) << u"30 min"_s;
    QTest::newRow("hours, just begun") << qint64(10'799'000) << u"3 h"_s;
    QTest::newRow("days, just begun") << qint64(2'591'995'000) << u"30 d"_s;
    QTest::newRow("two days, just begun") << qint64(172'799'000) << u"2 d"_s;
    QTest::newRow("days and hours") << qint64(2'548'800'000) << u"29 d 12 h"_s;
    QTest::newRow("days") << qint64(2'592'000'000) << u"30 d"_s;
}

void UnitsTest::aLifeIsRoundedAsTtlDoes()
{
    QFETCH(qint64, millis);
    QTEST(plain(ttlText(millis)), "text");
}

void UnitsTest::aLifeInSecondsIsWhatTtlSays()
{
    QCOMPARE(ttlSeconds(-2), -2);
    QCOMPARE(ttlSeconds(-1), -1);
    QCOMPARE(ttlSeconds(0), 0);
    QCOMPARE(ttlSeconds(499), 0);
    QCOMPARE(ttlSeconds(500), 1);
    QCOMPARE(ttlSeconds(60'499), 60);
}

void UnitsTest::noLineIsBrokenBeforeAUnit()
{
    QCOMPARE(withUnit(u"1.3"_s, u"MB"_s), u"1.3\u202fMB"_s);
    QCOMPARE(withUnit(u"7"_s, {}), u"7"_s);
}

LAB_TEST(UnitsTest)
#include "units_test.moc"
