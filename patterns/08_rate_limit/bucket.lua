-- SPDX-License-Identifier: MIT
-- Token bucket as GCRA: one number, the time at which the bucket is full again (the theoretical arrival time of the
-- next request, had all come evenly). A request moves it on by an interval, window / limit; it may not be further ahead
-- of now than all tokens are. The interval is rounded up: a little less comes through, never more.
-- KEYS[1] that time; ARGV and what is returned: as in fixed_window.lua, but for the start of a window. What counts are
-- the tokens that are missing.
-- One script, since between reading and writing others come. Source: ITU-T I.371, the generic cell rate algorithm.
local limit, window, now = tonumber(ARGV[1]), tonumber(ARGV[2]) * 1000000, tonumber(ARGV[3])
if not now then
    local time = redis.call('TIME')
    now = time[1] * 1000000 + time[2]
end
local interval = math.ceil(window / limit)
local full = tonumber(redis.call('GET', KEYS[1]) or 0)
if not full or full ~= full then -- letters, or nan
    return redis.error_reply('ERR the bucket holds no number')
end
-- A bucket is never emptier than empty, also when limit or window were larger before, or the clock was set back.
full = math.min(math.max(full, now), now + limit * interval)
local wait = math.max(full + interval - limit * interval - now, 0)
if ARGV[4] == '1' then
    if wait == 0 then
        full = full + interval
    end
    redis.call('SET', KEYS[1], full, 'PX', math.ceil((full - now) / 1000))
end
return {wait == 0 and 1 or 0, math.ceil((full - now) / interval), wait, full - now, now}
