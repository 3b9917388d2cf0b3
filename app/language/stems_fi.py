"""Finnish words and names whose genitive no rule of sound tells: data, written from the grammar; no rules here.

Each entry is ``nominative:genitive``, with further accepted forms behind ``|``.
"""

from collections.abc import Mapping
from types import MappingProxyType

Forms = tuple[str, ...]


def _table(*lists: str) -> Mapping[str, Forms]:
    pairs = (entry.split(":") for text in lists for entry in text.split())
    return MappingProxyType({nominative: tuple(forms.split("|")) for nominative, forms in pairs})


def names_in(text: str) -> frozenset[str]:
    """The words of `text`, a table of names parted by white space."""
    return frozenset(text.split())


# Old stems in -i that take -e-: names are made of them, alone or as the last part of a compound.
_E_STEMS = """
    järvi:järven niemi:niemen joki:joen koski:kosken lahti:lahden salmi:salmen lampi:lammen saari:saaren vuori:vuoren
    mäki:mäen kivi:kiven hirvi:hirven nurmi:nurmen tammi:tammen tuomi:tuomen talvi:talven kaski:kasken korpi:korven
    lehti:lehden hiisi:hiiden kuusi:kuusen nummi:nummen suomi:suomen kurki:kurjen hauki:hauen lohi:lohen sarvi:sarven
    pilvi:pilven torvi:torven kilpi:kilven kärki:kärjen juuri:juuren saarni:saarnen kaari:kaaren hiiri:hiiren
    nuoli:nuolen lumi:lumen loimi:loimen hiili:hiilen riihi:riihen tähti:tähden vuohi:vuohen vesi:veden
    susi:suden varsi:varren hirsi:hirren jousi:jousen parsi:parren orsi:orren tuohi:tuohen kanki:kangen henki:hengen
    hanhi:hanhen hanki:hangen jälki:jäljen särki:särjen rimpi:rimmen polvi:polven sieni:sienen vaski:vasken
    pursi:purren sääski:sääsken suoni:suonen lovi:loven virsi:virren kieli:kielen mieli:mielen närhi:närhen
    teeri:teeren kiiski:kiisken jääski:jääsken sääksi:sääksen
    """
# Words that names end in, with a k or p that weakens or goes, or a t that weakens in a long name as well.
_GRADING = """
    haka:haan siika:siian poika:pojan selkä:selän polku:polun turku:turun sarka:saran härkä:härän kulku:kulun
    haapa:haavan tupa:tuvan leipä:leivän salpa:salvan nahka:nahan leuka:leuan puoli:puolen hauta:haudan rauta:raudan
    lauta:laudan hieta:hiedan kota:kodan rata:radan aita:aidan laita:laidan raita:raidan luoto:luodon katu:kadun
    latu:ladun routa:roudan ruoto:ruodon koti:kodin vouti:voudin
    """
_CONSONANT_STEMS = """
    kangas:kankaan rengas:renkaan kuningas:kuninkaan taivas:taivaan ruhtinas:ruhtinaan ratas:rattaan oras:oraan
    lammas:lampaan allas:altaan porras:portaan kirkas:kirkkaan mätäs:mättään mies:miehen sammal:sammalen|sammaleen
    tytär:tyttären
    """
COMPOUND_ELEMENTS: Mapping[str, Forms] = _table(_E_STEMS, _GRADING, _CONSONANT_STEMS)

