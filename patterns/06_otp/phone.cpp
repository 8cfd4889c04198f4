// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/06_otp/phone.h"

namespace lab::patterns::otp {

Phone Phone::typed(QByteArray number)
{
    return {number.replace('-', "").replace(' ', "")};
}

PhoneKeys::PhoneKeys(const Keyspace &keys, const Phone &phone)
    : code(keys.key("otp:{" + phone.number + '}'))
    , attempts(keys.key("otp:{" + phone.number + "}:attempts"))
{
}

} // namespace lab::patterns::otp
