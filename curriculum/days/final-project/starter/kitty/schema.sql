-- For PostgreSQL. connection.py makes INTEGER of SERIAL for SQLite.
CREATE TABLE IF NOT EXISTS users (
    id SERIAL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    password TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS sessions (
    fingerprint TEXT PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES users (id),
    expires DOUBLE PRECISION NOT NULL
);
CREATE TABLE IF NOT EXISTS kitties (
    id SERIAL PRIMARY KEY,
    name TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS members (
    kitty_id INTEGER NOT NULL REFERENCES kitties (id),
    user_id INTEGER NOT NULL REFERENCES users (id),
    PRIMARY KEY (kitty_id, user_id)
);
CREATE INDEX IF NOT EXISTS members_by_user ON members (user_id);
CREATE TABLE IF NOT EXISTS expenses (
    id SERIAL PRIMARY KEY,
    kitty_id INTEGER NOT NULL REFERENCES kitties (id),
    payer_id INTEGER NOT NULL REFERENCES users (id),
    text TEXT NOT NULL,
    cents INTEGER NOT NULL CHECK (cents > 0)
);
CREATE INDEX IF NOT EXISTS expenses_by_kitty ON expenses (kitty_id);
CREATE TABLE IF NOT EXISTS shares (
    expense_id INTEGER NOT NULL REFERENCES expenses (id),
    user_id INTEGER NOT NULL REFERENCES users (id),
    PRIMARY KEY (expense_id, user_id)
);
