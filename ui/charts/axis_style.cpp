// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/axis_style.h"

#include "ui/theme/fonts.h"

#include <QFontInfo>
#include <QPen>
#include <QStringList>

namespace lab::ui {

using namespace Qt::StringLiterals;

void styleAxis(QAbstractAxis *axis, const Tokens &tokens)
{
    axis->setLabelsFont(inPixels(smallFont()));
    axis->setLabelsBrush(tokens.text);
    axis->setTitleFont(inPixels(smallFont()));
    axis->setTitleBrush(tokens.muted);
    axis->setLinePen(QPen(tokens.outline, 1));
    axis->setGridLinePen(QPen(tokens.line, 1));
    axis->setMinorGridLineVisible(false);
}

QFont inPixels(QFont font)
{
    font.setPixelSize(QFontInfo(font).pixelSize());
    return font;
}

QString axisLabel(const QString &text, int width)
{
    QStringList lines;
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (lines.isEmpty() || lines.last().size() + 1 + word.size() > width)
            lines.append(word);
        else
            lines.last() += u' ' + word;
    }
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    return lines.join(u"<br/>"_s);
}

} // namespace lab::ui
