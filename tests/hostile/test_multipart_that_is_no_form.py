"""Forms bent out of shape end in a problem, never in a question nobody asked."""

import pytest

from assistant.models import Question
from tests.conftest import Client

FORM = "multipart/form-data; boundary=xx"
END = b"\r\n--xx--\r\n"


def part(headers: bytes, body: bytes = b"x") -> bytes:
    return b"--xx\r\nContent-Disposition: form-data; " + headers + b"\r\n\r\n" + body + END


FORMS = {
    "no boundary": (b"abc", "multipart/form-data"),
    "a boundary of 300 letters": (b"abc", "multipart/form-data; boundary=" + "x" * 300),
    "only its end": (b"--xx--\r\n", FORM),
    "another kind of multipart": (b"--xx--\r\n", "multipart/mixed; boundary=xx"),
    "a photo that is a text field": (part(b'name="photo"'), FORM),
    "a recording that is a text field": (part(b'name="voice"'), FORM),
    "words that are a file": (part(b'name="text"; filename="a.txt"'), FORM),
    "a form in the form": (
        part(
            b'name="photo"\r\nContent-Type: multipart/mixed; boundary=yy',
            b'--yy\r\nContent-Disposition: file; filename="a"\r\n\r\nx\r\n--yy--',
        ),
        FORM,
    ),
    "base64 that is none": (part(b'name="photo"; filename="a.jpg"\r\nContent-Transfer-Encoding: base64', b"!!!"), FORM),
    "a field header of 200 kB": (part(b'name="text"\r\nX-Long: ' + b"a" * 200_000), FORM),
    "a file name in an unknown alphabet": (part(b"name=\"photo\"; filename*=bogus'en'%ff%fe.jpg"), FORM),
    "a field name that is no UTF-8": (part(b'name="te\xffxt"'), FORM),
    "twenty photos": (b"".join(part(b'name="photo"; filename="a"')[: -len(END)] + b"\r\n" for _ in range(20)) + b"--xx--\r\n", FORM),
    "no form at all": (b"{}", "application/json"),
}


@pytest.mark.parametrize(("body", "content_type"), FORMS.values(), ids=FORMS.keys())
def test_it_is_a_problem(alice: Client, body: bytes, content_type: str) -> None:
    response = alice.generic("POST", "/api/v1/ask/", body, content_type=content_type)  # type: ignore[arg-type]  # the stubs know text only
    assert response.status_code in (400, 415), response.content
    assert response["Content-Type"] == "application/problem+json"
    assert not Question.objects.exists()
