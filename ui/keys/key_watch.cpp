// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/keys/key_watch.h"

#include "app/keys/may_write.h"

#include <algorithm>
#include <chrono>

namespace lab::ui {

using namespace std::chrono_literals;

namespace {
constexpr qint64 MostKeysToLookAtUnasked = 20'000;
}

KeyWatch::KeyWatch(Lab &lab, QObject *parent)
    : QObject(parent)
    , m_lab(lab)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(400ms);
    m_nowAndThen.setInterval(3s);
    connect(&m_delay, &QTimer::timeout, this, &KeyWatch::refresh);
    connect(&m_nowAndThen, &QTimer::timeout, this, &KeyWatch::lookNowAndThen);
    connect(&lab, &Lab::serverChanged, this, &KeyWatch::serverChanged);
    connect(&lab, &Lab::happened, this, [this](const EventBatch &batch) {
        const auto writes = [](const Event &event) {
            const auto *const record = commandOf(event);
            return record && mayWrite(record->command);
        };
        if (std::any_of(batch.events.begin(), batch.events.end(), writes))
            changed();
    });
    connect(&lab.caretaker(), &Caretaker::cleaned, this, &KeyWatch::changed);
    connect(&lab.caretaker(), &Caretaker::keysListed, this, &KeyWatch::receive);
}

void KeyWatch::setWatched(bool watched)
{
    m_watched = watched;
    if (m_watched)
        m_nowAndThen.start();
    else
        m_nowAndThen.stop();
    if (m_watched && m_stale && !m_delay.isActive())
        m_delay.start();
}

// Not started anew by each write: under a steady stream of them the list would never be read.
void KeyWatch::changed()
{
    m_stale = true;
    if (m_watched && !m_delay.isActive() && !m_listing)
        m_delay.start();
}

// A large server is listed when it is asked for: looking through all of its keys costs it something.
void KeyWatch::lookNowAndThen()
{
    if (m_total <= MostKeysToLookAtUnasked)
        refresh();
}

void KeyWatch::serverChanged()
{
    m_listing = false; // the old server's answer does not come any more
    m_stale = true;
    if (m_watched)
        refresh();
}

void KeyWatch::refresh()
{
    if (m_listing || m_lab.serverState() != Lab::ServerState::Ready)
        return;
    m_listing = true;
    m_stale = false;
    Q_EMIT started();
    m_lab.caretaker().listKeys();
}

void KeyWatch::receive(const KeyListing &listing)
{
    m_listing = false;
    m_total = listing.total;
    Q_EMIT listed(listing);
    if (m_stale)
        changed();
}

} // namespace lab::ui
