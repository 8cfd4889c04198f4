-- SPDX-License-Identifier: MIT
-- KEYS[1] the board, KEYS[2] how many changes it has seen; ARGV[1] a name, ARGV[2] points, a whole number.
-- Each score on the board is points * 2^26 + (2^26 - 1 - arrival): the higher points are ahead, and of equal ones the
-- smaller arrival, which is the number of the change. Adds points and gives the player a new arrival.
-- Returns {the points now, how many are ahead}; nil for a player who is not on the board; -1, and changes nothing, when
-- the sum or the arrival would not fit.
-- One script, since what is written depends on what was read, and arrivals have to follow the order of the writes.
local Arrivals, MostPoints = 2 ^ 26, 2 ^ 27
local encoded = redis.call('ZSCORE', KEYS[1], ARGV[1])
if not encoded then
    return false
end
local points = math.floor(tonumber(encoded) / Arrivals) + tonumber(ARGV[2])
if tonumber(ARGV[2]) ~= 0 then -- else nothing has been reached
    local arrival = 1 + (tonumber(redis.call('GET', KEYS[2]) or 0) or -1)
    if arrival < 1 or arrival % 1 ~= 0 then -- letters, below zero, a fraction, nan
        return redis.error_reply('ERR the number of arrivals is no whole number')
    end
    if math.abs(points) >= MostPoints or arrival >= Arrivals then
        return -1
    end
    redis.call('SET', KEYS[2], string.format('%.0f', arrival))
    redis.call('ZADD', KEYS[1], string.format('%.0f', points * Arrivals + Arrivals - 1 - arrival), ARGV[1])
end
return {string.format('%.0f', points), redis.call('ZREVRANK', KEYS[1], ARGV[1])}
