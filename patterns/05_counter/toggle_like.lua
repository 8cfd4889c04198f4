-- SPDX-License-Identifier: MIT
-- KEYS[1] the set of users who like it, KEYS[2] the number of likes; ARGV[1] a user.
-- Likes when the user does not, unlikes when they do. Returns {1 or 0: liked now, the number of likes}.
-- One script, since what is decided by SISMEMBER has to be so still when it is written. The number is made of the set
-- each time, so it cannot drift away from it, and mends itself when somebody else changed one of the two.
redis.call('GET', KEYS[2]) -- refuses what is no string, before anything is changed: SET would write over it
local liked = redis.call('SADD', KEYS[1], ARGV[1])
if liked == 0 then
    redis.call('SREM', KEYS[1], ARGV[1])
end
local likes = redis.call('SCARD', KEYS[1])
redis.call('SET', KEYS[2], likes)
return {liked, likes}
