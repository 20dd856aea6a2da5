// The log on a server, layout 1: what `server init` runs, statement by statement. An administrator
// can read it first. A log that is there is never changed by it: a new layout gets a file of its
// own.
#pragma once

#include <array>

namespace restaurant::serverschema1 {

/// Who may be what: one role of the database for each kind of seat, and one that owns everything
/// and that nobody logs in as. A login of a class is made a member of one of them.
inline constexpr std::array roles{
    R"(DO $$
DECLARE
    wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['restaurant_owner', 'restaurant_leader', 'restaurant_kitchen',
                                  'restaurant_waiter', 'restaurant_counter', 'restaurant_board',
                                  'restaurant_spectator'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
        END IF;
    END LOOP;
    -- What follows is made as the owner, also by an administrator who is no superuser.
    IF NOT pg_has_role(current_user, 'restaurant_owner', 'MEMBER') THEN
        EXECUTE format('GRANT restaurant_owner TO %I', current_user);
    END IF;
    -- Nobody else connects to this database, and nobody makes tables of his own in it.
    EXECUTE format('REVOKE CONNECT, TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO restaurant_leader, restaurant_kitchen,'
                   ' restaurant_waiter, restaurant_counter, restaurant_board, restaurant_spectator',
                   current_database());
END
$$)",
};

inline constexpr std::array tables{
    R"(CREATE SCHEMA restaurant AUTHORIZATION restaurant_owner)",
    R"(SET LOCAL ROLE restaurant_owner)",

    R"(CREATE TABLE restaurant.layout(version integer NOT NULL))",
    R"(INSERT INTO restaurant.layout VALUES (1))",

    // Empty for ever: its lock is the right to append.
    R"(CREATE TABLE restaurant.turn())",

    R"(CREATE TABLE restaurant.header(
    one integer PRIMARY KEY CHECK (one = 1),
    store_id uuid NOT NULL,
    epoch bigint NOT NULL,
    made integer NOT NULL,
    seed bigint NOT NULL,
    scenario text NOT NULL,
    hash bytea NOT NULL CHECK (octet_length(hash) = 32)
))",

    R"(CREATE TABLE restaurant.command(
    number bigint PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    type text NOT NULL,
    data text NOT NULL,
    actor text NOT NULL,
    role text NOT NULL,
    correlation uuid NOT NULL,
    causation bigint NOT NULL,
    view text,
    view_position bigint,
    at bigint NOT NULL,
    reason text,
    sentence text,
    first_position bigint,
    last_position bigint,
    seat text NOT NULL,
    hash bytea NOT NULL CHECK (octet_length(hash) = 32)
))",

    R"(CREATE TABLE restaurant.event(
    position bigint PRIMARY KEY,
    stream text NOT NULL,
    version integer NOT NULL,
    type text NOT NULL,
    schema integer NOT NULL,
    data text NOT NULL,
    command bigint NOT NULL,
    at bigint NOT NULL,
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    UNIQUE (stream, version)
))",

    R"(CREATE TABLE restaurant.activity(
    number bigint PRIMARY KEY,
    after bigint NOT NULL,
    command bigint NOT NULL,
    at bigint NOT NULL,
    type text NOT NULL,
    schema integer NOT NULL,
    data text NOT NULL,
    hash bytea NOT NULL CHECK (octet_length(hash) = 32)
))",

    R"(CREATE TABLE restaurant.words(
    command bigint PRIMARY KEY,
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    salt bytea,
    text text
))",

    R"(CREATE TABLE restaurant.snapshot(
    stream text PRIMARY KEY,
    format integer NOT NULL,
    version integer NOT NULL,
    position bigint NOT NULL,
    data text NOT NULL
))",

    R"(CREATE TABLE restaurant.subscription(
    name text PRIMARY KEY,
    position bigint NOT NULL,
    state text NOT NULL
))",

    // What time it is in the restaurant: where whoever leads has let it come to.
    R"(CREATE TABLE restaurant.clock(
    one integer PRIMARY KEY CHECK (one = 1),
    at bigint NOT NULL
))",

    // Who is there, as each told last. No part of the log.
    R"(CREATE TABLE restaurant.presence(
    seat name NOT NULL,
    session uuid NOT NULL,
    kind text NOT NULL,
    position bigint NOT NULL,
    seen timestamptz NOT NULL,
    PRIMARY KEY (seat, session)
))",

    // For which roles of the restaurant a kind of seat speaks.
    R"(CREATE TABLE restaurant.seat_role(seat name, role text, PRIMARY KEY (seat, role)))",
    // Which role may issue which command: the program's own table. A command's service owns the
    // streams that it may write to.
    R"(CREATE TABLE restaurant.permission(role text, command text, PRIMARY KEY (role, command)))",
    R"(CREATE TABLE restaurant.command_type(word text PRIMARY KEY, service text NOT NULL))",
    R"(CREATE TABLE restaurant.event_type(
    word text PRIMARY KEY, kind text NOT NULL, service text NOT NULL))",
    R"(CREATE TABLE restaurant.activity_type(word text PRIMARY KEY))",
};

