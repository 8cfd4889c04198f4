// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/kit/format.h"
#include "ui/stages/pattern_stage.h"

#include <QMap>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace picture;
using redis::CommandRecord;
using redis::Reply;

namespace {

constexpr qint64 UsualTries = 5;
constexpr qsizetype DigitsShown = 12; ///< of what is shown digit by digit

/// How far a client got, in the order in which it gets there.
enum class HowFar { Asked, Compared, LetIn };

/// What has happened in a scenario.
struct OtpRun
{
    qint64 limit = UsualTries;
    QMap<QString, HowFar> clients = {};
    qint64 tries = 0, compares = 0, letIn = 0;
    QByteArray stored = {};
    QByteArrayList inbox = {}; ///< codes, in the order in which their messages arrived
};

/// The tries of a code as boxes, those that are used crossed.
Cells triesOf(qint64 used, qint64 limit)
{
    Cells cells{.total = limit, .mostRows = 3}; // so that five have room in the narrowest card
    for (qint64 i = 0; i < limit; ++i)
        cells.cells.append({i < used ? u"✕"_s : u"·"_s});
    return cells;
}

/// Lesson 06. Of an operation: what it sent, the code's life with the cooldown beside it, and its tries. Of a scenario:
/// who guesses, what was compared and who was let in; or the code in Redis and the messages on the phone.
class OtpStage : public PatternStage
{
public:
    OtpStage()
        : PatternStage(tr("One-time code"))
    {
    }

private:
    void forget(const Request &request) override;
    void happened(const Event &event) override;
    Block operation() const override;
    Block scenario() const override;
    QMap<QString, Situation> situations() const override;

    void applyGuess(const QString &actor, const CommandRecord &record);
    void applySend(const CommandRecord &record);
    void applyEnd(const CommandRecord &record);
    QList<Block> codeBlocks(const KeyValue &code) const;
    QList<Block> triesBlocks(const KeyValue &attempts) const;
    Card clientsCard(const QString &title, const QList<Sign> &signs) const;
    Block guesses() const;
    Block messages() const;

