-- SPDX-License-Identifier: MIT
-- KEYS[1] a session; ARGV[1] milliseconds that it lives without a request, ARGV[2] the most it lives after its login.
-- Notes that it was seen and lets it live on: sliding, but never beyond the longest. Returns {its fields, milliseconds
-- left}; nil when it is gone, and then it stays gone. What does not say whose it is, in which role and since when is no
-- session, and is left as it is.
-- One script, since between a question and a write the session may end, and HSET would make it anew, without an end.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local seen = redis.call('HMGET', KEYS[1], 'user_id', 'role', 'created')
local isUser = string.find(seen[1] or '', '^%d+$') and (seen[2] == 'admin' or seen[2] == 'user')
local created = tonumber(seen[3] or '') -- maybe nan, which is before nothing
-- One that begins later would never be too old. A little later is allowed: a failover may set the clock back.
if not isUser or not created or not (created < now + ARGV[1]) then
    return false
end
local left = math.min(tonumber(ARGV[1]), created + ARGV[2] - now)
if left <= 0 then
    redis.call('DEL', KEYS[1])
    return false
end
redis.call('PEXPIRE', KEYS[1], left) -- first: a full server refuses HSET, but to a script that has written already
redis.call('HSET', KEYS[1], 'last_seen', now)
return {redis.call('HGETALL', KEYS[1]), left}
