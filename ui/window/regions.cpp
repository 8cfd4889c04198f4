// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/regions.h"

#include "ui/window/tab_order.h"

#include <algorithm>
#include <utility>

namespace lab::ui {

namespace {

/// Where both are seen, from top to bottom and from left to right.
bool isBehind(const QWidget *widget, const QPoint &place)
{
    const QPoint at = widget->mapToGlobal(QPoint());
    return at.y() > place.y() || (at.y() == place.y() && at.x() >= place.x());
}

} // namespace

Regions::Regions(const QWidgetList &regions)
    : m_regions(regions)
{
}

QWidget *Regions::stopBeside(const QWidget *focused, bool next) const
{
    QWidgetList stops;
    for (auto *const region : m_regions)
        stops.append(tabStops(region));
    // What stands within a stop, such as a field's own editor, is that stop.
    auto at = stops.indexOf(focused);
    for (const auto *above = focused; at < 0 && above; above = above->parentWidget())
        at = stops.indexOf(above);
    if (at < 0)
        return stops.value(0);
    return stops.at((at + (next ? 1 : -1) + stops.size()) % stops.size());
}

qsizetype Regions::regionOf(const QWidget *widget) const
{
    const auto region = std::find_if(m_regions.begin(), m_regions.end(), [widget](const QWidget *each) {
        return widget && (each == widget || each->isAncestorOf(widget));
    });
    return region == m_regions.end() ? -1 : region - m_regions.begin();
}

void Regions::follow(QWidget *focused)
{
    const auto region = regionOf(focused);
    if (region < 0)
        return;
    m_last[m_regions.at(region)] = focused;
    if (m_now != m_regions.at(region))
        m_before = std::exchange(m_now, m_regions.at(region));
}

QWidget *Regions::lastOf(const QWidget *region) const
{
    auto *const last = m_last.value(region).data();
    return last && last->isVisible() && last->isEnabled() ? last : nullptr;
}

void Regions::walk(const QWidget *focused, int step)
{
    const auto count = m_regions.size();
    auto at = regionOf(focused);
    for (qsizetype tried = 0; tried < count; ++tried) {
        at = (at + step + count) % count;
        const auto stops = tabStops(m_regions.at(at));
        if (stops.isEmpty())
            continue;
        const auto last = m_last.value(m_regions.at(at));
        return (stops.contains(last) ? last.data() : stops.first())->setFocus(Qt::TabFocusReason);
    }
}

QWidget *Regions::successorOf(const QWidget *gone) const
{
    const auto region = regionOf(gone);
    if (region < 0)
        return nullptr;
    const auto stops = tabStops(m_regions.at(region));
    if (stops.isEmpty())
        return lastOf(m_before);
    const QPoint place = gone->mapToGlobal(QPoint());
    const auto next =
        std::find_if(stops.begin(), stops.end(), [&place](const QWidget *each) { return isBehind(each, place); });
    return next == stops.end() ? stops.last() : *next;
}

} // namespace lab::ui
