import pytest

from app.intake.motion.proposals import by_items, by_phrase, introduces, under_heading
from app.intake.pieces import cut_pieces
from tests.intake.sources import a_source


@pytest.mark.parametrize(
    "sentence",
    [
        "Aloitteessa ehdotetaan seuraavaa:",
        "Aloitteessa esitetään muun muassa että silta korjataan.",
        "Me allekirjoittaneet valtuutetut esitämmekin, että silta korjataan.",
        "Esitän, että silta korjataan.",
        "Esitän uutta päätöstä, jolla silta korjataan.",
        "Tämän aloitteen allekirjoittajat esittävät, että silta korjataan.",
        "Tässä valtuustoaloitteessa esitetään, että silta korjataan.",
        "Tässä aloitteessa esitetään seuraaviin toimenpiteisiin ryhtymistä:",
        "Tämä valtuustoaloite käytännössä esittää, että silta korjataan.",
        "Edellytämme, että silta korjataan.",
        "Me seuraavat ehdotamme seuraavia toimia tehtäväksi:",
        "Aloitteessa kehotetaan kaupunkia ryhtymään toimenpiteisiin.",
        "I motionen föreslås följande:",
        "I motionen föreslås att bron repareras.",
        "Vi undertecknade fullmäktigeledamöter föreslår att bron repareras.",
        "Vi fullmäktigeledamöter kräver att bron repareras.",
        "Jag föreslår därför:",
        "Därför föreslår vi att bron repareras.",
    ],
)
def test_a_sentence_that_proposes(sentence):
    assert introduces(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Strategiassa esitetään tavoitteita.",
        "Esitämme seuraavat kysymykset:",
        "Esitämme huolemme sillasta.",
        "Miksi emme ehdottaisi siltaa?",
        "Hallitus föreslog aldrig en bro.",
        "Toivomme parasta.",
        "",
    ],
)
def test_a_sentence_that_proposes_nothing(sentence):
    assert not introduces(sentence)


def found(finder, text):
    pieces = cut_pieces(a_source(text).blocks)
    return [demand.text for demand in finder(pieces, [(number, 0) for number in range(len(pieces))]).demands]


def test_the_text_before_the_phrase_is_no_proposal():
    assert found(by_phrase, "Silta on rikki. Esitämme sillan korjaamista. Työ alkaa heti.\n\nLopuksi.") == [
        "Esitämme sillan korjaamista.",
        "Työ alkaa heti.",
    ]


def test_only_what_stands_behind_a_colon_is_proposed():
    assert found(by_phrase, "Aloitteessa ehdotetaan seuraavaa: Silta korjataan. Tie suljetaan.") == [
        "Silta korjataan.",
        "Tie suljetaan.",
    ]
    assert found(by_phrase, "Esitämme, että:\n\na) silta korjataan\nb) tie suljetaan") == [
        "silta korjataan",
        "tie suljetaan",
    ]
    assert found(by_phrase, "Esitämme: 1) Silta korjataan. 2) Tie suljetaan.") == ["Silta korjataan.", "Tie suljetaan."]


def test_a_paragraph_follows_a_colon_at_a_paragraphs_end():
    assert found(by_phrase, "Esitämme seuraavaa:\n\nSilta korjataan.\n\nKiitos.") == ["Silta korjataan."]


def test_under_a_heading_every_sentence_counts_but_the_one_that_leads_in_a_list():
    assert found(under_heading, "Esitämme:\n\n- silta\n- tie\n\nTyö tehdään esim. kesällä.") == [
        "silta",
        "tie",
        "Työ tehdään esim. kesällä.",
    ]


def test_items_that_begin_with_that_are_offered():
    assert found(by_items, "Toiveet ovat\n\n- että silta korjataan\n- muuta") == ["että silta korjataan"]
