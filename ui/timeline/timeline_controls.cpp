// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/timeline_controls.h"

#include "app/base/units.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_player.h"
#include "ui/timeline/timeline_scrubber.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int TransportHeight = 40, CompactHeight = 36, ButtonHeight = 28, ButtonWidth = 34;
constexpr int TimeSteps = 1000;
constexpr int KeySteps = 100, KeyPages = 10; ///< of the whole, by a key
constexpr int LeastScrubber = 60;

const auto ByEvent = static_cast<int>(TimelinePlayer::Pace::ByEvent);
const auto ByTime = static_cast<int>(TimelinePlayer::Pace::ByTime);

/// In words that say what is seen.
QString speedText(double speed)
{
    if (speed == 1)
        return TimelineControls::tr("As fast as it was");
    return speed > 1 ? TimelineControls::tr("%1× faster").arg(valueText(speed))
                     : TimelineControls::tr("%1× slower").arg(valueText(qRound(1 / speed)));
}

void reserveWidth(QLabel *label, const QString &widest)
{
    label->setMinimumWidth(label->fontMetrics().horizontalAdvance(widest) + 2);
}

int transportWidth(const QWidget *widget)
{
    return std::max(widget->minimumWidth(), widget->minimumSizeHint().width());
}

} // namespace

TimelineControls::TimelineControls(TimelinePlayer &player, QWidget *parent)
    : QWidget(parent)
    , m_player(player)
    , m_row(new QHBoxLayout(this))
    , m_event(captionLabel({}))
    , m_time(captionLabel({}, u"muted"_s))
    , m_scrubber(new TimelineScrubber)
    , m_pace(new QButtonGroup(this))
    , m_speed(new QComboBox)
{
    layOut();
    connectPlayer();
    setCompact(false);
    reset();
}

void TimelineControls::layOut()
{
    m_row->setContentsMargins(spacing::Small, 0, spacing::Small, 0);
    m_row->setSpacing(2);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    makeSteps();
    makeScrubber();
    makePace();
    makeZoom();
    makeMore();
}

QToolButton *TimelineControls::addButton(const QString &icon, const QString &name, const QString &objectName)
{
    auto *button = iconButton(icon, name);
    button->setObjectName(objectName);
    button->setFixedSize(ButtonWidth, ButtonHeight);
    m_row->addWidget(button);
    return button;
}

void TimelineControls::makeSteps()
{
    auto *start = addButton(u"to-start"_s, tr("To the start (Home)"), u"to-start"_s);
    auto *back = addButton(u"chevron-left"_s, tr("One event back"), u"step-back"_s);
    m_play = addButton(u"play"_s, tr("Play"), u"play"_s);
    auto *forward = addButton(u"chevron-right"_s, tr("One event on"), u"step"_s);
    auto *end = addButton(u"to-end"_s, tr("To the end (End)"), u"to-end"_s);
    connect(start, &QToolButton::clicked, this, [this] { m_player.goToEnd(Qt::Key_Home); });
    connect(end, &QToolButton::clicked, this, [this] { m_player.goToEnd(Qt::Key_End); });
    connect(m_play, &QToolButton::clicked, this, [this] { m_player.toggle(); });
    connect(back, &QToolButton::clicked, this, [this] {
        m_player.pause();
        m_player.stepBack();
    });
    connect(forward, &QToolButton::clicked, this, [this] {
        m_player.pause();
        m_player.stepForward();
    });
}

void TimelineControls::makeScrubber()
{
    m_event->setObjectName(u"event-count"_s);
    m_time->setObjectName(u"replay-time"_s);
    m_time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_scrubber->setAccessibleName(tr("Moment of the replay"));
    m_scrubber->setMinimumWidth(LeastScrubber);
    m_row->addSpacing(spacing::Tiny);
    m_row->addWidget(m_event);
    m_row->addWidget(m_scrubber, 1);
    m_row->addWidget(m_time);
    m_row->addSpacing(spacing::Tiny);
    connect(m_scrubber, &QSlider::valueChanged, this, &TimelineControls::scrub);
}

QToolButton *TimelineControls::addPaceButton(const QString &text, const QString &tip, int pace)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_pace->addButton(button, pace);
    m_row->addWidget(button);
    return button;
}

