-- SPDX-License-Identifier: MIT
-- KEYS[1] a board; ARGV[1] the last score seen, ARGV[2] the last name, ARGV[3] how many. Returns {name, score, …}: those
-- who come after that place, be the player still there or not. O(log N + M + S), with S players of the same score.
-- One script, since those of the same score have to be passed over, and must not change meanwhile.
local last, count = tonumber(ARGV[1]), tonumber(ARGV[3])

-- Byte by byte, as the server orders equals: < on strings goes by the server's locale.
local function comesAfter(name)
    for i = 1, math.min(#name, #ARGV[2]) do
        if name:byte(i) ~= ARGV[2]:byte(i) then
            return name:byte(i) < ARGV[2]:byte(i)
        end
    end
    return #name < #ARGV[2]
end

local page, passed, size = {}, 0, count + 1 -- the last one seen is met again, if still there
repeat
    local part = redis.call('ZRANGE', KEYS[1], ARGV[1], '-inf', 'BYSCORE', 'REV', 'LIMIT', passed, size, 'WITHSCORES')
    for i = 1, #part, 2 do
        if #page < 2 * count and (tonumber(part[i + 1]) < last or comesAfter(part[i])) then
            table.insert(page, part[i])
            table.insert(page, part[i + 1])
        end
    end
    passed, size = passed + size, 2 * size -- LIMIT walks over what is passed: of equal parts that would be S * S / M
until #page == 2 * count or #part < size
return page
