-- One completion of ours, statement by statement, as the server sends it to PostgreSQL: who asks, the process with the
-- task, the task, the latest and earliest deadline, the process, the assignment, the star, the event with its outbox
-- row, the running totals. The first statement also looks up which task is next, so that there are no more than ours.
\set n :n + 1
\set place :n * 8 + :client_id + 1
BEGIN;
SELECT token.no, token.party, token.org AS tied, token.expires, token.last_used, organization.no AS organization, organization.id AS organization_id, organization.timezone, organization.client_header_policy, organization.rate_limits, membership.role, membership.status, (SELECT string_agg(CAST(group_member.group_no AS TEXT), ',') FROM group_member WHERE group_member.org = organization.no AND group_member.party = token.party) AS groups, token.revoked, pool.task AS task, pool.process AS process, pool.touched AS touched, pool.template AS template, pool.party AS person, pool.org AS org FROM bench_pool AS pool, token LEFT OUTER JOIN organization ON organization.archived IS NULL LEFT OUTER JOIN membership ON membership.org = organization.no AND membership.party = token.party WHERE pool.n = :place AND token.no = 1 LIMIT 1 \gset
SELECT process.*, task.* FROM process JOIN task ON task.org = process.org AND task.process = process.id WHERE process.org = :org AND process.id = :process AND task.id = :task FOR UPDATE OF process;
UPDATE task SET place = 2, status = 3, touched = touched + 1, completed = touched, completer = :person WHERE task.id = :task AND task.org = :org;
SELECT max(task.deadline) FILTER (WHERE task.place <= 2) AS due, min(task.deadline) FILTER (WHERE task.place = 1) AS late_from FROM task WHERE task.process = :process AND task.org = :org;
UPDATE process SET revision = process.revision + 1, touched = touched + 1, n_done = n_done + 1, percent = 20 WHERE process.id = :process AND process.org = :org;
UPDATE assignment SET place = 2, touched = assignment.touched + 1 WHERE assignment.party = :person AND assignment.place = 1 AND assignment.touched = :touched AND assignment.task = :task AND assignment.org = :org;
SELECT starred.object FROM starred WHERE starred.party = :person AND starred.kind = 3 AND starred.object = :task AND starred.org = :org;
WITH fresh AS (INSERT INTO event (org, seq, id, at, name, verb, source, origin, actor, subject, subject_id, process, task, template, cause, rule, depth, body) VALUES (:org, nextval('event_seq'), gen_random_uuid(), 0, 'task.completed', 'completed', 'member', 'token', :person, 'task', :task, :process, :task, NULL, NULL, NULL, 0, NULL) RETURNING seq, org) INSERT INTO outbox (seq, org) SELECT seq, org FROM fresh;
INSERT INTO tally (org, kind, scope, place, slot, n) VALUES (:org, 1, 0, 1, :client_id, -1) ON CONFLICT (org, kind, scope, place, slot) DO UPDATE SET n = tally.n + excluded.n;
INSERT INTO tally (org, kind, scope, place, slot, n) VALUES (:org, 1, 0, 2, :client_id, 1) ON CONFLICT (org, kind, scope, place, slot) DO UPDATE SET n = tally.n + excluded.n;
INSERT INTO tally (org, kind, scope, place, slot, n) VALUES (:org, 2, :template, 1, :client_id, -1) ON CONFLICT (org, kind, scope, place, slot) DO UPDATE SET n = tally.n + excluded.n;
INSERT INTO tally (org, kind, scope, place, slot, n) VALUES (:org, 2, :template, 2, :client_id, 1) ON CONFLICT (org, kind, scope, place, slot) DO UPDATE SET n = tally.n + excluded.n;
INSERT INTO tally (org, kind, scope, place, slot, n) VALUES (:org, 3, :person, 1, :client_id, -1) ON CONFLICT (org, kind, scope, place, slot) DO UPDATE SET n = tally.n + excluded.n;
INSERT INTO tally (org, kind, scope, place, slot, n) VALUES (:org, 3, :person, 2, :client_id, 1) ON CONFLICT (org, kind, scope, place, slot) DO UPDATE SET n = tally.n + excluded.n;
COMMIT;
