// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/fields.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace lab {

/// The pattern said no. A lesson's result, not a fault: exit status 3 on the command line.
struct Rejection
{
    QString message; ///< `No such product.`
    QString hint;    ///< what to try; may be empty
};

/// What an operation or scenario came to: the fields that lessons.md names, and one sentence for people.
struct Outcome
{
    Fields fields;
    QString headline; ///< `Read from the database, then cached for 331 s.`
    std::optional<Rejection> rejection;
    /// What the lesson's other forms take over for parameters of these names: a session, a lock's owner.
    QMap<QString, QByteArray> offers = {};

    static Outcome done(Fields fields, QString headline);
    static Outcome rejected(QString message, QString hint = {}, Fields fields = {});
};

/// Whether the twin answered as the pattern did: both said no, or every field that both have is equal, but for those
/// about the way (Operation::aboutTheWay), also within a record, and for the order of lists that have none
/// (Operation::inAnyOrder) and of a record's fields.
/// See also haveCommonAnswer(): with nothing in common nothing differs.
bool sameAnswer(const Outcome &pattern, const Outcome &twin, const QStringList &aboutTheWay,
                const QStringList &inAnyOrder = {});

/// Whether there is something by which the two can be compared: a no, or a field of both that is not about the way.
bool haveCommonAnswer(const Outcome &pattern, const Outcome &twin, const QStringList &aboutTheWay);

// Words for headlines.

/// At most about 40 characters of it, in quotes.
QString quotedText(const QByteArray &text);
/// Of what TTL says: `expires in 60 s`, `kept until it is deleted`, `has gone meanwhile`.
QString lifetimeText(qint64 ttl);

} // namespace lab
