// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/keys/scan.h"

#include "app/base/error.h"
#include "app/base/tr.h"
#include "app/keys/remove.h"

#include <algorithm>

namespace lab {

namespace {

constexpr int PageCount = 1000;
constexpr qint64 FewestPages = 300;      // for hash tables that were large once and are nearly empty
constexpr qint64 UnknownPages = 100'000; // where nobody says how many keys there are

using redis::makeCommand;
using redis::Reply;

/// More than an honest scan can need: a page passes over a thousand keys, or ten thousand empty places.
qint64 mostPages(qint64 size)
{
    return size < 0 ? UnknownPages : FewestPages + 10 * size / PageCount;
}

[[noreturn]] void refuseCursor()
{
    throw Error(ErrorKind::Server, tr("SCAN does not come to an end: the server's cursor never returns to 0."),
                tr("Is it a Redis server, and does nothing in between change its replies?"));
}

/// Negative when this user may not ask: no reason not to scan.
QCoro::Task<qint64> sizeOf(redis::Client *client)
{
    const QList<redis::Command> ask{makeCommand("DBSIZE")};
    const auto replies = co_await client->pipeline(ask);
    co_return replies.first().isError() ? -1 : replies.first().count();
}

struct Page
{
    QByteArray next;
    Keys keys;
};

Page pageOf(const Reply &reply)
{
    Page page{reply[0].text(), {}};
    for (const auto &name : reply[1].texts())
        page.keys.append(Key{name});
    return page;
}

void addPage(KeyListing &listing, const Page &page, qint64 size)
{
    listing.keys += page.keys;
    listing.complete = page.next == "0";
    listing.total = size < 0 ? listing.keys.size() : size;
    listing.scanned = listing.complete ? listing.total : std::min(listing.scanned + PageCount, listing.total);
}

} // namespace

QCoro::Task<KeyListing> scanKeys(redis::Client &client, Keyspace keyspace, ScanOptions options)
{
    KeyListing listing;
    const qint64 size = co_await sizeOf(&client);
    const auto pattern = keyspace.pattern(options.rest);
    QByteArray cursor = "0";
    for (qint64 pages = 0; !listing.complete && listing.keys.size() < options.limit; ++pages) {
        if (options.stop.stop_requested())
            throw Cancelled();
        const auto reply = co_await client.command("SCAN", cursor, "MATCH", pattern, "COUNT", PageCount);
        const auto page = pageOf(reply);
        requireOwn(keyspace, page.keys, ErrorKind::Server);
        addPage(listing, page, size);
        if (!listing.complete && (page.next == cursor || pages == mostPages(size)))
            refuseCursor();
        cursor = page.next;
        if (options.progressed)
            options.progressed(listing.scanned, listing.total);
    }
    std::sort(listing.keys.begin(), listing.keys.end());
    listing.keys.erase(std::unique(listing.keys.begin(), listing.keys.end()), listing.keys.end());
    co_return listing;
}

} // namespace lab
