// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QStringList>

namespace lab::sql {

/// The statements of an SQL script, without comments around them and without their `;`. Quotes and comments inside a
/// statement are respected; CREATE TRIGGER, whose body holds semicolons, is not supported.
QStringList splitStatements(const QString &script);

/// Whether the first word of `statement` is `word`, in any case: `update t …`, `UPDATE`.
bool startsWithWord(const QString &statement, QLatin1StringView word);

} // namespace lab::sql
