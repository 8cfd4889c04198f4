// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/overview/hero.h"

#include "app/base/units.h"
#include "ui/forms/number_field.h"
#include "ui/forms/parameter_field.h"
#include "ui/forms/run_bar.h"
#include "ui/kit/failure_view.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/hand_focus.h"
#include "ui/kit/labels.h"
#include "ui/overview/opener_sides.h"
#include "ui/picture/picture_view.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <cmath>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int TitleSteps = 8, StorySteps = 1;
constexpr int ButtonHeight = 36;
constexpr int RoomForPicture = 900; ///< below it the picture and the numbers stand under the text
constexpr int PictureWidth = 500;
constexpr double LargestGuess = 1e9;

} // namespace

Hero::Hero(const Lesson &lesson, Lab &lab, QWidget *parent)
    : QFrame(parent)
    , m_lesson(lesson)
    , m_opener(*lesson.opener)
    , m_lab(lab)
    , m_run(lesson, lab)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_title(titleLabel({}, TitleSteps))
    , m_text(plainLabel({}))
    , m_promise(plainLabel({}, u"muted"_s))
    , m_number(new NumberField(tr("Your guess")))
    , m_bar(new RunBar)
    , m_failure(new FailureView)
    , m_asking(new PictureView)
    , m_sides(new OpenerSides(*lesson.opener))
{
    setRole(this, u"card"_s);
    m_title->setObjectName(u"finding"_s);
    m_title->setWordWrap(true);
    m_text->setObjectName(u"story"_s);
    auto font = headingFont(StorySteps);
    font.setWeight(QFont::Normal);
    m_text->setFont(font);
    m_layout->setContentsMargins(spacing::Huge, spacing::Huge, spacing::Huge, spacing::Huge);
    m_layout->setSpacing(spacing::Huge);
    m_layout->addWidget(makeText(), 1);
    m_layout->addWidget(makePicture());
    m_bar->setRestartable(true); // disabled it would lose the focus to whatever comes next
    connectRun();
    showProgress();
}

QWidget *Hero::makeText()
{
    m_promise->setText(tr("Two runs on a real Redis of its own. Nothing to install, nothing to set up."));
    m_guess = makeGuess();
    auto *text = new QWidget;
    auto *layout = new QVBoxLayout(text);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Medium);
    for (auto *widget :
         std::initializer_list<QWidget *>{m_title, m_text, m_guess, makeButtons(), m_bar, m_failure, m_promise})
        layout->addWidget(widget);
    layout->addStretch();
    m_failure->hide();
    return text;
}

QWidget *Hero::makeGuess()
{
    auto *guess = new QWidget;
    auto *row = new QHBoxLayout(guess);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::Small);
    row->addWidget(captionLabel(tr("Your guess")));
    m_number->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    row->addWidget(m_number);
    row->addWidget(captionLabel(tr("may be left empty"), u"muted"_s));
    row->addStretch();
    return guess;
}

/// The ways on, and the big one: all in one row, as far as there is room.
QWidget *Hero::makeButtons()
{
    auto *why = makeWay(tr("See why"), u"see-why"_s, {m_lesson.id, u"break"_s, m_opener.scenario});
    setRole(why, u"primary"_s);
    const auto &first = m_lab.catalogue().lessons().first();
    m_ways = {why, makeWay(tr("Read why"), u"read-why"_s, {m_lesson.id, u"learn"_s}),
              makeWay(tr("Start with lesson %1").arg(first.number, 2, 10, '0'_L1), u"start"_s, {first.id, u"learn"_s})};
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(spacing::Small, spacing::Small, buttons);
    for (auto *way : std::as_const(m_ways))
        row->addWidget(way);
    row->addWidget(m_bar->buttons());
    for (auto *button : m_bar->buttons()->findChildren<QPushButton *>())
        button->setMinimumHeight(ButtonHeight);
    auto policy = buttons->sizePolicy();
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    return buttons;
}

