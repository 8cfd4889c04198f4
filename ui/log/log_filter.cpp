// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/log/log_filter.h"

#include "ui/log/log_text.h"

#include <algorithm>

namespace lab::ui {

namespace {

constexpr qsizetype SearchedOfReply = 64 * 1024; // characters

/// Looks for the text in one part of an entry after the other.
class Search
{
public:
    explicit Search(const QStringMatcher &text)
        : m_text(text)
    {
    }

    bool in(const QString &text) const { return m_text.indexIn(text) >= 0; }
    bool in(const QByteArray &bytes) const { return !bytes.isEmpty() && in(QString::fromUtf8(bytes)); }
    bool in(const redis::Command &command) const { return in(command.join(' ')); }
    bool in(const redis::Reply &reply) const
    {
        return reply.isText() ? in(reply.text()) : in(reply.display(SearchedOfReply));
    }

    bool in(const SentCommands &sent) const
    {
        return std::any_of(sent.records.begin(), sent.records.end(), [this](const redis::CommandRecord &record) {
            return in(record.command) || (record.fault.isEmpty() ? in(record.reply) : in(record.fault));
        });
    }
    bool in(const Message &message) const { return in(message.payload) || in(message.channel) || in(message.pattern); }
    bool in(const StreamDeed &deed) const
    {
        return in(deed.stream) || in(deed.ids) || in(deed.group) || in(deed.consumer) || in(whatText(deed)) ||
               std::any_of(deed.fields.begin(), deed.fields.end(),
                           [this](const auto &field) { return in(field.first) || in(field.second); });
    }
    bool in(const redis::MonitorLine &line) const { return in(line.command); }

private:
    const QStringMatcher &m_text;
};

} // namespace

bool LogFilter::accepts(const LogEntry &entry) const
{
    if (entry.isHousekeeping && !m_showsHousekeeping)
        return false;
    if (m_connection && entry.connection != *m_connection)
        return false;
    if (m_place && placeOf(entry) != *m_place)
        return false;
    return m_text.pattern().isEmpty() || hasText(entry);
}

bool LogFilter::hasText(const LogEntry &entry) const
{
    const Search search(m_text);
    const bool isWithin = std::visit([&search](const auto &what) { return search.in(what); }, entry.what);
    return isWithin || (!entry.reply.isEmpty() && search.in(entry.reply)) || search.in(entry.connection);
}

} // namespace lab::ui
