// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/outcome.h"

namespace lab {

Outcome Outcome::done(Fields fields, QString headline)
{
    return {std::move(fields), std::move(headline), std::nullopt};
}

Outcome Outcome::rejected(QString message, QString hint, Fields fields)
{
    return {std::move(fields), message, Rejection{message, std::move(hint)}};
}

} // namespace lab
