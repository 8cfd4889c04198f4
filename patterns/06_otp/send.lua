-- SPDX-License-Identifier: MIT
-- KEYS[1] the code, KEYS[2] how often it was tried; ARGV[1] a new code, ARGV[2] its life and ARGV[3] the cooldown, in ms.
-- Puts the new code in place of an older one, with none of its tries used; returns 0. While the cooldown runs nothing is
-- changed, and what is left of it is returned, in ms. The life that the older code has left tells when it was sent: no
-- key of its own is needed for that. A code that has no end (-1) was not sent from here, and holds up nobody.
-- One script, since two who look at the TTL at the same moment would both send.
local cooldown = redis.call('PTTL', KEYS[1]) - (ARGV[2] - ARGV[3])
if cooldown > 0 then
    return cooldown
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
redis.call('DEL', KEYS[2])
return 0
