// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// All of an entry, for the pane beside the log.
#include "app/base/fields.h"
#include "app/base/json_text.h"
#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/log/log_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

constexpr qsizetype LongestText = 64 * 1024;
constexpr qsizetype WholeArgument = 1'000'000; ///< more than any that the log keeps

/// JSON in lines; other text as it is, or escaped where it is none.
QString shownValue(const QByteArray &bytes)
{
    const auto text = displayText(bytes);
    if (text.toUtf8() != bytes)
        return text;
    const auto json = prettyJson(bytes, LongestText);
    return json ? QString::fromUtf8(*json) : text;
}

bool isJson(const QByteArray &bytes)
{
    return bytes.size() > 2 && displayText(bytes).toUtf8() == bytes && prettyJson(bytes, 1);
}

/// Titled paragraphs, until there is enough.
class Paragraphs
{
public:
    void add(const QString &title, const QString &text)
    {
        if (text.isEmpty() || m_text.size() > LongestText)
            return;
        m_text += (m_text.isEmpty() ? QString() : u"\n\n"_s) + title + u'\n' + text;
    }

    QString text() const
    {
        if (m_text.size() <= LongestText)
            return m_text;
        const auto limit = countText(LongestText);
        return shortened(m_text, LongestText) + u"\n\n"_s +
               tr("Cut after %1 characters. Save the log to have the rest.").arg(limit);
    }

private:
    QString m_text;
};

void addCommand(Paragraphs &paragraphs, const redis::Command &command)
{
    paragraphs.add(tr("Command"), redis::displayCommand(command, WholeArgument));
    for (qsizetype i = 1; i < command.size(); ++i) {
        if (isJson(command.at(i)))
            paragraphs.add(tr("Argument %1").arg(i), shownValue(command.at(i)));
    }
}

QString shownReply(const redis::Reply &reply)
{
    return reply.isText() && isJson(reply.text()) ? shownValue(reply.text()) : reply.display(LongestText);
}

void addReply(Paragraphs &paragraphs, const LogEntry &entry, qsizetype index)
{
    const auto &sent = *entry.commands();
    const auto &record = sent.records.at(index);
    const bool isLast = index + 1 == sent.records.size();
    if (!record.fault.isEmpty())
        return paragraphs.add(tr("No reply"), record.fault);
    if (isLast && !entry.reply.isEmpty())
        return paragraphs.add(tr("Reply"), entry.reply);
    if (const auto about = aboutReply(record); !about.isEmpty())
        paragraphs.add(tr("What it means"), about);
    // Those of the commands stand with each of them.
    const auto *const reply = sent.replyTo(index);
    if (!reply)
        return paragraphs.add(tr("Reply"), tr("None of its own: it was queued, and not executed."));
    if (!isLast || !sent.isTransaction() || !sent.isAnsweredByExec())
        paragraphs.add(tr("Reply"), shownReply(*reply));
}

void addSent(Paragraphs &paragraphs, const LogEntry &entry)
{
    const auto &sent = *entry.commands();
    for (qsizetype i = 0; i < sent.records.size(); ++i) {
        const bool isLast = i + 1 == sent.records.size();
        if (isLast && sent.left > 0)
            paragraphs.add(tr("Not kept"),
                           counted(sent.left, tr("1 more command of this transaction."),
                                   tr("%1 more commands of this transaction.", nullptr, formOf(sent.left))));
        addCommand(paragraphs, sent.records.at(i).command);
        addReply(paragraphs, entry, i);
    }
    if (const auto micros = cellText(entry, LogColumn::Micros); !micros.isEmpty() && sent.last().wasSent)
        paragraphs.add(tr("Time"), microsText(sent.last().micros()));
}

void addMessage(Paragraphs &paragraphs, const Message &message)
{
    paragraphs.add(tr("Message"),
                   message.payload.isText() ? shownValue(message.payload.text()) : shownReply(message.payload));
    paragraphs.add(tr("Channel"), displayText(message.channel));
    paragraphs.add(tr("By pattern"), displayText(message.pattern));
}

void addDeed(Paragraphs &paragraphs, const StreamDeed &deed)
{
    paragraphs.add(tr("What happened"), whatText(deed));
    paragraphs.add(tr("Problem"), deed.problem);
    paragraphs.add(tr("Stream"), displayText(deed.stream));
    paragraphs.add(tr("ID"), displayText(deed.ids.join('\n')));
    paragraphs.add(tr("Group"), displayText(deed.group));
    paragraphs.add(tr("Consumer"), displayText(deed.consumer));
    for (const auto &[name, value] : deed.fields)
        paragraphs.add(tr("Field %1").arg(displayText(name)), shownValue(value));
}

} // namespace

QString wholeText(const LogEntry &entry)
{
    Paragraphs paragraphs;
    if (entry.commands())
        addSent(paragraphs, entry);
    else if (const auto *const message = entry.message())
        addMessage(paragraphs, *message);
    else if (const auto *const deed = entry.deed())
        addDeed(paragraphs, *deed);
    else
        addCommand(paragraphs, entry.line()->command);
    paragraphs.add(entry.line() ? tr("Client") : tr("Connection"), connectionText(entry));
    return paragraphs.text();
}

} // namespace lab::ui
