// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace lab::testing {

/// While it lives, files are reached with the rights of an ordinary user, also when the test runs as root (who may
/// write to read-only files). Gives `folder` to that user.
class AsOrdinaryUser
{
public:
    explicit AsOrdinaryUser(const QString &folder);
    ~AsOrdinaryUser();
    Q_DISABLE_COPY_MOVE(AsOrdinaryUser)
};

} // namespace lab::testing
