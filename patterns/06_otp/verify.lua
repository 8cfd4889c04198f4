-- SPDX-License-Identifier: MIT
-- KEYS[1] the code, KEYS[2] how often it was tried; ARGV[1] a guess, ARGV[2] how many tries a code has.
-- Returns {what came of it, tries used}: `expired`, `locked-out`, `wrong` or `verified`.
-- One script, since whatever is looked at must be so still when it is acted upon: the try is counted before anything is
-- compared, so that of any number at once no more than the limit are; and the code goes with the first who has it.
local code = redis.call('GET', KEYS[1])
local life = redis.call('PTTL', KEYS[1])
-- One without an end was not sent from here, and could be tried for ever. In a code's last millisecond PTTL says 0, and
-- PEXPIRE with that would delete the count.
if not code or life < 1 then
    return {'expired', 0}
end
local tries = tonumber(string.match(redis.call('GET', KEYS[2]) or '0', '^%d+$'))
if not tries or tries >= tonumber(ARGV[2]) then -- what cannot be counted is not compared
    return {'locked-out', tries or 0}
end
tries = redis.call('INCR', KEYS[2])
redis.call('PEXPIRE', KEYS[2], life) -- the count ends with the code that it guards: neither before it nor after
if code ~= ARGV[1] then
    return {'wrong', tries}
end
redis.call('DEL', KEYS[1], KEYS[2])
return {'verified', tries}
