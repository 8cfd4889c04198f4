-- SPDX-License-Identifier: MIT
-- KEYS[1] a counter, ARGV[1] seconds. Counts one up; a counter that has no end gets one. Returns {its value, its TTL}.
-- One script, since whoever sends INCR and then EXPIRE may crash in between, and the counter stays for ever; and an end
-- that was given only once, when the counter was made, is lost when it expires and the next INCR makes it anew. From
-- Redis 7.0 on, INCR and EXPIRE NX in one MULTI do the same.
local value = redis.call('INCR', KEYS[1])
if redis.call('TTL', KEYS[1]) < 0 then
    redis.call('EXPIRE', KEYS[1], ARGV[1])
end
return {value, redis.call('TTL', KEYS[1])}
