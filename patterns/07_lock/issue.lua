-- SPDX-License-Identifier: MIT
-- Gives a user one of the coupons that are left. One script, since between a look and a change anybody may come.
-- KEYS: the stock, the set of users who have one, the highest token that has written here: keys of one coupon, so of one
-- slot. ARGV: the user; the token of the lock, if there is one.
-- Returns {what came of it, how many are left}. All that may fail or refuse comes before the first write, since what a
-- script has written stays when it fails later.
local known = redis.call('GET', KEYS[1])
if not known then
    return {'unknown', 0}
end
local stock, token, seen = tonumber(known), tonumber(ARGV[2]), tonumber(redis.call('GET', KEYS[3]) or 0)
if not stock or not seen or stock > 2^53 then
    return redis.error_reply('ERR ' .. KEYS[1] .. ' and ' .. KEYS[3] .. ' have to hold whole numbers up to 2^53')
end
if token and token < seen then
    return {'late', stock}
end
if redis.call('SISMEMBER', KEYS[2], ARGV[1]) == 1 then
    return {'has-one', stock}
end
if stock <= 0 then
    return {'sold-out', stock}
end
local left = redis.call('DECR', KEYS[1])
redis.call('SADD', KEYS[2], ARGV[1])
if token then
    redis.call('SET', KEYS[3], ARGV[2])
end
return {'issued', left}
