// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/tr.h"
#include "app/lesson/operation.h"
#include "patterns/01_basic_types/hashes.h"
#include "patterns/01_basic_types/sorted_sets.h"

#include <optional>

namespace lab::patterns::basic {

/// `key`: what stands after the prefix.
Parameter keyParameter(const QString &example, const QString &name = QStringLiteral("key"));
Key keyOf(const Keyspace &keys, const Arguments &arguments);
/// For Operation::touches of everything that writes to `key`.
Keys touchedKey(const Keyspace &keys, const Arguments &arguments);

Operation operation(const QString &id, const QString &group, const QString &title, const QString &summary,
                    Parameters parameters);

// Values as an Outcome's fields hold them.
QVariant valueOf(const std::optional<QByteArray> &text);
QVariantList listOf(const QByteArrayList &items);
QVariant fieldsOf(const HashFields &fields);
/// Rows of `rank`, `member`, `score`.
QVariantList rowsOf(const Ranking &ranking);

/// `expires in 60 s`, `kept until it is deleted`.
QString lifetime(qint64 ttl);
/// At most about 40 characters of it, in quotes.
QString quoted(const QByteArray &text);

/// Lets the pattern and its twin answer the same request with the same words: `work` is a lambda without captures that
/// takes either of the two, the keyspace and the arguments.
template <typename Pattern, typename Twin, typename Answer>
Operation answeredBy(Operation operation, Answer answer)
{
    operation.run = [answer](Run &run, Arguments arguments) {
        return answer(Pattern(run.redis()), run.keys(), std::move(arguments));
    };
    operation.twin = [answer](Run &run, Arguments arguments) {
        return answer(Twin(run.twin()), run.keys(), std::move(arguments));
    };
    return operation;
}

} // namespace lab::patterns::basic
