-- SPDX-License-Identifier: MIT
-- Fixed window: the requests of a window are counted in a key of their own.
-- KEYS[1] the counter; its name ends in the start of its window, in seconds since 1970.
-- ARGV: limit, window in seconds, now in microseconds since 1970 (empty: the server's TIME), 1 to count or 0 to look.
-- Returns {1 or 0: let through, how many count, microseconds until the next is let through, until none counts, now};
-- or, with nothing done, {the start of the window} alone when that is another than KEYS[1] is for.
-- One script, since between a GET and an INCR others come, and between an INCR and an EXPIRE whoever counts may crash.
-- Microseconds since 1970 are below 2^53 until 2255, so that Lua's numbers, which are doubles, hold them exactly.
local limit, window, now = tonumber(ARGV[1]), tonumber(ARGV[2]) * 1000000, tonumber(ARGV[3])
if not now then
    local time = redis.call('TIME')
    now = time[1] * 1000000 + time[2]
end
local start = now - now % window
if tonumber(string.match(KEYS[1], '%d+$')) ~= start / 1000000 then
    return {start / 1000000}
end
local count = tonumber(redis.call('GET', KEYS[1]) or 0)
if not count or count < 0 or count > 2 ^ 53 or count % 1 ~= 0 then
    return redis.error_reply('ERR the counter holds no count')
end
local allowed, left = count < limit, start + window - now
if ARGV[4] == '1' then
    if allowed then
        count = redis.call('INCR', KEYS[1])
    end
    redis.call('PEXPIRE', KEYS[1], math.ceil(left / 1000)) -- each time: a longer window may begin here, too
end
return {allowed and 1 or 0, count, allowed and 0 or left, count > 0 and left or 0, now}
