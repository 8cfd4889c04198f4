// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/fields.h"

#include <QStringList>

#include <optional>

namespace lab::ui {

/// The record of this name among what a lesson observed; nullopt when it is null or no record.
std::optional<Fields> recordIn(const Fields &facts, const QString &name);
/// The records of the list of this name; none when it is no list.
QList<Fields> recordsIn(const Fields &facts, const QString &name);
/// The titles of those fields of `one` that `other` has not, or has with another value.
QStringList differences(const Fields &one, const Fields &other);

} // namespace lab::ui
