/** Tables of a small library: a domain of its own, so that the engine proves to know none. */
export const LIBRARY_TABLES = `
  create table author (
    id uuid primary key,
    slug text not null unique,
    name text not null,
    nickname text,
    born date not null,
    country text not null,
    rating float8 not null,
    followers bigint not null,
    tags text[] not null,
    home_city text,
    home_zip text,
    hidden boolean not null default false,
    created_at timestamptz not null
  );
  create index on author (created_at desc, id desc);
  create index on author (name collate "vi-x-icu", id);
  create table book (
    id uuid primary key,
    author_id uuid references author,
    title text not null,
    genre text not null,
    price bigint not null,
    pages int,
    points numeric(8, 4) not null,
    in_print boolean not null,
    published_at timestamptz not null
  );
  create index on book (published_at desc, id desc);
  create index on book (author_id, published_at desc, id desc);
  create index on book (title collate "vi-x-icu", id);
  create index on book (price, id);
  create table book_translation (
    book_id uuid not null references book,
    language text not null,
    title text not null,
    primary key (book_id, language)
  );
  create table review (
    id uuid primary key,
    book_id uuid not null references book,
    place int not null,
    stars int not null,
    body text not null
  );
  create index on review (book_id, place, id);`;

/** A deterministic stock with what is hard to write: quotes, control characters, nulls, ties, extremes. */
export const LIBRARY_ROWS = `
  insert into author
  select md5('author ' || i)::uuid, 'author-' || i,
    (array['Ăn', 'Âu', 'Nguyễn Thị "Bé"', E'back\\\\slash\\n\\ttab', 'Đường', E'\\u0001\\u001f\\u007f\\u2028 é', '🌶 <b>&amp;</b> / end'])[i % 7 + 1] || ' ' || i / 7,
    case when i % 3 = 0 then null else 'nick ' || i end,
    date '1900-02-28' + i * 400, (array['vn', 'jp', 'la'])[i % 3 + 1],
    (array[0, -0.0, 1.5, 0.1, 1e-7, 0.000001, 123456789.123, 1e15, 1e21, 5e-324, 1.7976931348623157e308, -2.5e-9, 1e20, 0.30000000000000004])[i % 14 + 1],
    (array[0, 5, 9007199254740991, 9007199254740992, -999999999999999999, 999999999999999999])[i % 6 + 1],
    case i % 3 when 0 then '{}' when 1 then array['a'] else array['x "y"', 'ă', ''] end,
    case when i % 2 = 0 then 'City ' || i end, case when i % 4 = 0 then 'Z' || i end,
    i % 11 = 10,
    timestamptz '2020-01-01 00:00:00.123456+07' + (i / 2) * interval '1 day 17 milliseconds 3 microseconds'
  from generate_series(1, 40) i;
  insert into book
  select md5('book ' || i)::uuid, case when i % 13 = 0 then null else md5('author ' || (i * 7) % 40 + 1)::uuid end,
    (array['Sách ', 'An ', 'Ăn ', 'Á ', 'Zeta ', 'sách '])[i % 6 + 1] || i / 3,
    (array['NOVEL', 'POETRY', 'SCIENCE'])[i % 3 + 1], (i * 37) % 50 * 1000, nullif(i % 9, 0) * 50,
    (i % 7) + i / 8.0, i % 2 = 0,
    timestamptz '2024-05-05 12:00:00.5Z' - (i / 3) * interval '1 hour 1 microsecond'
  from generate_series(1, 200) i;
  insert into book_translation
  select md5('book ' || i)::uuid, 'EN', 'Book ' || i from generate_series(1, 200, 2) i;
  insert into review
  select md5('review ' || i)::uuid, md5('book ' || i % 150 + 1)::uuid, i % 4, i % 5 + 1, 'Review ' || i
  from generate_series(1, 500) i;`;
