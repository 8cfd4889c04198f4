// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sql/record_rows.h"
#include "tests/sql/sql_fixture.h"
#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace lab;
using namespace lab::sql;

namespace {

enum class Colour { Red, Green };
consteval auto wordsOf(Colour)
{
    return words("red", "green");
}

struct Stone
{
    qint64 id = -1;
    QString name;
    double weight = 0;
    bool polished = false;
    QByteArray mark;
    Colour colour = Colour::Red;
    std::optional<qint64> owner = {};
    bool operator==(const Stone &) const = default;

    static constexpr auto Members =
        named("id name weight polished mark colour owner", &Stone::id, &Stone::name, &Stone::weight, &Stone::polished,
              &Stone::mark, &Stone::colour, &Stone::owner);
};

struct Small
{
    qint8 number = 0;

    static constexpr auto Members = named("number", &Small::number);
};

Rows oneRow(const QStringList &columns, const QVariantList &row)
{
    Rows rows;
    rows.columns = columns;
    rows.rows = {row};
    return rows;
}

} // namespace

/// Rows are taken apart as strictly as replies of the server are.
class RecordRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordComesBackFromItsRow_data();
    void aRecordComesBackFromItsRow();
    void aColumnOfAnotherKindIsNamed_data();
    void aColumnOfAnotherKindIsNamed();
    void aMissingColumnIsNamed();
    void aNumberThatDoesNotFitIsRefused();
    void columnsOfOthersArePassedOver();

private:
    TemporaryDatabase m_database;
};

void RecordRowsTest::aRecordComesBackFromItsRow_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<bool>("owned");
    QTest::newRow("all set") << u"naïve"_s << QByteArray("\0\xff", 2) << true;
    QTest::newRow("empty") << u""_s << ""_ba << false;
    QTest::newRow("never set") << QString() << QByteArray() << false;
}

void RecordRowsTest::aRecordComesBackFromItsRow()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, mark);
    QFETCH(bool, owned);
    const Stone stone{std::numeric_limits<qint64>::max(),
                      name,
                      3,
                      true,
                      mark,
                      Colour::Green,
                      owned ? std::optional<qint64>(7) : std::nullopt};
    Connection connection(m_database.options());
    connection.execute(u"CREATE TEMP TABLE stones (id INTEGER, name TEXT NOT NULL, weight, polished, "
                       "mark NOT NULL, colour, owner)"_s);
    connection.execute(u"INSERT INTO stones (%1) VALUES (%2)"_s.arg(columnsOf<Stone>(), placeholdersOf<Stone>()),
                       bindingsOf(stone));
    const auto rows = connection.execute(u"SELECT %1 FROM stones"_s.arg(columnsOf<Stone>()));
    QCOMPARE(rows.value(0, u"colour"_s).toString(), u"green"_s);
    QCOMPARE(firstOf<Stone>(rows), stone);
    QCOMPARE(allOf<Stone>(rows), QList<Stone>{stone});
}

void RecordRowsTest::aColumnOfAnotherKindIsNamed_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("told");
    QTest::newRow("NULL for a number") << u"id"_s << u"NULL"_s << u"NULL"_s;
    QTest::newRow("NULL for a text") << u"name"_s << u"NULL"_s << u"NULL"_s;
    QTest::newRow("NULL for a real") << u"weight"_s << u"NULL"_s << u"NULL"_s;
    QTest::newRow("NULL for bytes") << u"mark"_s << u"NULL"_s << u"NULL"_s;
    QTest::newRow("text for a number") << u"id"_s << u"'12'"_s << u"the text “12”"_s;
    QTest::newRow("text for an optional number") << u"owner"_s << u"'x'"_s << u"the text “x”"_s;
    QTest::newRow("a real for a number") << u"id"_s << u"1.5"_s << u"the number 1.5"_s;
    QTest::newRow("a number for a text") << u"name"_s << u"12"_s << u"the integer 12"_s;
    QTest::newRow("bytes for a text") << u"name"_s << u"x'ff'"_s << u"the text “\"\\xff\"”"_s;
    QTest::newRow("text for a real") << u"weight"_s << u"'1'"_s << u"the text “1”"_s;
    QTest::newRow("two for a bool") << u"polished"_s << u"2"_s << u"the integer 2"_s;
    QTest::newRow("an unknown word") << u"colour"_s << u"'blue'"_s << u"the text “blue”"_s;
    QTest::newRow("the number of a word") << u"colour"_s << u"0"_s << u"the integer 0"_s;
}

void RecordRowsTest::aColumnOfAnotherKindIsNamed()
{
    QFETCH(QString, column);
    QFETCH(QString, value);
    QFETCH(QString, told);
    QMap<QString, QString> values{{u"id"_s, u"1"_s},      {u"name"_s, u"'x'"_s},     {u"weight"_s, u"1"_s},
                                  {u"mark"_s, u"'m'"_s},  {u"colour"_s, u"'red'"_s}, {u"polished"_s, u"0"_s},
                                  {u"owner"_s, u"NULL"_s}};
    const auto select = [&] {
        QStringList columns;
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            columns.append(it.value() + u" AS "_s + it.key());
        return u"SELECT "_s + columns.join(u", "_s);
    };
    Connection connection(m_database.options());
    QCOMPARE(rowOf<Stone>(connection.execute(select()), 0), (Stone{1, u"x"_s, 1, false, "m", Colour::Red, {}}));
    values[column] = value;
    const auto rows = connection.execute(select());
    const auto error = thrownBy<SqlError>([&] { rowOf<Stone>(rows, 0); });
    QVERIFY(error);
    QCOMPARE(error->message(),
             u"The database answered with %1 in the column “%2” of Stone, which cannot hold it."_s.arg(told, column));
}

void RecordRowsTest::aMissingColumnIsNamed()
{
    const auto rows = oneRow({u"id"_s}, {qint64(1)});
    const auto error = thrownBy<SqlError>([&] { rowOf<Stone>(rows, 0); });
    QVERIFY(error);
    QCOMPARE(error->message(), u"The database answered without the column “name” of Stone."_s);
}

void RecordRowsTest::aNumberThatDoesNotFitIsRefused()
{
    QCOMPARE(rowOf<Small>(oneRow({u"number"_s}, {qint64(-128)}), 0).number, -128);
    QVERIFY(thrownBy<SqlError>([] { rowOf<Small>(oneRow({u"number"_s}, {qint64(300)}), 0); }));
}

void RecordRowsTest::columnsOfOthersArePassedOver()
{
    const auto rows = oneRow({u"type"_s, u"number"_s}, {u"x"_s, qint64(5)});
    QCOMPARE(firstOf<Small>(rows)->number, 5);
    QVERIFY(!firstOf<Small>(Rows()));
    QVERIFY(allOf<Small>(Rows()).isEmpty());
}

LAB_TEST(RecordRowsTest)
#include "record_rows_test.moc"
