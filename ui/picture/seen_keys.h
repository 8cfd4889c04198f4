// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/picture/key_marks.h"

namespace lab::ui {

/// A key as a stage saw it last, and what was new in it when it changed.
struct SeenKey
{
    KeyValue now, before;
    KeyMarks marks = {};
};

/// The keys that a stage shows, with what has changed in them: fed with each Observation, told of each run.
class SeenKeys
{
public:
    /// A run begins: what the run before has changed is not new any more.
    void begin();
    /// In place of what was seen before. A key in which nothing has changed keeps the marks that it has.
    void see(const QList<KeyValue> &keys);

    const QList<SeenKey> &keys() const { return m_keys; }
    /// Null when none has been seen. Valid until the next see() or begin().
    const KeyValue *first() const { return m_keys.isEmpty() ? nullptr : &m_keys.first().now; }
    /// Another number with new marks, as Picture::changes wants it.
    int changes() const { return m_changes; }
    /// The same while the keys are the same and built alike, as Picture::subject wants it.
    QString subject() const;

    /// The head and the value of a key, with its marks and a TTL that runs on from when it was seen.
    picture::KeyHead headOf(const SeenKey &key) const;
    picture::Block bodyOf(const SeenKey &key) const;
    /// How long a key still has, of `wholeMillis`.
    picture::Countdown lifeOf(const KeyValue &key, qint64 wholeMillis) const;

private:
    SeenKey seen(const KeyValue &now);

    QList<SeenKey> m_keys;
    picture::Countdown::Clock::time_point m_seenAt;
    int m_changes = 0;
};

} // namespace lab::ui
