"""Abbreviations and units of Finnish and Swedish official texts: data and look-ups; reads no text."""

import re

# Source: Kielitoimiston ohjepankki (lyhenteet) and Svenska skrivregler (förkortningar).
_POINTED_FI = """
    alk ao ap apul apulaisjoht ark arv artik as asiak ass asuk au av ed edell ehd ekr em ent er erik erit esim etc etup
    eur evp fil fm ftl hall hallintojoht henk hlö hlökoht hkm huom ilm ins irt jatk jkr jms jne joht jr julk jäs kand
    kans kap kaup kaupunginjoht kaupunginsiht kesk kh kirj kk kko kl ko koht kok korj kpl krs ks kts kunnanjoht kuv kv
    kvalt lak lask lausunnonant lis liitt lk lkm lom ltk luv lv lyh lyhenn maist maks mat min ml mlj mm milj mom mrd
    ms muist muk mv määr nim nk nro ns nuor nyk oik oikeust ok okt ope opett org os osak osoit ot palv par pj pk pkl
    po poikk pros prof puh puhj pv pvm pykl päiv pöyt rak rakm rek resp rno rov rva sd seur siht sis sop srk ss st
    suom suunn sv syht synt tait tark tekn teol tiet tj tk tms toht toim toimitusjoht tp tri ts tuht turv tv täyd täyt
    ulk us uud vaih vaik vak valm valt vanh var varajäs varap varapj vars vast ven verr vfk viim vir virk viranh vko vm
    vp vrk vrt vs vt vuok vv vär yht yhd yhdenv yks yksit yl yleisn ylim ym yms ymp yo yp ys äo
    tammik helmik maalisk huhtik toukok kesäk heinäk elok syysk lokak marrask jouluk a c e i j k l m n o p s t u v y ä
    """
_POINTED_SV = """
    abs adj adm afd allm amer anf ang anl anm ansv anv art ass avd avg avs avsn barnomb bet bil bilj bitr bitrdir bl
    byggn bost ca cirk civ dat dec def dep dipl dir dnr doc dr dvs dyl ed eg ekon el enl etc ev ex exkl febr fig finl
    forts fr frk följ förb förf förk förl förs förv föreg fullm gen gr grundl hand hr ifr ing inb inkl inl inst instr
    int jan jfr jmf jur kand kap kl kol kom komm kommundir kompl konf konst kr kungl lagst landsk led lic likn lok lör
    mag max mdr medb medl mell milj miljt mom mot motiv mrd mt mån ndr nov nr nuv o obl obs odont off okt omr omf ons
    ordf ordn org orig osv osa pers pga pl pol prel prof prot pr rad red ref reg rekt rel resp rubr sammantr sanl sekr
    sept sid sign sk skr skrl socialdir spec stadsdir stf stud sv svensk sön tekn tel tf tfn tills tisd tjf tors
    undert ung univ uppg uppl utb utg utl utr utsk vard vb vd verks vers vet vice-ordf vicestadsdir viceordf vol
    växelv årg årl äv övers övr a b d f g h r å ö aug apr mars jul jun
    """
_WITH_STOPS_INSIDE = """
    a.a a.d a.o a.p a.s bl.a d.o d.s d.v.s d.y d.ä dv.s e.a e.d e.dyl e.e e.fi e.g e.kr e.m e.o e.r el.dyl f.d f.k f.kr
    f.m f.n f.o.m f.t f.v f.ö fr.o.m fr.om h.c i.e i.st j.k j.kr j.n.e jan.-mars k.h k.o l.c m.a m.a.o m.b.a m.fl m.h.a
    m.l m.m m.v n.b n.k n.n n.s o.a o.d o.dyl o.e o.s.a o.s.v o.t.o op.cit p.a p.d p.g.a p.gr.a p.m p.p p.s p.t ph.d r.f
    r.y s.a s.a.s s.d s.e s.k s.l s.m s.o s.u st.f t.ex t.f t.f.ordf t.h t.m.s t.o t.o.m t.om t.s t.t t.v tr.o.m u.a
    u.p.a v.ordf v.s v.t v.t.s y.m y.m.s yms ö.h dipl.ing dipl.ins dipl.ekon ekon.mag ekon.kand ekon.dr fil.dr fil.kand
    fil.lic fil.mag fil.maist fil.tri fil.lis hall.joht hall.maist hum.kand hum.mag hym.kand jur.dr jur.kand jur.lic
    kasv.maist kasvat.maist kaup.joht kaup.siht kauppat.maist lääk.lis med.dr med.lic med.kand oik.kand oik.maist
    oikeust.maist ped.mag pol.dr pol.kand pol.mag tekn.dr tekn.joht tekn.lic tekn.tri terv.maist valt.maist valt.tri
    valtiot.maist yht.maist yhteiskuntat.maist
    """
