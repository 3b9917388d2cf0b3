"""Motions written for the tests, as councillors of different municipalities write, with what they hold."""

from dataclasses import dataclass
from datetime import date

from app.domain.language import Language
from app.domain.motion import Kind

FI, SV = Language.FI, Language.SV


@dataclass(frozen=True)
class Sample:
    """A text in the notation of `a_source`, and what a person reads in it."""

    name: str
    language: Language
    text: str
    title: str | None
    topic: str | None
    proposal: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    first: str | None = None
    count: int | None = None
    co_signers: tuple[str, ...] = ()
    dated: date | None = None
    handed_in: date | None = None
    kind: Kind = Kind.MOTION
    background: int | None = None
    case_number: str | None = None


SAMPLES = (
    Sample(
        "headings_and_run_in_background",
        FI,
        """
        Valtuustoaloite lähikirjastojen aukioloaikojen laajentamisesta

        Tausta Lähikirjasto on monelle ainoa maksuton tila. Iltavuoroja on silti karsittu.

        Asukaskyselyssä toivottiin pidempiä aukioloja.

        Ehdotus

        Kirjastojen aukioloa jatketaan arkisin kello 20:een. Omatoimiaika otetaan käyttöön esim. sunnuntaisin.

        Kysymykset:

        1. Paljonko pidempi aukiolo maksaisi?
        2. Mitkä kirjastot soveltuvat omatoimikäyttöön?
        """,
        "Valtuustoaloite lähikirjastojen aukioloaikojen laajentamisesta",
        "lähikirjastojen aukioloaikojen laajentamisesta",
        (
            "Kirjastojen aukioloa jatketaan arkisin kello 20:een.",
            "Omatoimiaika otetaan käyttöön esim. sunnuntaisin.",
        ),
        ("Paljonko pidempi aukiolo maksaisi?", "Mitkä kirjastot soveltuvat omatoimikäyttöön?"),
        background=2,
    ),
    Sample(
        "swedish_headings_numbered_questions",
        SV,
        """
        # Motion om att bygga en simstrand i Norrviken

        Esbo den 3 mars 2026

        # Bakgrund

        Stranden har varit stängd i flera år. Invånarna saknar en badplats nära hemmen.

        # Förslag

        Staden bygger en simstrand med brygga. Parkeringen utökas bl.a. med cykelställ.

        # Frågor

        1. Vad kostar en brygga?
        2. När kan arbetet inledas?

        Maria Holm och 12 andra ledamöter
        """,
        "Motion om att bygga en simstrand i Norrviken",
        "om att bygga en simstrand i Norrviken",
        ("Staden bygger en simstrand med brygga.", "Parkeringen utökas bl.a. med cykelställ."),
        ("Vad kostar en brygga?", "När kan arbetet inledas?"),
        first="Maria Holm",
        count=12,
        dated=date(2026, 3, 3),
        background=1,
    ),
    Sample(
        "letter_without_headings",
        FI,
        """
        Kirkkonummen kunnanvaltuustolle

        VALTUUSTOALOITE KEVYEN LIIKENTEEN VÄYLIEN VALAISTUKSESTA

        Moni koululainen kulkee talvella pimeässä. Valaistus puuttuu useilta reiteiltä.

        Me allekirjoittaneet valtuutetut esitämme, että kunta laatii valaistussuunnitelman. Suunnitelma tuodaan
        lautakunnalle vuoden 2027 alussa.

        Kirkkonummella 11.5.2026

        Tuula Rinne (vihr.)

        Olli Kallio (kok.)

        Peter Lindqvist (sfp)
        """,
        "VALTUUSTOALOITE KEVYEN LIIKENTEEN VÄYLIEN VALAISTUKSESTA",
        "KEVYEN LIIKENTEEN VÄYLIEN VALAISTUKSESTA",
        (
            "Me allekirjoittaneet valtuutetut esitämme, että kunta laatii valaistussuunnitelman.",
            "Suunnitelma tuodaan lautakunnalle vuoden 2027 alussa.",
        ),
        first="Tuula Rinne",
        count=2,
        co_signers=("Olli Kallio", "Peter Lindqvist"),
        dated=date(2026, 5, 11),
        background=1,
    ),
    Sample(
        "letters_as_list_marks",
        FI,
        """
        Valtuustoaloite koulujen sisäilmasta

        Sisäilmaongelmat toistuvat vuodesta toiseen.

        Edellytämme, että kaupunki

        a) teettää kuntotutkimuksen kaikissa kouluissa
        b) julkaisee tulokset verkossa
        c) laatii korjausohjelman vuoteen 2028 mennessä.

        Korjaukset maksavat itsensä takaisin.
        """,
        "Valtuustoaloite koulujen sisäilmasta",
        "koulujen sisäilmasta",
        (
            "teettää kuntotutkimuksen kaikissa kouluissa",
            "julkaisee tulokset verkossa",
            "laatii korjausohjelman vuoteen 2028 mennessä.",
        ),
        background=2,
    ),
    Sample(
        "numbered_demands_are_no_questions",
        FI,
        """
        Valtuustoaloite torikaupan elvyttämisestä

        Tori on hiljentynyt. Mitä on tehtävissä? Paljonkin.

        Esitämme seuraavia toimia:

        1. Toripaikkojen vuokraa alennetaan.
        2. Torille tuodaan vesipiste.
        3. Tapahtumista tiedotetaan paremmin.

        Aino Suo, kaupunginvaltuutettu, ja muut allekirjoittaneet.
        """,
        "Valtuustoaloite torikaupan elvyttämisestä",
        "torikaupan elvyttämisestä",
        ("Toripaikkojen vuokraa alennetaan.", "Torille tuodaan vesipiste.", "Tapahtumista tiedotetaan paremmin."),
        first="Aino Suo",
        background=1,
    ),
    Sample(
        "group_motion_fi",
        FI,
        """
        Vihreän valtuustoryhmän ryhmäaloite hulevesien viivyttämisestä

        Rankkasateet yleistyvät.

        Vihreä valtuustoryhmä esittää, että kaupunki rakentaa viivytysaltaita uusille asuinalueille.
        """,
        "Vihreän valtuustoryhmän ryhmäaloite hulevesien viivyttämisestä",
        "hulevesien viivyttämisestä",
        ("Vihreä valtuustoryhmä esittää, että kaupunki rakentaa viivytysaltaita uusille asuinalueille.",),
        first="Vihreä valtuustoryhmä",
        background=1,
    ),
    Sample(
        "group_motion_sv",
        SV,
        """
        Gruppmotion av Svenska fullmäktigegruppen om att trygga närtågen

        Tågen är försenade nästan varje vecka.

        Svenska fullmäktigegruppen föreslår att staden inleder förhandlingar om tätare turer.
        """,
        "Gruppmotion av Svenska fullmäktigegruppen om att trygga närtågen",
        "om att trygga närtågen",
        ("Svenska fullmäktigegruppen föreslår att staden inleder förhandlingar om tätare turer.",),
        first="Svenska fullmäktigegruppen",
        background=1,
    ),
    Sample(
        "resolution_fi",
        FI,
        """
        Toivomusponsi kesätyöpaikkojen lisäämisestä

        Hyväksyessään talousarvion valtuusto toivoo, että kaupunki lisää nuorten kesätyöpaikkoja.

        Ponnen jätti valtuutettu Jaana Ranta 16.11.2026.
        """,
        "Toivomusponsi kesätyöpaikkojen lisäämisestä",
        "kesätyöpaikkojen lisäämisestä",
        ("Hyväksyessään talousarvion valtuusto toivoo, että kaupunki lisää nuorten kesätyöpaikkoja.",),
        first="Jaana Ranta",
        kind=Kind.RESOLUTION,
    ),
    Sample(
        "resolution_sv",
        SV,
        """
        Hemställningskläm om att utöka antalet sommarjobb

        Fullmäktige förutsätter att staden utreder hur antalet sommarjobb kan utökas.
        """,
        "Hemställningskläm om att utöka antalet sommarjobb",
        "om att utöka antalet sommarjobb",
        ("Fullmäktige förutsätter att staden utreder hur antalet sommarjobb kan utökas.",),
        kind=Kind.RESOLUTION,
    ),
    Sample(
        "residents_initiative_fi",
        FI,
        """
        Kuntalaisaloite koirapuiston perustamisesta Lehtorinteeseen

        Alueella on paljon koiria, mutta lähin aitaus on kaukana.

        Ehdotan, että Lehtorinteeseen rakennetaan aidattu koirapuisto. Paikaksi sopisi vanha pelikenttä.

        Kunnioittaen

        Ritva Koivu
        """,
        "Kuntalaisaloite koirapuiston perustamisesta Lehtorinteeseen",
        "koirapuiston perustamisesta Lehtorinteeseen",
        (
            "Ehdotan, että Lehtorinteeseen rakennetaan aidattu koirapuisto.",
            "Paikaksi sopisi vanha pelikenttä.",
        ),
        first="Ritva Koivu",
        count=0,
        kind=Kind.RESIDENTS_INITIATIVE,
        background=1,
    ),
    Sample(
        "residents_initiative_sv",
        SV,
        """
        Invånarinitiativ om belysning på Strandstigen

        Stigen är mörk från oktober till mars.

        Jag föreslår att staden sätter upp lampor längs stigen.
        """,
        "Invånarinitiativ om belysning på Strandstigen",
        "om belysning på Strandstigen",
        ("Jag föreslår att staden sätter upp lampor längs stigen.",),
        kind=Kind.RESIDENTS_INITIATIVE,
        background=1,
    ),
    Sample(
        "council_question_without_marks",
        FI,
        """
        Valtuustokysymys talousarvion valmistelusta

        Valmistelun aikataulu on herättänyt keskustelua.

        Kysymme:

        1. Miten kaupunginhallitus ottaa lausunnot huomioon
        2. Milloin seuraava luonnos julkaistaan

        Valtuutettu Niilo Kangas ja 15 muuta valtuutettua
        """,
        "Valtuustokysymys talousarvion valmistelusta",
        "talousarvion valmistelusta",
        (),
        ("Miten kaupunginhallitus ottaa lausunnot huomioon", "Milloin seuraava luonnos julkaistaan"),
        first="Niilo Kangas",
        count=15,
        kind=Kind.COUNCIL_QUESTION,
        background=1,
    ),
    Sample(
        "one_question_in_running_text",
        FI,
        """
        Valtuustokysymys päiväkotien ryhmäkoista

        Ryhmäkoot ovat kasvaneet. Edellä olevaan viitaten kysyn: Aikooko kaupunki rajata ryhmäkokoja syksyllä?
        """,
        "Valtuustokysymys päiväkotien ryhmäkoista",
        "päiväkotien ryhmäkoista",
        (),
        ("Aikooko kaupunki rajata ryhmäkokoja syksyllä?",),
        kind=Kind.COUNCIL_QUESTION,
        background=1,
    ),
    Sample(
        "question_in_quotation_marks",
        FI,
        """
        Valtuustoaloite vanhan paloaseman käytöstä

        Asema on ollut tyhjänä pitkään. Aloitteessa kysytään ”Ollaanko paloasemaa myymässä?”.

        Esitämme, että asema avataan yhdistyksille.
        """,
        "Valtuustoaloite vanhan paloaseman käytöstä",
        "vanhan paloaseman käytöstä",
        ("Esitämme, että asema avataan yhdistyksille.",),
        ("Ollaanko paloasemaa myymässä?",),
        background=1,
    ),
    Sample(
        "unnumbered_questions_sv",
        SV,
        """
        Fråga om skolskjutsar

        Skjutsarna har dragits in på flera håll.

        Vi frågar:

        Hur många elever har förlorat sin skjuts?

        Vilka åtgärder vidtar staden?

        Ledamot Bo Ek m.fl.
        """,
        "Fråga om skolskjutsar",
        "om skolskjutsar",
        (),
        ("Hur många elever har förlorat sin skjuts?", "Vilka åtgärder vidtar staden?"),
        first="Bo Ek",
        kind=Kind.COUNCIL_QUESTION,
        background=1,
    ),
    Sample(
        "no_date_no_signature_no_proposal_words",
        FI,
        """
        Valtuustoaloite avoimesta datasta

        Avoin data hyödyttää kaikkia. Kaupungin rajapinnat ovat vanhentuneet.

        Rajapinnat pitäisi uusia.
        """,
        "Valtuustoaloite avoimesta datasta",
        "avoimesta datasta",
        background=2,
    ),
    Sample(
        "noun_alone_then_title",
        FI,
        """
        VALTUUSTOALOITE

        Lisää penkkejä keskustan puistoihin

        Ikäihmiset tarvitsevat levähdyspaikkoja.

        Ehdotamme, että puistoihin lisätään penkkejä.
        """,
        "Lisää penkkejä keskustan puistoihin",
        None,
        ("Ehdotamme, että puistoihin lisätään penkkejä.",),
        background=1,
    ),
    Sample(
        "title_with_colon_and_suffixes",
        FI,
        """
        Valtuustoaloite: Ilmainen ehkäisy nuorille (osittain Kv-asia) (Pöydälle 10.4.2017)

        Ehkäisyn hinta on monelle este.

        Esitän, että alle 25-vuotiaat saavat ehkäisyn maksutta.
        """,
        "Valtuustoaloite: Ilmainen ehkäisy nuorille",
        "Ilmainen ehkäisy nuorille",
        ("Esitän, että alle 25-vuotiaat saavat ehkäisyn maksutta.",),
        background=1,
    ),
    Sample(
        "signature_glued_to_a_sentence",
        FI,
        """
        Valtuustoaloite lepakoiden suojelusta

        Lepakot ovat taantuneet.

        Esitämme lepakkokartoituksen tekemistä. Hyöty olisi valtava.Vihreä valtuustoryhmä
        """,
        "Valtuustoaloite lepakoiden suojelusta",
        "lepakoiden suojelusta",
        ("Esitämme lepakkokartoituksen tekemistä.", "Hyöty olisi valtava."),
        first="Vihreä valtuustoryhmä",
        background=1,
    ),
    Sample(
        "total_of_signatories",
        FI,
        """
        Valtuustoaloite lumenkaatopaikan siirtämisestä

        Meri kuuluu kaikille.

        Aloitteessa ehdotetaan seuraavaa: Lumenkaato mereen lopetetaan. Uusi paikka osoitetaan sisämaasta.

        Aloitteen allekirjoitti 21 valtuutettua.
        """,
        "Valtuustoaloite lumenkaatopaikan siirtämisestä",
        "lumenkaatopaikan siirtämisestä",
        ("Lumenkaato mereen lopetetaan.", "Uusi paikka osoitetaan sisämaasta."),
        count=20,
    ),
    Sample(
        "list_of_signers_with_parties",
        FI,
        """
        Valtuustoaloite kouluruokailun kehittämisestä

        Ruokahävikki on suuri.

        Ehdotamme hävikkiruuan myyntiä.

        Espoossa 2.2.2026

        Allekirjoittajat: Eeva Niemi (sd.), Kari Aho (kesk.), Lotta Berg (r.) ja Esa Maja (vas.)
        """,
        "Valtuustoaloite kouluruokailun kehittämisestä",
        "kouluruokailun kehittämisestä",
        ("Ehdotamme hävikkiruuan myyntiä.",),
        first="Eeva Niemi",
        count=3,
        co_signers=("Kari Aho", "Lotta Berg", "Esa Maja"),
        dated=date(2026, 2, 2),
        background=1,
    ),
    Sample(
        "dated_and_handed_in",
        FI,
        """
        Valtuustoaloite yökahvilan avaamisesta

        Päivätty: 4.5.2026

        Jätetty valtuustolle 11.5.2026

        Yökahvila tukee asunnottomia.

        Pyydämme, että kaupunki selvittää yökahvilan avaamista.

        Sanna Joki ja 4 muuta valtuutettua
        """,
        "Valtuustoaloite yökahvilan avaamisesta",
        "yökahvilan avaamisesta",
        ("Pyydämme, että kaupunki selvittää yökahvilan avaamista.",),
        first="Sanna Joki",
        count=4,
        dated=date(2026, 5, 4),
        handed_in=date(2026, 5, 11),
        background=1,
    ),
    Sample(
        "swedish_undersigned_att_list",
        SV,
        """
        MOTION

        om en trygg skolväg i Sjökulla

        Korsningen vid skolan är farlig.

        Vi undertecknade fullmäktigeledamöter föreslår att

        - hastigheten sänks till 30 km/h
        - ett övergångsställe målas vid skolan.

        Grankulla 14.9.2026

        Anna Björk (SFP)

        Carl-Johan af Forsell (SFP)
        """,
        "MOTION om en trygg skolväg i Sjökulla",
        "om en trygg skolväg i Sjökulla",
        ("hastigheten sänks till 30 km/h", "ett övergångsställe målas vid skolan."),
        first="Anna Björk",
        count=1,
        co_signers=("Carl-Johan af Forsell",),
        dated=date(2026, 9, 14),
        background=1,
    ),
    Sample(
        "swedish_signed_by_in_words",
        SV,
        """
        Motion om gratis motionsrådgivning

        Många seniorer rör sig för lite. I motionen, undertecknad av ledamot Lars Alén med flera, föreslås att staden
        ordnar gratis rådgivning.
        """,
        "Motion om gratis motionsrådgivning",
        "om gratis motionsrådgivning",
        ("I motionen, undertecknad av ledamot Lars Alén med flera, föreslås att staden ordnar gratis rådgivning.",),
        first="Lars Alén",
        background=1,
    ),
    Sample(
        "case_number_and_forced_lines",
        FI,
        """
        KIRDno-2026-41

        Valtuustoaloite laiturien kunnosta

        Laiturit ovat rapistuneet. Ne ovat vaarallisia.

        Esitämme seuraavaa:|
        1) Laiturit tarkastetaan keväällä.|
        2) Vaaralliset laiturit suljetaan.

        Pekka Salmi|
        Heidi Lund
        """,
        "Valtuustoaloite laiturien kunnosta",
        "laiturien kunnosta",
        ("Laiturit tarkastetaan keväällä.", "Vaaralliset laiturit suljetaan."),
        first="Pekka Salmi",
        count=1,
        co_signers=("Heidi Lund",),
        background=1,
        case_number="KIRDno-2026-41",
    ),
    Sample(
        "rhetorical_questions_stay_reasoning",
        FI,
        """
        Valtuustoaloite rantaraitin jatkamisesta

        Miksi raitti päättyy kesken? Kuka siitä hyötyy? Vastausta ei ole.

        # Mitä aloitteessa esitetään?

        Raitti jatketaan satamaan asti.
        """,
        "Valtuustoaloite rantaraitin jatkamisesta",
        "rantaraitin jatkamisesta",
        ("Raitti jatketaan satamaan asti.",),
        background=1,
    ),
    Sample(
        "attachment_title_as_head",
        FI,
        """
        Valtuustoaloite 26.02.2026 Kallio Antti Melumittausten lisääminen kehätien varrella

        Melu ylittää ohjearvot.

        Esitän melumittausten lisäämistä.
        """,
        "Valtuustoaloite 26.02.2026 Kallio Antti Melumittausten lisääminen kehätien varrella",
        "Melumittausten lisääminen kehätien varrella",
        ("Esitän melumittausten lisäämistä.",),
        first="Antti Kallio",
        handed_in=date(2026, 2, 26),
        background=1,
    ),
    Sample(
        "proposal_in_the_middle_and_again",
        FI,
        """
        Valtuustoaloite uimahallin hinnoista

        Uinti on kansanterveyttä. Ehdotamme hintojen alentamista 20 prosentilla.

        Hinnat ovat nousseet kolmessa vuodessa paljon.

        Lisäksi ehdotamme, että työttömille annetaan maksuton aamuvuoro.
        """,
        "Valtuustoaloite uimahallin hinnoista",
        "uimahallin hinnoista",
        (
            "Ehdotamme hintojen alentamista 20 prosentilla.",
            "Lisäksi ehdotamme, että työttömille annetaan maksuton aamuvuoro.",
        ),
        background=2,
    ),
    Sample(
        "question_cut_by_an_empty_line",
        FI,
        """
        Valtuustoaloite linja-autoliikenteestä

        Vuoroja on karsittu.

        # Ehdotus

        Vuorot palautetaan.

        # Kysymykset

        1. Miten varmistetaan, että vuorot riittävät kouluun ja

        harrastuksiin kulkemiseen?
        2. Paljonko lisävuorot maksavat?
        """,
        "Valtuustoaloite linja-autoliikenteestä",
        "linja-autoliikenteestä",
        ("Vuorot palautetaan.",),
        (
            "Miten varmistetaan, että vuorot riittävät kouluun ja harrastuksiin kulkemiseen?",
            "Paljonko lisävuorot maksavat?",
        ),
        background=1,
    ),
    Sample(
        "inline_numbers_after_a_colon",
        SV,
        """
        Motion om ungdomsgårdarna

        Gårdarna stänger tidigt. Vi frågar därför: 1) Hur många besökare har gårdarna? 2) Kan de hålla öppet längre?

        Vi kräver att gårdarna hålls öppna till kl. 22.
        """,
        "Motion om ungdomsgårdarna",
        "om ungdomsgårdarna",
        ("Vi kräver att gårdarna hålls öppna till kl. 22.",),
        ("Hur många besökare har gårdarna?", "Kan de hålla öppet längre?"),
        background=1,
    ),
    Sample(
        "requirements_led_in_by_a_noun",
        FI,
        """
        Oulun kaupunginvaltuustolle

        Aloite

        Mopoilun järjestäminen Oulussa

        Häiriöitä on ollut. Miksi emme tekisi asialle jotain?

        Vaatimuksemme ovat:

        a) Kaupunki osoittaa paikan kokoontumisille.
        b) Nuorisotyö osallistuu iltoihin.

        Jari Kemppi, kaupunginvaltuutettu, ja muut allekirjoittaneet.
        """,
        "Mopoilun järjestäminen Oulussa",
        None,
        ("Kaupunki osoittaa paikan kokoontumisille.", "Nuorisotyö osallistuu iltoihin."),
        first="Jari Kemppi",
        background=1,
    ),
    Sample(
        "swedish_title_with_colon",
        SV,
        """
        Motion: Utredning om kollektivtrafiken i Raseborg

        Bussarna går glest. Vi föreslår därför:

        - Att staden utreder behovet av en servicelinje.
        - Att resultatet presenteras för fullmäktige senast i juni 2027.

        Ekenäs 5.10.2026

        Johan Ström

        Frida Nylund
        """,
        "Motion: Utredning om kollektivtrafiken i Raseborg",
        "Utredning om kollektivtrafiken i Raseborg",
        (
            "Att staden utreder behovet av en servicelinje.",
            "Att resultatet presenteras för fullmäktige senast i juni 2027.",
        ),
        first="Johan Ström",
        count=1,
        co_signers=("Frida Nylund",),
        dated=date(2026, 10, 5),
        background=1,
    ),
    Sample(
        "group_as_letterhead",
        FI,
        """
        Keskustan valtuustoryhmä

        VALTUUSTOALOITE

        Kylien elinvoimaohjelman laatimiseksi

        Kylät ovat kunnan voimavara.

        Me allekirjoittaneet esitämme, että kunnassa laaditaan kylien elinvoimaohjelma.

        Lapualla 1. helmikuuta 2026

        Keskustan valtuustoryhmän puolesta

        Antti Alatalo
        """,
        "Kylien elinvoimaohjelman laatimiseksi",
        "Kylien elinvoimaohjelman laatimiseksi",
        ("Me allekirjoittaneet esitämme, että kunnassa laaditaan kylien elinvoimaohjelma.",),
        first="Antti Alatalo",
        dated=date(2026, 2, 1),
        background=1,
    ),
    Sample(
        "no_title_at_all",
        FI,
        """
        Tämä valtuustoaloite käytännössä esittää, että Vantaa perustaa kiertotalouskeskuksen.

        a) Keskus perustetaan vanhaan varastoon.
        b) Keskus työllistää nuoria.

        Vantaalla 4.4.2026

        Sari Mäkelä (vas.) ym.
        """,
        None,
        None,
        (
            "Tämä valtuustoaloite käytännössä esittää, että Vantaa perustaa kiertotalouskeskuksen.",
            "Keskus perustetaan vanhaan varastoon.",
            "Keskus työllistää nuoria.",
        ),
        first="Sari Mäkelä",
        dated=date(2026, 4, 4),
        background=0,
    ),
    Sample(
        "lead_to_questions_ends_a_paragraph",
        FI,
        """
        Valtuustokysymys terveysasemien jonoista

        Jonot ovat pidentyneet. Haluamme kaupunginhallitukselta vastaukset seuraaviin kysymyksiin:

        Kuinka monta potilasta odottaa hoitoon pääsyä?

        Mihin toimiin kaupunki ryhtyy?

        Tiina Laine, Ville Saari, Mia Hult
        """,
        "Valtuustokysymys terveysasemien jonoista",
        "terveysasemien jonoista",
        (),
        ("Kuinka monta potilasta odottaa hoitoon pääsyä?", "Mihin toimiin kaupunki ryhtyy?"),
        first="Tiina Laine",
        count=2,
        co_signers=("Ville Saari", "Mia Hult"),
        kind=Kind.COUNCIL_QUESTION,
        background=1,
    ),
    Sample(
        "title_ends_with_the_name",
        FI,
        """
        Valtuustoaloite koivukujan säilyttämisestä – Ulla-Maija Vaara ym.

        Kuja on yli sata vuotta vanha.

        Tämän aloitteen allekirjoittajat esittävät, että kuja suojellaan.
        """,
        "Valtuustoaloite koivukujan säilyttämisestä – Ulla-Maija Vaara ym.",
        "koivukujan säilyttämisestä",
        ("Tämän aloitteen allekirjoittajat esittävät, että kuja suojellaan.",),
        first="Ulla-Maija Vaara",
        background=1,
    ),
)
