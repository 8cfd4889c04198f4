// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/scenario_suite.h"

#include <QTest>

namespace lab::testing {

using namespace Qt::StringLiterals;

Fields joined(Fields fields, const Fields &more)
{
    for (const auto &[name, value] : more)
        fields.append(name, value);
    return fields;
}

ScenarioSuite::ScenarioSuite(Lesson whose, QList<Played> played, QList<Told> told)
    : m_bench(std::move(whose))
    , m_played(std::move(played))
    , m_told(std::move(told))
{
}

void ScenarioSuite::everyWayHoldsOrBreaks_data()
{
    QTest::addColumn<qsizetype>("row");
    for (qsizetype row = 0; row < m_played.size(); ++row)
        QTest::newRow(m_played[row].request) << row;
}

void ScenarioSuite::everyWayHoldsOrBreaks()
{
    QFETCH(qsizetype, row);
    const auto &[request, holds, fields] = m_played[row];
    const auto report = m_bench.breakIt(QString::fromLatin1(request));
    QVERIFY2(report.ok() && report.judged, whyNot(report));
    for (const auto &[name, value] : fields)
        QCOMPARE(field(report, name), value);
    QVERIFY2(report.judged->held == holds, qPrintable(report.judged->clause));
    QCOMPARE(m_bench.keys(), QByteArrayList());
    QVERIFY(m_bench.strangersAreUntouched());
}

void ScenarioSuite::whatCameOutIsToldAsItIs_data()
{
    QTest::addColumn<qsizetype>("row");
    for (qsizetype row = 0; row < m_told.size(); ++row)
        QTest::newRow(m_told[row].name) << row;
}

void ScenarioSuite::whatCameOutIsToldAsItIs()
{
    QFETCH(qsizetype, row);
    const auto &told = m_told[row];
    const auto judged = Catalogue::scenario(m_bench.lesson(), told.scenario).judge(told.outcome);
    QCOMPARE(QString(judged.clause).replace(QChar(0x202F), u' '), told.clause);
    QCOMPARE(judged.held, told.holds);
}

} // namespace lab::testing