/// Events as they are handed over: with their place among them, and the how many-th each is of its
/// stream. Made before what uses it.
inline constexpr std::array types{
    R"(CREATE FUNCTION restaurant.written(p_events json)
RETURNS TABLE(place bigint, stream text, version integer, type text, schema integer, data text,
              nth bigint)
LANGUAGE sql IMMUTABLE AS $$
    SELECT e.place, e.stream, e.version, e.type, e.schema, e.data,
           row_number() OVER (PARTITION BY e.stream ORDER BY e.place)
    FROM ROWS FROM (json_to_recordset(p_events) AS (
        stream text, version integer, type text, schema integer, data text))
        WITH ORDINALITY AS e(stream, version, type, schema, data, place)
$$)",
};

/// What writes. It runs as restaurant_owner, to whom it belongs, and looks at who has logged in
/// (session_user), not at who asks.
inline constexpr std::array functions{
    R"(CREATE FUNCTION restaurant.is_seat(seat name) RETURNS boolean
LANGUAGE sql STABLE AS $$
    SELECT pg_has_role(session_user, seat, 'MEMBER')
$$)",

    R"(CREATE FUNCTION restaurant.require_leader() RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF NOT restaurant.is_seat('restaurant_leader') THEN
        RAISE EXCEPTION 'only the seat that leads may do that' USING ERRCODE = '42501';
    END IF;
END
$$)",

    // The right to append, held until the transaction ends.
    R"(CREATE FUNCTION restaurant.take_turn() RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'appending needs READ COMMITTED' USING ERRCODE = '25001';
    END IF;
    LOCK TABLE restaurant.turn IN EXCLUSIVE MODE;
END
$$)",

    // The hash of the chain's last link, as a file's log is continued too.
    R"(CREATE FUNCTION restaurant.last_hash(last_command bigint) RETURNS bytea
LANGUAGE sql STABLE AS $$
    SELECT coalesce(
        (SELECT hash FROM restaurant.activity WHERE command = last_command
            AND number = (SELECT max(number) FROM restaurant.activity)),
        (SELECT e.hash FROM restaurant.event e JOIN restaurant.command c
            ON e.position = c.last_position WHERE c.number = last_command),
        (SELECT hash FROM restaurant.command WHERE number = last_command),
        (SELECT hash FROM restaurant.header))
$$)",

    // When it is recorded: whoever leads says it; for all others it is where the leader has brought
    // the restaurant, and never before what is recorded, whatever a seat believes. To be asked with
    // the turn taken.
    R"(CREATE FUNCTION restaurant.time_of(told bigint, last_command bigint) RETURNS bigint
LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN restaurant.is_seat('restaurant_leader') THEN told ELSE coalesce(greatest(
        (SELECT at FROM restaurant.clock),
        (SELECT at FROM restaurant.command WHERE number = last_command),
        (SELECT at FROM restaurant.activity ORDER BY number DESC LIMIT 1)), told) END
