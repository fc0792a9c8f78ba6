"""Which tests run in which pass of `tests/run.sh`.

`make test` runs every test at least once: all of them on SQLite. On PostgreSQL it leaves out what
would say the same a second time, by this rule and by no other:

- a test that opens no database;
- a test that opens one of its own, which is SQLite's in both passes;
- a test that looks only at the HTML of pages, where both databases gave the same rows;
- of one test in many ways, those that ask the database nothing that another of them does not;
- a test of signatures and digests, which Python makes.

`make test-fast` leaves out what takes long, whatever it is about.

Both tables name files below tests/ and the tests in them, with all ways or with one in brackets.
"""

ALL = None

STARTS_PROCESSES = {
    "config/test_backup_drill.py",
    "config/test_locks.py",
    "test_concurrency.py",
    "test_faults.py",
    "test_mail_storm.py",
    "comments/test_two_moderators.py",
}
"""What these start opens the database of the pass, and no fixture says so."""

ON_SQLITE_ALONE = {
    # A blog with a database of its own, on SQLite.
    "config/test_backup_drill.py": {
        "test_the_key_of_an_encrypted_backup_comes_into_an_empty_place",
    },
    # A secret is a signature, or is looked up by its digest.
    "test_tokens.py": {
        "test_ten_thousand_forged_secrets_open_nothing",
    },
    # The HTML of pages.
    "test_html.py": ALL,
    "test_project.py": {
        "test_every_page_has_a_language_a_title_and_one_heading_of_its_own",
        "test_every_page_is_titled_and_headed_with_words",
        "test_no_page_loads_anything_from_another_host",
        "test_no_page_holds_a_program_or_a_style_of_its_own",
        "test_what_a_reader_chose_to_see_is_known_before_a_page_is_drawn",
        "test_no_id_stands_twice_on_a_page",
        "test_every_label_and_description_points_to_something_on_its_page",
        "test_no_public_page_carries_a_value_of_its_own_for_each_reader",
    },
    "test_cookies.py": {
        *(
            f"{test}[{way}]"
            for test in (
                "test_no_address_outside_the_admin_sets_a_cookie",
                "test_a_cookie_of_the_admin_stays_in_the_admin",
            )
            # They ask what GET asks, or are refused before anything is asked.
            for way in ("HEAD", "PUT", "DELETE", "OPTIONS", "POST from another site")
        ),
        "test_no_address_outside_the_admin_sets_a_cookie[GET with cookies]",
    },
}

SLOW = {
    "blog/test_conflicts.py": {
        "test_of_saves_at_the_same_moment_one_is_taken_and_the_others_are_kept",
    },
    "blog/test_admin.py": {
        "test_an_article_of_more_than_a_megabyte_is_saved",
    },
    "blog/test_picture_bounds.py": ALL,
    "blog/test_redirects.py": {
        "test_a_flood_takes_little_memory",
        "test_a_thousand_colliding_titles_in_many_scripts_have_addresses_that_round_trip",
    },
    "comments/test_every_verb.py": ALL,
    "comments/test_policy_speed.py": ALL,
    "comments/test_queue.py": {
        "test_fifty_batches_can_be_undone",
    },
    "comments/test_queue_speed.py": ALL,
    "comments/test_shapes.py": ALL,
    "comments/test_thread.py": {
        "test_a_chain_of_two_thousand_replies_is_drawn",
        "test_a_chain_of_two_thousand_replies_is_one_conversation_of_the_paged_thread",
        "test_a_page_asks_the_database_as_often_at_ten_comments_as_at_a_thousand",
    },
    "comments/test_tree.py": {
        "test_a_chain_of_two_thousand_replies_loads_and_is_checked",
    },
    "comments/test_tree_model.py": ALL,
    "comments/test_two_moderators.py": ALL,
    "config/test_admin_forms.py": ALL,
    "config/test_backup_drill.py": ALL,
    "config/test_backup_encryption.py": ALL,
    "config/test_demo.py": ALL,
    "config/exchange/test_archive.py": ALL,
    # Each starts a process.
    "config/test_env.py": ALL,
    "config/test_locks.py": {
        "test_of_two_first_migrations_one_waits",
    },
    "config/test_nginx.py": ALL,
    "config/test_page_keys.py": {
        "test_no_number_of_pages_gives_an_address_its_rights_back",
    },
    "config/test_rate_limit.py": {
        "test_of_200_posts_in_a_minute_all_from_the_limit_on_are_refused",
    },
    "config/test_search_questions.py": ALL,
    "config/test_serve.py": ALL,
    "test_concurrency.py": ALL,
    "test_fuzz.py": ALL,
    "test_html.py": ALL,
    "test_mail_storm.py": ALL,
    "test_cookies.py": {
        "test_no_address_outside_the_admin_sets_a_cookie",
        "test_a_cookie_of_the_admin_stays_in_the_admin",
    },
    "test_tokens.py": {
        "test_ten_thousand_forged_secrets_open_nothing",
    },
}


def is_in(table, item, folder):
    """Whether a collected test is in one of the tables; `folder` is tests/."""
    names = table.get(item.path.relative_to(folder).as_posix(), ())
    return names is ALL or item.originalname in names or item.name in names


def opens_the_database(item, folder):
    """Whether it opens the database of the pass, which it may do through a process."""
    return bool(
        item.path.relative_to(folder).as_posix() in STARTS_PROCESSES
        or item.get_closest_marker("django_db")
        or {"db", "transactional_db", "live_server"}.intersection(item.fixturenames)
    )
