// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/keys/key_value.h"
#include "ui/picture/picture.h"

namespace lab::ui {

/// What is new in a key since it was looked at before.
struct KeyMarks
{
    QList<picture::Mark> parts; ///< of each byte of a string, each element of anything else
    qsizetype gone = 0;         ///< elements that were there before and are not any more

    bool any() const;
};

/// A push or a pop at the left moves everything by one, and only what came in is new; a string is one value, that is
/// new or has changed. Of a value that is not known whole, nothing is said to be new or gone that may have been there.
KeyMarks marksSince(const KeyValue &before, const KeyValue &now);

} // namespace lab::ui