# Whole names alone: at the end of a longer name these letters mean nothing.
WHOLE_NAMES: Mapping[str, Forms] = _table(
    # Stems in -e- behind an -i, and other words with a k or p that changes.
    """
    suvi:suvin|suven tuuli:tuulin|tuulen
    uusi:uuden tosi:toden uni:unen kausi:kauden käsi:käden viisi:viiden niisi:niiden arki:arjen impi:impin|immen
    helmi:helmen lempi:lempin|lemmen tyyni:tyynen|tyynin louhi:louhen suuri:suuren pieni:pienen niini:niinen
    köysi:köyden länsi:lännen kansi:kannen lapsi:lapsen suksi:suksen kynsi:kynnen kylki:kyljen leski:lesken
    poski:posken olki:oljen solki:soljen haaksi:haahden vaahti:vaahden käki:käen reki:reen väki:väen noki:noen
    tuli:tulen meri:meren|merin veri:veren nimi:nimen ääri:äären onki:ongen arpi:arven sampi:sammen kuori:kuoren
    vuoksi:vuoksen tyvi:tyven ruuhi:ruuhen halki:haljen sormi:sormen jalka:jalan sulka:sulan hako:haon rako:raon
    loka:loan vako:vaon ruoka:ruoan raaka:raa'an halko:halon virka:viran purku:purun repo:revon lepo:levon|lepon
    hepo:hevon napa:navan rapa:ravan lupa:luvan kalpa:kalvan halpa:halvan turpa:turvan suka:suan kylpy:kylvyn
    luku:luvun puku:puvun suku:suvun kyky:kyvyn tapa:tavan apu:avun papu:pavun rapu:ravun sopu:sovun kelpo:kelvon
    varpu:varvun|varpun hiki:hien taipa:taivan vika:vian aika:ajan taika:taian|taikan käpy:kävyn näky:näyn
    laki:lain|lakin jako:jaon pako:paon sika:sian tauti:taudin palko:palkon|palon salko:salkon|salon
    krapu:kravun|krapun pelko:pelon|pelkon malka:malkan|malan alku:alun
    """,
    # Words in -s, -n, -l, -r, -t and -e with a stem of their own.
    """
    pylkäs:pylkkään|pylkäksen oinas:oinaan|oinaksen rikas:rikkaan varas:varkaan hidas:hitaan hammas:hampaan
    puhdas:puhtaan vieras:vieraan valas:valaan saapas:saappaan kärväs:kärvään pensas:pensaan sammas:sampaan
    harras:hartaan parras:partaan varvas:varpaan turvas:turpaan seiväs:seipään keihäs:keihään eväs:evään
    kinnas:kintaan viisas:viisaan uljas:uljaan armas:armaan kiuas:kiukaan ahdas:ahtaan vilpas:vilppaan opas:oppaan
    hirvas:hirvaan sulhas:sulhaan rakas:rakkaan karvas:karvaan paras:parhaan kaunis:kauniin|kauniksen
    kallis:kalliksen|kalliin ruis:rukiin|ruiksen altis:alttiin|altiksen valmis:valmiin|valmiksen
    tiivis:tiiviin|tiiviksen aulis:auliksen|auliin kirves:kirveen|kirveksen
    kauris:kauriin|kauriksen kiukas:kiukaan|kiukkaan lius:liuksen|liusin ahven:ahvenen joutsen:joutsenen
    siemen:siemenen jäsen:jäsenen askel:askelen|askeleen taival:taivalin|taipaleen kannel:kanteleen|kannelin
    penger:penkereen|pengerin manner:mannerin|mantereen kevät:kevään lyhyt:lyhyen ohut:ohuen kyynel:kyynelen
    hylje:hylkeen pohje:pohkeen lahje:lahkeen tarve:tarpeen turve:turpeen rae:rakeen|raen hae:hakeen säe:säkeen
    koe:kokeen vanhempi:vanhemman rastas:rastaan tarvas:tarvaan|tarvaksen
    vilkas:vilkkaan|vilkaksen vuolle:vuolteen|vuolleen helle:helteen|hellen
    """,
    # Given names and names from elsewhere.
    """
    ahti:ahdin|ahtin|ahden tuomas:tuomaksen|tuomaan atte:aten|atten klaus:klausin|klauksen
    andreas:andreaksen|andreasin sampo:sampon|sammon ingves:ingvesin james:jamesin santos:santoksen|santosin
    ramos:ramoksen|ramosin thomas:thomaksen|thomasin
    lucas:lucaksen|lucasin davis:davisin harris:harrisin morris:morrisin lewis:lewisin jones:jonesin lopes:lopesin
    alves:alvesin wales:walesin dumas:dumas'n camus:camus'n monet:monet'n manet:manet'n bizet:bizet'n bardot:bardot'n
    peugeot:peugeot'n diderot:diderot'n benoit:benoit'n
    """,
)

# Names that keep a single k, p or t (and nk, nt, lt, rt, ht) in every form: given names and a few surnames.
UNGRADED: frozenset[str] = names_in(
    """
    mika miika miko niko piko kauko jouko rauko touko marko jarko mirko helka milka inka minka jonka bianka
    blanka monika annika jannika janika veronika henrika erika eerika marika kaapo aapo jaapo ilpo alpo urpo orpo ulpu
    virpi sirpa lempi kati outi auti juuti ryti heti satu aatu tatu eetu artu arto raito anita rita iita marita merita
    reita keita greta reeta meeta heta purra elisabeta agata aleta berta marta manta santa volta malta
    """
)

# Names in -e that take -n, not -een: given names, and surnames from elsewhere that no letter gives away.
PLAIN_E: frozenset[str] = names_in(
    """
    kalle ville anne janne hanne sanne lasse nalle kaarle aarne arne irene helene susanne marianne tove olle manne
    anette annette aune salme tuure sirje jonne roope jose tore ture merle jasmine pauline kristine lotte nette renate
    lange virve eve veke kake make sake jape jaske nipe sepe tepe kale simone emilie liise elise louise line janine
    hilke sirke silke tuulike maire eine tyyne tuire raine inge jere pete aare aake nisse rune sune ole ove lene bosse
    roosmarie yvonne simonne moore krause kruse hume steele pike doyle rolle pette kille henne mette anneke ulrike
    tamme warsame mike hyde mure mire toure traore kone kane sane mane duale guure bile haile kebede teshome mengiste
    watanabe abe inoue vicente duarte andrade valverde monte dante pace wade cole hale page lane rose stone payne bale
    boyle coyle drake lake pope rowe lowe gore heine rilke henke haase nolte wiese mielke lemke hanke wilke franke
    janke rebane saare kase mere luige rehe sidibe kouyate
    """
)

# Parties and groups that are called by a plural.
PLURALS: Mapping[str, Forms] = _table(
    """
    vihreät:vihreiden|vihreitten perussuomalaiset:perussuomalaisten sosialidemokraatit:sosialidemokraattien
    kristillisdemokraatit:kristillisdemokraattien demarit:demareiden|demarien sitoutumattomat:sitoutumattomien
    riippumattomat:riippumattomien itsenäiset:itsenäisten liberaalit:liberaalien kommunistit:kommunistien
    asukkaat:asukkaiden nuoret:nuorten valtuutetut:valtuutettujen
    """
)
