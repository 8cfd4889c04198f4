-- SPDX-License-Identifier: MIT
-- KEYS[1] the stream, KEYS[2] the effects, KEYS[3] the dead-letter stream; ARGV[1] group, ARGV[2] consumer, ARGV[3] id,
-- ARGV[4] 'done' or 'failed', ARGV[5] after how many deliveries it is given up.
-- Ends the work on an entry. Returns what came of it: done, twice, again or dead.
-- One script, since between an effect and its XACK the consumer may crash, or another may do the same. Of all who try,
-- XACK answers 1 to one: that one has the effect.
local stream, group, id = KEYS[1], ARGV[1], ARGV[3]
redis.call('XLEN', KEYS[3]) -- refuses what is no stream, before anything is changed; HLEN likewise
redis.call('HLEN', KEYS[2])
if ARGV[4] == 'done' then
    if redis.call('XACK', stream, group, id) == 0 then
        return 'twice'
    end
    redis.call('HINCRBY', KEYS[2], ARGV[2], 1)
    return 'done'
end
local held = redis.call('XPENDING', stream, group, id, id, 1)[1]
if not held then
    return 'twice'
end
if held[2] ~= ARGV[2] or held[4] < tonumber(ARGV[5]) then
    return 'again' -- another has it by now, or it gets another chance
end
local letter = {'id', id, 'group', group, 'consumer', held[2], 'deliveries', held[4]}
local entry = redis.call('XRANGE', stream, id, id)[1]
for at, word in ipairs(entry and entry[2] or {}) do
    letter[8 + at] = at <= 7000 and word or nil -- more than unpack takes; all of it is in the stream still
end
redis.call('XADD', KEYS[3], 'MAXLEN', '~', 1000, '*', unpack(letter))
redis.call('XACK', stream, group, id)
return 'dead'
