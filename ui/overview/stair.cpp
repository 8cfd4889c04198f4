// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/overview/stair.h"

#include "ui/theme/tokens.h"

#include <QMap>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lab::ui {

using namespace Qt::StringLiterals;
using StairPiece = StairLane::Piece;

namespace {

constexpr int StairWidth = 200, NarrowestStair = 120, StairHeight = 112;
constexpr double Never = std::numeric_limits<double>::infinity();

bool isEmptyReply(const Event &event)
{
    const auto *const command = commandOf(event);
    return command && command->reply.isNull();
}

/// Makes the pieces of one lane of its events, in their order.
class LaneMaker
{
public:
    void take(const Event &event)
    {
        if (statementOf(event)) {
            endWait(event.startMicros);
            m_pieces.append({StairPiece::Kind::Query, event.startMicros, event.endMicros});
        } else if (isEmptyReply(event)) {
            m_since = std::min(m_since, event.startMicros);
        } else if (commandOf(event)) {
            if (m_since < Never) // who had waited for it
                m_pieces.append({StairPiece::Kind::Answer, event.endMicros, event.endMicros});
            endWait(event.startMicros);
        }
    }

    QList<StairPiece> pieces(double end)
    {
        endWait(end);
        return m_pieces;
    }

private:
    void endWait(double at)
    {
        if (m_since < Never)
            m_pieces.append({StairPiece::Kind::Wait, m_since, at});
        m_since = Never;
    }

    QList<StairPiece> m_pieces;
    double m_since = Never;
};

double firstQuery(const StairLane &lane)
{
    const auto found = std::find_if(lane.pieces.begin(), lane.pieces.end(),
                                    [](const StairPiece &piece) { return piece.kind == StairPiece::Kind::Query; });
    return found == lane.pieces.end() ? Never : found->from;
}

double lastEnd(const StairLane &lane)
{
    double end = 0;
    for (const auto &piece : lane.pieces)
        end = std::max(end, piece.to);
    return end;
}

/// At each beginning: how many had begun and not ended.
qint64 mostAtOnce(const QList<StairLane> &lanes)
{
    QList<std::pair<double, int>> changes;
    for (const auto &lane : lanes) {
        for (const auto &piece : lane.pieces) {
            if (piece.kind == StairPiece::Kind::Query)
                changes += {{piece.from, 1}, {piece.to, -1}};
        }
    }
    std::sort(changes.begin(), changes.end()); // an end before a beginning at the same moment
    qint64 now = 0, most = 0;
    for (const auto &[at, change] : std::as_const(changes)) {
        now += change;
        most = std::max(most, now);
    }
    return most;
}

} // namespace

Stair stairOf(const Timeline &timeline)
{
    QMap<QString, LaneMaker> makers;
    Stair stair;
    stair.from = Never;
    for (const auto &event : timeline) {
        if (event.actor == u"main"_s)
            continue;
        if (stair.from == Never && isEmptyReply(event))
            stair.from = event.startMicros;
        if (event.startMicros < stair.from)
            continue;
        makers[event.actor].take(event);
        stair.queries += statementOf(event) ? 1 : 0;
        stair.to = std::max(stair.to, event.endMicros);
    }
    for (auto &&[actor, maker] : makers.asKeyValueRange()) {
        const StairLane lane{actor, maker.pieces(stair.to)};
        if (!lane.pieces.isEmpty())
            stair.lanes.append(lane);
    }
    if (stair.lanes.isEmpty())
        return {};
    std::sort(stair.lanes.begin(), stair.lanes.end(), [](const StairLane &a, const StairLane &b) {
        return std::pair(firstQuery(a), lastEnd(a)) < std::pair(firstQuery(b), lastEnd(b));
    });
    stair.to = 0; // who read again and found something at once has waited for nothing
    for (const auto &lane : std::as_const(stair.lanes))
        stair.to = std::max(stair.to, lastEnd(lane));
    stair.atOnce = mostAtOnce(stair.lanes);
    return stair;
}

StairView::StairView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StairView::setStair(const Stair &stair, double span)
{
    m_stair = stair;
    m_span = span;
    update();
}

QSize StairView::sizeHint() const
{
    return {StairWidth, StairHeight};
}

QSize StairView::minimumSizeHint() const
{
    return {NarrowestStair, StairHeight};
}

void StairView::paintEvent(QPaintEvent *)
{
    if (m_stair.lanes.isEmpty() || m_span <= 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Whole pixels, as long as there is one for each: else the rows would look as if they differed.
    const double most = static_cast<double>(height()) / static_cast<double>(m_stair.lanes.size());
    const double row = most < 1 ? most : std::min<double>(std::floor(most), spacing::Small);
    double top = 0;
    for (const auto &lane : m_stair.lanes) {
        for (const auto &piece : lane.pieces)
            paintPiece(painter, piece, {0, top, static_cast<double>(width()), row});
        top += row;
    }
}

void StairView::paintPiece(QPainter &painter, const StairPiece &piece, const QRectF &lane) const
{
    const auto at = [this, &lane](double micros) {
        return (micros - m_stair.from) / m_span * lane.width();
    };
    const double from = at(piece.from), to = at(piece.to);
    switch (piece.kind) {
    case StairPiece::Kind::Wait:
        return painter.fillRect(QRectF(from, lane.center().y() - lane.height() / 4, to - from, lane.height() / 2),
                                Tokens::current().wait);
    case StairPiece::Kind::Query:
        return painter.fillRect(QRectF(from, lane.top(), std::max(1.0, to - from), lane.height()),
                                QColor(series::Sqlite));
    case StairPiece::Kind::Answer:
        return painter.fillRect(QRectF(std::max(0.0, from - 1), lane.top(), 1.5, lane.height()), QColor(series::Redis));
    }
}

} // namespace lab::ui