    OtpRun m_run;
};

LAB_STAGE("otp", OtpStage)

void OtpStage::forget(const Request &request)
{
    m_run = {};
    if (const auto limit = request.values.value(u"limit"_s).toLongLong(); limit > 0)
        m_run.limit = limit;
}

void OtpStage::happened(const Event &event)
{
    const auto *const command = doneCommand(event);
    if (!isScenario() || !command)
        return;
    if (isOfTheRun(event))
        return applyEnd(*command);
    m_run.clients.insert(event.actor, m_run.clients.value(event.actor, HowFar::Asked));
    if (isScenario("resend-race"_L1))
        applySend(*command);
    else
        applyGuess(event.actor, *command);
}

void OtpStage::applyGuess(const QString &actor, const CommandRecord &record)
{
    const auto &reply = record.reply;
    const auto key = record.command.value(1);
    const bool isOfScript = reply.isArray() && reply.size() == 2 && !scriptKeys(record).isEmpty();
    const auto &told = isOfScript ? reply[1] : reply;
    if (told.type() != Reply::Type::Integer || (!isOfScript && !record.is("INCR")))
        return;
    if (key.endsWith(":compares")) {
        m_run.compares = std::max(m_run.compares, told.integer());
        m_run.clients[actor] = HowFar::Compared;
    } else if (key.endsWith(":verified")) {
        m_run.letIn = std::max(m_run.letIn, told.integer());
        m_run.clients[actor] = HowFar::LetIn;
    } else { // of one code it only rises; in the other scenario a next code comes, and one client at a time
        const auto before = isScenario("parallel-guess"_L1) ? m_run.tries : 0;
        m_run.tries = std::max(before, told.integer());
    }
}

void OtpStage::applyEnd(const CommandRecord &record)
{
    for (const auto &[key, number] : numbersRead(record).asKeyValueRange()) {
        if (key.endsWith(":compares"))
            m_run.compares = number;
        else if (key.endsWith(":verified"))
            m_run.letIn = number;
    }
}

void OtpStage::applySend(const CommandRecord &record)
{
    constexpr qsizetype CodeOfScript = 5; // EVALSHA, sha, 2, both keys
    if (record.is("SET") && record.reply.isText() && !record.command.value(1).endsWith(":cooldown"))
        m_run.stored = record.command.value(2);
    else if (!scriptKeys(record).isEmpty() && record.reply == Reply::integer(0))
        m_run.stored = record.command.value(CodeOfScript);
    else if (record.is("RPUSH"))
        m_run.inbox.append(record.command.value(2));
}

Block OtpStage::operation() const
{
    Card code{.title = tr("Redis: the code"), .store = Store::Redis, .isThere = false};
    Card tries{.title = tr("Its tries"), .store = Store::Redis, .isThere = false};
    const auto &seen = keys().keys();
    if (seen.size() < 2) {
        code.blocks = {Sentence{tr("Press Run to send a code.")}};
    } else {
        code.isThere = seen[0].now.exists();
        code.blocks = codeBlocks(seen[0].now);
        code.foot = {Sentence{.text = displayText(seen[0].now.key.name), .wire = true}};
        tries.isThere = seen[1].now.exists();
        tries.blocks =
            code.isThere || tries.isThere ? triesBlocks(seen[1].now) : QList<Block>{Sentence{tr("No code, no tries.")}};
    }
    return Row{{{Column{{Card{.title = tr("You")}}, true}, 60, 0},
                {steps().arrows(Store::Redis), 130},
                {code, 220, 3},
                {tries, 100}}};
}

/// The digits, how long the code still lives, and how long the next one has to wait.
QList<Block> OtpStage::codeBlocks(const KeyValue &code) const
{
    if (!code.exists())
        return {Sentence{tr("No code for this phone: one may be sent now.")}};
    if (code.type != KeyType::String)
        return {
            Sentence{tr("No string, but of type %1: no code.").arg(QString::fromUtf8(code.typeName)), Tone::Warning}};
    QList<Block> blocks;
    if (code.bytes.size() > DigitsShown) {
        blocks.append(Sentence{limitedText(code.bytes, 60), Tone::Plain});
    } else {
        Cells digits{.total = code.bytes.size()};
        for (const auto digit : code.bytes)
            digits.cells.append({displayText(QByteArray(1, digit))});
        blocks.append(digits);
    }
    const auto life = facts().value(u"life_ms"_s).toLongLong(), cooldown = facts().value(u"cooldown_ms"_s).toLongLong();
    if (code.ttlMillis < 0)
        return blocks << Sentence{tr("⚠ It never ends: it was not sent from here, and is not accepted."),
                                  Tone::Warning};
    const auto whole = keys().lifeOf(code, life);
    auto wait = keys().lifeOf(code, cooldown);
    wait.leftMillis = std::max<qint64>(0, wait.leftMillis - (life - cooldown));
    const Column lives{{Sentence{tr("the code")}, Life{whole}}};
    Column next{{Sentence{tr("the cooldown")}, Life{wait}}};
    if (wait.leftMillis == 0)
        next.blocks = {Sentence{tr("The next one may be sent now.")}};
    return blocks << Row{{{lives, 110}, {next, 110}}};
}

QList<Block> OtpStage::triesBlocks(const KeyValue &attempts) const
{
    const auto limit = facts().value(u"limit"_s).toLongLong();
    bool isNumber = false;
    const auto used = attempts.bytes.toLongLong(&isNumber);
    if (attempts.exists() && (!isNumber || used < 0))
        return {Sentence{tr("No number of tries: nothing is compared that cannot be counted."), Tone::Warning}};
    QList<Block> blocks{triesOf(used, limit)};
    blocks << Sentence{used >= limit ? tr("Locked out: all tries are used.")
                                     : counted(limit - used, tr("1 try is left."),
                                               tr("%1 tries are left.", nullptr, formOf(limit - used)))};
    if (attempts.exists() && attempts.ttlMillis < 0)
        blocks << Sentence{tr("⚠ This count never ends."), Tone::Warning};
    return blocks;
}

QMap<QString, Situation> OtpStage::situations() const
{
    return {{u"parallel-guess"_s,
             {{{tr("Guesses"), tr("all at once"), u"clients"_s}},
              {{tr("Redis: the code"), Store::Redis, tr("A code, and the count of its tries.")},
               {tr("Compared"), Store::None, QString(), tr("guesses held against the code")}}}},
            {u"lock-life"_s,
             {{{tr("Guesser"), tr("guesses, waits, guesses")}, {tr("Owner"), tr("asks for the next code")}},
              {{tr("Redis: the code"), Store::Redis, tr("A code, and the count of its tries.")},
               {tr("Compared"), Store::None, QString(), tr("guesses held against the code")}}}},
            {u"resend-race"_s,
             {{{tr("Taps"), tr("send me a code"), u"taps"_s}},
              {{tr("Redis: the code"), Store::Redis, tr("None yet.")},
               {tr("The phone"), Store::None, QString(), tr("messages")}}}}};
}

Block OtpStage::scenario() const
{
    if (m_run.clients.isEmpty())
        return Sentence{.text = tr("Who takes part in a run is drawn here, with what was compared and who was let in."),
                        .centred = true};
    return isScenario("resend-race"_L1) ? messages() : guesses();
}

Card OtpStage::clientsCard(const QString &title, const QList<Sign> &signs) const
{
    Actors clients{signs, {}};
    for (const auto far : m_run.clients)
        clients.each.append(std::min(static_cast<qsizetype>(far), signs.size() - 1));
    return {.title = title, .blocks = {clients}};
}

/// From left to right: the clients, the count of tries, what was compared, who was let in.
Block OtpStage::guesses() const
{
    const auto clients = m_run.clients.size();
    const QList<Sign> signs{{.label = tr("not compared")},
                            {.label = tr("compared"), .filled = true, .store = Store::Redis},
                            {.label = tr("let in"), .shape = Sign::Shape::Diamond, .filled = true}};
    const auto who = clientsCard(counted(clients, tr("1 client"), tr("%1 clients", nullptr, formOf(clients))), signs);
    const auto used = std::min(m_run.tries, m_run.limit);
    const Card tries{
        .title = tr("Tries counted"),
        .store = Store::Redis,
        .blocks = {triesOf(used, m_run.limit),
                   Count{m_run.tries, m_run.tries == 1 ? tr("try, says the count") : tr("tries, says the count")}}};
    Card compared{.title = tr("Compared"),
                  .blocks = {Count{m_run.compares, m_run.compares == 1 ? tr("guess") : tr("guesses")}}};
    if (const auto tooMany = m_run.compares - m_run.limit; tooMany > 0)
        compared.blocks << Sentence{
            counted(tooMany, tr("✕ 1 too many."), tr("✕ %1 too many.", nullptr, formOf(tooMany))), Tone::Bad};
    Card inside{.title = tr("Let in"),
                .isThere = m_run.letIn > 0,
                .blocks = {Count{m_run.letIn, m_run.letIn == 1 ? tr("client") : tr("clients")}}};
    if (m_run.letIn > 1)
        inside.blocks << Sentence{tr("✕ The code works once."), Tone::Bad};
    const Part lead{Column{{Arrow{}}, true}, 28, 0};
    return Row{{{who, 190}, lead, {tries, 160}, lead, {compared, 180, 2}, lead, {inside, 100}}};
}

/// From left to right: those who send, the code that counts, and the phone with its messages.
Block OtpStage::messages() const
{
    const auto taps = m_run.clients.size();
    const auto who = clientsCard(counted(taps, tr("1 tap"), tr("%1 taps", nullptr, formOf(taps))), {Sign{}});
    const Card code{.title = tr("Redis: the code"),
                    .store = Store::Redis,
                    .isThere = !m_run.stored.isEmpty(),
                    .blocks = {m_run.stored.isEmpty()
                                   ? Sentence{tr("none yet")}
                                   : Sentence{.text = displayText(m_run.stored), .tone = Tone::Plain, .wire = true}}};
    Cells inbox{.total = m_run.inbox.size(), .shape = Cells::Shape::Pill};
    for (const auto &message : m_run.inbox)
        inbox.cells.append({(message == m_run.stored ? u"✓ "_s : u"✕ "_s) + displayText(message)});
    Card phone{.title = tr("The phone"),
               .isThere = !m_run.inbox.isEmpty(),
               .blocks = {Count{m_run.inbox.size(),
                                m_run.inbox.size() == 1 ? tr("message, oldest first") : tr("messages, oldest first")},
                          inbox}};
    if (!m_run.inbox.isEmpty() && m_run.inbox.last() != m_run.stored)
        phone.blocks << Sentence{tr("✕ The code that came last has been overwritten."), Tone::Bad};
    else if (!m_run.inbox.isEmpty())
        phone.blocks << Sentence{tr("✓ The code that came last is the one that counts."), Tone::Plain};
    const Part lead{Column{{Arrow{}}, true}, 28, 0};
    return Row{{{who, 140}, lead, {code, 160}, lead, {phone, 300, 2}}};
}

} // namespace

} // namespace lab::ui
