// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/picture/facts.h"

namespace lab::ui {

std::optional<Fields> recordIn(const Fields &facts, const QString &name)
{
    const auto value = facts.value(name);
    if (value.metaType() != QMetaType::fromType<Fields>())
        return {};
    return value.value<Fields>();
}

QList<Fields> recordsIn(const Fields &facts, const QString &name)
{
    QList<Fields> records;
    const auto list = facts.value(name).toList();
    for (const auto &each : list)
        records.append(each.value<Fields>());
    return records;
}

QStringList differences(const Fields &one, const Fields &other)
{
    QStringList titles;
    for (const auto &[name, value] : one) {
        if (!other.contains(name) || other.value(name) != value)
            titles.append(fieldTitle(name));
    }
    return titles;
}

} // namespace lab::ui
