// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/json_text.h"

#include <cctype>

namespace lab {

namespace {

constexpr int DeepestLevel = 100;

/// Reads strictly from one end to the other, and writes what it has read.
class JsonPrinter
{
public:
    JsonPrinter(const QByteArray &json, qsizetype limit)
        : m_json(json)
        , m_limit(limit)
    {
    }

    std::optional<QByteArray> print()
    {
        skipSpace();
        const bool isStructure = peek() == '{' || peek() == '[';
        if (!isStructure || !readValue(0))
            return std::nullopt;
        skipSpace();
        if (m_at != m_json.size())
            return std::nullopt;
        return m_text;
    }

private:
    char peek() const { return m_at < m_json.size() ? m_json.at(m_at) : '\0'; }
    bool isDigit() const { return std::isdigit(static_cast<unsigned char>(peek())); }

    void skipSpace()
    {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')
            ++m_at;
    }

    /// Goes on reading when there is enough: what comes may be no JSON.
    void write(QByteArrayView text)
    {
        if (m_text.size() < m_limit)
            m_text.append(text);
        else if (!m_text.endsWith("…"))
            m_text.append("…");
    }

    void writeLine(int level)
    {
        write("\n");
        write(QByteArray(2 * level, ' '));
    }

    bool readValue(int level)
    {
        if (level > DeepestLevel)
            return false;
        switch (peek()) {
        case '{':
            return readList('}', true, level);
        case '[':
            return readList(']', false, level);
        case '"':
            return readString();
        case 't':
            return readWord("true");
        case 'f':
            return readWord("false");
        case 'n':
            return readWord("null");
        default:
            return readNumber();
        }
    }

    /// An object's members have names.
    bool readList(char end, bool isObject, int level)
    {
        write(m_json.mid(m_at++, 1));
        skipSpace();
        for (bool isFirst = true; peek() != end || !isFirst; isFirst = false) {
            writeLine(level + 1);
            if (isObject && !readName())
                return false;
            if (!readValue(level + 1))
                return false;
            skipSpace();
            if (peek() == end) {
                writeLine(level);
                break;
            }
            if (!readSign(','))
                return false;
            write(",");
        }
        ++m_at;
        write(QByteArrayView(&end, 1));
        return true;
    }

    bool readName()
    {
        if (peek() != '"' || !readString())
            return false;
        skipSpace();
        write(": ");
        return readSign(':');
    }

    bool readSign(char sign)
    {
        if (peek() != sign)
            return false;
        ++m_at;
        skipSpace();
        return true;
    }

    bool readWord(QByteArrayView word)
    {
        if (QByteArrayView(m_json).sliced(m_at).startsWith(word)) {
            m_at += word.size();
            write(word);
            return true;
        }
        return false;
    }

    bool readDigits()
    {
        const auto from = m_at;
        while (isDigit())
            ++m_at;
        return m_at > from;
    }

    /// -?(0|[1-9][0-9]*)(.[0-9]+)?([eE][+-]?[0-9]+)?
    bool readNumber()
    {
        const auto from = m_at;
        if (peek() == '-')
            ++m_at;
        if (peek() == '0')
            ++m_at;
        else if (!readDigits())
            return false;
        if (peek() == '.') {
            ++m_at;
            if (!readDigits())
                return false;
        }
        if (peek() == 'e' || peek() == 'E') {
            ++m_at;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            if (!readDigits())
                return false;
        }
        write(QByteArrayView(m_json).sliced(from, m_at - from));
        return true;
    }

    bool readString()
    {
        const auto from = m_at++;
        while (peek() != '"') {
            if (static_cast<unsigned char>(peek()) < 0x20 || (peek() == '\\' && !readEscape()))
                return false;
            ++m_at;
        }
        ++m_at;
        write(QByteArrayView(m_json).sliced(from, m_at - from));
        return true;
    }

    /// Ends at its last character.
    bool readEscape()
    {
        ++m_at;
        if (peek() != 'u')
            return peek() != '\0' && QByteArrayView("\"\\/bfnrt").contains(peek());
        for (int digit = 0; digit < 4; ++digit) {
            ++m_at;
            if (!std::isxdigit(static_cast<unsigned char>(peek())))
                return false;
        }
        return true;
    }

    const QByteArray &m_json;
    const qsizetype m_limit;
    qsizetype m_at = 0;
    QByteArray m_text;
};

} // namespace

std::optional<QByteArray> prettyJson(const QByteArray &json, qsizetype limit)
{
    return JsonPrinter(json, limit).print();
}

} // namespace lab
