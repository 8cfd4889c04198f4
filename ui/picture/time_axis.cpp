// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/picture/painting.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace lab::ui::picture {

using namespace Qt::StringLiterals;

namespace {

constexpr int TrackHeight = 28, TightTrack = 16, DotSize = 9, MarkHeight = 4, BetweenMarks = 90, MostMarks = 100;

/// Where the columns of the tracks lie, and which moment is where.
struct AxisLayout
{
    int titles = 0, notes = 0;   ///< widths
    QList<int> actions = {};     ///< widths of the columns of buttons
    bool hasActionTexts = false; ///< else their icons have to do
    QRect line;                  ///< of what the time runs along
    double from = 0, perPixel = 1;
    Store store = Store::None;

    int x(double moment) const
    {
        constexpr double FarOutside = 100'000; // so that any moment has a place
        return line.left() + static_cast<int>(std::clamp((moment - from) / perPixel, -FarOutside, FarOutside));
    }
    bool shows(double moment) const { return x(moment) >= line.left() && x(moment) <= line.right(); }
};

/// Of each column the widest button's.
QList<int> actionColumns(const TimeAxis &axis, bool withTexts)
{
    QList<int> widths;
    for (const auto &track : axis.tracks) {
        widths.resize(std::max(widths.size(), track.actions.size()));
        for (qsizetype i = 0; i < track.actions.size(); ++i)
            widths[i] = std::max(widths[i], actionWidth(track.actions[i], withTexts));
    }
    return widths;
}

/// A button needs its height in any room.
int trackHeight(const TimeAxis &axis)
{
    const bool hasActions = std::any_of(axis.tracks.begin(), axis.tracks.end(),
                                        [](const Track &track) { return !track.actions.isEmpty(); });
    return axis.tight && !hasActions ? TightTrack : TrackHeight;
}

AxisLayout axisLayout(const TimeAxis &axis, const QRect &area)
{
    constexpr int RoomForTexts = 760, NoteStep = 40;
    const QFontMetrics metrics(smallFont());
    AxisLayout layout;
    for (const auto &track : axis.tracks) {
        layout.titles = std::max(layout.titles, metrics.horizontalAdvance(track.title) + 1);
        layout.notes = std::max(layout.notes, metrics.horizontalAdvance(track.note) + 1);
    }
    layout.titles = std::min(layout.titles, area.width() / 4);
    layout.notes = std::min(layout.notes, area.width() / 3);
    layout.hasActionTexts = area.width() >= RoomForTexts;
    layout.actions = actionColumns(axis, layout.hasActionTexts);
    if (!layout.actions.isEmpty()) // as counts grow, what is pressed and what moves stay where they are
        layout.notes = std::min((layout.notes + NoteStep - 1) / NoteStep * NoteStep, area.width() / 3);
    int right = layout.notes + spacing::Small;
    for (const int width : layout.actions)
        right += width + spacing::Tiny;
    layout.line = area.adjusted(layout.titles + spacing::Small, 0, -right, 0);
    layout.from = axis.from;
    layout.store = axis.store;
    layout.perPixel = std::max(1e-6, (axis.to - axis.from) / std::max(1, layout.line.width() - 1));
    return layout;
}

/// 1, 2 or 5 and zeros: so that what is written at the marks has room.
double stepOf(const AxisLayout &layout)
{
    const double least = layout.perPixel * BetweenMarks;
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least)
            return factor * power;
    }
    return 10 * power;
}

/// With as many digits as tell two marks apart.
QString secondsText(double micros, double step)
{
    constexpr double Second = 1e6;
    const int decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(step / Second))));
    return withUnit(QString::number(micros / Second, 'f', decimals), tr("s"));
}

