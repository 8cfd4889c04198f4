// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/sql/sql_fixture.h"

#include <QFile>

namespace lab::sql {

namespace {

/// Of a type that Qt's driver does not know: it asks for the value as text, each time that the statement runs.
struct Counted
{
    std::shared_ptr<std::atomic<int>> tries;
};

} // namespace

void TemporaryDatabase::write(const QByteArray &content) const
{
    QFile target(file());
    QVERIFY(target.open(QIODevice::WriteOnly));
    QCOMPARE(target.write(content), content.size());
}

CountingValue::CountingValue()
{
    static const bool registered = QMetaType::registerConverter<Counted, QString>([](const Counted &counted) {
        ++*counted.tries;
        return QStringLiteral("7");
    });
    QVERIFY(registered);
}

QVariant CountingValue::value() const
{
    return QVariant::fromValue(Counted{m_tries});
}

bool CountingValue::isTriedAgain() const
{
    return testing::becomesTrue([&] { return tries() >= 2; });
}

LockHolder::LockHolder(const ConnectionOptions &options, const QString &begin)
    : m_connection(options)
{
    m_connection.execute(begin);
}

} // namespace lab::sql
