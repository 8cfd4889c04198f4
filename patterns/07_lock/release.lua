-- SPDX-License-Identifier: MIT
-- Frees a lock, if it still has this owner. One script, since between a GET and a DEL that follows it the lock may end
-- and become somebody else's.
-- KEYS: the lock. ARGV: the owner. Returns 1 when it was freed, 0 when it was not this owner's.
if redis.call('GET', KEYS[1]) == ARGV[1] then
    return redis.call('DEL', KEYS[1])
end
return 0
