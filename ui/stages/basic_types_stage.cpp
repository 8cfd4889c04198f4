// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "ui/picture/key_picture.h"
#include "ui/picture/seen_keys.h"
#include "ui/stages/stage.h"

#include <algorithm>

namespace lab::ui {

using namespace picture;

namespace {

/// Lesson 01: how the values of the operation's keys are built, and what has changed in them.
class BasicTypesStage : public Stage
{
public:
    bool showsScenarios() const override { return false; }
    void begin(const Request &) override { m_keys.begin(); }
    void observe(const Observation &observation) override { m_keys.see(observation.keys); }
    Picture picture() const override;

private:
    bool areTwoSets() const;
    QList<Block> blocks() const;

    SeenKeys m_keys;
};

LAB_STAGE("basic-types", BasicTypesStage)

/// What is not there may be a set yet.
bool BasicTypesStage::areTwoSets() const
{
    const auto isSetOrNothing = [](const SeenKey &key) {
        return !key.now.exists() || key.now.type == KeyType::Set;
    };
    const auto exists = [](const SeenKey &key) {
        return key.now.exists();
    };
    const auto &keys = m_keys.keys();
    return keys.size() == 2 && std::all_of(keys.begin(), keys.end(), isSetOrNothing) &&
           std::any_of(keys.begin(), keys.end(), exists);
}

QList<Block> BasicTypesStage::blocks() const
{
    const auto &keys = m_keys.keys();
    if (keys.isEmpty())
        return {Sentence{
            .text =
                tr("How the server builds the value of a key is drawn here, with its encoding and its memory, once an "
                   "operation has been run that names one."),
            .centred = true}};
    if (areTwoSets()) {
        constexpr int least = 280, between = 24;
        const auto &first = keys[0], &second = keys[1];
        return {Row{{{m_keys.headOf(first), least}, {Sentence{}, between, 0}, {m_keys.headOf(second), least}}},
                setsOverlap(first.now, first.marks, second.now, second.marks)};
    }
    QList<Block> blocks;
    for (const auto &key : keys)
        blocks << m_keys.headOf(key) << m_keys.bodyOf(key);
    return blocks;
}

Picture BasicTypesStage::picture() const
{
    return {tr("How the key is built"), m_keys.subject(), m_keys.changes(), blocks()};
}

} // namespace

} // namespace lab::ui
