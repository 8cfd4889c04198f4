// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/errors.h"

namespace lab::redis {

/// A text where a number was expected. The reply alone does not tell whether the server lies or whether somebody has
/// written letters into a key that holds a number: who knows the command can tell (see explained()).
class ValueError : public ProtocolError
{
public:
    enum class Wanted { Integer, Number };

    ValueError(QString message, QByteArray value, Wanted wanted)
        : ProtocolError(std::move(message))
        , m_value(std::move(value))
        , m_wanted(wanted)
    {
    }

    const QByteArray &value() const { return m_value; } ///< what came
    Wanted wanted() const { return m_wanted; }

private:
    QByteArray m_value;
    Wanted m_wanted;
};

} // namespace lab::redis
