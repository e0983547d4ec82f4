"""Words of texts and of questions (behaviour J24)."""

from procession.search import words


def test_words_are_without_case_accents_and_markup() -> None:
    found = words.words_of(["<p>Über&nbsp;Łódź</p>", "ÜBER 3D-print", None, "a_b"], scope="/1/2")
    assert found == "/1/2 uber łodz 3d print a b"


def test_a_text_can_never_pretend_to_be_of_another_scope() -> None:
    assert words.words_of(["/2/1 '/2/1' \"/2/1\""], scope="/1/1") == "/1/1 2 1"


def test_texts_and_questions_are_bounded() -> None:
    assert len(words.words_of([" ".join(str(n) for n in range(9_999))], scope="/1/1").split()) == words.MOST_WORDS + 1
    assert words.asked("x" * 99) == ["x" * words.LONGEST_WORD]
    assert len(words.asked(" ".join(str(n) for n in range(99)))) == words.MOST_ASKED


def test_a_question_is_asked_in_both_languages() -> None:
    asked = words.question(words.asked("Café & O'Neil \\ *"), scope="/1/2")
    assert asked.fts == '"/1/2" AND "cafe"* AND "o"* AND "neil"*'
    assert asked.recent_fts == '"/1/2" AND "cafe" AND "o" AND "neil"'
    assert asked.tsquery == "'/1/2' & 'cafe':* & 'o':* & 'neil':*"
