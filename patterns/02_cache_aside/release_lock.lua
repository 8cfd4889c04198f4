-- SPDX-License-Identifier: MIT
-- KEYS[1] lock, ARGV[1] the owner's token. Deletes the lock only if it is still the owner's; returns 1 or 0.
if redis.call('GET', KEYS[1]) == ARGV[1] then
    return redis.call('DEL', KEYS[1])
end
return 0
