"""In which order a page is read."""

import numpy as np

from vision.text.layout import Placed, in_reading_order
from vision.types import TextLine


def placed(text: str, x: float, y: float, width: float, height: float = 20) -> Placed:
    quad = np.array([[x, y], [x + width, y], [x + width, y + height], [x, y + height]], dtype=np.float32)
    return Placed(quad=quad, line=TextLine(text=text, box=(int(x), int(y), int(width), int(height)), confidence=0.99))


def read(lines: list[Placed]) -> list[str]:
    return [line.text for line in in_reading_order(lines)]


def column(name: str, x: float, count: int, *, top: float = 100, width: float = 300) -> list[Placed]:
    return [placed(f"{name}{row}", x, top + row * 30, width) for row in range(count)]


def test_two_columns_are_read_one_after_the_other() -> None:
    left, right = column("a", 50, 4), column("b", 400, 4)
    mixed = [line for pair in zip(left, right, strict=True) for line in pair]
    assert read(mixed) == ["a0", "a1", "a2", "a3", "b0", "b1", "b2", "b3"]


def test_a_heading_over_two_columns_comes_first_and_a_footer_last() -> None:
    page = [placed("footer", 50, 300, 650), *column("b", 400, 4), *column("a", 50, 4), placed("heading", 50, 40, 640, 40)]
    assert read(page) == ["heading", "a0", "a1", "a2", "a3", "b0", "b1", "b2", "b3", "footer"]


def test_three_columns() -> None:
    page = [*column("c", 750, 3), *column("a", 50, 3), *column("b", 400, 3)]
    assert read(page) == [f"{name}{row}" for name in "abc" for row in range(3)]


def test_a_receipt_is_read_along_its_rows() -> None:
    items, prices = column("item", 50, 4), column("price", 420, 4, width=60)
    assert read(prices + items) == ["item0", "price0", "item1", "price1", "item2", "price2", "item3", "price3"]


def test_a_table_of_short_cells_is_read_along_its_rows() -> None:
    cells = [placed(f"{row}{col}", 50 + 150 * ord(col) - 150 * ord("a"), 100 + 30 * row, 80) for row in range(4) for col in "abc"]
    assert read(cells[::-1]) == [f"{row}{col}" for row in range(4) for col in "abc"]


def test_two_short_labels_side_by_side_are_no_columns() -> None:
    page = [*column("a", 50, 2), *column("b", 400, 2)]
    assert read(page) == ["a0", "b0", "a1", "b1"]


def test_a_paragraph_under_another_is_not_beside_it() -> None:
    page = [*column("a", 50, 4, width=250), *column("b", 400, 4, top=400, width=250)]
    assert read(page) == ["a0", "a1", "a2", "a3", "b0", "b1", "b2", "b3"]


def test_a_row_that_runs_from_the_right_is_read_from_the_right() -> None:
    row = [placed("السعر", 300, 100, 90), placed("الخبز", 50, 100, 90)]
    assert read(row) == ["السعر", "الخبز"]


def test_columns_of_a_page_on_its_side_are_read_in_order() -> None:
    upright = [*column("a", 50, 4), *column("b", 400, 4)]
    turned = [Placed(quad=np.stack([600 - item.quad[:, 1], item.quad[:, 0]], axis=1), line=item.line) for item in upright]
    assert [line.text for line in in_reading_order(turned, quarter_turns=1)] == read(upright)
