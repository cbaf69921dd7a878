"""SSML is well-formed and says exactly the speech, whatever the text."""

import xml.etree.ElementTree as ET

from hypothesis import given, settings
from hypothesis import strategies as st

from common.languages import LANGUAGES
from voice.speech import speakable, to_ssml

SSML = "{http://www.w3.org/2001/10/synthesis}"
ALLOWED = {SSML + name for name in ("speak", "s", "break", "say-as", "sub", "lang")}


def said(element: ET.Element) -> str:
    if element.tag == SSML + "sub":
        return element.attrib["alias"] + (element.tail or "")
    return (element.text or "") + "".join(said(child) for child in element) + (element.tail or "")


def test_what_was_written_stands_behind_what_is_said() -> None:
    assert '<sub alias="milligrams">mg</sub>.' in to_ssml("Take 0.5 mg.", "Take 0.5 milligrams.", "en")
    assert '<sub alias="euros">€</sub>”' in to_ssml("It says: “6.50 €”", "It says: “6.50 euros”", "en")


def test_long_numbers_are_read_in_groups() -> None:
    text = "Call +491701234567 now."
    assert '<say-as interpret-as="telephone">' in to_ssml(text, "Call +4917 0123 4567 now.", "en")
    assert '<say-as interpret-as="digits">4006 381 333 931</say-as>' in to_ssml("4006381333931", "4006 381 333 931", "en")


def test_a_latin_name_in_another_script_is_spoken_as_english() -> None:
    assert '<lang xml:lang="en">Coca Cola</lang>' in to_ssml("这是 Coca Cola", "这是 Coca Cola", "zh")


def test_markup_in_the_text_is_no_markup_in_the_speech() -> None:
    root = ET.fromstring(to_ssml("<audio src='x'/> & \"", "<audio src='x'/> & \"", "en"))
    assert said(root) == "<audio src='x'/> & \""


def test_a_language_tag_that_is_none_cannot_break_out_of_its_attribute() -> None:
    root = ET.fromstring(to_ssml("a", "a", 'en"><audio/>'))
    assert root.attrib["{http://www.w3.org/XML/1998/namespace}lang"] == "en"


@settings(max_examples=300, deadline=None)
@given(text=st.text(max_size=80), speech=st.none() | st.text(max_size=80), language=st.sampled_from([*LANGUAGES, "pt-BR", "", "x\x00"]))
def test_any_text_gives_well_formed_speech_with_only_our_tags(text: str, speech: str | None, language: str) -> None:
    speech = speakable(text, language) if speech is None else speech
    root = ET.fromstring(to_ssml(text, speech, language))
    assert {element.tag for element in root.iter()} <= ALLOWED
    legal = "".join(c for c in speech if c in "\t\n\r" or (c >= "\x20" and not "\ud800" <= c <= "\udfff" and c not in "\ufffe\uffff"))
    assert said(root).split() == legal.split()
