-- SPDX-License-Identifier: MIT
-- Sliding window log: a sorted set has every request of the last window, by its time.
-- KEYS[1] the log; ARGV and what is returned: as in fixed_window.lua, but for the start of a window.
-- One script, since between counting and adding others come. A request that is refused is not in the log: it does not
-- make the wait longer. A sorted set has each member once, so that the time alone would make two requests of one
-- microsecond one: the member is the time and a number.
local limit, window, now = tonumber(ARGV[1]), tonumber(ARGV[2]) * 1000000, tonumber(ARGV[3])
if not now then
    local time = redis.call('TIME')
    now = time[1] * 1000000 + time[2]
end
local after = string.format('(%.0f', now - window) -- `..` would write a number with 14 digits
local count = redis.call('ZCOUNT', KEYS[1], after, '+inf')
local allowed, wait, reset = count < limit, 0, 0
if not allowed then
    -- The one that has to leave first: the oldest, unless the limit has become smaller. Whose time is ahead of ours
    -- leaves later than in a window; but then the whole key has expired, if nobody asks meanwhile.
    local leaving = redis.call('ZRANGEBYSCORE', KEYS[1], after, '+inf', 'WITHSCORES', 'LIMIT', count - limit, 1)
    wait = math.min(leaving[2] + window - now, window)
end
if ARGV[4] == '1' then
    redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - window)
    if allowed then
        local number = count
        while redis.call('ZADD', KEYS[1], 'NX', now, string.format('%.0f-%d', now, number)) == 0 do
            number = number + 1 -- taken: the clock was set back
        end
        count = count + 1
    end
    redis.call('PEXPIRE', KEYS[1], window / 1000) -- each time: the window may have become longer
end
if count > 0 then
    reset = math.min(redis.call('ZREVRANGE', KEYS[1], 0, 0, 'WITHSCORES')[2] + window - now, window)
end
return {allowed and 1 or 0, count, wait, reset, now}
