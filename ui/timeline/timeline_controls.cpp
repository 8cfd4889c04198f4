// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/timeline_controls.h"

#include "app/base/units.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_player.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSlider>
#include <QToolButton>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int ScrubberSteps = 1000;
constexpr int KeyStep = ScrubberSteps / 100, PageStep = ScrubberSteps / 10;
constexpr int TimeWidth = 130;

} // namespace

TimelineControls::TimelineControls(TimelinePlayer &player, QWidget *parent)
    : QWidget(parent)
    , m_player(player)
    , m_back(iconButton(u"step-back"_s, tr("One event back (Home: to the start)")))
    , m_play(iconButton(u"play"_s, tr("Play")))
    , m_forward(iconButton(u"step"_s, tr("One event on (End: to the end)")))
    , m_speed(new QComboBox)
    , m_scrubber(new QSlider(Qt::Horizontal))
    , m_time(captionLabel({}, u"muted"_s))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Tiny);
    for (auto *widget : std::initializer_list<QWidget *>{m_back, m_play, m_forward, m_speed})
        layout->addWidget(widget);
    layout->addWidget(m_scrubber, 1);
    layout->addWidget(m_time);
    m_time->setMinimumWidth(TimeWidth);
    m_time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_scrubber->setRange(0, ScrubberSteps);
    m_scrubber->setSingleStep(KeyStep);
    m_scrubber->setPageStep(PageStep);
    m_scrubber->setAccessibleName(tr("Moment of the replay"));
    makeButtons();
    makeSpeeds();
    connectPlayer();
    reset();
}

void TimelineControls::makeButtons()
{
    m_back->setObjectName(u"step-back"_s);
    m_play->setObjectName(u"play"_s);
    m_forward->setObjectName(u"step"_s);
    auto *in = iconButton(u"plus"_s, tr("Zoom in (Ctrl+wheel)"));
    auto *out = iconButton(u"minus"_s, tr("Zoom out (Ctrl+wheel)"));
    auto *all = new QToolButton;
    all->setText(tr("Fit"));
    all->setToolTip(tr("Show the whole run"));
    connect(in, &QToolButton::clicked, this, &TimelineControls::zoomInRequested);
    connect(out, &QToolButton::clicked, this, &TimelineControls::zoomOutRequested);
    connect(all, &QToolButton::clicked, this, &TimelineControls::showAllRequested);
    for (auto *button : {out, in, all})
        layout()->addWidget(button);
}

void TimelineControls::makeSpeeds()
{
    m_speed->setAccessibleName(tr("Speed of the replay"));
    m_speed->setToolTip(tr("How fast the replay goes; 1 is as fast as it happened"));
    m_speed->addItem(tr("event by event"), TimelinePlayer::EventByEvent);
    for (const double speed : {0.001, 0.01, 0.1, 0.5, 1.0})
        m_speed->addItem(tr("%1×").arg(speed), speed);
    connect(m_speed, &QComboBox::currentIndexChanged, this,
            [this] { m_player.setSpeed(m_speed->currentData().toDouble()); });
}

void TimelineControls::connectPlayer()
{
    connect(m_back, &QToolButton::clicked, this, [this] {
        m_player.pause();
        m_player.stepBack();
    });
    connect(m_forward, &QToolButton::clicked, this, [this] {
        m_player.pause();
        m_player.stepForward();
    });
    connect(m_play, &QToolButton::clicked, this, [this] {
        if (m_player.isPlaying())
            m_player.pause();
        else
            m_player.play();
    });
    connect(m_scrubber, &QSlider::valueChanged, this, [this](int step) {
        m_player.pause();
        m_player.seek(m_player.duration() * step / ScrubberSteps);
    });
    connect(&m_player, &TimelinePlayer::positionChanged, this, &TimelineControls::showPosition);
    connect(&m_player, &TimelinePlayer::playingChanged, this, [this](bool playing) {
        m_play->setIcon(icon(playing ? u"pause"_s : u"play"_s));
        m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
        m_play->setToolTip(m_play->accessibleName());
    });
}

void TimelineControls::keyPressEvent(QKeyEvent *event)
{
    if (!m_player.goToEnd(event->key()))
        QWidget::keyPressEvent(event);
}

void TimelineControls::reset()
{
    setEnabled(m_player.duration() > 0);
    m_speed->setCurrentIndex(m_speed->findData(TimelinePlayer::suggestedSpeed(m_player.duration())));
    m_player.setSpeed(m_speed->currentData().toDouble());
    showPosition();
}

void TimelineControls::showPosition()
{
    const double duration = m_player.duration();
    // Where the replay stands is no wish of a person to go there.
    const QSignalBlocker quiet(m_scrubber);
    m_scrubber->setValue(duration > 0 ? qRound(m_player.position() / duration * ScrubberSteps) : 0);
    m_time->setText(duration > 0 ? tr("%1 of %2").arg(microsText(m_player.position()), microsText(duration))
                                 : QString());
}

} // namespace lab::ui
