"""The trees checked a second way, in SQL alone, sharing no code with `comments.tree`.

Every row is reached from a root by the parent pointers, and stands right beside its neighbours:
that fixes each place. The same statements run on SQLite and on PostgreSQL.
"""

# ruff: noqa: S608 (joined from the constants of this file)

REACHED = """
    WITH RECURSIVE reached (id, post_id, tree_id, level) AS (
        SELECT id, post_id, tree_id, 0 FROM comments_comment WHERE parent_id IS NULL
        UNION ALL
        SELECT c.id, r.post_id, r.tree_id, r.level + 1
        FROM comments_comment c JOIN reached r ON c.parent_id = r.id
    )
"""
SIBLINGS = """
    WITH siblings AS (
        SELECT c.id, c.lft, c.rght, p.lft AS parent_lft, p.rght AS parent_rght,
               LAG(c.rght) OVER (PARTITION BY c.parent_id ORDER BY c.lft, c.id) AS before,
               LEAD(c.lft) OVER (PARTITION BY c.parent_id ORDER BY c.lft, c.id) AS after,
               LAG(c.id) OVER (PARTITION BY c.parent_id ORDER BY c.lft, c.id) AS id_before
        FROM comments_comment c JOIN comments_comment p ON p.id = c.parent_id
    )
"""
CHECKS = {
    "not reached from a root": REACHED
    + "SELECT id FROM comments_comment WHERE id NOT IN (SELECT id FROM reached)",
    "another tree, post or level than the parents give": REACHED
    + """SELECT c.id FROM comments_comment c JOIN reached r ON r.id = c.id
         WHERE c.tree_id <> r.tree_id OR c.post_id <> r.post_id OR c.level <> r.level""",
    "a root outside its post's range": """
        SELECT id FROM comments_comment
        WHERE parent_id IS NULL AND (tree_id >> 32 <> post_id OR lft <> 1)""",
    "a number of two roots": """
        SELECT tree_id FROM comments_comment WHERE parent_id IS NULL
        GROUP BY tree_id HAVING COUNT(*) > 1""",
    "not right behind its neighbour": SIBLINGS
    + "SELECT id FROM siblings WHERE lft <> COALESCE(before, parent_lft) + 1",
    "not right before the end of its parent": SIBLINGS
    + "SELECT id FROM siblings WHERE after IS NULL AND rght <> parent_rght - 1",
    "a leaf with room inside": """
        SELECT id FROM comments_comment c WHERE rght <> lft + 1
        AND NOT EXISTS (SELECT 1 FROM comments_comment r WHERE r.parent_id = c.id)""",
}
ORDER = SIBLINGS + "SELECT id FROM siblings WHERE id_before > id"


def faults(connection):
    """What is wrong with the trees, as {what: keys}; empty when nothing is."""
    found = {}
    with connection.cursor() as cursor:
        for what, statement in CHECKS.items():
            cursor.execute(statement)
            if keys := [row[0] for row in cursor.fetchall()]:
                found[what] = keys
    return found


def out_of_order(connection):
    """Replies that stand before an older reply to the same comment."""
    with connection.cursor() as cursor:
        cursor.execute(ORDER)
        return [row[0] for row in cursor.fetchall()]
