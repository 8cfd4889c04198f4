// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <map>

namespace lab::testing {

namespace {

// A function's static, since registrars of other files run before main() in no particular order.
std::map<QString, TestFactory> &tests()
{
    static std::map<QString, TestFactory> all;
    return all;
}

int unknownTest(const QString &name)
{
    QStringList names;
    for (const auto &[known, factory] : tests())
        names.append(known);
    qCritical("There is no test called %s here. There is: %s.", qPrintable(name),
              qPrintable(names.join(QStringLiteral(", "))));
    return 1;
}

} // namespace

bool registerTest(const char *file, TestFactory factory)
{
    const auto name = QFileInfo(QString::fromUtf8(file)).completeBaseName();
    const auto [at, fresh] = tests().emplace(name, std::move(factory));
    if (!fresh)
        qFatal("Two tests of one room are called %s.", qPrintable(name));
    return fresh;
}

int runTests(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto name = arguments.value(1);
    if (name.isEmpty() || name.startsWith(QLatin1Char('-'))) {
        int failures = 0;
        for (const auto &[known, factory] : tests())
            failures += QTest::qExec(factory().get(), arguments);
        return std::min(failures, 127);
    }
    const auto at = tests().find(name);
    if (at == tests().end())
        return unknownTest(name);
    arguments.removeAt(1);
    return std::min(QTest::qExec(at->second().get(), arguments), 127);
}

} // namespace lab::testing
