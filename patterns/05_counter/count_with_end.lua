-- SPDX-License-Identifier: MIT
-- KEYS[1] a counter, ARGV[1] seconds. Counts one up; a counter that has no end gets one. Returns {its value, its TTL}.
-- One script, since a counter may expire just before its INCR, and whoever counts may crash right after it: either way
-- INCR and a later EXPIRE leave one that stays for ever. From Redis 7.0 on, INCR and EXPIRE NX in one MULTI do the same.
local value = redis.call('INCR', KEYS[1])
if redis.call('TTL', KEYS[1]) < 0 then
    redis.call('EXPIRE', KEYS[1], ARGV[1])
end
return {value, redis.call('TTL', KEYS[1])}
