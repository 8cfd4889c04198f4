-- SPDX-License-Identifier: MIT
-- Gives a lock another end, counted from now, if it still has this owner: for the reason that release.lua has.
-- KEYS: the lock. ARGV: the owner, the life in ms. Returns 1 when it was done, 0 when it was not this owner's.
if redis.call('GET', KEYS[1]) == ARGV[1] then
    return redis.call('PEXPIRE', KEYS[1], ARGV[2])
end
return 0