$$)",

    R"(CREATE FUNCTION restaurant.chained(before bytea, line text) RETURNS bytea
LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT sha256(before || convert_to(line || E'\n', 'UTF8'))
$$)",

    R"(CREATE FUNCTION restaurant.begin_log(
    p_store uuid, p_epoch bigint, p_made integer, p_seed bigint, p_scenario text)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM restaurant.require_leader();
    PERFORM restaurant.take_turn();
    INSERT INTO restaurant.header VALUES (1, p_store, p_epoch, p_made, p_seed, p_scenario,
        restaurant.chained(decode(repeat('00', 32), 'hex'),
                           concat_ws(E'\t', 'header', p_made, p_seed, p_scenario)));
END
$$)",

    // Throws what the seat may not do; answers no row if the id or a version is taken.
    R"(CREATE FUNCTION restaurant.append(
    p_id uuid, p_type text, p_data text, p_actor text, p_role text, p_correlation uuid,
    p_causation bigint, p_view text, p_view_position bigint, p_at bigint, p_reason text,
    p_sentence text, p_words_hash text, p_words_salt text, p_words text, p_events json)
RETURNS TABLE(o_number bigint, o_last bigint, o_at bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_before bigint;
    v_hash bytea;
    v_count integer := json_array_length(p_events);
    v_event record;
BEGIN
    IF NOT EXISTS (SELECT FROM restaurant.seat_role s WHERE s.role = p_role
                   AND restaurant.is_seat(s.seat)) THEN
        RAISE EXCEPTION 'this seat does not speak for the role %', p_role USING ERRCODE = '42501';
    END IF;
    IF p_reason IS NULL AND NOT EXISTS (SELECT FROM restaurant.permission p
                                        WHERE p.role = p_role AND p.command = p_type) THEN
        RAISE EXCEPTION 'the role % may not issue %', p_role, p_type USING ERRCODE = '42501';
    END IF;
    IF p_reason IS NOT NULL AND v_count > 0 OR v_count > 10000
       OR concat(p_actor, p_view, p_reason, p_sentence) ~ '[\x01-\x1f]'
       OR NOT EXISTS (SELECT FROM restaurant.command_type t WHERE t.word = p_type) THEN
        RAISE EXCEPTION 'this is no command with its outcome' USING ERRCODE = '22023';
    END IF;
    IF EXISTS (SELECT FROM restaurant.written(p_events) w WHERE NOT EXISTS (
            SELECT FROM restaurant.event_type t JOIN restaurant.command_type c USING (service)
            WHERE t.word = w.type AND c.word = p_type AND
              w.stream ~ ('^' || t.kind || '-[^\x01-\x1f]+$'))) THEN
        RAISE EXCEPTION 'such an event does not come of %', p_type USING ERRCODE = '42501';
    END IF;
    PERFORM p_data::json;

    PERFORM restaurant.take_turn();
    IF EXISTS (SELECT FROM restaurant.command c WHERE c.id = p_id)
       OR EXISTS (SELECT FROM restaurant.written(p_events) w WHERE w.version IS DISTINCT FROM
                  w.nth + coalesce((SELECT max(e.version) FROM restaurant.event e
                                    WHERE e.stream = w.stream), 0)) THEN
        RETURN;
    END IF;
    SELECT coalesce(max(c.number), 0) INTO v_before FROM restaurant.command c;
    SELECT coalesce(max(e.position), 0) INTO o_last FROM restaurant.event e;
    o_number := v_before + 1;
    o_at := restaurant.time_of(p_at, v_before);
    v_hash := restaurant.chained(restaurant.last_hash(v_before), concat_ws(E'\t',
        'command', o_number, replace(p_id::text, '-', ''), p_actor, p_role, o_at,
        coalesce(p_view, ''), coalesce(p_view_position, 0),
        CASE WHEN p_correlation = p_id THEN '' ELSE replace(p_correlation::text, '-', '') END,
        p_causation, coalesce(p_reason, ''), coalesce(p_sentence, ''),
        CASE WHEN v_count > 0 THEN o_last + 1 ELSE 0 END,
        CASE WHEN v_count > 0 THEN o_last + v_count ELSE 0 END, p_type, p_data));
    IF v_hash IS NULL THEN
        RAISE EXCEPTION 'no evening has begun in this log' USING ERRCODE = '55000';
    END IF;
    INSERT INTO restaurant.command VALUES (o_number, p_id, p_type, p_data, p_actor, p_role,
        p_correlation, p_causation, p_view, p_view_position, o_at, p_reason, p_sentence,
        CASE WHEN v_count > 0 THEN o_last + 1 END, CASE WHEN v_count > 0 THEN o_last + v_count END,
        session_user, v_hash);
    IF p_words_hash IS NOT NULL THEN
        INSERT INTO restaurant.words VALUES (o_number, decode(p_words_hash, 'hex'),
            decode(p_words_salt, 'hex'), p_words);
    END IF;
    FOR v_event IN SELECT * FROM restaurant.written(p_events) w ORDER BY w.place LOOP
        o_last := o_last + 1;
        v_hash := restaurant.chained(v_hash, concat_ws(E'\t', 'event', o_last, v_event.stream,
            v_event.version, v_event.type, v_event.schema, o_number, o_at, v_event.data));
        INSERT INTO restaurant.event VALUES (o_last, v_event.stream, v_event.version, v_event.type,
            v_event.schema, v_event.data, o_number, o_at, v_hash);
    END LOOP;
    PERFORM pg_notify('restaurant', '');
    RETURN NEXT;
END
$$)",

    R"(CREATE FUNCTION restaurant.append_activity(
    p_at bigint, p_type text, p_schema integer, p_data text)
