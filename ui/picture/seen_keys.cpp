// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/picture/seen_keys.h"

#include "ui/picture/key_picture.h"

namespace lab::ui {

void SeenKeys::begin()
{
    for (auto &key : m_keys)
        key = {key.now, key.now};
}

void SeenKeys::see(const QList<KeyValue> &keys)
{
    QList<SeenKey> all;
    for (const auto &key : keys)
        all.append(seen(key));
    m_keys = all;
    m_seenAt = picture::Countdown::Clock::now();
}

/// Against what it was before it changed the last time, so that marks stay with a key that is merely looked at again.
SeenKey SeenKeys::seen(const KeyValue &now)
{
    for (const auto &known : std::as_const(m_keys)) {
        if (known.now.key != now.key)
            continue;
        const SeenKey next{now, known.now, marksSince(known.now, now)};
        if (!next.marks.any())
            return {now, known.before, marksSince(known.before, now)};
        ++m_changes;
        return next;
    }
    return {now, now};
}

QString SeenKeys::subject() const
{
    QStringList names;
    for (const auto &key : m_keys)
        names.append(displayText(key.now.key.name + ' ' + key.now.typeName + ' ' + key.now.encoding));
    return names.join(u'\n');
}

picture::KeyHead SeenKeys::headOf(const SeenKey &key) const
{
    return keyHead(key.now, key.marks, m_seenAt);
}

picture::Block SeenKeys::bodyOf(const SeenKey &key) const
{
    return keyBody(key.now, key.marks);
}

picture::Countdown SeenKeys::lifeOf(const KeyValue &key, qint64 wholeMillis) const
{
    return {key.ttlMillis, wholeMillis, m_seenAt};
}

} // namespace lab::ui
