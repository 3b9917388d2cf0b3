from app.intake.phrases import find_phrases


def told(text):
    return [
        (" ".join(phrase.names[0].words), phrase.count, phrase.more, phrase.genitive) for phrase in find_phrases(text)
    ]


def test_a_phrase_tells_names_count_and_case():
    assert told("valtuutettu Aino Lehdon ja 3 muun valtuutetun aloite") == [("Aino Lehdon", 3, False, True)]
    assert told("Ledamot Anna Ek m.fl. föreslår") == [("Anna Ek", None, True, False)]


def test_those_who_act_go_before_those_only_named():
    ranks = {
        phrase.names[0].text: phrase.rank
        for phrase in find_phrases("Valtuutettu Bo Ek ym.\nValtuutettu Aino Lehto esittää")
    }
    assert ranks["Aino Lehto"] < ranks["Bo Ek"]


def test_a_surname_that_stands_first_is_said_to():
    (phrase,) = find_phrases("Ryhmäaloite 12.03.2026 Lehto Aino Torin valaisu")
    assert phrase.surname_first


def test_running_text_names_nobody():
    assert told("Espoon kaupunki ja Helsingin kaupunki esittävät yhdessä Länsimetroa.") == []
