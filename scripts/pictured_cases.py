"""A library of twelve made-up cases in every state that a case can be in, for pictures of the window; opens none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from app.domain.case import NO_OWN_LINES, Answer, Case, Preparer
from app.domain.handling import NO_OWN_BLOCKS, Handling, Outcome
from app.domain.language import Bilingual, Language
from app.domain.motion import NO_OWN, Demand, PersonSignatory
from app.domain.passage import Passage, confirm
from app.domain.richtext import Blocks, Table, paragraph, plain


@dataclass(frozen=True)
class Topic:
    """What one case is about; `done` says how far its answer is, `days` how long ago it was handed in."""

    fi: str
    sv: str
    given: str
    family: str
    others: int
    days: int
    done: str
    changed_hours: int
    demand: str = ""


TOPICS = (
    Topic(
        "kaupunginosien kirjastojen aukioloaikojen pidentämisestä",
        "om längre öppettider i stadsdelarnas bibliotek",
        "Aino", "Lehtovaara", 11, 150, "part", 26, "Kirjastojen iltavuorot palautetaan.",
    ),
    Topic(
        "ilmaisen ehkäisyn tarjoamisesta alle 25-vuotiaille",
        "om att erbjuda avgiftsfria preventivmedel åt personer under 25 år",
        "Rasmus", "Söderback", 24, 118, "fi_only", 49, "Ehkäisy on maksutonta alle 25-vuotiaille.",
    ),
    Topic(
        "pyöräpysäköinnin lisäämisestä metroasemilla",
        "om att utöka cykelparkeringen vid metrostationerna",
        "Venla", "Mäkitalo", 7, 96, "stale", 3, "Jokaiselle metroasemalle rakennetaan katettu pyöräpysäköinti.",
    ),
    Topic(
        "ruotsinkielisen varhaiskasvatuksen henkilöstön saatavuudesta",
        "om tillgången till personal inom den svenskspråkiga småbarnspedagogiken",
        "Charlotta", "Lindqvist-Ahlberg", 31, 71, "bare", 120, "Henkilöstölle laaditaan rekrytointiohjelma.",
    ),
    Topic(
        "lähimetsien säilyttämisestä",
        "om att bevara närskogarna",
        "Eero", "Kuusinen", 3, 58, "part", 200, "Lähimetsät merkitään kaavoihin.",
    ),
    Topic(
        "vanhusten yksinäisyyden vähentämisestä",
        "om att minska ensamheten bland äldre",
        "Tuulikki", "Harjula", 16, 176, "done", 9, "Etsivää vanhustyötä lisätään.",
    ),
    Topic(
        "kouluruoan hävikin puolittamisesta",
        "om att halvera matsvinnet i skolorna",
        "Oskari", "Vesala", 9, 44, "started", 30, "Hävikki mitataan jokaisessa koulussa.",
    ),
    Topic(
        "rantaraitin valaistuksesta",
        "om belysningen längs Strandpromenaden",
        "Maria", "af Hällström", 0, 33, "bare", 75, "Rantaraitti valaistaan koko matkalta.",
    ),
    Topic(
        "liikuntapaikkojen esteettömyydestä",
        "om tillgängligheten till idrottsplatser",
        "Juho", "Peltoranta", 14, 240, "decided", 700, "Esteettömyys kartoitetaan.",
    ),
    Topic(
        "nuorten kesätyöseteleiden määrän kaksinkertaistamisesta ja hakemisen yksinkertaistamisesta",
        "om att fördubbla antalet sommarjobbssedlar för unga och göra dem lättare att söka",
        "Sanna", "Koivumaa", 21, 20, "started", 52, "Seteleitä jaetaan kaksin verroin.",
    ),
    Topic(
        "kaupungin avoimen datan käytöstä",
        "om användningen av stadens öppna data",
        "Mikael", "Ström", 5, 12, "bare", 300, "Avoin data kuvataan luettelossa.",
    ),
)  # fmt: skip

PREPARER = Preparer(
    "Liisa", "Koskela", Bilingual("kehittämispäällikkö", "utvecklingschef"), "040 123 4567", "liisa.koskela@espoo.fi"
)


def pictured_cases(example: Case, now: datetime) -> Iterator[tuple[Case, datetime]]:
    """The cases, each with the moment of its last change, the oldest first; the newest is the `unfinished` example."""
    made = [
        (_of(topic, number, example, now.date()), now - timedelta(hours=topic.changed_hours))
        for number, topic in enumerate(TOPICS)
    ]
    yield from sorted(made, key=lambda it: it[1])
    yield unfinished(example, now.date()), now


def unfinished(example: Case, today: date) -> Case:
    """`example` with a Finnish sentence changed, one pair approved as different, and one translation missing."""
    first, second, third, *_ = example.answers
    changed = _map_passage(
        first, 0, lambda it: _put(it, Language.FI, _with_end(it.blocks.fi, "Arvio päivitetään joka kevät."))
    )
    different = _map_passage(second, 1, lambda it: confirm(it, different=True))
    missing = _map_passage(third, 1, lambda it: _put(it, Language.SV, ()))
    answers = (changed, different, missing, *example.answers[3:])
    board, council, *others = example.handlings
    handlings = (
        replace(board, outcome=Outcome.OPEN, meeting_date=today + timedelta(days=10), section=None),
        replace(council, outcome=Outcome.OPEN, meeting_date=today + timedelta(days=24)),
        *others,
    )
    return replace(
        example, answers=answers, handlings=handlings, title=NO_OWN, introduction=NO_OWN_BLOCKS, contact=NO_OWN_LINES,
        motion=replace(example.motion, dated=today - timedelta(days=167), handed_in=today - timedelta(days=160)),
    )  # fmt: skip


def _of(topic: Topic, number: int, example: Case, today: date) -> Case:
    handed_in = today - timedelta(days=topic.days)
    motion = replace(
        example.motion,
        topic=Bilingual(topic.fi, topic.sv),
        signatories=(PersonSignatory(topic.given, topic.family),),
        co_signer_count=topic.others,
        co_signers=(),
        dated=handed_in - timedelta(days=7),
        handed_in=handed_in,
        demands=(Demand(f"d{number}", Bilingual(topic.demand, "")),),
    )
    case = replace(
        example,
        id=f"pictured-{number}",
        case_number=f"{1000 + number * 37}/00.01.01/2026" if number % 3 else "",
        title=NO_OWN,
        introduction=NO_OWN_BLOCKS,
        motion=motion,
        description=(_pair(f"p{number}", f"Aloitteessa ehdotetaan: {topic.demand}", "I motionen föreslås en plan."),),
        handlings=tuple(_fresh(it, place, handed_in) for place, it in enumerate(example.handlings)),
        preparers=(PREPARER,),
    )
    return _STATES[topic.done](case)


def _fresh(handling: Handling, place: int, handed_in: date) -> Handling:
    return replace(
        handling,
        meeting_date=handed_in + timedelta(days=105 + 14 * place),
        section=None,
        proposal=NO_OWN_BLOCKS,
        decision=NO_OWN_BLOCKS,
        outcome=Outcome.OPEN,
    )


def _bare(case: Case) -> Case:
    return replace(
        case, description=(), summary=(), general_answer=(), answers=(),
        handlings=tuple(replace(it, meeting_date=None) for it in case.handlings),
    )  # fmt: skip


def _started(case: Case) -> Case:
    return replace(case, summary=(), answers=case.answers[:1])


def _part(case: Case) -> Case:
    first, *rest = case.answers
    return replace(case, answers=(first, *(_without_swedish(it) for it in rest)))


def _fi_only(case: Case) -> Case:
    def alone(passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
        return tuple(_put(it, Language.SV, ()) for it in passages)

    return replace(
        case,
        description=alone(case.description),
        summary=alone(case.summary),
        general_answer=alone(case.general_answer),
        answers=tuple(_without_swedish(it) for it in case.answers),
    )


def _stale(case: Case) -> Case:
    first, *rest = case.answers
    changed = _map_passage(first, 1, lambda it: _grown(it, "Luku on tarkistettu."))
    return replace(case, answers=(changed, *rest))


def _decided(case: Case) -> Case:
    return replace(case, handlings=tuple(replace(it, outcome=Outcome.DECIDED, section="88") for it in case.handlings))


_STATES: dict[str, Callable[[Case], Case]] = {
    "bare": _bare,
    "started": _started,
    "part": _part,
    "fi_only": _fi_only,
    "stale": _stale,
    "done": lambda case: case,
    "decided": _decided,
}


def _pair(id_: str, fi: str, sv: str) -> Passage:
    return confirm(Passage(id_, Bilingual((paragraph(fi),), (paragraph(sv),))))


def _put(passage: Passage, language: Language, blocks: Blocks) -> Passage:
    kept = replace(passage, blocks=passage.blocks.put(language, blocks))
    return kept if blocks else replace(kept, basis=None)


def _grown(passage: Passage, sentence: str) -> Passage:
    return _put(passage, Language.FI, _with_end(passage.blocks.fi, sentence))


def _with_end(blocks: Blocks, sentence: str) -> Blocks:
    *before, last = blocks
    assert not isinstance(last, Table)
    return (*before, replace(last, spans=(*last.spans, *plain(f" {sentence}"))))


def _map_passage(answer: Answer, place: int, change: Callable[[Passage], Passage]) -> Answer:
    return replace(answer, passages=tuple(change(it) if at == place else it for at, it in enumerate(answer.passages)))


def _without_swedish(answer: Answer) -> Answer:
    return replace(answer, passages=tuple(_put(it, Language.SV, ()) for it in answer.passages))