QPushButton *Hero::makeWay(const QString &text, const QString &name, const Link &link)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setMinimumHeight(ButtonHeight);
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, [this, link] { Q_EMIT linkFollowed(link); });
    return button;
}

QWidget *Hero::makePicture()
{
    m_right = new QWidget;
    auto *layout = new QVBoxLayout(m_right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_asking);
    layout->addWidget(m_sides);
    layout->addStretch();
    m_asking->setPicture(asking());
    return m_right;
}

qint64 Hero::participants() const
{
    for (const auto &parameter : Catalogue::scenario(m_lesson, m_opener.scenario).parameters) {
        if (parameter.name == m_opener.participants)
            return firstValue(parameter).toLongLong();
    }
    return 0;
}

/// What is so before the run: a question, never an answer.
Picture Hero::asking() const
{
    using namespace picture;
    const auto question = [this](const QString &how) {
        return Sentence{tr("? %1 %2").arg(m_opener.counted(0), how), Tone::Plain};
    };
    const Column crowd{{Sentence{m_opener.who(participants()), Tone::Plain},
                        Actors::alike(Sign{.label = {}, .shape = Sign::Shape::Square}, participants())}};
    const Card redis{.title = u"Redis"_s,
                     .store = Store::Redis,
                     .blocks = {Sentence{m_opener.missing, Tone::Muted, true}},
                     .foot = {Sentence{m_opener.since}}};
    const Card database{.title = u"SQLite"_s,
                        .store = Store::Sqlite,
                        .blocks = {question(m_opener.carelessly), question(m_opener.cured)}};
    const Row row{{{crowd, 132, 0}, {Arrow{}, 24, 0}, {redis, 100, 1}, {Arrow{}, 24, 0}, {database, 120, 1}}};
    return {.name = tr("Who asks"), .subject = m_opener.scenario, .blocks = {row}};
}

void Hero::connectRun()
{
    connect(m_bar, &RunBar::runRequested, this, &Hero::run);
    connect(m_number->findChild<QLineEdit *>(), &QLineEdit::returnPressed, this, &Hero::run);
    connect(m_bar, &RunBar::cancelRequested, &m_run, &OpenerRun::cancel);
    auto *const escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, &m_run, &OpenerRun::cancel);
    connect(&m_run, &OpenerRun::began, this, [this](qint64 side) {
        m_bar->setRunning(true);
        m_bar->setProgress(
            0, 0, tr("%1 of 2: %2").arg(QString::number(side + 1), side == 0 ? m_opener.carelessly : m_opener.cured));
    });
    connect(&m_run, &OpenerRun::played, this, &Hero::played);
    connect(&m_run, &OpenerRun::finished, this, &Hero::take);
    connect(&m_run, &OpenerRun::failed, this, &Hero::showFailure);
    connect(&m_lab, &Lab::serverChanged, this, &Hero::showPromise);
    connect(&m_lab.progress(), &Progress::changed, this, [this](const QString &lesson) {
        if (lesson == m_lesson.id && !m_run.isRunning())
            showProgress();
    });
}

QVariant Hero::said() const
{
    const auto number = m_guess->isVisibleTo(this) ? m_number->value() : std::nullopt;
    if (!number || *number != std::floor(*number) || std::abs(*number) > LargestGuess)
        return {};
    return static_cast<qint64>(*number);
}

void Hero::focusRun()
{
    m_bar->focusRun();
}

void Hero::run()
{
    m_said = said();
    m_failure->hide();
    m_run.start();
}

/// What was kept, or the question: also after the lesson's progress was reset.
void Hero::showProgress()
{
    const auto opened = m_lab.progress().opened(m_lesson.id);
    if (!opened)
        ask();
    else if (!m_isTold)
        remember(*opened);
}

void Hero::ask()
{
    m_title->setText(m_opener.title);
    m_text->setText(m_opener.situation.arg(m_opener.who(participants())));
    m_isTold = false;
    setTold(false);
}

