// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/key.h"
#include "app/lesson/parameter.h"

#include <QMap>

#include <utility>

namespace lab {

/// What was typed, by parameter name.
using GivenValues = QMap<QString, QByteArray>;

/// The secrets among `values`.
QByteArrayList secretsOf(const Parameters &parameters, const GivenValues &values);

/// Values that were checked against their parameters. Asking for a name or a kind that the parameters do not have is a
/// defect and asserts.
class Arguments
{
public:
    using Pair = std::pair<QByteArray, QByteArray>;

    Arguments() = default;
    /// Throws UsageError for unknown names, missing values and values that are not allowed.
    static Arguments parse(const Parameters &parameters, const GivenValues &given);

    /// False when an optional parameter was left out.
    bool has(const QString &name) const;
    QByteArray text(const QString &name) const;
    /// The key under the prefix that `name` names.
    Key key(const Keyspace &keys, const QString &name = QStringLiteral("key")) const;
    qint64 integer(const QString &name) const;
    /// None when it was left out.
    std::optional<qint64> integerIfGiven(const QString &name) const;
    std::optional<QString> textIfGiven(const QString &name) const;
    double decimal(const QString &name) const;
    bool flag(const QString &name) const;
    /// Of a parameter whose choices are the words of T: see Parameter::choice().
    template <Worded T>
    T choice(const QString &name) const
    {
        const auto value = fromWord<T>(text(name));
        Q_ASSERT_X(value, "Arguments", qPrintable(name));
        return value.value_or(T());
    }
    QByteArrayList list(const QString &name) const;
    QList<Pair> pairs(const QString &name) const;
    /// Members and their scores as typed: what they are as numbers is the server's to say.
    QList<Pair> scores(const QString &name) const;
    /// As typed, defaults filled in.
    const GivenValues &values() const { return m_values; }

private:
    GivenValues m_values;
};

/// `values` as they may be shown, copied and logged: `***` in place of secrets, and of what was given under a name that
/// no parameter has, since nobody knows what that is.
GivenValues shownValues(GivenValues values, const Parameters &parameters);

/// `a,b\,c` is {"a", "b,c"}.
QByteArrayList splitList(const QByteArray &typed);
/// `a=1,b\=c=2` is {{"a", "1"}, {"b=c", "2"}}; the name of an item without `=` is empty.
QList<Arguments::Pair> splitPairs(const QByteArray &typed);

} // namespace lab
