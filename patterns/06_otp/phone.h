// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/key.h"

namespace lab::patterns::otp {

/// A phone number in its one spelling: digits, with a `+` in front of an international one. A national number and the
/// same with its country in front stay two: which country is meant is not known here.
struct Phone
{
    /// As typed, with spaces and dashes.
    static Phone typed(QByteArray number);

    QByteArray number;
};

/// The keys of one phone. They share its hash tag, so that a script may touch both on a cluster.
struct PhoneKeys
{
    PhoneKeys(const Keyspace &keys, const Phone &phone);

    /// As the scripts take them.
    Keys both() const { return {code, attempts}; }

    Key code;     ///< `lab:otp:{+442079460018}`, the code; it ends by itself
    Key attempts; ///< `…:attempts`, how often it was tried; it ends with the code
};

} // namespace lab::patterns::otp