void TimelineControls::makePace()
{
    addPaceButton(tr("By event"), tr("Each event gets the same time, however close together they were"), ByEvent)
        ->setObjectName(u"by-event"_s);
    addPaceButton(tr("By time"), tr("In the proportions of time in which it happened"), ByTime)
        ->setObjectName(u"by-time"_s);
    m_speed->setAccessibleName(tr("Speed of the replay"));
    m_speed->setObjectName(u"replay-speed"_s);
    m_row->addWidget(m_speed);
    connect(m_pace, &QButtonGroup::idClicked, this, &TimelineControls::choosePace);
    connect(m_speed, &QComboBox::currentIndexChanged, this, &TimelineControls::chooseSpeed);
}

void TimelineControls::makeZoom()
{
    m_zoom = {addButton(u"minus"_s, tr("Zoom out (Ctrl+wheel, -)"), u"zoom-out"_s),
              addButton(u"plus"_s, tr("Zoom in (Ctrl+wheel, +)"), u"zoom-in"_s),
              addButton(u"fit"_s, tr("Show the whole run (0)"), u"zoom-all"_s)};
    connect(m_zoom[0], &QToolButton::clicked, this, &TimelineControls::zoomOutRequested);
    connect(m_zoom[1], &QToolButton::clicked, this, &TimelineControls::zoomInRequested);
    connect(m_zoom[2], &QToolButton::clicked, this, &TimelineControls::showAllRequested);
}

void TimelineControls::makeMore()
{
    m_more = addButton(u"more"_s, tr("Speed and zoom"), u"more"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    connect(menu, &QMenu::aboutToShow, this, &TimelineControls::fillMore);
    m_more->setMenu(menu);
}

void TimelineControls::fillMore()
{
    auto *menu = m_more->menu();
    menu->clear();
    for (int i = 0; m_speed->isHidden() && i < m_speed->count(); ++i) {
        auto *action = menu->addAction(m_speed->itemText(i), this, [this, i] { m_speed->setCurrentIndex(i); });
        action->setCheckable(true);
        action->setChecked(i == m_speed->currentIndex());
    }
    menu->addSeparator();
    for (auto *button : std::as_const(m_zoom)) {
        if (m_isZoomable && button->isHidden())
            menu->addAction(button->icon(), button->toolTip(), button, &QToolButton::click);
    }
}

void TimelineControls::setZoomable(bool zoomable)
{
    m_isZoomable = zoomable;
    fitWidth();
}

void TimelineControls::connectPlayer()
{
    connect(&m_player, &TimelinePlayer::positionChanged, this, &TimelineControls::showPosition);
    connect(&m_player, &TimelinePlayer::timelineChanged, this, &TimelineControls::reset);
    connect(&m_player, &TimelinePlayer::paceChanged, this, &TimelineControls::showPace);
    connect(&m_player, &TimelinePlayer::playingChanged, this, [this](bool playing) {
        m_play->setIcon(icon(playing ? u"pause"_s : u"play"_s));
        m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
        m_play->setToolTip(m_play->accessibleName());
    });
}

void TimelineControls::setCompact(bool compact)
{
    m_isCompact = compact;
    setFixedHeight(compact ? CompactHeight : TransportHeight);
    showPosition();
    fitWidth();
}

void TimelineControls::keyPressEvent(QKeyEvent *event)
{
    if (!m_player.goToEnd(event->key()))
        QWidget::keyPressEvent(event);
}

void TimelineControls::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWidth();
}

int TimelineControls::neededWidth() const
{
    const auto margins = m_row->contentsMargins();
    int width = margins.left() + margins.right();
    for (int i = 0; i < m_row->count(); ++i) {
        const auto *const widget = m_row->itemAt(i)->widget();
        width += widget ? transportWidth(widget) : m_row->itemAt(i)->minimumSize().width();
        width += i > 0 ? m_row->spacing() : 0;
    }
    return width;
}

