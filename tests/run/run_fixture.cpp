// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/run/run_fixture.h"

namespace lab::testing {

using namespace Qt::StringLiterals;

Environment environmentAt(const redis::Endpoint &endpoint, const QString &folder)
{
    sql::Database::Options options;
    options.connection.file = folder + u"/lab.sqlite"_s;
    Environment environment;
    environment.endpoint = endpoint;
    environment.hasServer = true;
    environment.database = std::make_shared<sql::Database>(options);
    return environment;
}

} // namespace lab::testing
