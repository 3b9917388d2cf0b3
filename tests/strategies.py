"""Hypothesis strategies for whole cases and their parts: every shape that the domain allows, in small sizes."""

from datetime import date

from hypothesis import strategies as st

from app.domain.case import Answer, Attachment, Case, ExtraPart, Preparer
from app.domain.handling import Handling, Outcome, Presenter, Stage
from app.domain.language import Bilingual, Language
from app.domain.motion import Demand, GroupSignatory, Kind, Motion, PersonSignatory, Question
from app.domain.passage import Basis, Passage
from app.domain.richtext import Bullet, NumberedItem, Paragraph, Span, Subheading, Table, tidy
from app.domain.text import clean

WORDS = [
    "aloite",
    "ehdotus",
    "pyörätie",
    "Åboulevarden",
    "öljy",
    "§",
    "3",
    "a",
    "410/2015",
    "kaupunki",
    "staden",
    "–",
    "”lainaus”",
    "\xa0",
    "\xad",
    "€",
]


def texts(max_size: int = 12) -> st.SearchStrategy[str]:
    """Texts as the model holds them: words of both languages, and any characters that `clean` lets through."""
    words = st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join)
    return st.one_of(words, st.text(max_size=max_size).map(clean))


def both_of(values: st.SearchStrategy) -> st.SearchStrategy[Bilingual]:
    return st.builds(Bilingual, values, values)


def few(values: st.SearchStrategy, max_size: int = 2) -> st.SearchStrategy[tuple]:
    return st.lists(values, max_size=max_size).map(tuple)


dates = st.dates(min_value=date(1, 1, 1))
ids = st.text("abcdef0123456789", min_size=1, max_size=6)
languages = st.sampled_from(Language)
counts = st.integers(min_value=0, max_value=99)
pairs = both_of(texts())
own_texts = both_of(st.none() | texts())

spans = few(
    st.builds(Span, texts(), st.booleans(), st.booleans(), st.sampled_from([None, "#", "https://example.org/ä"]))
).map(tidy)
levels = st.integers(min_value=0, max_value=3)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    width = draw(st.integers(min_value=1, max_value=3))
    row = st.lists(spans, min_size=width, max_size=width).map(tuple)
    rows = draw(few(row, 3))
    return Table(rows, draw(st.integers(min_value=0, max_value=len(rows))), draw(texts()))


block = st.one_of(
    st.builds(Paragraph, spans),
    st.builds(Bullet, spans, levels),
    st.builds(NumberedItem, spans, levels, st.none() | counts),
    st.builds(Subheading, spans),
    tables(),
)
blocks = few(block, 3)
own_blocks = both_of(st.none() | blocks)
bases = st.none() | st.builds(Basis, pairs, st.booleans())
passages = few(st.builds(Passage, ids, both_of(blocks), languages, bases, st.booleans()))

people = st.builds(PersonSignatory, texts(), texts(), pairs, own_texts)
groups = st.builds(GroupSignatory, pairs, own_texts)
motions = st.builds(
    Motion,
    kind=st.sampled_from(Kind),
    language=languages,
    topic=pairs,
    signatories=few(people | groups),
    co_signer_count=st.none() | counts,
    co_signers=few(texts()),
    dated=st.none() | dates,
    handed_in=st.none() | dates,
    background=blocks,
    demands=few(st.builds(Demand, ids, pairs)),
    questions=few(st.builds(Question, ids, pairs)),
)
handlings = st.builds(
    Handling,
    id=ids,
    stage=st.sampled_from(Stage),
    body=pairs,
    meeting_date=st.none() | dates,
    section=st.none() | texts(),
    presenter=st.none() | st.builds(Presenter, pairs, texts(), texts()),
    presenter_text=own_texts,
    proposal=own_blocks,
    proceedings=both_of(blocks),
    decision_lead=own_texts,
    decision=own_blocks,
    outcome=st.sampled_from(Outcome),
)
attachments = few(st.builds(Attachment, ids, pairs, st.none() | languages, texts(), st.sampled_from(["", "0f" * 32])))


def cases(id: st.SearchStrategy[str] = ids) -> st.SearchStrategy[Case]:
    """Whole cases, any part empty or filled; `id` chooses their ids."""
    return st.builds(
        Case,
        id=id,
        profile=st.sampled_from(["espoo", "helsinki", "neutral"]),
        source=languages,
        case_number=texts(),
        title=own_texts,
        motion=motions,
        introduction=own_blocks,
        run_in=both_of(st.none() | st.booleans()),
        description=passages,
        questions_lead=own_texts,
        summary=passages,
        general_answer=passages,
        answers=few(st.builds(Answer, ids, passages, own_texts)),
        handlings=few(handlings),
        attachments=attachments,
        supplementary=attachments,
        distribution=few(pairs),
        preparers=few(st.builds(Preparer, texts(), texts(), pairs, texts(), texts())),
        contact=both_of(st.none() | few(texts())),
        extra_parts=few(st.builds(ExtraPart, ids, pairs, passages)),
    )