/// With its label where it is `free` of dots.
void paintSpan(Canvas &canvas, const QRect &line, const Span &span, const AxisLayout &layout, const QRect &free)
{
    const int left = std::max(layout.x(span.from), line.left()), right = std::min(layout.x(span.to), line.right());
    if (right <= left)
        return;
    const QRect band(left, line.top() + 3, right - left, line.height() - 6);
    const auto &tokens = Tokens::current();
    using Kind = Span::Kind;
    static const QMap<Kind, Qt::PenStyle> lines{{Kind::Work, Qt::NoPen}, {Kind::Gap, Qt::DashLine}};
    const QColor edge = span.kind == Kind::Gap     ? tokens.danger
                        : span.kind == Kind::Again ? tokens.text
                                                   : storeColour(layout.store);
    const double width = span.kind == Kind::Again ? 2 : 1;
    canvas.painter.setPen(QPen(edge, width, lines.value(span.kind, Qt::SolidLine)));
    canvas.painter.setBrush(span.kind == Kind::Window ? storeGround(layout.store)
                            : span.kind == Kind::Work ? tokens.outline
                                                      : tokens.surface);
    canvas.painter.drawRoundedRect(QRectF(band).adjusted(width / 2, width / 2, -width / 2, -width / 2), 3, 3);
    const QRect text = band.adjusted(spacing::Tiny, 0, -spacing::Tiny, 0);
    if (!span.label.isEmpty())
        paintText(canvas, text.intersected(free), smallFont(), Tokens::current().muted, span.label);
}

void paintDot(QPainter &painter, const QPoint &centre, const Dot &dot)
{
    const auto &tokens = Tokens::current();
    const QRectF box(centre.x() - DotSize / 2.0, centre.y() - DotSize / 2.0, DotSize, DotSize);
    if (dot.isRefused) {
        painter.setPen(QPen(tokens.danger, 2));
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
        return;
    }
    painter.setPen(QPen(tokens.surface, 1)); // so that neighbours can be told apart
    painter.setBrush(tokens.text);
    painter.drawEllipse(box);
}

void paintStrokes(QPainter &painter, const QRect &line, const QList<Stroke> &strokes, const AxisLayout &layout)
{
    constexpr int margin = 5;
    for (const auto &stroke : strokes) {
        if (!layout.shows(stroke.at))
            continue;
        painter.setPen(stroke.isDone ? QPen(Tokens::current().text, 2) : QPen(storeColour(layout.store), 2));
        const int x = layout.x(stroke.at);
        painter.drawLine(x, line.top() + margin, x, line.bottom() - margin);
    }
}

/// Those that lie on one another look like one: how many came, and how many were refused, is written beside them.
void paintDots(Canvas &canvas, const QRect &line, QList<Dot> dots, const AxisLayout &layout)
{
    erase_if(dots, [&layout](const Dot &dot) { return !layout.shows(dot.at); });
    std::stable_sort(dots.begin(), dots.end(), [](const Dot &one, const Dot &other) { return one.at < other.at; });
    for (qsizetype next = 0; next < dots.size();) {
        const int first = layout.x(dots[next].at);
        int x = first;
        qint64 came = 0, refused = 0;
        for (; next < dots.size() && layout.x(dots[next].at) - first < DotSize / 2; ++next) {
            x = layout.x(dots[next].at);
            paintDot(canvas.painter, {x, line.center().y()}, dots[next]);
            ++(dots[next].isRefused ? refused : came);
        }
        if (came + refused < 2)
            continue;
        QStringList counts;
        if (came > 0)
            counts.append(countText(came));
        if (refused > 0)
            counts.append(u'\u2715' + countText(refused));
        const auto text = counts.join(u' ');
        const int width = QFontMetrics(smallFont()).horizontalAdvance(text) + 1;
        const int right = x + DotSize, left = right + width <= line.right() ? right : first - DotSize - width;
        paintText(canvas, {left, line.top(), width, line.height()}, smallFont(), Tokens::current().text, text);
    }
}

/// Each in its column, so that none moves when another one goes.
void placeTrackActions(Canvas &canvas, const QRect &room, const Track &track, const AxisLayout &layout)
{
    int left = room.left();
    for (qsizetype i = 0; i < track.actions.size(); ++i) {
        auto action = track.actions[i];
        if (!layout.hasActionTexts)
            action.text.clear();
        const QRect place(left, room.center().y() - ActionHeight / 2 + 1, layout.actions[i], ActionHeight);
        if (!action.id.isEmpty())
            canvas.actions.append({place, action});
        left += layout.actions[i] + spacing::Tiny;
    }
}

