// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/workbench/way_card.h"

#include "app/base/tr.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace lab::ui {

using namespace Qt::StringLiterals;

WayCard::WayCard(const Way &way, QWidget *parent)
    : QAbstractButton(parent)
    , m_way(way)
    , m_name(captionLabel(way.title, u"heading"_s))
    , m_does(captionLabel(way.does, u"muted"_s))
    , m_figure(captionLabel({}))
    , m_badge(captionLabel({}))
    , m_held(iconLabel(u"check"_s, tr("Held")))
    , m_broke(iconLabel(u"cross"_s, tr("Broke")))
{
    setObjectName(u"way-"_s + way.id);
    m_badge->setObjectName(u"badge-"_s + way.id);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    layOut();
    connect(this, &QAbstractButton::toggled, this, &WayCard::refresh);
    forget();
}

void WayCard::layOut()
{
    m_does->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(spacing::Tiny);
    top->addWidget(m_name);
    top->addStretch();
    for (auto *label : {m_figure, m_held, m_broke, m_badge})
        top->addWidget(label);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_does);
    for (auto *label : {m_name, m_does, m_figure, m_badge, m_held, m_broke})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void WayCard::setDetail(Detail detail)
{
    m_detail = detail;
    refresh();
}

void WayCard::forget()
{
    m_judged.reset();
    setState(tr("not run"), tr("Not run"), u"open"_s, {});
}

void WayCard::setRunning()
{
    m_judged.reset();
    setState(tr("running"), tr("Running"), u"open"_s, {});
}

void WayCard::setReport(const Report &report, const QString &figure)
{
    m_judged = report.judged;
    if (m_judged && m_judged->held)
        setState(tr("held"), tr("✓ Held"), u"held"_s, figure);
    else if (m_judged)
        setState(tr("broke"), tr("✕ Broke"), u"broke"_s, figure);
    else if (report.failure && report.failure->kind == ErrorKind::Cancelled)
        setState(tr("stopped"), tr("Stopped"), u"open"_s, {});
    else
        setState(tr("failed"), tr("Failed"), u"open"_s, {});
}

void WayCard::setState(const QString &state, const QString &badge, const QString &role, const QString &figure)
{
    m_state = state;
    m_figure->setText(figure);
    m_badge->setText(badge);
    setRole(m_badge, role);
    setToolTip(m_judged ? plainToolTip(m_judged->clause) : plainToolTip(m_way.does));
    refresh();
}

void WayCard::refresh()
{
    const bool isChip = m_detail == Detail::Chip;
    const bool held = m_judged && m_judged->held;
    m_does->setVisible(m_detail == Detail::Full || (m_detail == Detail::Line && isChecked()));
    m_figure->setVisible(!isChip && !m_figure->text().isEmpty());
    m_badge->setVisible(!isChip);
    m_held->setVisible(isChip && held);
    m_broke->setVisible(isChip && m_judged && !held);
    setSizePolicy(isChip ? QSizePolicy::Maximum : QSizePolicy::Preferred, QSizePolicy::Fixed);
    const int across = isChip ? spacing::Small : spacing::Medium - 2;
    const int down = isChip ? spacing::Tiny : spacing::Small - 1;
    layout()->setContentsMargins(across, down, across, down);
    setAccessibleName(u"%1: %2"_s.arg(m_way.title, m_state));
    setAccessibleDescription(m_judged ? m_judged->clause : m_way.does);
    updateGeometry();
    update();
}

QSize WayCard::sizeHint() const
{
    const QSize hint = layout()->sizeHint();
    const int wide = width() > 0 && layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : 0;
    return {hint.width(), std::max(wide, 0) > 0 ? wide : hint.height()};
}

QSize WayCard::minimumSizeHint() const
{
    return {layout()->minimumSize().width(), sizeHint().height()};
}

void WayCard::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

void WayCard::paintEvent(QPaintEvent *)
{
    const auto &tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isChecked() ? tokens.accent : tokens.line, isChecked() ? 2 : 1));
    painter.setBrush(isChecked() ? tokens.selection : underMouse() ? tokens.hover : tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), spacing::Radius, spacing::Radius);
}

void WayCard::enterEvent(QEnterEvent *)
{
    update();
}

void WayCard::leaveEvent(QEvent *)
{
    update();
}

} // namespace lab::ui
