-- SPDX-License-Identifier: MIT
-- Takes a lock that nobody holds, and with it the next token. One script, since a token has to be of a holder, and the
-- holders' tokens in the order in which they hold.
-- KEYS: the lock, its counter of tokens. ARGV: the owner, the lock's life in ms.
-- Returns {1, token}; of a lock that is held {0, what is left of it in ms, or -1 when it never ends}.
if redis.call('EXISTS', KEYS[1]) == 1 then
    return {0, redis.call('PTTL', KEYS[1])}
end
local token = redis.call('INCR', KEYS[2]) -- first: should it be refused, nothing has been locked
redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2])
return {1, token}
