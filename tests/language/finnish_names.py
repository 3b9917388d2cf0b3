"""Finnish genitives written down from knowledge of the language: names that no rule was fitted to."""

# Each entry: nominative:genitive, forms accepted behind |.
SURNAMES = """
Korhonen:Korhosen Mäkinen:Mäkisen Hämäläinen:Hämäläisen Laine:Laineen Heikkinen:Heikkisen Koskinen:Koskisen
Karjalainen:Karjalaisen Turunen:Turusen Leppänen:Leppäsen Ahonen:Ahosen Kinnunen:Kinnusen Kärkkäinen:Kärkkäisen
Aho:Ahon Oja:Ojan Harju:Harjun Kallio:Kallion Mäki:Mäen Lampi:Lammen Lehti:Lehden Kivi:Kiven|Kivin Saari:Saaren
Hiisi:Hiiden Vesi:Veden Mänty:Männyn Kanto:Kannon Kangas:Kankaan Taivas:Taivaan Rengas:Renkaan Kuningas:Kuninkaan
Seppä:Sepän Poika:Pojan Tamminen:Tammisen Tuomi:Tuomen Talvi:Talven Suvi:Suvin|Suven Tammi:Tammen Korpi:Korven
Toivonen:Toivosen Sarvi:Sarven Vaara:Vaaran Maa:Maan Suo:Suon Niitty:Niityn Hauta:Haudan Kukka:Kukan Lappi:Lapin
Ahde:Ahteen Lähde:Lähteen Vepsä:Vepsän Lonka:Longan Lanki:Langin Hakala:Hakalan Peltola:Peltolan Anttila:Anttilan
Ojanen:Ojasen Ruusu:Ruusun Kumpu:Kummun Kumpulainen:Kumpulaisen Lampinen:Lampisen Hietala:Hietalan Rantala:Rantalan
Rantanen:Rantasen Sillanpää:Sillanpään Hiltunen:Hiltusen Hirvonen:Hirvosen Huttunen:Huttusen Hyvönen:Hyvösen
Ikonen:Ikosen Immonen:Immosen Jokinen:Jokisen Jokela:Jokelan Junttila:Junttilan Jääskeläinen:Jääskeläisen
Kauppinen:Kauppisen Kauppi:Kaupin Kauppila:Kauppilan Kemppainen:Kemppaisen Kettunen:Kettusen Kiviniemi:Kiviniemen
Kivimäki:Kivimäen Kivelä:Kivelän Kivistö:Kivistön Kokko:Kokon Kokkonen:Kokkosen Komulainen:Komulaisen
Koivisto:Koiviston Koivu:Koivun Koivula:Koivulan Koivuniemi:Koivuniemen Koivumäki:Koivumäen Kortelainen:Kortelaisen
Koskela:Koskelan Kulmala:Kulmalan Kuosmanen:Kuosmasen Laaksonen:Laaksosen Lahtinen:Lahtisen Laitinen:Laitisen
Lappalainen:Lappalaisen Lehtinen:Lehtisen Lehtonen:Lehtosen Lehtola:Lehtolan Lehtimäki:Lehtimäen Leino:Leinon
Leinonen:Leinosen Leppälä:Leppälän Leppä:Lepän Linna:Linnan Lindholm:Lindholmin Lindström:Lindströmin Luoma:Luoman
Luoto:Luodon Luukkonen:Luukkosen Manninen:Mannisen Markkanen:Markkasen Martikainen:Martikaisen Mattila:Mattilan
Metsälä:Metsälän Metsä:Metsän Miettinen:Miettisen Mikkola:Mikkolan Mikkonen:Mikkosen Moilanen:Moilasen
Mustonen:Mustosen Myllymäki:Myllymäen Mylläri:Myllärin Mäenpää:Mäenpään Männistö:Männistön Määttä:Määtän
Nevala:Nevalan Niemelä:Niemelän Niemi:Niemen|Niemin Nikula:Nikulan Nurminen:Nurmisen Nyman:Nymanin Nyström:Nyströmin
Ojala:Ojalan Oksanen:Oksasen Ollila:Ollilan Paananen:Paanasen Paavola:Paavolan Pajunen:Pajusen Parkkinen:Parkkisen
Parviainen:Parviaisen Pasanen:Pasasen Pekkarinen:Pekkarisen Pelkonen:Pelkosen Peltonen:Peltosen Pennanen:Pennasen
Penttilä:Penttilän Perälä:Perälän Pesonen:Pesosen Pietilä:Pietilän Pirinen:Pirisen Pitkänen:Pitkäsen
Pohjola:Pohjolan Puustinen:Puustisen Pulkkinen:Pulkkisen Rajala:Rajalan Rauhala:Rauhalan Rautiainen:Rautiaisen
Repo:Revon|Repon Rissanen:Rissasen Ristola:Ristolan Ruotsalainen:Ruotsalaisen Räsänen:Räsäsen Rönkkö:Rönkön
Saarela:Saarelan Saarenpää:Saarenpään Saari-aho:Saari-ahon Salmela:Salmelan Salminen:Salmisen Salmi:Salmen|Salmin
Salonen:Salosen Savolainen:Savolaisen Seppälä:Seppälän Seppänen:Seppäsen Sihvonen:Sihvosen Silvennoinen:Silvennoisen
Sipilä:Sipilän Soini:Soinin Sorsa:Sorsan Suominen:Suomisen Suomi:Suomen|Suomin Sutinen:Sutisen Suutari:Suutarin
Taipale:Taipaleen Takala:Takalan Tanskanen:Tanskasen Tikka:Tikan Tikkanen:Tikkasen Toivanen:Toivasen Tolonen:Tolosen
Tolvanen:Tolvasen Tuominen:Tuomisen Tuomisto:Tuomiston Turpeinen:Turpeisen Tuovinen:Tuovisen Uusitalo:Uusitalon
Isotalo:Isotalon|Isontalon Vainio:Vainion Valkama:Valkaman Valkonen:Valkosen Vartiainen:Vartiaisen Vatanen:Vatasen
Venäläinen:Venäläisen Vesterinen:Vesterisen Viitanen:Viitasen Viitala:Viitalan Viita:Viidan Vilkka:Vilkan
Virolainen:Virolaisen Virtala:Virtalan Voutilainen:Voutilaisen Vuorinen:Vuorisen Vuorela:Vuorelan Väisänen:Väisäsen
Väänänen:Väänäsen Wallin:Wallinin Westerlund:Westerlundin Ylönen:Ylösen Ylitalo:Ylitalon Ylinen:Ylisen
Yli-Hukkala:Yli-Hukkalan Äijälä:Äijälän Åkerman:Åkermanin Öst:Östin Kuronen:Kurosen Kurkela:Kurkelan Kurppa:Kurpan
Kyllönen:Kyllösen Kyrö:Kyrön Kytö:Kydön|Kytön Könönen:Könösen Pitkämäki:Pitkämäen Mustajärvi:Mustajärven
Mustajoki:Mustajoen Vuorijoki:Vuorijoen Wuolijoki:Wuolijoen Kalliokoski:Kalliokosken Alakoski:Alakosken
Ylikoski:Ylikosken Alaniemi:Alaniemen Kotiniemi:Kotiniemen Hietaniemi:Hietaniemen Hietaranta:Hietarannan
Kivilahti:Kivilahden Ruokolahti:Ruokolahden Uusilampi:Uusilammen Mustalampi:Mustalammen Haapasaari:Haapasaaren
Haapasalmi:Haapasalmen Kuusisaari:Kuusisaaren Hongisto:Hongiston Hirvikangas:Hirvikankaan Uusikangas:Uusikankaan
Lautakangas:Lautakankaan Ristikankare:Ristikankareen Koivuranta:Koivurannan Savikurki:Savikurjen
Peltokorpi:Peltokorven Rautakorpi:Rautakorven Isokorpi:Isokorven Ketola:Ketolan Keto:Kedon Mieto:Miedon Pato:Padon
Aitta:Aitan Aitto-oja:Aitto-ojan Kota:Kodan Rauta:Raudan Raita:Raidan Virtaranta:Virtarannan Kolehmainen:Kolehmaisen
Haapa:Haavan Tupa:Tuvan Haavisto:Haaviston Haavikko:Haavikon Lepistö:Lepistön Lepikkö:Lepikön Kuusikko:Kuusikon
Männikkö:Männikön Koivikko:Koivikon Jurva:Jurvan Jutila:Jutilan Juutilainen:Juutilaisen Juvonen:Juvosen Kaila:Kailan
Kaitala:Kaitalan Kekkonen:Kekkosen Paasikivi:Paasikiven Ståhlberg:Ståhlbergin Svinhufvud:Svinhufvudin
Relander:Relanderin Ryti:Rytin Mannerheim:Mannerheimin Ahtisaari:Ahtisaaren Halonen:Halosen Stubb:Stubbin
Lipponen:Lipposen Jäätteenmäki:Jäätteenmäen Vanhanen:Vanhasen Katainen:Kataisen Rinne:Rinteen Haatainen:Haataisen
Haavisto:Haaviston Tiilikainen:Tiilikaisen Lintilä:Lintilän Kiuru:Kiurun Kulmuni:Kulmunin Purra:Purran
Rydman:Rydmanin Ranne:Ranteen Tavio:Tavion Adlercreutz:Adlercreutzin Henriksson:Henrikssonin Rantanen:Rantasen
Satonen:Satosen Multala:Multalan Grahn-Laasonen:Grahn-Laasosen Mykkänen:Mykkäsen Häkkänen:Häkkäsen Valtonen:Valtosen
Ikonen:Ikosen Juuso:Juuson Essayah:Essayahin Ohisalo:Ohisalon Hassi:Hassin Andersson:Anderssonin Koskela:Koskelan
Suhonen:Suhosen Sjöstedt:Sjöstedtin Björkman:Björkmanin Backman:Backmanin Blomqvist:Blomqvistin Ekholm:Ekholmin
Eklund:Eklundin Fagerström:Fagerströmin Forsman:Forsmanin Fors:Forsin Grönlund:Grönlundin Gustafsson:Gustafssonin
Hagman:Hagmanin Hansen:Hansenin Holm:Holmin Isaksson:Isakssonin Karlsson:Karlssonin Löfgren:Löfgrenin
Nordman:Nordmanin Sandberg:Sandbergin Sjöblom:Sjöblomin Sundqvist:Sundqvistin Söderholm:Söderholmin
Wikström:Wikströmin Rosenlöf:Rosenlöfin Enckell:Enckellin Krook:Krookin Roos:Roosin Melin:Melinin Sallinen:Sallisen
Wirtanen:Wirtasen Hakkarainen:Hakkaraisen Hakola:Hakolan Halme:Halmeen Hanski:Hanskin Harmaala:Harmaalan
Hautala:Hautalan Hautamäki:Hautamäen Heino:Heinon Heinonen:Heinosen Hellman:Hellmanin Helle:Helteen|Hellen
Helminen:Helmisen Hentilä:Hentilän Hietanen:Hietasen Hintikka:Hintikan Hintsa:Hintsan Holopainen:Holopaisen
Honkanen:Honkasen Honkala:Honkalan Huhtala:Huhtalan Huhtamäki:Huhtamäen Huovinen:Huovisen Hyttinen:Hyttisen
Hyyppä:Hyypän Hyypiä:Hyypiän Hänninen:Hännisen Härkönen:Härkösen Härkä:Härän Häyrynen:Häyrysen Iivonen:Iivosen
Isokallio:Isokallion Jalkanen:Jalkasen Jalonen:Jalosen Janhunen:Janhusen Joenpelto:Joenpellon Jormakka:Jormakan
Junnila:Junnilan Jylhä:Jylhän Jäntti:Jäntin Kaakko:Kaakon Kaasalainen:Kaasalaisen Kallunki:Kallungin
Kalmari:Kalmarin Kankaanpää:Kankaanpään Kantola:Kantolan Karhu:Karhun Karvinen:Karvisen Karppinen:Karppisen
Kataja:Katajan Kenttä:Kentän Keränen:Keräsen Keskinen:Keskisen Keskitalo:Keskitalon Kero:Keron Ketonen:Ketosen
Kilpeläinen:Kilpeläisen Kiiski:Kiisken|Kiiskin Kirves:Kirveen|Kirveksen Kivikoski:Kivikosken Konttinen:Konttisen
Kopola:Kopolan Korpela:Korpelan Koski-Jännes:Koski-Jänneksen Kotila:Kotilan Kotiranta:Kotirannan
Kotilainen:Kotilaisen Kovanen:Kovasen Krapu:Kravun|Krapun Kujala:Kujalan Kukkonen:Kukkosen Kulju:Kuljun
Kunnas:Kunnaksen|Kunnaan Kuparinen:Kuparisen Kurikka:Kurikan Kurtti:Kurtin Kuusela:Kuuselan Kuusinen:Kuusisen
Kääriäinen:Kääriäisen Laakkonen:Laakkosen Laakkola:Laakkolan Lahdenperä:Lahdenperän Laulainen:Laulaisen
Launis:Launiksen Launonen:Launosen Lehmus:Lehmuksen Lehikoinen:Lehikoisen Leskelä:Leskelän Leskinen:Leskisen
Liikanen:Liikasen Linnainmaa:Linnainmaan Lipasti:Lipastin Liukkonen:Liukkosen Lohi:Lohen|Lohin Lohela:Lohelan
Lukka:Lukan Lundén:Lundénin Luostarinen:Luostarisen Luukka:Luukan Lyly:Lylyn Maijala:Maijalan Malinen:Malisen
Malmi:Malmin Marttila:Marttilan Marttinen:Marttisen Matikainen:Matikaisen Mela:Melan Merikanto:Merikannon
Merikoski:Merikosken Meriluoto:Meriluodon Murto:Murron Mutka:Mutkan Mustikka:Mustikan Myllys:Myllyksen
Mäntylä:Mäntylän Mäntysaari:Mäntysaaren Mönkkönen:Mönkkösen Naskali:Naskalin Niinimäki:Niinimäen Nikkanen:Nikkasen
Niskanen:Niskasen Nissinen:Nissisen Norppa:Norpan Nousiainen:Nousiaisen Nupponen:Nupposen Nuutinen:Nuutisen
Nykänen:Nykäsen Närhi:Närhen|Närhin Onnela:Onnelan Paasonen:Paasosen Paatero:Paateron Pakarinen:Pakarisen Palo:Palon
Palomäki:Palomäen Pajari:Pajarin Parkkila:Parkkilan Pesola:Pesolan Piirainen:Piiraisen Pihlaja:Pihlajan
Pirttimäki:Pirttimäen Pirttijärvi:Pirttijärven Pohjanpää:Pohjanpään Poutanen:Poutasen Puro:Puron Puolakka:Puolakan
Raappana:Raappanan Raatikainen:Raatikaisen Ravantti:Ravantin Rekola:Rekolan Riihimäki:Riihimäen Ruohonen:Ruohosen
Ruuska:Ruuskan Ryynänen:Ryynäsen Saastamoinen:Saastamoisen Saksa:Saksan Santala:Santalan Savela:Savelan
Savikko:Savikon Siltala:Siltalan Silta:Sillan Siltanen:Siltasen Soikkeli:Soikkelin Sorri:Sorrin Särkkä:Särkän
Särkelä:Särkelän Särki:Särjen|Särkin Tahvanainen:Tahvanaisen Talvitie:Talvitien Tarvainen:Tarvaisen Tervo:Tervon
Tiainen:Tiaisen Tiihonen:Tiihosen Torvinen:Torvisen Torvi:Torven|Torvin Tossavainen:Tossavaisen Tuomela:Tuomelan
Tuomola:Tuomolan Tynkkynen:Tynkkysen Törmä:Törmän Törmälä:Törmälän Uosukainen:Uosukaisen Urpilainen:Urpilaisen
Vaahto:Vaahdon Vahtera:Vahteran Valli:Vallin Valtari:Valtarin Varis:Variksen Varpio:Varpion Vasala:Vasalan
Vehviläinen:Vehviläisen Vihtonen:Vihtosen Viinanen:Viinasen Viinikka:Viinikan Viljakainen:Viljakaisen Vilén:Vilénin
Virkkunen:Virkkusen Vuolle:Vuolteen|Vuolleen|Vuollen Vuoto:Vuodon Vuontisjärvi:Vuontisjärven Vähälä:Vähälän
Yrjölä:Yrjölän Jääski:Jääsken|Jääskin Pylkäs:Pylkkään|Pylkäksen Oinas:Oinaan|Oinaksen
Petrenko:Petrenkon Alanko:Alangon Räty:Rädyn|Rätyn Sääksi:Sääksen|Sääksin
"""
GIVEN_NAMES = """
Virve:Virven Nanette:Nanetten Meri:Meren|Merin
Matti:Matin Antti:Antin Pentti:Pentin Erkki:Erkin Heikki:Heikin Onni:Onnin Toivo:Toivon Arvo:Arvon Jukka:Jukan
Pekka:Pekan Seppo:Sepon Veikko:Veikon Risto:Riston Kaarina:Kaarinan Aino:Ainon Eeva:Eevan Mika:Mikan Niko:Nikon
Satu:Satun Outi:Outin Kati:Katin Virpi:Virpin Arto:Arton Marko:Markon Kauko:Kaukon Anita:Anitan Marita:Maritan
Riitta:Riitan Birgitta:Birgitan Päivi:Päivin Kirsi:Kirsin Heidi:Heidin Sari:Sarin Mari:Marin Markku:Markun
Pirkko:Pirkon Markus:Markuksen Rasmus:Rasmuksen Tuomas:Tuomaksen|Tuomaan Joonas:Joonaksen Elias:Eliaksen
Mathias:Mathiaksen Lars:Larsin Hans:Hansin Johannes:Johanneksen Hannes:Hanneksen
Kalle:Kallen Ville:Villen Janne:Jannen Anne:Annen
Hanne:Hannen Marianne:Mariannen Aarne:Aarnen Tuure:Tuuren Sirkka:Sirkan Martti:Martin Pertti:Pertin Kerttu:Kertun
Terttu:Tertun Ahti:Ahdin|Ahtin|Ahden Helmi:Helmen|Helmin Lempi:Lempin|Lemmen Kaapo:Kaapon Eetu:Eetun Inka:Inkan
Ida:Idan Frida:Fridan Sakari:Sakarin Tapani:Tapanin Samuel:Samuelin Daniel:Danielin Fatima:Fatiman Ahmed:Ahmedin
Olga:Olgan
"""
FULL_NAMES = {
    "Sini Juuti": "Sini Juutin",
    "Aino Lehto": "Aino Lehdon",
    "Kaisa Maria Koski": "Kaisa Maria Kosken",
    "Anna-Liisa Ranta": "Anna-Liisa Rannan",
    "Ville Rinta-Joki": "Ville Rinta-Joen",
    "Eva af Hällström": "Eva af Hällströmin",
    "Carl von Essen": "Carl von Essenin",
    "Pekka Uusi-Kivelä": "Pekka Uusi-Kivelän",
    "Vihreä valtuustoryhmä": "Vihreän valtuustoryhmän",
    "Ruotsalainen valtuustoryhmä": "Ruotsalaisen valtuustoryhmän",
    "Sosialidemokraattinen valtuustoryhmä": "Sosialidemokraattisen valtuustoryhmän",
    "Perussuomalaisten valtuustoryhmä": "Perussuomalaisten valtuustoryhmän",
    "Vasemmistoliiton valtuustoryhmä": "Vasemmistoliiton valtuustoryhmän",
    "Liike Nyt -valtuustoryhmä": "Liike Nyt -valtuustoryhmän",
    "Kokoomus": "Kokoomuksen",
    "Vasemmistoliitto": "Vasemmistoliiton",
    "Vihreät": "Vihreiden",
    "SDP": "SDP:n",
    "KOK": "KOK:n",
    "LEHTO": "LEHDON",
}


def pairs(text: str) -> list[tuple[str, list[str]]]:
    """The names of `text` with the forms that are right."""
    return [(name, forms.split("|")) for name, forms in (entry.rsplit(":", 1) for entry in text.split())]
