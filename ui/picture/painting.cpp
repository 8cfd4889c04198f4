// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/picture/painting.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <algorithm>

namespace lab::ui::picture {

using namespace Qt::StringLiterals;

qint64 Countdown::leftAt(Clock::time_point now) const
{
    if (leftMillis < 0 || !since)
        return leftMillis;
    const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(now - *since).count();
    return std::max<qint64>(0, leftMillis - passed);
}

QColor storeColour(Store store)
{
    switch (store) {
    case Store::None:
        return Tokens::current().outline;
    case Store::Redis:
        return QColor::fromRgba(series::Redis);
    case Store::Sqlite:
        return QColor::fromRgba(series::Sqlite);
    }
    Q_UNREACHABLE();
}

QColor storeGround(Store store)
{
    const auto &tokens = Tokens::current();
    switch (store) {
    case Store::None:
        return tokens.surface;
    case Store::Redis:
        return tokens.redis;
    case Store::Sqlite:
        return tokens.sqlite;
    }
    Q_UNREACHABLE();
}

QColor toneColour(Tone tone)
{
    const auto &tokens = Tokens::current();
    switch (tone) {
    case Tone::Plain:
        return tokens.text;
    case Tone::Muted:
        return tokens.muted;
    case Tone::Warning:
        return tokens.warning;
    case Tone::Bad:
        return tokens.danger;
    }
    Q_UNREACHABLE();
}

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height() + spacing::Tiny;
}

QRect takeLine(QRect &area, int height)
{
    const QRect line(area.left(), area.top(), area.width(), height);
    area.setTop(area.top() + height);
    return line;
}

void paintText(Canvas &canvas, const QRect &area, const QFont &font, const QColor &colour, const QString &text,
               Qt::Alignment alignment, Qt::TextElideMode mode)
{
    const QString shown = QFontMetrics(font).elidedText(text, mode, area.width());
    if (shown != text)
        canvas.elided.append({area, text});
    canvas.painter.setFont(font);
    canvas.painter.setPen(colour);
    canvas.painter.drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine, shown);
}

QString markText(Mark mark)
{
    switch (mark) {
    case Mark::None:
        return {};
    case Mark::Added:
        return u"+"_s;
    case Mark::Changed:
        return u"~"_s;
    }
    Q_UNREACHABLE();
}

QString moreText(qint64 missing, bool open)
{
    if (missing <= 0)
        return {};
    return (open ? tr("… and at least %1 more") : tr("… and %1 more")).arg(countText(missing));
}

QString lifeText(const Countdown &countdown, Countdown::Clock::time_point now)
{
    const qint64 left = countdown.leftAt(now);
    return left < 0 ? tr("never expires") : tr("expires in %1").arg(ttlText(left));
}

} // namespace lab::ui::picture
