// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/stages/pattern_stage.h"

#include "app/base/error.h"
#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/kit/format.h"

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace picture;

namespace {

constexpr qsizetype MostElements = 3;

bool areWrong(const QList<Block> &blocks);

/// Whether it says of something that it is wrong.
bool isWrong(const Block &block)
{
    if (const auto *const sentence = std::get_if<Sentence>(&block))
        return sentence->tone == Tone::Bad;
    if (const auto *const card = std::get_if<Card>(&block))
        return areWrong(card->blocks) || areWrong(card->foot);
    if (const auto *const column = std::get_if<Column>(&block))
        return areWrong(column->blocks);
    const auto *const row = std::get_if<Row>(&block);
    return row &&
           std::any_of(row->parts.begin(), row->parts.end(), [](const Part &each) { return isWrong(each.block); });
}

bool areWrong(const QList<Block> &blocks)
{
    return std::any_of(blocks.begin(), blocks.end(), isWrong);
}

/// An element of a reply, without the type that redis-cli says with it.
QString plainText(const redis::Reply &element)
{
    if (element.type() == redis::Reply::Type::Integer)
        return QString::number(element.integer());
    if (element.isArray())
        return counted(element.size(), tr("1 element"), tr("%1 elements", nullptr, formOf(element.size())));
    return element.isText() ? limitedText(element.text(), 60) : firstLine(element.display(60));
}

} // namespace

void PatternStage::begin(const Request &request)
{
    m_isScenario = request.what == Request::What::Scenario;
    m_item = request.item;
    m_values = request.values;
    m_isBefore = true;
    m_moment = {};
    m_judged.reset();
    m_steps = {};
    m_deeds = {};
    m_keys.begin();
    forget(request);
}

void PatternStage::started(const Event &event)
{
    m_isBefore = m_isBefore && isOfTheRun(event);
}

void PatternStage::apply(const Event &event)
{
    m_isBefore = m_isBefore && isOfTheRun(event);
    try {
        take(event);
    } catch (const Error &) {
        // Whatever stands at the other end may say anything: what is no answer to its command, or has an error where a
        // value was to be, tells nothing.
    }
}

void PatternStage::take(const Event &event)
{
    const auto *const command = commandOf(event);
    if (command && command->reply.errorCode() == "NOSCRIPT")
        return;
    if (!m_isScenario && isStep(event))
        m_steps.take(event, resultOf(event));
    if (command && command->is("MULTI"))
        return;
    if (m_isScenario && !isOfTheRun(event))
        m_deeds.take(event, resultOf(event));
    happened(event);
}

void PatternStage::observe(const Observation &seen)
{
    m_keys.see(seen.keys);
    m_facts = seen.facts;
}

/// What went wrong is said, also where it cannot be told by the events alone.
Picture PatternStage::picture() const
{
    const auto subject = m_isScenario ? m_item : u"operation"_s;
    Picture picture{m_title, subject, m_keys.changes(), {m_isScenario ? scenarioNow() : operation()}};
    if (m_judged && !m_judged->held && !isWrong(picture.blocks.first()))
        picture.blocks.append(Sentence{tr("✕ Broke: %1.").arg(m_judged->clause), Tone::Bad});
    return picture;
}

Block PatternStage::scenarioNow() const
{
    const auto all = m_isBefore ? situations() : QMap<QString, Situation>();
    const auto here = all.constFind(m_item);
    return here == all.constEnd() ? scenario() : Block(situationRow(*here, m_values));
}

QString PatternStage::resultOf(const Event &event) const
{
    const auto *const command = commandOf(event);
    if (!command || event.hasFailed() || command->reply.isError())
        return firstLine(eventDetail(event));
    if (!command->reply.isArray())
        return plainText(command->reply);
    QStringList elements;
    for (const auto &element :
         command->reply.elements().first(std::min<qsizetype>(command->reply.size(), MostElements)))
        elements.append(plainText(element));
    if (command->reply.size() > MostElements)
        elements.append(u"…"_s);
    return elements.join(u", "_s);
}

const redis::CommandRecord *PatternStage::doneCommand(const Event &event)
{
    const auto *const command = commandOf(event);
    return command && !event.hasFailed() && !command->reply.isError() ? command : nullptr;
}

Block PatternStage::stepsTo(const Block &there) const
{
    return Row{
        {{Column{{Card{.title = tr("You")}}, true}, 80, 0}, {m_steps.arrows(Store::Redis), 165, 2}, {there, 200, 5}}};
}

} // namespace lab::ui
