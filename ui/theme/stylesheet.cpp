// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/theme/stylesheet.h"

#include "ui/theme/fonts.h"

#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace lab::ui {

QString styleSheet(const Tokens &tokens)
{
    QFile file(u":/theme/stylesheet.qss"_s);
    const bool opened = file.open(QIODevice::ReadOnly | QIODevice::Text);
    Q_ASSERT(opened);
    QString sheet = opened ? QString::fromUtf8(file.readAll()) : QString();
    // Longer names first where one begins another.
    const std::pair<QLatin1StringView, QColor> colours[] = {
        {"@accentText"_L1, tokens.accentText},
        {"@accent"_L1, tokens.accent},
        {"@window"_L1, tokens.window},
        {"@surface"_L1, tokens.surface},
        {"@raised"_L1, tokens.raised},
        {"@outline"_L1, tokens.outline},
        {"@line"_L1, tokens.line},
        {"@text"_L1, tokens.text},
        {"@muted"_L1, tokens.muted},
        {"@hover"_L1, tokens.hover},
        {"@selection"_L1, tokens.selection},
        {"@success"_L1, tokens.success},
        {"@warning"_L1, tokens.warning},
        {"@danger"_L1, tokens.danger},
        {"@code"_L1, tokens.code},
        {"@good"_L1, tokens.good},
        {"@bad"_L1, tokens.bad},
    };
    for (const auto &[name, colour] : colours) {
        sheet.replace(name, colour.name());
    }
    sheet.replace("@scheme"_L1, &tokens == &Tokens::dark() ? "dark"_L1 : "light"_L1);
    return sheet.replace("@monospace"_L1, monospaceFont().family());
}

} // namespace lab::ui
