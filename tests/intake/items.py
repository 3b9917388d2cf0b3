"""Items written for tests, one line a paragraph: an Espoo answer in both languages and short ones of other systems."""

from app.domain.richtext import plain
from app.domain.source import SourceBlock, SourceParagraph, SourceText, Style

ESPOO_FI = """
Valtuusto 18.05.2026
% Valtuustoaloite koulupihojen varjostamisesta
Valmistelijat / lisätiedot:
Lehtonen Aino
etunimi.sukunimi@espoo.fi
Puhelinnumero 09 816 21
# Päätösehdotus
Esittelijä
Kaupunginhallitus
Valtuusto merkitsee selostusosan tiedoksi vastauksena valtuutettu Veikko Salon ym. 2.2.2026 jättämään \
valtuustoaloitteeseen koulupihojen varjostamisesta ja toteaa aloitteen loppuun käsitellyksi.
# Käsittely
# Päätös
# Selostus
# Valtuustoaloite
Valtuutettu Veikko Salo ja 14 muuta valtuutettua ovat jättäneet 28.1.2026 päivätyn valtuustoaloitteen koulupihojen \
varjostamisesta. Aloitteessa ehdotetaan seuraavaa: Jokaiselle koulupihalle istutetaan puita. Työ alkaa keväällä.
Lisäksi aloitteessa kysytään seuraavaa:
1. Montako pihaa on ilman varjoa?
2. Milloin istutukset voidaan aloittaa?
# Vastaus valtuustoaloitteeseen
Tiivistelmä:
- Pihoista kolmasosa on varjoton.
- Istutukset alkavat vuonna 2027.
Koulupihojen kunnossapidosta säädetään kuntalaissa.
# 1. Montako pihaa on ilman varjoa?
Varjottomia pihoja on 24.
# 2. Milloin istutukset voidaan aloittaa?
Istutukset alkavat keväällä 2027, kun rahoitus on varmistunut. Ensin istutetaan Leppävaaraan.
Puut valitaan yhdessä koulujen kanssa.
# Päätöshistoria
Kaupunginhallitus 04.05.2026 § 101
# Päätösehdotus
Esittelijä
Kaupunginjohtaja Koski Liisa
Kaupunginhallitus ehdottaa, että valtuusto merkitsee selostusosan tiedoksi.
# Käsittely
# Päätös
Kaupunginhallitus:
Esittelijän ehdotus hyväksyttiin.
# Päätöshistoria
# Liitteet
# Oheismateriaali
- Valtuustoaloite koulupihojen varjostamisesta
# Tiedoksi
Sivistystoimi
"""

ESPOO_SV = """
Fullmäktige 18.05.2026
% Motion om att skapa skugga på skolgårdarna
Beredning och upplysningar:
Lehtonen Aino
fornamn.efternamn@esbo.fi
Telefon 09 816 21
# Förslag
Föredragande
Stadsstyrelsen
Fullmäktige antecknar redogörelsen för kännedom som svar på Veikko Salos m.fl. motion 2.2.2026 om att skapa skugga på \
skolgårdarna samt konstaterar att motionen är slutbehandlad.
# Behandling
# Beslut
# Redogörelse
# Motionen
Veikko Salo och 14 andra ledamöter har lämnat en motion daterad 28.1.2026 om att skapa skugga på skolgårdarna.
I motionen föreslås följande: Träd planteras på varje skolgård. Arbetet inleds på våren.
I motionen ställs dessutom följande frågor:
1. Hur många skolgårdar saknar skugga?
2. När kan planteringarna inledas?
# Svar på motionen
Sammanfattning:
- En tredjedel av gårdarna saknar skugga.
- Planteringarna inleds år 2027.
Om underhållet av skolgårdarna föreskrivs i kommunallagen.
# 1. Hur många skolgårdar saknar skugga?
Skugga saknas på 24 gårdar.
# 2. När kan planteringarna inledas?
Planteringarna inleds våren 2027, när finansieringen har säkrats.
De första träden planteras i Alberga.
Träden väljs tillsammans med skolorna.
# Beslutshistoria
Stadsstyrelsen 4.5.2026 § 101
# Förslag
Föredragande
Stadsdirektör Liisa Koski
Stadsstyrelsen föreslår att fullmäktige antecknar redogörelsen för kännedom.
# Behandling
# Beslut
Stadsstyrelsen:
Föredragandens förslag godkändes.
# Beslutshistoria
# Bilaga
# Tilläggsmaterial
- Valtuustoaloite koulupihojen varjostamisesta
# För kännedom
Bildningssektorn
"""


def an_item(text: str, *, name: str = "asia.txt") -> SourceText:
    """`text` as a source, one paragraph a line: `% ` marks the title, `# ` a heading, `1. ` and `- ` list items."""
    return SourceText(name, tuple(_block(line) for line in text.strip().split("\n") if line.strip()))


def _block(line: str) -> SourceBlock:
    if line.startswith("% "):
        return SourceParagraph(plain(line[2:]), Style.TITLE)
    if line.startswith("# "):
        return SourceParagraph(plain(line[2:]), Style.HEADING, 2)
    mark, _, rest = line.partition(" ")
    if rest and (mark == "-" or (mark[:-1].isdigit() and mark.endswith("."))):
        return SourceParagraph(plain(rest), Style.LIST_ITEM, mark=mark)
    return SourceParagraph(plain(line))
