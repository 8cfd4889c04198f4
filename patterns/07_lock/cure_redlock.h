// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "patterns/07_lock/pattern.h"

namespace lab::patterns::lock {

// Redlock: one lock on several servers that know nothing of each other. Whoever has the key on more than half of them,
// and in time, holds it. So it outlives the death of fewer than half.
//
// All servers are asked at once, SET … NX PX each; one that does not answer costs the time limit of its connection,
// which should be short beside the lock's life. Releasing asks all again, those that kept silent too: the command may
// have arrived and only its answer not.
//
// What it does not guarantee, beyond what a lock on one server does not: that a server remembers. One that comes back
// without its data within the lock's life, or whose clock jumps ahead, has in effect let go, and a second client may
// get a majority. And there is no fencing token in it, since no server counts for all of them.
//
// https://redis.io/docs/latest/develop/clients/patterns/distributed-locks/ describes the algorithm, Martin Kleppmann
// (How to do distributed locking, 2016) what it assumes, Salvatore Sanfilippo (Is Redlock safe?, 2016) why he holds
// that for enough.

using Servers = std::vector<redis::Client *>;

struct HeldByMost
{
    Lock::Millis validity; ///< for which it is held, from now; clocks may run apart by 1 % and 2 ms
    qsizetype servers = 0;
};

/// nullopt when there was no majority, or not in time: then nothing of it is left on any server that answers.
QCoro::Task<std::optional<HeldByMost>> acquireOnMost(Servers servers, Key lock, Lock::Millis life, Owner owner);
/// On how many servers it was freed.
QCoro::Task<qsizetype> releaseOnAll(Servers servers, Key lock, Owner owner);

} // namespace lab::patterns::lock
