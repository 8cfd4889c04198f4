// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/conditions.h"
#include "tests/support/test_registry.h"

#include <QMap>
#include <QSysInfo>
#include <QTest>

using namespace lab::measure;
using namespace Qt::StringLiterals;

class ConditionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void machineIsDescribed()
    {
        QMap<QString, QString> found;
        const Conditions conditions = machineConditions();
        for (const Condition &condition : conditions) {
            QVERIFY2(!condition.value.isEmpty(), qPrintable(condition.name));
            found.insert(condition.name, condition.value);
        }
        QVERIFY(found[u"cores"_s].toInt() >= 1);
        QVERIFY(found[u"memory"_s].endsWith(u"\u202fGB"_s));
        QVERIFY(found[u"kernel"_s].contains(QSysInfo::kernelVersion()));
        QCOMPARE(found[u"Qt"_s], QString::fromLatin1(qVersion()));
        QVERIFY(found.contains(u"processor"_s));
        QVERIFY(found.contains(u"compiler"_s));
        QVERIFY(found.contains(u"build"_s));
        QVERIFY(found.contains(u"date"_s));
#ifdef LAB_SANITIZED
        QVERIFY(found.contains(u"sanitizers"_s));
#else
        QVERIFY(!found.contains(u"sanitizers"_s));
#endif
    }

    void machineIsNotNamed()
    {
        const Conditions conditions = machineConditions();
        for (const Condition &condition : conditions)
            QVERIFY2(!condition.value.contains(QSysInfo::machineHostName()), qPrintable(condition.value));
    }
};

LAB_TEST(ConditionsTest)
#include "conditions_test.moc"