void paintTrack(Canvas &canvas, const QRect &area, const Track &track, const AxisLayout &layout)
{
    const auto &tokens = Tokens::current();
    paintText(canvas, QRect(area.left(), area.top(), layout.titles, area.height()), smallFont(), tokens.text,
              track.title);
    const QRect line(layout.line.left(), area.top(), layout.line.width(), area.height());
    for (const auto &span : track.spans) {
        QRect free = line;
        for (const auto &dot : track.dots) {
            if (dot.at >= span.from && dot.at <= span.to)
                free.setRight(std::min(free.right(), layout.x(dot.at) - DotSize));
        }
        paintSpan(canvas, line, span, layout, free);
    }
    canvas.painter.setPen(tokens.line);
    canvas.painter.drawLine(line.left(), line.bottom(), line.right(), line.bottom());
    paintStrokes(canvas.painter, line, track.strokes, layout);
    paintDots(canvas, line, track.dots, layout);
    if (!track.says.isEmpty())
        paintText(canvas, line, smallFont(), tokens.muted, track.says);
    const QRect note(line.right() + spacing::Small, area.top(), layout.notes, area.height());
    paintText(canvas, note, smallFont(), track.tone == Tone::Plain ? tokens.text : toneColour(track.tone), track.note);
    placeTrackActions(canvas, area.adjusted(note.right() + 1 + spacing::Tiny - area.left(), 0, 0, 0), track, layout);
}

void paintMarks(Canvas &canvas, const QRect &area, const TimeAxis &axis, const AxisLayout &layout)
{
    const auto &tokens = Tokens::current();
    const double step = stepOf(layout);
    const double first = std::ceil(axis.from / step) * step;
    for (int i = 0; i < MostMarks && first + i * step <= axis.to; ++i) {
        const double moment = first + i * step;
        const bool isZero = std::abs(moment) < step / 2;
        const QString text = isZero && !axis.zero.isEmpty() ? axis.zero : secondsText(std::abs(moment), step);
        const int x = layout.x(moment);
        canvas.painter.setPen(tokens.muted);
        canvas.painter.drawLine(x, area.top(), x, area.top() + MarkHeight);
        QRect place(x - BetweenMarks / 2, area.top() + MarkHeight, BetweenMarks, area.height() - MarkHeight);
        place.moveLeft(std::max(area.left(), std::min(place.left(), area.right() + 1 - place.width())));
        paintText(canvas, place, smallFont(), tokens.muted, moment < 0 && !isZero ? u'\u2212' + text : text,
                  Qt::AlignHCenter | Qt::AlignTop);
    }
}

} // namespace

QString trackText(const Track &track)
{
    const auto refused =
        std::count_if(track.dots.begin(), track.dots.end(), [](const Dot &dot) { return dot.isRefused; });
    const auto came = track.dots.size() - refused;
    QStringList parts;
    if (came > 0)
        parts.append(counted(came, tr("1 came through"), tr("%1 came through", nullptr, formOf(came))));
    if (refused > 0)
        parts.append(counted(refused, tr("1 was refused"), tr("%1 were refused", nullptr, formOf(refused))));
    for (const auto &said : {track.note, track.says}) {
        if (!said.isEmpty())
            parts.append(said);
    }
    return parts.isEmpty() ? track.title : u"%1: %2"_s.arg(track.title, parts.join(u", "_s));
}

int heightOf(const TimeAxis &axis, int)
{
    const int marks = axis.tight ? QFontMetrics(smallFont()).height() : lineHeight(smallFont());
    return static_cast<int>(axis.tracks.size()) * trackHeight(axis) + MarkHeight + marks;
}

void paint(Canvas &canvas, const QRect &area, const TimeAxis &axis)
{
    const auto layout = axisLayout(axis, area);
    QRect left = area;
    const int height = static_cast<int>(axis.tracks.size()) * trackHeight(axis);
    for (const auto &track : axis.tracks)
        paintTrack(canvas, takeLine(left, trackHeight(axis)), track, layout);
    paintMarks(canvas, left, axis, layout);
    if (layout.shows(0)) {
        canvas.painter.setPen(QPen(Tokens::current().accent, 1, Qt::DashLine));
        canvas.painter.drawLine(layout.x(0), area.top(), layout.x(0), area.top() + height);
    }
}

} // namespace lab::ui::picture
