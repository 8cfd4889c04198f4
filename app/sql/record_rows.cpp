// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sql/record_rows.h"

#include "app/base/tr.h"
#include "app/sql/sql_error.h"

#include <cstdlib>
#include <cxxabi.h>
#include <memory>

namespace lab::sql::detail {

using namespace Qt::StringLiterals;

namespace {

/// `Product` of lab::patterns::cache_aside::Product.
QString nameOf(const std::type_info &type)
{
    int status = 0;
    const std::unique_ptr<char, decltype(&std::free)> name(abi::__cxa_demangle(type.name(), nullptr, nullptr, &status),
                                                           &std::free);
    const auto full = QString::fromLatin1(status == 0 ? name.get() : type.name());
    return full.mid(full.lastIndexOf(u':') + 1);
}

} // namespace

void refuseColumn(const std::type_info &record, QLatin1StringView column, const QString &found)
{
    throw SqlError(found.isEmpty()
                       ? tr("The database answered without the column “%1” of %2.").arg(column, nameOf(record))
                       : tr("The database answered with %1 in the column “%2” of %3, which cannot hold it.")
                             .arg(found, column, nameOf(record)),
                   tr("Was the data changed by another program? A fresh data folder has the sample data."));
}

QString foundText(const QVariant &column)
{
    constexpr int Shown = 40;
    if (column.isNull())
        return u"NULL"_s;
    if (column.typeId() == QMetaType::LongLong)
        return tr("the integer %1").arg(column.toLongLong());
    if (column.typeId() == QMetaType::Double)
        return tr("the number %1").arg(displayText(column));
    return tr("the text “%1”").arg(shortened(displayText(column), Shown));
}

} // namespace lab::sql::detail
