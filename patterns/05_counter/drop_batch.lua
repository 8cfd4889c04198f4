-- SPDX-License-Identifier: MIT
-- KEYS[1] the batch, ARGV[1] its id. Deletes it when it is still the one with that id; returns 1 or 0.
-- One script, since another client may have finished this batch and set the next one aside between a HGET and a DEL.
if redis.call('HGET', KEYS[1], 'id') == ARGV[1] then
    return redis.call('DEL', KEYS[1])
end
return 0