# Written without a stop, however they look, and bodies by their letters in headings of minutes.
_BARE = """
    ao ca kl klo kpl nr nro no st dnr dno pvm lkm tel puh kh khall khs kv kvalt kvst kj kaupv kaupval ltk kltk stf stst
    stdstyr sst fge fmge nämd dr vrk kk vko pj vpj ry rf rp oy oyj ab abp rva krs sd tst kem brm htv htp htk mrd mdr
    milj mn mnkr eur tpv sek usd tba etc resp alv moms inkl exkl tsek teur keur meur sote kd
    """
_COLONED = "n:o n:r n:ro c:a s:t s:ta t:ri t:mi k:lo h:ki h:fors s:fors k:ki v:ki hfrs:s"
_UNITS = """
    mm cm dm m km mm² cm² dm² m² km² m³ cm³ dm³ km³ mm2 cm2 dm2 m2 km2 m3 cm3 dm3 nm μm µm g mg kg hg µg μg t tn kt mt
    dl cl ml hl l s sek ms min h v a ha ar w kw mw gw tw wh kwh mwh gwh twh wp kwp mwp gwp kva mva j kj mj gj kv mv hz
    khz mhz ghz db dba pa kpa mpa bar mbar k c f °c °f ppm ppb kb mb gb tb kbit mbit gbit bit/s mbps gbps px dpi lx lm
    cd mol kn co2 co2e co2ekv co₂ co₂e nox pm10 pm2 h2o ph me m€ k€ t€ mrd€ eur € kr mk mrd milj mn p hv km/h m/s kem²
    k-m² brm² hum² asm² k-m2 kem-m² kem2 brm2 asm2 jvm as/ha kg/m l/s d st kpl kk vk vko vrk pv mån tkr mkr hp hk
    """

_POINTED = frozenset((_POINTED_FI + _POINTED_SV).split())
_DOTTED = frozenset(_WITH_STOPS_INSIDE.split())
BARE = frozenset((_BARE + _COLONED).split())
UNITS = frozenset(_UNITS.split())

# Days are shortened without a stop in both languages, but only a range tells them from words and slips.
_DAY = "(?:ma|ti|ke|to|pe|la|su|mån|tisd?|ons|tors?|fre|lör|sön)"
_DAYS = re.compile(rf"{_DAY}(?:\.?[-‑–—/]{_DAY})+")

# Letters with a stop behind each of them shorten something, whatever it is: *o.t.o.*, *k.h.*
_LETTERS = re.compile(r"[^\W\d_]{1,2}(?:\.[^\W\d_]{1,2}){1,4}")


def is_abbreviation(word: str, *, stop: bool) -> bool:
    """Whether `word` shortens something; it may have stops inside. `stop` says that one stands behind it."""
    low = word.lower()
    if "." in low:
        return low in _DOTTED or (stop and _LETTERS.fullmatch(low) is not None)
    return low in BARE or (stop and low in _POINTED)


def is_unit(word: str) -> bool:
    """Whether `word` is a unit or stands behind a number like one: ``km``, ``kWh``, ``milj``."""
    return word.lower() in UNITS


def is_span_of_days(word: str) -> bool:
    """Whether `word` is days of the week with dashes or slashes between them: ``ma–pe``, ``mån.–fre``."""
    return _DAYS.fullmatch(word.lower()) is not None
