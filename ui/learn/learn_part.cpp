// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/learn/learn_part.h"

#include "app/base/tr.h"
#include "ui/checks/challenge_card.h"
#include "ui/checks/question_card.h"
#include "ui/documents/markdown_view.h"
#include "ui/kit/hand_focus.h"
#include "ui/kit/page_scroll.h"
#include "ui/learn/learn_operation_card.h"
#include "ui/learn/learn_scenario_card.h"
#include "ui/learn/outline.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int RoomForOutline = 900; ///< below it the headings are a box above the text

QString resourceText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tr("*This lesson has no text.*");
    return QString::fromUtf8(file.readAll());
}

template <typename Item>
const Item *itemNamed(const QList<Item> &items, const QString &id)
{
    const auto at = std::find_if(items.begin(), items.end(), [&id](const Item &item) { return item.id == id; });
    return at == items.end() ? nullptr : &*at;
}

} // namespace

LearnPart::LearnPart(const Lesson &lesson, Lab &lab, QWidget *parent)
    : Part(lesson, lab, parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_outline(new Outline)
    , m_scroll(new PageScroll)
    , m_column(new QWidget)
    , m_rows(new QVBoxLayout(m_column))
    , m_read(new QPushButton)
{
    setRole(this, u"panel"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_outline);
    m_layout->addWidget(m_scroll, 1);
    m_scroll->setWidget(makePage());
    fill(); // last, since whatever is moved to another parent is styled anew with all that is in it
    connectOutline();
    connect(m_read, &QPushButton::clicked, this, &LearnPart::markRead);
    connect(&lab.progress(), &Progress::changed, this, &LearnPart::showProgress);
    onEscape([this] {
        for (const auto &card : std::as_const(m_cards))
            card.cancel();
    });
    setWidth();
    showProgress();
}

QWidget *LearnPart::makePage()
{
    auto *page = new QWidget;
    setRole(page, u"panel"_s);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(spacing::Large, spacing::Large, spacing::Large, spacing::Large);
    layout->addStretch();
    layout->addWidget(m_column, 1);
    layout->addStretch();
    return page;
}

void LearnPart::fill()
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(spacing::Large);
    for (const auto &segment : segmentsOf(resourceText(lesson().learn), lesson().id)) {
        if (const auto *const card = std::get_if<LearnCard>(&segment))
            addCard(*card);
        else
            addText(std::get<QString>(segment));
    }
    m_rows->addWidget(makeFoot());
    m_rows->addStretch();
}

QWidget *LearnPart::makeFoot()
{
    m_read->setObjectName(u"mark-read"_s);
    m_read->setAutoDefault(true);
    auto *foot = new QWidget(m_column);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Small);
    layout->addStretch();
    layout->addWidget(m_read);
    layout->addWidget(makeNext(u"learn"_s));
    return foot;
}

void LearnPart::connectOutline()
{
    auto *const bar = m_scroll->verticalScrollBar();
    m_outline->setTexts(m_texts, m_scroll->widget());
    connect(m_outline, &Outline::chosen, bar, [bar](int top) { bar->setValue(std::max(0, top - spacing::Medium)); });
    connect(bar, &QScrollBar::valueChanged, m_outline, &Outline::follow);
}

void LearnPart::addText(const QString &markdown)
{
    auto *text = new MarkdownView(tr("Text of the lesson"), m_column);
    text->setPieceOfPage();
    text->setMarkdownText(markdown);
    connect(text, &MarkdownView::ownLinkClicked, this, &LearnPart::follow);
    connect(text, &QTextEdit::cursorPositionChanged, this, [this, text] { // Tab goes from link to link
        const auto place = text->mapTo(m_scroll->widget(), text->cursorRect().center());
        if (text->hasFocus())
            m_scroll->ensureVisible(place.x(), place.y(), 0, spacing::Huge);
    });
    m_texts.append(text);
    m_rows->addWidget(text);
}

