// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/picture/picture_view.h"

#include "ui/kit/format.h"
#include "ui/picture/action_buttons.h"
#include "ui/picture/describe.h"
#include "ui/picture/fitting.h"
#include "ui/picture/layout.h"
#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace lab::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto MarksLast = 4s; // long enough to look up from the form
constexpr auto Tick = 100ms;
constexpr int NarrowestPicture = 320, UsualWidth = 720;

bool runs(const picture::Block &block);

bool runs(const QList<picture::Block> &blocks)
{
    return std::any_of(blocks.begin(), blocks.end(), [](const auto &block) { return runs(block); });
}

/// Whether something in it runs down by itself.
bool runs(const picture::Block &block)
{
    const auto now = picture::Countdown::Clock::now();
    if (const auto *life = std::get_if<picture::Life>(&block))
        return life->countdown.isRunning(now);
    if (const auto *head = std::get_if<picture::KeyHead>(&block))
        return std::any_of(head->facts.begin(), head->facts.end(), [now](const picture::Fact &fact) {
            return fact.countdown && fact.countdown->isRunning(now);
        });
    if (const auto *card = std::get_if<picture::Card>(&block))
        return runs(card->blocks) || runs(card->foot);
    if (const auto *column = std::get_if<picture::Column>(&block))
        return runs(column->blocks);
    if (const auto *row = std::get_if<picture::Row>(&block))
        return std::any_of(row->parts.begin(), row->parts.end(), [](const auto &part) { return runs(part.block); });
    return false;
}

} // namespace

PictureView::PictureView(QWidget *parent)
    : QWidget(parent)
    , m_height(heightFor({}, UsualWidth))
    , m_bar(new QScrollBar(Qt::Vertical, this))
    , m_buttons(new ActionButtons(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_bar->setObjectName(QStringLiteral("picture-scroll"));
    m_bar->setFocusPolicy(Qt::NoFocus); // the view has it
    m_bar->hide();
    connect(m_bar, &QScrollBar::valueChanged, this, [this] {
        placeButtons();
        update();
    });
    m_marksEnd.setSingleShot(true);
    m_marksEnd.setInterval(MarksLast);
    m_ticking.setInterval(Tick);
    connect(&m_marksEnd, &QTimer::timeout, this, [this] {
        updateDescription();
        update();
    });
    connect(m_buttons, &ActionButtons::pressed, this, &PictureView::actionPressed);
    connect(&m_ticking, &QTimer::timeout, this, [this] {
        update();
        updateTicking();
    });
}

QSize PictureView::sizeHint() const
{
    return {UsualWidth, m_height};
}

QSize PictureView::minimumSizeHint() const
{
    return {NarrowestPicture, m_height};
}

void PictureView::setPicture(Picture picture)
{
    if (picture.changes != m_picture.changes) {
        if (picture.changes > 0)
            m_marksEnd.start();
        else
            m_marksEnd.stop();
    }
    const bool same = picture.subject == m_picture.subject;
    m_picture = std::move(picture);
    fit(same);
    setAccessibleName(m_picture.name);
    updateDescription();
    updateTicking();
    placeButtons();
    update();
}

void PictureView::setMostHeight(int height, bool isFixed)
{
    if (height == m_mostHeight && isFixed == m_isFixed)
        return;
    m_mostHeight = height;
    m_isFixed = isFixed;
    fit(false);
    updateTicking();
    placeButtons();
    update();
}

QSize PictureView::room() const
{
    return {std::max(1, width() - (m_bar->isHidden() ? 0 : m_bar->sizeHint().width())), m_height};
}

void PictureView::fit(bool same)
{
    if (m_mostHeight <= 0) {
        m_shown = m_picture;
        const int height = heightFor(m_picture, width());
        setHeight(same ? std::max(m_height, height) : height);
        fitBar(0);
        return;
    }
    const QSize most(width(), m_mostHeight);
    m_level = levelFor(m_picture, most, same ? m_level : 0);
    const int natural = heightFor(m_picture, width());
    const int wanted = m_isFixed ? m_mostHeight : std::min(m_mostHeight, same ? std::max(m_height, natural) : natural);
    m_shown = stretched(reduced(m_picture, m_level), {width(), wanted});
    setHeight(wanted);
    fitBar(heightFor(m_shown, width()));
}

/// What is higher than the view is scrolled within it, by wheel and keys.
void PictureView::fitBar(int height)
{
    const bool scrolls = height > m_height;
    m_bar->setVisible(scrolls);
    setFocusPolicy(scrolls ? Qt::TabFocus : Qt::NoFocus);
    m_bar->setPageStep(m_height);
    m_bar->setSingleStep(spacing::Large);
    m_bar->setRange(0, scrolls ? heightFor(m_shown, room().width()) - m_height : 0);
    m_bar->setGeometry(width() - m_bar->sizeHint().width(), 0, m_bar->sizeHint().width(), m_height);
}

/// Only painting tells where they belong.
void PictureView::placeButtons()
{
    QImage nowhere(1, 1, QImage::Format_RGB32);
    QPainter painter(&nowhere);
    picture::Canvas canvas{painter};
    paint(m_shown, {room().width(), m_height}, canvas);
    for (auto &placed : canvas.actions)
        placed.area.translate(0, -m_bar->value());
    m_buttons->show(canvas.actions);
}

/// Nobody is told that a thing is new when that is not to be seen any more.
void PictureView::updateDescription()
{
    setAccessibleDescription(describe(m_picture, m_marksEnd.isActive()));
}

void PictureView::setHeight(int height)
{
    if (height == m_height)
        return;
    m_height = height;
    updateGeometry();
}

void PictureView::updateTicking()
{
    const bool ticks = isVisible() && runs(m_picture.blocks);
    if (ticks && !m_ticking.isActive())
        m_ticking.start();
    else if (!ticks)
        m_ticking.stop();
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        fit(false);
    placeButtons();
}

void PictureView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateTicking();
}

