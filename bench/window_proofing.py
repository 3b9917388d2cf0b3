"""What proofreading costs a person who types or waits: keys with it and without, its first seconds, a case opened."""

from dataclasses import replace
from pathlib import Path
from time import perf_counter

from app.domain.case import Case
from app.ui.case_page import CasePage
from bench.paired import Figure, figure_of
from bench.spread import Spread, spread
from bench.window_empty import painted
from bench.window_open import Opened, key_time, opened
from bench.window_typing import (
    WORDS,
    Key,
    Probe,
    Stalls,
    Typing,
    key_figures,
    key_spread,
    open_page,
    pause,
    settled,
    stall_spreads,
    stalls_of,
    typing,
    until_read,
)
from bench.window_words import worded_case

_FIRST_SECONDS = 2.0
_KEYS, _NEXT_KEY = 6, 25
_SETTLED = 400
_MANY = 0.1


def measured(folder: Path, runs: int) -> tuple[list[Figure], list[Spread]]:
    """The figures of keys without proofreading and while its engines load, and spreads of what stands in the way."""
    case = worded_case(WORDS)
    rounds = max(runs // 3, 4)
    without = key_figures("a key there, nothing proofread", _without(folder, case, runs), None)
    loading, spreads = _first_seconds(folder, case, rounds)
    opening, more = _openings(folder, case, rounds)
    many, most = _many(folder, runs)
    return [*without, *loading, *many, opening], [*spreads, _fixes(folder, case, runs), *more, *most]


def _without(folder: Path, case: Case, runs: int) -> list[Key]:
    with typing(folder / "without.aloitevastaus", case, proofread=False) as (window, _, ours, theirs):
        return _typed(window, Typing(ours, theirs), runs)


def _typed(window: Opened, both: Typing, runs: int) -> list[Key]:
    keys: list[Key] = []
    for _ in range(runs):
        keys += both.keys(40)
        window.qt.processEvents()
        both.next_paragraph()
    return keys


def _first_seconds(folder: Path, case: Case, rounds: int) -> tuple[list[Figure], list[Spread]]:
    """Keys from the moment on at which proofreading is started, what else holds the window up, and when all is read."""
    keys: tuple[list[Key], list[Key]] = ([], [])
    stalls: tuple[Stalls, Stalls] = ([], [])
    read: list[float] = []
    for number in range(rounds):
        for started in (False, True):
            library = folder / f"first{number}{started}.aloitevastaus"
            with typing(library, case, proofread=False) as (window, page, ours, theirs):
                both, probe = Typing(ours, theirs), Probe()
                begun = perf_counter()
                if started:
                    window.context.proofing.start()
                while perf_counter() - begun < _FIRST_SECONDS:
                    keys[started].extend(both.keys(_KEYS))
                    probe.again()
                    pause(_NEXT_KEY)
                stalls[started].append(probe.taken())
                if started:
                    until_read(page)
                    read.append((perf_counter() - begun) * 1000)
    seconds, quiet = "a key in the first two seconds", ", nothing proofread"
    name = f"{seconds}, while what proofreads is loaded and reads"
    return [*key_figures(name, keys[True]), *key_figures(f"{seconds}{quiet}", keys[False], None)], [
        key_spread(name, keys[True]),
        *stall_spreads("the longest stall between keys in these seconds", stalls[True]),
        *stall_spreads(f"the longest stall between keys in these seconds{quiet}", stalls[False], goal=None),
        spread("from its start until 5,000 words of each language are read, with keys meanwhile", read),
    ]


def _fixes(folder: Path, case: Case, runs: int) -> Spread:
    """Keys that are put right: a straight quotation mark becomes a curved one, as a step of its own."""
    times: list[float] = []
    with typing(folder / "fixes.aloitevastaus", case) as (window, page, ours, _):
        settled(page)
        both = Typing(ours, ours)
        for _ in range(runs):
            before = ours.toPlainText().count("”")
            key_time(ours, " ")
            times.append(key_time(ours, '"'))
            if ours.toPlainText().count("”") != before + 1:
                raise RuntimeError("a quotation mark stays as it was typed")
            window.qt.processEvents()
            both.next_paragraph()
    # It is no key among others but a command of its own: a frame of the screen is what it may take.
    return spread("a key in 5,000 words that is put right, a step of its own", times, goal=16.0)


def _openings(folder: Path, case: Case, rounds: int) -> tuple[Figure, list[Spread]]:
    """A case opened and painted with and without proofreading; what holds the window up until all of it is read."""
    times: list[tuple[float, float]] = []
    stalls: tuple[Stalls, Stalls] = ([], [])
    with opened(folder / "openings.aloitevastaus") as window:
        for number in range(rounds + 1):
            found: list[float] = []
            for wanted in (True, False):
                _switch(window, on=wanted)
                page, took = _opening(window, replace(case, id=f"long{number}{wanted}"))
                probe = Probe()
                if wanted:
                    until_read(page)
                pause(_SETTLED * 5)
                # What is made at the first opening counts for nobody's proofreading.
                stalls[not wanted][number:] = [probe.taken()]
                found.append(took)
                window.context.actions["back_to_cases"].trigger()
                pause(_SETTLED)
            times.append((found[0], found[1]))
    figure = figure_of(
        "a case of 5,000 words opened and painted, proofread · opened with proofreading off", times[1:], goal=1.1
    )
    return figure, [
        *stall_spreads("the longest stall from then on until all of it is read and told", stalls[0][1:]),
        *stall_spreads("the longest stall in as long a time with proofreading off", stalls[1][1:], goal=None),
    ]


def _opening(window: Opened, case: Case) -> tuple[CasePage, float]:
    begun = perf_counter()
    page = open_page(window, case)
    painted(window.qt, window.window)
    return page, (perf_counter() - begun) * 1000


def _switch(window: Opened, *, on: bool) -> None:
    window.context.preferences.change(proofreading=on)
    while (window.context.proofing.state is not None) != on:
        pause(20)


def _many(folder: Path, runs: int) -> tuple[list[Figure], list[Spread]]:
    """Keys and stalls where a tenth of the words is wrong."""
    with typing(folder / "many.aloitevastaus", worded_case(WORDS, _MANY)) as (window, page, ours, theirs):
        what = f", {settled(page)} findings"
        stalls = stalls_of(ours, max(runs // 2, 4), what)
        page.session.flush()
        keys = _typed(window, Typing(ours, theirs), runs)
    return key_figures(f"a key in 5,000 words{what}", keys), stalls
