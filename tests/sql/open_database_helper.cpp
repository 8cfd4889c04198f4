// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// Opens the database named on the command line: one of several processes that do it at the same moment.
#include "app/sql/database.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    try {
        lab::sql::Database({.connection = {.file = application.arguments().value(1)}}).open();
    } catch (const lab::Error &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
