-- SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
-- SPDX-License-Identifier: MIT
--
-- Pushes onto a list and counts the push: both or neither. Nobody else's command runs between the question and
-- the answer, so the type cannot change in between.
--
-- KEYS[1] the list, KEYS[2] the counter; ARGV[1] the value.
-- Returns the type that was found, and 1 when the value was pushed.

local held = redis.call('TYPE', KEYS[1]).ok
if held ~= 'none' and held ~= 'list' then
    return {held, 0}
end
redis.call('LPUSH', KEYS[1], ARGV[1])
redis.call('INCR', KEYS[2])
return {held, 1}
