// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/outcome.h"

#include "app/base/tr.h"

namespace lab {

using namespace Qt::StringLiterals;

Outcome Outcome::done(Fields fields, QString headline)
{
    return {std::move(fields), std::move(headline), std::nullopt};
}

Outcome Outcome::rejected(QString message, QString hint, Fields fields)
{
    return {std::move(fields), message, Rejection{message, std::move(hint)}};
}

QString quotedText(const QByteArray &text)
{
    constexpr int Shown = 40;
    return u"“"_s + shortened(displayText(text), Shown) + u'”';
}

QString lifetimeText(qint64 ttl)
{
    constexpr qint64 Gone = -2;
    if (ttl == Gone)
        return tr("has gone meanwhile");
    return ttl < 0 ? tr("kept until it is deleted") : tr("expires in %1 s").arg(ttl);
}

} // namespace lab
