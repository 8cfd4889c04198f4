// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// Holds the write lock of the database named on the command line, says so, and lets go when its input ends.
#include "app/sql/connection.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    lab::sql::Connection connection({.file = application.arguments().value(1)});
    connection.transaction([] {
        std::puts("locked");
        std::fflush(stdout);
        while (std::getchar() != EOF)
            ;
    });
    return 0;
}
