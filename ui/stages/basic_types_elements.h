// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/fields.h"

namespace lab::ui {

/// One part of a value as the stage draws it: a byte of a string, an element, a member, a field.
struct Element
{
    enum class Mark { None, Added, Changed };

    QString label;    ///< the byte, element, member or field
    QString detail;   ///< a hash field's value, a sorted set member's score
    double score = 0; ///< of a sorted set's member
    Mark mark = Mark::None;
};

/// A key as it was observed.
struct ObservedKey
{
    QString key;
    bool exists = false;
    QString type, encoding;
    qint64 memory = -1;      ///< bytes; -1: unknown
    qint64 ttlMillis = -1;   ///< -1: none
    qint64 length = 0;       ///< bytes of a string, elements of anything else
    QList<Element> elements; ///< the first part of the value, as far as the observation goes
    qsizetype gone = 0;      ///< elements that were there before and are not any more

    bool isComplete() const { return elements.size() >= length; }
    bool hasMarks() const;
};

/// Reads the `keys` of an observation (see patterns::basic::observe).
QList<ObservedKey> observedKeys(const Fields &state);

/// Marks in `now` what it has and `before`, the same key earlier, had not or had otherwise.
void markChanges(ObservedKey &now, const ObservedKey &before);

} // namespace lab::ui
