-- SPDX-License-Identifier: MIT
-- Sliding window counter: of the window before, that share counts which the sliding window still covers.
-- KEYS[1] a hash: `start` and `window` (microseconds) of the window that runs, `current`, `previous` (requests).
-- ARGV and what is returned: as in fixed_window.lua, but for the start of a window.
-- One script, since between reading and writing others come. An estimate: it takes the requests of the window before
-- for evenly spread (https://blog.cloudflare.com/counting-things-a-lot-of-different-things/).
local limit, window, now = tonumber(ARGV[1]), tonumber(ARGV[2]) * 1000000, tonumber(ARGV[3])
if not now then
    local time = redis.call('TIME')
    now = time[1] * 1000000 + time[2]
end
local start = now - now % window
local was = redis.call('HMGET', KEYS[1], 'start', 'window', 'current', 'previous')
for i = 1, 4 do
    was[i] = tonumber(was[i] or 0)
    if not was[i] or was[i] < 0 or was[i] % 1 ~= 0 then
        return redis.error_reply('ERR the counter holds no counts')
    end
end
local before, length, current, previous = unpack(was)
if length ~= window then -- another window than before: what counts in it is taken over
    current, previous = before + length > now and current or 0, 0
elseif before == start - window then
    current, previous = 0, current
elseif before ~= start then
    current, previous = 0, 0
end
local elapsed = now - start + 1 -- this microsecond is one of them
-- Of a window no more than the limit counts, which was larger before: nobody waits for longer than a window.
local ours, theirs = math.min(current, limit), math.min(previous, limit)
local count = ours + math.floor(theirs * (window - elapsed) / window)
local allowed, wait, reset = count < limit, 0, 0
if not allowed then
    -- Until the first microsecond of this window at which theirs leave room; or of the next one, where ours do.
    wait = window + 1 - elapsed
    if ours < limit then
        wait = wait - math.ceil((limit - ours) * window / theirs)
    end
end
if ARGV[4] == '1' then
    if allowed then
        current, count = current + 1, count + 1
    end
    redis.call('HSET', KEYS[1], 'start', start, 'window', window, 'current', current, 'previous', previous)
    redis.call('PEXPIRE', KEYS[1], math.ceil((start + 2 * window - now) / 1000))
end
if current > 0 then
    reset = start + 2 * window - now
elseif previous > 0 then
    reset = start + window - now
end
return {allowed and 1 or 0, count, wait, reset, now}
