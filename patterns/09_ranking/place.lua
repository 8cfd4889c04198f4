-- SPDX-License-Identifier: MIT
-- KEYS[1] a board, ARGV[1] a name. Returns {score, how many are ahead, how many there are, how many have a higher score};
-- nil for a player who is not on it. O(log N), all four.
-- One script, since the last question needs the answer to the first, and a score may change in between.
local score = redis.call('ZSCORE', KEYS[1], ARGV[1])
if not score then
    return false
end
return {
    score,
    redis.call('ZREVRANK', KEYS[1], ARGV[1]),
    redis.call('ZCARD', KEYS[1]),
    redis.call('ZCOUNT', KEYS[1], '(' .. score, '+inf'),
}
