"""Which files are taken, and what a file is by its content (api-running 4.2, 4.4)."""

import pytest

from procession.files.content import ENDINGS, UNKNOWN, FileNotTaken, clean_name, is_shown, type_of

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20
PROGRAM = b"MZ\x90\0\x03\0\0\0" + b"\0" * 60


@pytest.mark.parametrize(
    ("name", "head", "media"),
    [
        ("a.PNG", PNG, "image/png"),
        ("a.jpeg", b"\xff\xd8\xff\xe0", "image/jpeg"),
        ("a.pdf", b"%PDF-1.7", "application/pdf"),
        ("a.docx", b"PK\x03\x04", "application/zip"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
        ("a.txt", "naïve".encode(), "text/plain"),
        ("a.csv", b"a;b", "text/csv"),
        ("a.txt", b"a\0b", UNKNOWN),
        ("a.pdf", b"not really", UNKNOWN),
        ("a.mp4", b"\0\0\0\x18ftypmp42", "video/mp4"),
        ("a.xls", b"<html><table>", UNKNOWN),
    ],
)
def test_content_says_what_a_file_is(name, head, media):
    assert type_of(name, head, part="name") == media


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("a.exe", PROGRAM),
        ("a.svg", b"<svg>"),
        ("a.html", b"<html>"),
        ("png", PNG),
        ("a.", PNG),
        ("a.pdf", PROGRAM),
        ("a.pdf", PNG),
        ("a.jpg", b"%PDF-1.4"),
        ("a.png", b" <!-- hi --> <!DOCTYPE html>"),
        ("a.docx", b"\x7fELF\x02"),
    ],
)
def test_what_is_not_taken_or_is_something_else_is_refused(name, head):
    with pytest.raises(FileNotTaken) as refusal:
        type_of(name, head, part="name")
    assert set(refusal.value.errors) == {"name"}


def test_only_what_is_proven_harmless_is_shown_in_place():
    assert is_shown("image/png")
    assert is_shown("application/pdf")
    assert not is_shown(UNKNOWN)
    assert not is_shown("application/zip")
    assert "svg" not in ENDINGS
    assert "html" not in ENDINGS


def test_a_name_keeps_its_form_without_folders_and_control_characters():
    assert clean_name("C:\\fakepath\\Zürich 1.pdf") == "Zürich 1.pdf"
    assert clean_name("../../etc/pass\nwd.txt") == "passwd.txt"
    assert clean_name("a" * 300 + ".pdf") == "a" * 251 + ".pdf"
    assert clean_name("/") == ""