RETURNS TABLE(o_number bigint, o_after bigint)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_command bigint;
    v_hash bytea;
BEGIN
    PERFORM restaurant.require_leader();
    IF NOT EXISTS (SELECT FROM restaurant.activity_type t WHERE t.word = p_type) THEN
        RAISE EXCEPTION 'this is no activity' USING ERRCODE = '22023';
    END IF;
    PERFORM p_data::json;
    PERFORM restaurant.take_turn();
    SELECT coalesce(max(c.number), 0) INTO v_command FROM restaurant.command c;
    SELECT coalesce(max(e.position), 0) INTO o_after FROM restaurant.event e;
    SELECT coalesce(max(a.number), 0) + 1 INTO o_number FROM restaurant.activity a;
    v_hash := restaurant.chained(restaurant.last_hash(v_command), concat_ws(E'\t',
        'activity', o_number, o_after, v_command, p_at, p_type, p_schema, p_data));
    IF v_hash IS NULL THEN
        RAISE EXCEPTION 'no evening has begun in this log' USING ERRCODE = '55000';
    END IF;
    INSERT INTO restaurant.activity VALUES (o_number, o_after, v_command, p_at, p_type, p_schema,
        p_data, v_hash);
    PERFORM pg_notify('restaurant', '');
    RETURN NEXT;
END
$$)",

    R"(CREATE FUNCTION restaurant.save_snapshot(
    p_stream text, p_format integer, p_version integer, p_position bigint, p_data text)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM restaurant.require_leader();
    INSERT INTO restaurant.snapshot VALUES (p_stream, p_format, p_version, p_position, p_data)
    ON CONFLICT (stream) DO UPDATE SET format = p_format, version = p_version,
        position = p_position, data = p_data;
END
$$)",

    R"(CREATE FUNCTION restaurant.save_subscription(p_name text, p_position bigint, p_state text)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM restaurant.require_leader();
    INSERT INTO restaurant.subscription VALUES (p_name, p_position, p_state)
    ON CONFLICT (name) DO UPDATE SET position = p_position, state = p_state;
