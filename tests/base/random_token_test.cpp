// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/random_token.h"
#include "tests/support/test_registry.h"

#include <QSet>
#include <QTest>

using namespace lab;

class RandomTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itHas128BitsAsHexDigits();
    void noTwoAreAlike();
};

void RandomTokenTest::itHas128BitsAsHexDigits()
{
    const auto token = randomToken();
    QCOMPARE(token.size(), 32);
    QCOMPARE(QByteArray::fromHex(token).toHex(), token);
}

/// Each of the 128 bits is sometimes set and sometimes not; that one of them is not, of 200 tokens, does not happen.
void RandomTokenTest::noTwoAreAlike()
{
    QSet<QByteArray> seen;
    QByteArray everSet(16, '\0'), everClear(16, '\0');
    for (int i = 0; i < 200; ++i) {
        const auto token = randomToken();
        seen.insert(token);
        const auto bytes = QByteArray::fromHex(token);
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            everSet[at] = static_cast<char>(everSet[at] | bytes[at]);
            everClear[at] = static_cast<char>(everClear[at] | ~bytes[at]);
        }
    }
    QCOMPARE(seen.size(), 200);
    QCOMPARE(everSet, QByteArray(16, '\xff'));
    QCOMPARE(everClear, QByteArray(16, '\xff'));
}

LAB_TEST(RandomTokenTest)
#include "random_token_test.moc"
