-- SPDX-License-Identifier: MIT
-- KEYS[1] a session; ARGV[1] milliseconds that it lives without a request, ARGV[2] the most it lives after its login.
-- Notes that it was seen and lets it live on: sliding, but never beyond the longest. Returns {its fields, milliseconds
-- left}; nil when it is gone, and then it stays gone. What has no user_id and no created is no session.
-- One script, since between a question and a write the session may end, and HSET would make it anew, without an end.
local seen = redis.call('HMGET', KEYS[1], 'user_id', 'created')
local created = tonumber(seen[2])
if not seen[1] or not created then
    return false
end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local left = math.min(tonumber(ARGV[1]), created + tonumber(ARGV[2]) - now)
if left <= 0 then
    redis.call('DEL', KEYS[1])
    return false
end
redis.call('HSET', KEYS[1], 'last_seen', now)
redis.call('PEXPIRE', KEYS[1], left)
return {redis.call('HGETALL', KEYS[1]), left}
