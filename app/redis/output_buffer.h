// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cstring>
#include <memory>

namespace lab::redis {

/// Bytes on their way to a socket: filled at the end, taken from the front. All inline, since it is in the path of
/// every command.
class OutputBuffer
{
public:
    /// Where at least `size` more bytes may be written; commit() says how far they were.
    char *reserve(qsizetype size)
    {
        if (m_capacity - m_end < size)
            grow(size);
        return m_bytes.get() + m_end;
    }
    void commit(const char *end) { m_end = end - m_bytes.get(); }

    bool isEmpty() const { return m_begin == m_end; }
    qsizetype size() const { return m_end - m_begin; }
    const char *data() const { return m_bytes.get() + m_begin; }

    void consume(qsizetype size)
    {
        m_begin += size;
        if (!isEmpty())
            return;
        m_begin = m_end = 0;
        if (m_capacity > KeptCapacity) {
            m_bytes.reset();
            m_capacity = 0;
        }
    }

private:
    static constexpr qsizetype KeptCapacity = 1024 * 1024;

    void grow(qsizetype size)
    {
        const auto capacity = std::max(this->size() + size, 2 * m_capacity);
        auto bytes = std::make_unique_for_overwrite<char[]>(static_cast<std::size_t>(capacity));
        if (!isEmpty())
            std::memcpy(bytes.get(), data(), static_cast<std::size_t>(this->size()));
        m_end = this->size();
        m_begin = 0;
        m_bytes = std::move(bytes);
        m_capacity = capacity;
    }

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_capacity = 0;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
};

} // namespace lab::redis