/// Leaves out what can be done without, until the scrubber has room to be of use.
void TimelineControls::fitWidth()
{
    const auto widthOf = [this](const QWidget *widget) {
        return transportWidth(widget) + m_row->spacing();
    };
    int needed = neededWidth() - widthOf(m_more);
    for (const auto *button : std::as_const(m_zoom))
        needed -= m_isZoomable ? 0 : widthOf(button);
    const auto leaveOut = [&](QWidget *widget) {
        const bool isTooWide = needed > width();
        widget->setVisible(!isTooWide);
        needed -= isTooWide ? widthOf(widget) : 0;
    };
    leaveOut(m_time);
    m_more->setVisible(needed > width());
    needed += needed > width() ? widthOf(m_more) : 0;
    for (auto *button : std::as_const(m_zoom)) {
        if (m_isZoomable)
            leaveOut(button);
        else
            button->hide();
    }
    leaveOut(m_speed);
    leaveOut(m_event);
    // It asks for no more than its least content: else nothing would ever be left out.
    setMinimumWidth(1);
}

void TimelineControls::reset()
{
    setEnabled(m_player.eventCount() > 0);
    showPace();
}

void TimelineControls::choosePace(int pace)
{
    m_player.setPace(static_cast<TimelinePlayer::Pace>(pace));
}

void TimelineControls::showPace()
{
    const bool isByEvent = m_player.pace() == TimelinePlayer::Pace::ByEvent;
    m_pace->button(isByEvent ? ByEvent : ByTime)->setChecked(true);
    const QSignalBlocker quiet(m_scrubber); // another scale is no wish to go elsewhere
    m_scrubber->setRange(0, isByEvent ? m_player.eventCount() : TimeSteps);
    m_scrubber->setSingleStep(isByEvent ? 1 : TimeSteps / KeySteps);
    m_scrubber->setPageStep(std::max(1, m_scrubber->maximum() / KeyPages));
    fillSpeeds();
    showPosition();
    fitWidth();
}

void TimelineControls::fillSpeeds()
{
    {
        const QSignalBlocker quiet(m_speed);
        m_speed->clear();
        if (m_player.pace() == TimelinePlayer::Pace::ByEvent) {
            for (const double rate : TimelinePlayer::rates())
                m_speed->addItem(tr("%1 a second").arg(valueText(rate)), rate);
            m_speed->setCurrentIndex(m_speed->findData(TimelinePlayer::suggestedRate(m_player.eventCount())));
        } else {
            for (const double speed : TimelinePlayer::speeds())
                m_speed->addItem(speedText(speed), speed);
            m_speed->setCurrentIndex(m_speed->findData(TimelinePlayer::suggestedSpeed(m_player.duration())));
        }
    }
    chooseSpeed();
}

void TimelineControls::chooseSpeed()
{
    const double chosen = m_speed->currentData().toDouble();
    if (m_player.pace() == TimelinePlayer::Pace::ByEvent)
        m_player.setEventsPerSecond(chosen);
    else
        m_player.setSpeed(chosen);
}

void TimelineControls::scrub(int value)
{
    m_player.pause();
    if (m_player.pace() == TimelinePlayer::Pace::ByTime)
        m_player.seek(m_player.duration() * value / TimeSteps);
    else if (value == m_player.eventCount())
        m_player.seek(m_player.duration());
    else
        m_player.seekEvent(value);
}

void TimelineControls::showPosition()
{
    const double duration = m_player.duration();
    const bool isByEvent = m_player.pace() == TimelinePlayer::Pace::ByEvent;
    {
        // Where the replay stands is no wish of a person to go there.
        const QSignalBlocker quiet(m_scrubber);
        m_scrubber->setValue(isByEvent      ? m_player.eventsSoFar()
                             : duration > 0 ? qRound(m_player.position() / duration * TimeSteps)
                                            : 0);
    }
    const auto all = countText(m_player.eventCount());
    const QString event = m_isCompact ? tr("%1 / %2") : tr("event %1 of %2");
    m_event->setText(m_player.eventCount() > 0 ? event.arg(countText(m_player.eventsSoFar()), all) : QString());
    m_time->setText(duration > 0 ? tr("%1 of %2").arg(microsText(m_player.position()), microsText(duration))
                                 : QString());
    // The scrubber keeps its place while the numbers grow.
    reserveWidth(m_event, m_player.eventCount() > 0 ? event.arg(all, all) : QString());
    reserveWidth(m_time, duration > 0 ? tr("%1 of %2").arg(u"00.0 ms"_s, microsText(duration)) : QString());
    fitWidth();
}

} // namespace lab::ui
