// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "ui/picture/key_picture.h"
#include "ui/stages/stage.h"

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace picture;

namespace {

/// A key now, and before it changed the last time.
struct SeenKey
{
    KeyValue now, before;
    KeyMarks marks() const { return marksSince(before, now); }
};

/// Lesson 01: how the values of the operation's keys are built, and what has changed in them.
class BasicTypesStage : public Stage
{
public:
    bool showsScenarios() const override { return false; }
    void begin(const Request &request) override;
    void observe(const Observation &observation) override;
    Picture picture() const override;

private:
    SeenKey seen(const KeyValue &now);
    bool areTwoSets() const;
    QString subject() const;
    QList<Block> blocks() const;

    QList<SeenKey> m_keys;
    Countdown::Clock::time_point m_seenAt;
    int m_changes = 0;
};

LAB_STAGE("basic-types", BasicTypesStage)

/// What the run before has added is not new any more.
void BasicTypesStage::begin(const Request &)
{
    for (auto &key : m_keys)
        key.before = key.now;
}

void BasicTypesStage::observe(const Observation &observation)
{
    QList<SeenKey> keys;
    for (const auto &key : observation.keys)
        keys.append(seen(key));
    m_keys = keys;
    m_seenAt = Countdown::Clock::now();
}

/// A key in which nothing has changed keeps the marks it has.
SeenKey BasicTypesStage::seen(const KeyValue &now)
{
    for (const auto &known : std::as_const(m_keys)) {
        if (known.now.key != now.key)
            continue;
        const SeenKey next{now, known.now};
        if (!next.marks().any())
            return {now, known.before};
        ++m_changes;
        return next;
    }
    return {now, now};
}

/// What is not there may be a set yet.
bool BasicTypesStage::areTwoSets() const
{
    const auto isSetOrNothing = [](const SeenKey &key) {
        return !key.now.exists() || key.now.type == KeyType::Set;
    };
    const auto exists = [](const SeenKey &key) {
        return key.now.exists();
    };
    return m_keys.size() == 2 && std::all_of(m_keys.begin(), m_keys.end(), isSetOrNothing) &&
           std::any_of(m_keys.begin(), m_keys.end(), exists);
}

QString BasicTypesStage::subject() const
{
    QStringList names;
    for (const auto &[now, before] : m_keys)
        names.append(displayText(now.key.name + ' ' + now.typeName + ' ' + now.encoding));
    return names.join(u'\n');
}

QList<Block> BasicTypesStage::blocks() const
{
    if (m_keys.isEmpty())
        return {Sentence{.text = tr("Press Run: how the server builds the key's value will be drawn here, with its "
                                    "encoding and its memory."),
                         .centred = true}};
    QList<Block> blocks;
    if (areTwoSets()) {
        constexpr int least = 280, between = 24;
        const auto &first = m_keys[0], &second = m_keys[1];
        blocks.append(Row{{{keyHead(first.now, first.marks(), m_seenAt), least},
                           {Sentence{}, between, 0},
                           {keyHead(second.now, second.marks(), m_seenAt), least}}});
        blocks.append(setsOverlap(first.now, first.marks(), second.now, second.marks()));
        return blocks;
    }
    for (const auto &key : m_keys) {
        blocks.append(keyHead(key.now, key.marks(), m_seenAt));
        blocks.append(keyBody(key.now, key.marks()));
    }
    return blocks;
}

Picture BasicTypesStage::picture() const
{
    return {tr("How the key is built"), subject(), m_changes, blocks()};
}

} // namespace

} // namespace lab::ui
