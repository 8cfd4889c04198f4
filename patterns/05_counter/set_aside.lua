-- SPDX-License-Identifier: MIT
-- KEYS[1] the counter, KEYS[2] the batch that is on its way to the database; ARGV[1] an id for a new batch.
-- Takes what was counted out of the counter and keeps it under an id. A batch that is there already comes first: whoever
-- set it aside may have crashed. Returns {id, views}, each nil if it is not there; nil when there is nothing to move.
-- One script, since between a GET and a DEL views would be lost, and after a GETDEL only this client would know of them.
if redis.call('EXISTS', KEYS[2]) == 0 then
    if redis.call('EXISTS', KEYS[1]) == 0 then
        return false
    end
    redis.call('INCRBY', KEYS[1], 0) -- refuses what is no integer, before anything is changed
    redis.call('HSET', KEYS[2], 'id', ARGV[1], 'views', redis.call('GETDEL', KEYS[1]))
end
return redis.call('HMGET', KEYS[2], 'id', 'views')
