// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <source_location>

namespace lab::testing {

using TestFactory = std::function<std::unique_ptr<QObject>()>;

/// Called by LAB_TEST; gives true. `file` is the source of the test: its stem is the test's name.
bool registerTest(const char *file, TestFactory factory);

/// The program of a room: `redis_tests` runs all of its classes, `redis_tests client_test` one of them, `redis_tests
/// client_test aFunction` one function; further arguments are QtTest's. Gives the number of failures, at most 127.
int runTests(int argc, char **argv);

} // namespace lab::testing

/// At the end of a `*_test.cpp`, before its moc file is included: LAB_TEST(ClientTest)
#define LAB_TEST(TestClass)                                                                                            \
    [[maybe_unused]] static const bool registered##TestClass = ::lab::testing::registerTest(                           \
        std::source_location::current().file_name(), [] { return std::make_unique<TestClass>(); });
