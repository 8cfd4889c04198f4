-- SPDX-License-Identifier: MIT
-- KEYS[1] value, KEYS[2] lease; ARGV[1] the reader's lease, ARGV[2] the value, ARGV[3] its life in seconds.
-- Stores the value only if the lease that the reader took on its miss still stands: a writer's invalidation takes it
-- away, and the value that was read before the write is refused. Returns 1 when stored, 0 when refused.
if redis.call('GET', KEYS[2]) ~= ARGV[1] then
    return 0
end
redis.call('SET', KEYS[1], ARGV[2], 'EX', ARGV[3])
redis.call('DEL', KEYS[2])
return 1