END
$$)",

    // Whoever leads takes the turn before it looks at what the others did, and keeps it while it
    // goes on, up to `p_at`: between its groups the restaurant stands still, so that what a seat
    // does happens at one moment for all.
    R"(CREATE FUNCTION restaurant.lead_turn() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM restaurant.require_leader();
    PERFORM restaurant.take_turn();
END
$$)",
    R"(CREATE FUNCTION restaurant.set_clock(p_at bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM restaurant.lead_turn();
    INSERT INTO restaurant.clock VALUES (1, p_at) ON CONFLICT (one) DO UPDATE SET at = p_at
        WHERE restaurant.clock.at <> p_at;
END
$$)",

    // Said every second by every seat; `p_position` is where what it shows has come to. Two cannot
    // lead.
    R"(CREATE FUNCTION restaurant.here(p_session uuid, p_kind text, p_position bigint)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = 'restaurant_' || p_kind
                   AND p_kind <> 'owner' AND restaurant.is_seat(r.rolname)) THEN
        RAISE EXCEPTION 'this login is no %', p_kind USING ERRCODE = '42501';
    END IF;
    IF p_kind = 'leader' THEN
        PERFORM pg_advisory_xact_lock('restaurant.presence'::regclass::bigint);
        IF EXISTS (SELECT FROM restaurant.presence p WHERE p.kind = 'leader'
                   AND p.session <> p_session AND p.seen > clock_timestamp() - interval '5 s') THEN
            RAISE EXCEPTION 'somebody else leads' USING ERRCODE = '55006';
        END IF;
    END IF;
    DELETE FROM restaurant.presence WHERE seen < clock_timestamp() - interval '1 h';
    INSERT INTO restaurant.presence
        VALUES (session_user, p_session, p_kind, p_position, clock_timestamp())
    ON CONFLICT (seat, session) DO UPDATE SET kind = p_kind, position = p_position,
        seen = clock_timestamp();
END
$$)",
    R"(CREATE FUNCTION restaurant.leave(p_session uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    DELETE FROM restaurant.presence WHERE seat = session_user AND session = p_session
$$)",
};

/// What each kind of seat may do: read; append by the function; lead.
inline constexpr std::array rights{
    R"(REVOKE ALL ON ALL FUNCTIONS IN SCHEMA restaurant FROM PUBLIC)",
    R"(GRANT USAGE ON SCHEMA restaurant TO restaurant_leader, restaurant_kitchen,
    restaurant_waiter, restaurant_counter, restaurant_board, restaurant_spectator)",
    R"(GRANT SELECT ON restaurant.layout, restaurant.header, restaurant.command, restaurant.event,
    restaurant.activity, restaurant.snapshot, restaurant.subscription, restaurant.clock,
    restaurant.presence TO restaurant_leader,
    restaurant_kitchen, restaurant_waiter, restaurant_counter, restaurant_board,
    restaurant_spectator)",
    // What guests have said in words is read where one works for them; elsewhere that there was
    // something.
    R"(GRANT SELECT ON restaurant.words TO restaurant_leader, restaurant_kitchen,
    restaurant_waiter, restaurant_counter)",
    R"(GRANT SELECT (command, hash) ON restaurant.words TO restaurant_board, restaurant_spectator)",
    R"(GRANT EXECUTE ON FUNCTION restaurant.append TO restaurant_leader, restaurant_kitchen,
    restaurant_waiter, restaurant_counter)",
    R"(GRANT EXECUTE ON FUNCTION restaurant.begin_log, restaurant.append_activity,
    restaurant.save_snapshot, restaurant.save_subscription, restaurant.lead_turn,
    restaurant.set_clock TO restaurant_leader)",
    R"(GRANT EXECUTE ON FUNCTION restaurant.here, restaurant.leave TO restaurant_leader,
    restaurant_kitchen, restaurant_waiter, restaurant_counter, restaurant_board,
    restaurant_spectator)",
};

} // namespace restaurant::serverschema1
