// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/as_ordinary_user.h"

#include <QFile>
#include <QTest>

#include <unistd.h>

namespace lab::testing {

namespace {

constexpr uid_t Nobody = 65534;

} // namespace

AsOrdinaryUser::AsOrdinaryUser(const QString &folder)
{
    if (::getuid() != 0)
        return;
    QCOMPARE(::chown(QFile::encodeName(folder).constData(), Nobody, gid_t(-1)), 0);
    QCOMPARE(::setresuid(Nobody, Nobody, 0), 0);
}

AsOrdinaryUser::~AsOrdinaryUser()
{
    uid_t real = 0;
    uid_t effective = 0;
    uid_t saved = 0;
    ::getresuid(&real, &effective, &saved);
    if (saved == 0 && ::setresuid(0, 0, 0) != 0)
        qFatal("the test cannot become root again");
}

} // namespace lab::testing
