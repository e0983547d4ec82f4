-- Every open task of the benchmark's organization, numbered, with what a completion must know of it.
CREATE UNLOGGED TABLE bench_pool AS
SELECT row_number() OVER (ORDER BY t.position, t.id) AS n, t.org, t.id AS task, t.process, t.touched, t.template, a.party, t.step
FROM task t JOIN assignment a ON a.org = t.org AND a.task = t.id
WHERE t.place = 1 AND t.process IS NOT NULL;
ALTER TABLE bench_pool ADD PRIMARY KEY (n);

ANALYZE bench_pool;
