-- SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
-- SPDX-License-Identifier: MIT
--
-- What a new database begins with. The names are invented; any likeness to a real product is chance.

INSERT INTO products (id, name, price, stock, description) VALUES
    (1, 'Marlow Desk Lamp', 59000, 40, 'LED lamp with a dimmer and a heavy oak foot.'),
    (2, 'Fernside Kettle', 35000, 75, 'One and a half litres, boils in three minutes, whistles in G.'),
    (3, 'Halden Work Chair', 350000, 12, 'Adjustable back, arms and seat; ten years of warranty.'),
    (4, 'Brightwater Keyboard', 45000, 60, 'Compact mechanical keyboard with quiet switches.'),
    (5, 'Larkfield Notebook Set', 28000, 200, 'Three dotted notebooks, 160 pages each, that lie flat.');

INSERT INTO posts (id, title, content, views, likes) VALUES
    (1, 'Why a cache is a promise', 'A cached answer is a promise that nothing important has changed since.', 0, 0),
    (2, 'Counting without losing count', 'Two writers, one number, and what happens between read and write.', 0, 0),
    (3, 'Queues that forgive', 'A consumer may crash; the work it had taken must not be lost with it.', 0, 0);

INSERT INTO users (id, name, email, score) VALUES
    (1, 'Alice', 'alice@example.com', 2500),
    (2, 'Bob', 'bob@example.com', 3200),
    (3, 'Charlie', 'charlie@example.com', 4100),
    (4, 'Diana', 'diana@example.com', 4800),
    (5, 'Eve', 'eve@example.com', 5500);
