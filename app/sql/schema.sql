-- SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
-- SPDX-License-Identifier: MIT
--
-- Every table of the lab's database: what the lessons' relational twins read and write.
-- Statements are idempotent. After a change raise SchemaVersion in schema.h, so that existing files get it too.
-- Money is in whole units, times are seconds since 1970 (REAL), keys and values that mirror Redis are BLOB.
-- A twin's table begins with the column `lab`: the prefix of the keys that it mirrors. Several labs may share a file, and
-- what cleans the keys of one takes its rows along.

-- Sample data -------------------------------------------------------------------------------------------------

CREATE TABLE IF NOT EXISTS products (
    id          INTEGER PRIMARY KEY,
    name        TEXT    NOT NULL,
    price       INTEGER NOT NULL CHECK (price >= 0),
    stock       INTEGER NOT NULL CHECK (stock >= 0),
    description TEXT    NOT NULL DEFAULT ''
);

CREATE TABLE IF NOT EXISTS posts (
    id      INTEGER PRIMARY KEY,
    title   TEXT    NOT NULL,
    content TEXT    NOT NULL DEFAULT '',
    views   INTEGER NOT NULL DEFAULT 0 CHECK (typeof(views) = 'integer'), -- beyond 64 bits SQLite makes it REAL
    likes   INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE IF NOT EXISTS users (
    id    INTEGER PRIMARY KEY,
    name  TEXT    NOT NULL UNIQUE,
    email TEXT    NOT NULL UNIQUE,
    score INTEGER NOT NULL DEFAULT 0
);

-- 01 basic-types ----------------------------------------------------------------------------------------------

-- One row a key: its type (a key has one, as in Redis) and the time after which it no longer exists. Deleting
-- it takes the value along, whichever of the five tables that is in.
CREATE TABLE IF NOT EXISTS kv_keys (
    key        BLOB PRIMARY KEY,
    type       TEXT NOT NULL CHECK (type IN ('string', 'list', 'set', 'hash', 'zset')),
    expires_at REAL
) WITHOUT ROWID;

-- A table with row ids, unlike the others: a value may be large, and SQLite reads large rows faster from those.
CREATE TABLE IF NOT EXISTS kv_strings (
    key   BLOB NOT NULL PRIMARY KEY REFERENCES kv_keys (key) ON DELETE CASCADE,
    value BLOB NOT NULL
);

CREATE TABLE IF NOT EXISTS kv_lists (
    key      BLOB    NOT NULL REFERENCES kv_keys (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    value    BLOB    NOT NULL,
    PRIMARY KEY (key, position)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS kv_sets (
    key    BLOB NOT NULL REFERENCES kv_keys (key) ON DELETE CASCADE,
    member BLOB NOT NULL,
    PRIMARY KEY (key, member)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS kv_hashes (
    key   BLOB NOT NULL REFERENCES kv_keys (key) ON DELETE CASCADE,
    field BLOB NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (key, field)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS kv_zsets (
    key    BLOB NOT NULL REFERENCES kv_keys (key) ON DELETE CASCADE,
    member BLOB NOT NULL,
    score  REAL NOT NULL,
    PRIMARY KEY (key, member)
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS kv_zsets_by_score ON kv_zsets (key, score, member);

-- 03 recent-items ---------------------------------------------------------------------------------------------

CREATE TABLE IF NOT EXISTS recent_views (
    lab       BLOB    NOT NULL,
    user      BLOB    NOT NULL,
    product   BLOB    NOT NULL,
    place     INTEGER NOT NULL, -- counts up: the newest has the highest of its user
    viewed_at REAL    NOT NULL,
    PRIMARY KEY (lab, user, product)
) WITHOUT ROWID;

CREATE UNIQUE INDEX IF NOT EXISTS recent_views_by_place ON recent_views (lab, user, place, product, viewed_at);

-- 04 session ---------------------------------------------------------------------------------------------------

-- Who may log in. Both have the password that stands beside the form, each with a salt of its own.
CREATE TABLE IF NOT EXISTS session_users (
    email      TEXT    PRIMARY KEY COLLATE NOCASE,
    id         INTEGER NOT NULL UNIQUE,
    role       TEXT    NOT NULL CHECK (role IN ('admin', 'user')),
    name       TEXT    NOT NULL,
    salt       BLOB    NOT NULL,
    hash       BLOB    NOT NULL,
    iterations INTEGER NOT NULL CHECK (iterations > 0)
);

INSERT INTO session_users (email, id, role, name, salt, hash, iterations) VALUES
    ('admin@test.com', 42, 'admin', 'Ada',
     X'5F8D1C0A77E24B3996D0A1C4E8B27F13',
     X'2414B38489575FE2D6A35BD3B38D0282382580A85B5FDA9C191E23B1F23A151B', 20000),
    ('user@test.com', 99, 'user', 'Uma',
     X'C2A9E46B1D7F80352E94BB06F1D8537A',
     X'5A3040FB5FC1DDB25C68404F06EBD9A62E3C6FD7B93C6141FA787140B2228726', 20000)
ON CONFLICT DO NOTHING;

CREATE TABLE IF NOT EXISTS sessions (
    lab        BLOB    NOT NULL,
    id         BLOB    NOT NULL,
    user_id    INTEGER NOT NULL,
    email      TEXT    NOT NULL,
    role       TEXT    NOT NULL,
    name       BLOB    NOT NULL,
    created    REAL    NOT NULL,
    last_seen  REAL    NOT NULL,
    expires_at REAL    NOT NULL,
    PRIMARY KEY (lab, id)
) WITHOUT ROWID;

-- To remove those that have ended.
CREATE INDEX IF NOT EXISTS sessions_by_end ON sessions (lab, expires_at);

CREATE TABLE IF NOT EXISTS session_fields (
    lab   BLOB NOT NULL,
    id    BLOB NOT NULL,
    field BLOB NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (lab, id, field),
    FOREIGN KEY (lab, id) REFERENCES sessions (lab, id) ON DELETE CASCADE
) WITHOUT ROWID;

-- 05 counter --------------------------------------------------------------------------------------------------

CREATE TABLE IF NOT EXISTS post_likes (
    lab     BLOB    NOT NULL,
    post    INTEGER NOT NULL,
    user    BLOB    NOT NULL,
    PRIMARY KEY (lab, post, user)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS post_like_counts (
    lab     BLOB    NOT NULL,
    post    INTEGER NOT NULL,
    likes   INTEGER NOT NULL CHECK (likes >= 0),
    PRIMARY KEY (lab, post)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS post_views (
    lab     BLOB    NOT NULL,
    post    INTEGER NOT NULL,
    views   INTEGER NOT NULL CHECK (typeof(views) = 'integer'),
    ends_at REAL,
    PRIMARY KEY (lab, post)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS post_flushed_views (
    lab     BLOB    NOT NULL,
    post    INTEGER NOT NULL,
    views   INTEGER NOT NULL CHECK (typeof(views) = 'integer'),
    PRIMARY KEY (lab, post)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS post_visitors (
    lab     BLOB    NOT NULL,
    post    INTEGER NOT NULL,
    visitor BLOB    NOT NULL,
    PRIMARY KEY (lab, post, visitor)
) WITHOUT ROWID;

-- No twin's: which batches of views have been added to posts.views, so that none is added twice.
CREATE TABLE IF NOT EXISTS view_batches (
    batch    TEXT    PRIMARY KEY,
    post     INTEGER NOT NULL,
    views    INTEGER NOT NULL,
    added_at REAL    NOT NULL
) WITHOUT ROWID;

-- 06 otp ------------------------------------------------------------------------------------------------------

-- The code is a text of digits: as an INTEGER it would lose its leading zeros.
CREATE TABLE IF NOT EXISTS otp_codes (
    lab        BLOB    NOT NULL,
    phone      BLOB    NOT NULL,
    code       BLOB    NOT NULL,
    attempts   INTEGER NOT NULL DEFAULT 0,
    sent_at    REAL    NOT NULL,
    expires_at REAL    NOT NULL,
    PRIMARY KEY (lab, phone)
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS otp_codes_by_end ON otp_codes (expires_at);

-- 07 lock -----------------------------------------------------------------------------------------------------

-- One row a lock, which stays when the lock has ended: the token must never go back.
CREATE TABLE IF NOT EXISTS lock_leases (
    lab        BLOB    NOT NULL,
    resource   BLOB    NOT NULL,
    owner      BLOB    NOT NULL,
    token      INTEGER NOT NULL,
    expires_at REAL    NOT NULL,
    PRIMARY KEY (lab, resource)
) WITHOUT ROWID;

-- fence: the highest token of the lock that has written here.
CREATE TABLE IF NOT EXISTS coupons (
    lab    BLOB    NOT NULL,
    coupon BLOB    NOT NULL,
    stock  INTEGER NOT NULL CHECK (stock >= 0),
    fence  INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (lab, coupon)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS coupon_issues (
    lab    BLOB NOT NULL,
    coupon BLOB NOT NULL,
    user   BLOB NOT NULL,
    PRIMARY KEY (lab, coupon, user),
    FOREIGN KEY (lab, coupon) REFERENCES coupons (lab, coupon) ON DELETE CASCADE
) WITHOUT ROWID;

-- 08 rate-limit -----------------------------------------------------------------------------------------------

-- Times are whole microseconds since 1970, since a limit is held exactly. One row a request: the index is for DELETE and
-- COUNT by time. It is not unique: two requests may come in one microsecond.
CREATE TABLE IF NOT EXISTS api_requests (
    lab  BLOB    NOT NULL,
    user BLOB    NOT NULL,
    at   INTEGER NOT NULL
);

CREATE INDEX IF NOT EXISTS api_requests_by_time ON api_requests (lab, user, at);

CREATE TABLE IF NOT EXISTS api_windows (
    lab        BLOB    NOT NULL,
    user       BLOB    NOT NULL,
    started_at INTEGER NOT NULL,
    ends_at    INTEGER NOT NULL,
    requests   INTEGER NOT NULL,
    PRIMARY KEY (lab, user, started_at)
) WITHOUT ROWID;

-- Of the window that began at started_at, and of the one before.
CREATE TABLE IF NOT EXISTS api_counters (
    lab        BLOB    NOT NULL,
    user       BLOB    NOT NULL,
    started_at INTEGER NOT NULL,
    length     INTEGER NOT NULL,
    current    INTEGER NOT NULL,
    previous   INTEGER NOT NULL,
    PRIMARY KEY (lab, user)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS api_buckets (
    lab     BLOB    NOT NULL,
    user    BLOB    NOT NULL,
    full_at INTEGER NOT NULL,
    PRIMARY KEY (lab, user)
) WITHOUT ROWID;

-- 09 ranking --------------------------------------------------------------------------------------------------

-- Two boards, as in Redis: one where names decide a tie, and one where whoever was there first is ahead. In the first
-- `arrival` is 0 for everybody, so that one order serves both.
CREATE TABLE IF NOT EXISTS players (
    lab     BLOB    NOT NULL,
    ties    TEXT    NOT NULL CHECK (ties IN ('bytes', 'first')),
    name    BLOB    NOT NULL,
    score   REAL    NOT NULL,
    arrival INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (lab, ties, name)
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS players_by_rank ON players (lab, ties, score DESC, arrival, name DESC);
CREATE INDEX IF NOT EXISTS players_by_arrival ON players (lab, arrival) WHERE ties = 'first';

-- 10 pubsub ---------------------------------------------------------------------------------------------------

-- Notifications by polling. An id is never given twice, so that "newer than the last that I have" is right also after
-- rows were deleted.
CREATE TABLE IF NOT EXISTS notifications (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    lab          BLOB    NOT NULL,
    channel      BLOB    NOT NULL,
    payload      BLOB    NOT NULL,
    published_at INTEGER NOT NULL
);

CREATE INDEX IF NOT EXISTS notifications_by_channel ON notifications (lab, channel, id);

-- 11 stream ---------------------------------------------------------------------------------------------------

-- Ids are 16 bytes, the higher first, so that their order is that of the stream's. payload: words as redis-cli quotes
-- them. last: the highest id that the group has been given.
CREATE TABLE IF NOT EXISTS jobs (
    lab     BLOB NOT NULL,
    queue   BLOB NOT NULL,
    id      BLOB NOT NULL,
    payload TEXT NOT NULL,
    PRIMARY KEY (lab, queue, id)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS job_groups (
    lab   BLOB NOT NULL,
    queue BLOB NOT NULL,
    name  BLOB NOT NULL,
    last  BLOB NOT NULL,
    PRIMARY KEY (lab, queue, name)
) WITHOUT ROWID;

-- Of each job that has been given to somebody and is not done: since when, which makes the time after which others may
-- have it, and how often.
CREATE TABLE IF NOT EXISTS job_claims (
    lab        BLOB    NOT NULL,
    queue      BLOB    NOT NULL,
    name       BLOB    NOT NULL,
    id         BLOB    NOT NULL,
    consumer   BLOB    NOT NULL,
    claimed_at REAL    NOT NULL,
    deliveries INTEGER NOT NULL,
    PRIMARY KEY (lab, queue, name, id)
) WITHOUT ROWID;
