-- SPDX-License-Identifier: MIT
-- KEYS[1] a board; ARGV[1] a name, ARGV[2] how many on either side. Returns {how many are ahead of the first one shown,
-- how many have a higher score than that, {name, score, name, score …}}; nil for a player who is not on the board.
-- O(log N + M). One script, since after a ZREVRANK somebody may pass, and the player be off the page that was asked for.
local rank = redis.call('ZREVRANK', KEYS[1], ARGV[1])
if not rank then
    return false
end
local first = math.max(0, rank - tonumber(ARGV[2]))
local shown = redis.call('ZRANGE', KEYS[1], first, rank + tonumber(ARGV[2]), 'REV', 'WITHSCORES')
return { first, redis.call('ZCOUNT', KEYS[1], '(' .. shown[2], '+inf'), shown }
