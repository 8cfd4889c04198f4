// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QSet>

namespace lab::ui {

/// Names in the order they were first seen, so many at most; whether there were more is known.
class SeenNames
{
public:
    static constexpr qsizetype Most = 200;

    void add(const QByteArray &name)
    {
        if (name == m_last || m_known.contains(name))
            return;
        m_last = name;
        if (m_names.size() == Most) {
            m_hasMore = true;
            return;
        }
        m_known.insert(name);
        m_names.append(name);
    }
    void clear() { *this = {}; }

    const QByteArrayList &names() const { return m_names; }
    bool hasMore() const { return m_hasMore; }

private:
    QByteArrayList m_names;
    QSet<QByteArray> m_known;
    QByteArray m_last;
    bool m_hasMore = false;
};

} // namespace lab::ui
