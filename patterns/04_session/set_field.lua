-- SPDX-License-Identifier: MIT
-- KEYS[1] a session; ARGV[1] a field, ARGV[2] its value.
-- Writes the field of a session that is there. Returns 1; 0 when it has ended, and then nothing is written.
-- One script, since the session may end between EXISTS and HSET, and HSET makes a key that is not there.
if redis.call('HEXISTS', KEYS[1], 'user_id') == 0 then
    return 0
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
return 1
