"""Which list items are one list, and what they show."""

from app.domain.richtext import plain
from app.export.laid import LaidBlock, Role
from app.export.laid_lists import number_lists

BODY = LaidBlock(Role.BODY, plain("Leipäteksti"))


def item(level: int = 0, number: int | None = None) -> LaidBlock:
    return LaidBlock(Role.NUMBERED, plain("Kohta"), level, number)


def bullet(level: int = 0) -> LaidBlock:
    return LaidBlock(Role.BULLET, plain("Kohta"), level)


def shown(*blocks: LaidBlock) -> list[tuple[int, int | None]]:
    return [(block.list_id, block.number) for block in number_lists(blocks) if block is not BODY]


def test_a_run_of_items_is_one_list_counted_from_one():
    assert shown(item(), item(), item()) == [(1, 1), (1, 2), (1, 3)]


def test_any_other_block_ends_a_list():
    assert shown(item(), BODY, item(), item()) == [(1, 1), (2, 1), (2, 2)]


def test_a_deeper_list_does_not_end_the_outer_one_and_begins_anew_each_time():
    assert shown(item(), item(1), item(1), item(), item(1)) == [(1, 1), (2, 1), (2, 2), (1, 2), (3, 1)]


def test_bullets_inside_a_numbered_list_do_not_end_it():
    assert shown(item(), bullet(1), item()) == [(1, 1), (2, None), (1, 2)]


def test_bullets_at_the_same_depth_end_a_numbered_list():
    assert shown(item(), bullet(), item()) == [(1, 1), (2, None), (3, 1)]


def test_a_number_of_its_own_begins_a_new_list_unless_it_follows():
    assert shown(item(number=3), item(), item(number=5), item(number=9)) == [(1, 3), (1, 4), (1, 5), (2, 9)]


def test_a_list_may_begin_deep():
    assert shown(item(2), item(0), item(2)) == [(1, 1), (2, 1), (3, 1)]