void LearnPart::addCard(const LearnCard &card)
{
    const auto &id = card.link.item;
    if (const auto *const question = itemNamed(lesson().questions, id); question && card.link.part == u"check"_s)
        return addQuestion(*question);
    if (!problemOf(card.link, lab().catalogue()).isEmpty())
        return addText(u"[%1](%2)"_s.arg(card.title, card.link.url().toString(QUrl::FullyEncoded)));
    if (card.link.part == u"try"_s)
        addRunCard(new LearnOperationCard(card, Catalogue::operation(lesson(), id), lab(), m_column));
    else if (card.link.part == u"break"_s)
        addRunCard(new LearnScenarioCard(card, Catalogue::scenario(lesson(), id), lab(), m_column));
    else
        addChallenge(Catalogue::challenge(lesson(), id));
}

void LearnPart::addRunCard(LearnRunCard *card)
{
    connect(card, &LearnRunCard::linkFollowed, this, &Part::linkFollowed);
    connect(card, &LearnRunCard::ran, this, &LearnPart::showProgress);
    connect(card, &LearnRunCard::offered, this, [this](const QMap<QString, QByteArray> &offers) {
        for (auto *const each : m_runs)
            each->offer(offers);
    });
    m_runs.append(card);
    const auto cancel = [card] {
        card->cancel();
    };
    m_cards.append({[card] { return card->hasRun(); }, cancel, cancel});
    m_rows->addWidget(card);
}

void LearnPart::addQuestion(const Question &question)
{
    auto *card = new QuestionCard(question, lesson(), lab(), m_column);
    m_cards.append({[this, id = question.id] { return lab().progress().firstAnswer(lesson().id, id).has_value(); },
                    [card] { card->watcher().cancel(); },
                    [card] {
                        card->turnToServer();
                    }});
    m_rows->addWidget(card);
}

void LearnPart::addChallenge(const Challenge &challenge)
{
    auto *card = new ChallengeCard(challenge, lesson(), lab(), m_column);
    m_cards.append({[this, id = challenge.id] { return lab().progress().isPassed(lesson().id, id); },
                    [card] { card->watcher().cancel(); },
                    [card] {
                        card->turnToServer();
                    }});
    m_rows->addWidget(card);
}

void LearnPart::follow(const QUrl &url)
{
    if (const auto link = Link::parse(url, lesson().id))
        Q_EMIT linkFollowed(*link);
}

void LearnPart::setWidth()
{
    m_column->setMaximumWidth(MarkdownView::widestColumn(font()) + 2 * spacing::Large);
}

void LearnPart::resizeEvent(QResizeEvent *event)
{
    Part::resizeEvent(event);
    const bool isWide = event->size().width() >= RoomForOutline;
    m_layout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_outline->setCompact(!isWide);
}

void LearnPart::changeEvent(QEvent *event)
{
    Part::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setWidth();
}

void LearnPart::turnToServer()
{
    for (const auto &card : std::as_const(m_cards))
        card.turnToServer();
}

void LearnPart::markRead()
{
    if (!lab().progress().isDone(lesson().id, Progress::Step::Learned))
        lab().progress().markDone(lesson().id, Progress::Step::Learned);
}

void LearnPart::showProgress()
{
    const bool all = !m_cards.isEmpty() &&
                     std::all_of(m_cards.begin(), m_cards.end(), [](const Done &card) { return card.isDone(); });
    const bool done = lab().progress().isDone(lesson().id, Progress::Step::Learned);
    const bool wasAll = std::exchange(m_isAllDone, all); // who resets the progress is not told that it is done
    if (all && !wasAll && !done)
        return markRead(); // which comes back here
    if (done && !m_texts.isEmpty())
        handFocus(m_read, m_texts.last());
    m_read->setEnabled(!done);
    m_read->setIcon(icon(u"check"_s));
    m_read->setText(done ? tr("Read") : tr("Mark as read"));
}

QCoro::Task<void> LearnPart::demonstrate()
{
    if (m_runs.isEmpty())
        co_return;
    auto *const first = m_runs.first();
    first->run();
    co_await first->watcher().ended();
}

} // namespace lab::ui