void PictureView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateTicking();
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.translate(0, -m_bar->value());
    picture::Canvas canvas{painter, m_marksEnd.isActive()};
    paint(m_shown, {room().width(), height()}, canvas);
    m_elided = canvas.elided;
    painter.resetTransform();
    if (hasFocus()) {
        painter.setPen(QPen(Tokens::current().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

/// What cannot scroll further is the page's to scroll.
void PictureView::wheelEvent(QWheelEvent *event)
{
    const int before = m_bar->value();
    if (!m_bar->isHidden())
        m_bar->setValue(before - event->angleDelta().y() / 2);
    event->setAccepted(m_bar->value() != before);
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    static const QMap<int, QAbstractSlider::SliderAction> actions{
        {Qt::Key_Up, QAbstractSlider::SliderSingleStepSub},   {Qt::Key_Down, QAbstractSlider::SliderSingleStepAdd},
        {Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub}, {Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd},
        {Qt::Key_Home, QAbstractSlider::SliderToMinimum},     {Qt::Key_End, QAbstractSlider::SliderToMaximum}};
    if (const auto action = actions.value(event->key(), QAbstractSlider::SliderNoAction);
        action != QAbstractSlider::SliderNoAction && !m_bar->isHidden())
        m_bar->triggerAction(action);
    else
        QWidget::keyPressEvent(event);
}

bool PictureView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    showElided(*static_cast<QHelpEvent *>(event));
    return true;
}

/// What was painted last lies on top.
std::optional<picture::Elided> PictureView::elidedAt(QPoint position) const
{
    const auto at = std::find_if(m_elided.rbegin(), m_elided.rend(), [&](const picture::Elided &each) {
        return each.area.translated(0, -m_bar->value()).contains(position);
    });
    return at == m_elided.rend() ? std::nullopt : std::optional(*at);
}

void PictureView::showElided(const QHelpEvent &help)
{
    constexpr qsizetype mostCharacters = 1'900; // a tool tip is as large as its text
    const auto elided = elidedAt(help.pos()).value_or(picture::Elided());
    const auto text = plainToolTip(limitedText(elided.text, mostCharacters));
    QToolTip::showText(help.globalPos(), text, this, elided.area); // without a text it goes
}

} // namespace lab::ui
