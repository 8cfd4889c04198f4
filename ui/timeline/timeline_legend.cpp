// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/timeline_legend.h"

#include "app/base/tr.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/timeline/timeline_painter.h"

#include <QPainter>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    Event event;
    QString meaning;
};

redis::CommandRecord failedCommand()
{
    redis::CommandRecord record;
    record.fault = u"x"_s;
    return record;
}

const QList<Entry> &entries()
{
    const auto entry = [](Event::What what, const QString &meaning) {
        return Entry{{{}, std::move(what)}, meaning};
    };
    static const QList<Entry> all{
        entry(redis::CommandRecord(), tr("Redis command")),
        entry(sql::SqlRecord(), tr("SQL statement")),
        entry(Note(), tr("note")),
        entry(Message(), tr("message")),
        entry(failedCommand(), tr("failed")),
    };
    return all;
}

constexpr int SignWidth = 18, Gap = 6;

/// Its lane is there in nearly every run, and is none of the actors that the lesson speaks of.
QString mainText()
{
    return tr("main: the lab itself");
}

void drawMeaning(QPainter &painter, int x, int height, const QString &meaning)
{
    const int width = painter.fontMetrics().horizontalAdvance(meaning);
    painter.setPen(Tokens::current().muted);
    painter.drawText(QRect(x, 0, width + 1, height), Qt::AlignVCenter | Qt::TextSingleLine, meaning);
}

} // namespace

TimelineLegend::TimelineLegend(QWidget *parent)
    : QWidget(parent)
{
    setFont(smallFont());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList meanings;
    for (const auto &entry : entries())
        meanings.append(entry.meaning);
    meanings.append(mainText());
    setAccessibleName(tr("Signs: %1").arg(meanings.join(u", "_s)));
}

QSize TimelineLegend::sizeHint() const
{
    return {300, QFontMetrics(smallFont()).height() + spacing::Tiny};
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(smallFont());
    int x = 0;
    for (const auto &entry : entries()) {
        TimelinePainter::drawSign(painter, QRectF(x, 0, SignWidth, height()), entry.event);
        x += SignWidth + Gap;
        drawMeaning(painter, x, height(), entry.meaning);
        x += painter.fontMetrics().horizontalAdvance(entry.meaning) + spacing::Large;
    }
    drawMeaning(painter, x, height(), mainText());
}

} // namespace lab::ui