void Hero::setTold(bool told)
{
    auto *const button = m_bar->buttons()->findChild<QPushButton *>(u"run"_s);
    m_bar->setRunText(told ? tr("Break it again") : tr("Break it"));
    button->setIcon(told ? icon(u"refresh"_s) : icon(u"play"_s, &Tokens::accentText));
    setRole(button, told ? QString() : u"primary"_s);
    if (told)
        handFocus(m_guess, button);
    m_guess->setVisible(!told);
    for (auto *way : std::as_const(m_ways)) {
        if (!told)
            handFocus(way, button);
        way->setVisible(told);
    }
    m_sides->setVisible(told);
    showPromise();
    fold();
}

/// Of somebody else's server it would be untrue.
void Hero::showPromise()
{
    m_promise->setVisible(m_sides->isHidden() && m_lab.isEmbedded());
}

QString Hero::finding(const Progress::Opened &opened) const
{
    if (opened.said.isNull())
        return tr("%1 %2 %3, %4 %5.")
            .arg(countText(opened.naive), m_opener.counted(opened.naive), m_opener.carelessly, countText(opened.cured),
                 m_opener.cured);
    const auto said = countText(opened.said.toLongLong());
    return opened.said.toLongLong() == opened.naive ? tr("You said %1, and so it was.").arg(said)
                                                    : tr("You said %1. It was %2.").arg(said, countText(opened.naive));
}

void Hero::remember(const Progress::Opened &opened)
{
    m_title->setText(finding(opened));
    const auto date = locale().toString(opened.time.toLocalTime().date(), QLocale::LongFormat);
    m_text->setText(tr("Your run of %1, with %2.").arg(date, m_opener.who(opened.participants)));
    m_sides->setRemembered(opened.naive, opened.cured);
    setTold(true);
}

void Hero::take(const OpenerResult &result)
{
    m_isTold = true; // before it is kept, which is heard here
    const Progress::Opened opened{m_said, result.naive.count, result.cure.count, result.participants,
                                  QDateTime::currentDateTimeUtc()};
    keep(opened);
    m_bar->setRunning(false);
    m_title->setText(finding(opened));
    m_text->setText(story(result));
    m_sides->setResult(result);
    setTold(true);
    m_number->setValue({});
    Q_EMIT settled();
}

/// What happened, by the clauses of the outcomes and by what the events say.
QString Hero::story(const OpenerResult &result) const
{
    const auto millis = [](const OpenerResult::Side &side) {
        return countText(qRound64(side.stair.span() / 1000));
    };
    const auto naive = tr("%1 %2, at most %3 at a time, and the last had an answer %4 ms after the first found none.")
                           .arg(withCapital(m_opener.carelessly), result.naive.clause,
                                countText(result.naive.stair.atOnce), millis(result.naive));
    const auto cure = tr("%1 %2, and the last had an answer %3 ms after the first found none.")
                          .arg(withCapital(m_opener.cured), result.cure.clause, millis(result.cure));
    return tr("%1 %2").arg(naive, cure);
}

void Hero::keep(const Progress::Opened &opened)
{
    auto &progress = m_lab.progress();
    progress.setOpened(m_lesson.id, opened);
    if (!opened.said.isNull())
        progress.setPrediction(m_lesson.id, m_opener.scenario, {opened.said, opened.naive, opened.time});
    progress.markDone(m_lesson.id, Progress::Step::Broken);
}

void Hero::showFailure(const Report &report)
{
    m_bar->setRunning(false);
    if (report.failure && report.failure->kind != ErrorKind::Cancelled) {
        m_failure->setReport(report);
        m_failure->show();
    }
    Q_EMIT settled();
}

void Hero::setRoom(int width)
{
    m_room = width;
    fold();
}

void Hero::fold()
{
    const bool isWide = m_room >= RoomForPicture;
    const bool isAsked = m_sides->isHidden();
    m_layout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_right->setMinimumWidth(isWide ? PictureWidth : 0);
    m_right->setMaximumWidth(isWide ? PictureWidth : QWIDGETSIZE_MAX);
    m_asking->setVisible(isAsked);
}

} // namespace lab::ui
