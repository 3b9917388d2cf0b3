import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.sentences import split_sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Silta korjataan. Tie suljetaan.", ("Silta korjataan.", "Tie suljetaan.")),
        ("Silta korjataan esim. ensi vuonna. Tie jää.", ("Silta korjataan esim. ensi vuonna.", "Tie jää.")),
        ("Ks. esim. Kuntalaki ym. Lait. Loppu.", ("Ks. esim. Kuntalaki ym. Lait.", "Loppu.")),
        ("Ledamot Ek m.fl. Motion bl.a. om torget. Slut.", ("Ledamot Ek m.fl. Motion bl.a. om torget.", "Slut.")),
        ("Työ alkaa 1. Lokakuuta. Hyvä.", ("Työ alkaa 1. Lokakuuta.", "Hyvä.")),
        ("Kustaa II. Aadolf tuli. Hän lähti.", ("Kustaa II. Aadolf tuli.", "Hän lähti.")),
        ("J. Sibelius sävelsi. Hän lepäsi.", ("J. Sibelius sävelsi.", "Hän lepäsi.")),
        ("Kuka maksaa? Milloin! Ehkä… Niin.", ("Kuka maksaa?", "Milloin!", "Ehkä…", "Niin.")),
        ("Hän sanoi: ”Silta on rikki.” Kaikki kuulivat.", ("Hän sanoi: ”Silta on rikki.”", "Kaikki kuulivat.")),
        ("Silta (ks. liite) korjataan 1.2.2026. Tie jää.", ("Silta (ks. liite) korjataan 1.2.2026.", "Tie jää.")),
        ("Aloite jätettiin 11.5.2026. Se on hyvä.", ("Aloite jätettiin 11.5.2026.", "Se on hyvä.")),
        ("Vuonna 2027. Sitten.", ("Vuonna 2027.", "Sitten.")),
        ("Silta on 30 m. Tie on pitkä.", ("Silta on 30 m.", "Tie on pitkä.")),
        ("Bussi lähtee klo 9. Juna myöhemmin.", ("Bussi lähtee klo 9.", "Juna myöhemmin.")),
        ("1. Silta korjataan. 2. Tie suljetaan.", ("1. Silta korjataan.", "2. Tie suljetaan.")),
        ("Penkkejä, kukkia jne. Lisäksi valoja.", ("Penkkejä, kukkia jne.", "Lisäksi valoja.")),
        ("Bänkar, blommor m.m. Dessutom ljus.", ("Bänkar, blommor m.m.", "Dessutom ljus.")),
        ("Ei pistettä lopussa", ("Ei pistettä lopussa",)),
        ("", ()),
        ("  \n ", ()),
    ],
)
def test_sentences_end_where_a_reader_would_end_them(text, sentences):
    assert split_sentences(text) == sentences


@given(st.text())
def test_nothing_but_white_space_between_sentences_is_lost(text):
    assert "".join("".join(split_sentences(text)).split()) == "".join(text.split())
