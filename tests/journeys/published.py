"""Builds published items of Espoo in both languages from what differs between them; holds no expectations."""

from collections.abc import Sequence
from dataclasses import dataclass, field

_WORDS = {
    "fi": {
        "preparers": "Valmistelijat / lisätiedot:", "proposal": "Päätösehdotus", "presenter": "Esittelijä",
        "proceedings": "Käsittely", "decision": "Päätös", "statement": "Selostus", "motion": "Valtuustoaloite",
        "answer": "Vastaus valtuustoaloitteeseen", "summary": "Tiivistelmä:", "history": "Päätöshistoria",
        "supplementary": "Oheismateriaali", "informed": "Tiedoksi", "mail": "etunimi.sukunimi@espoo.fi",
        "telephone": "Puhelinnumero 09 816 21", "questions": "Lisäksi aloitteessa kysytään seuraavaa:",
    },
    "sv": {
        "preparers": "Beredning och upplysningar:", "proposal": "Förslag", "presenter": "Föredragande",
        "proceedings": "Behandling", "decision": "Beslut", "statement": "Redogörelse", "motion": "Motionen",
        "answer": "Svar på motionen", "summary": "Sammanfattning:", "history": "Beslutshistoria",
        "supplementary": "Tilläggsmaterial", "informed": "För kännedom", "mail": "fornamn.efternamn@esbo.fi",
        "telephone": "Telefon 09 816 21", "questions": "I motionen ställs dessutom följande frågor:",
    },
}  # fmt: skip


@dataclass(frozen=True)
class Earlier:
    """A stage that the history tells in full."""

    meeting: str
    presenter: str
    proposal: str
    proceedings: Sequence[str] = ()
    decision: Sequence[str] = ()


@dataclass(frozen=True)
class Published:
    """What an item prints; in `motion` and `answer` a line that begins with `# ` is a subheading of its own."""

    language: str
    meeting: str
    title: str
    proposal: str
    motion: Sequence[str]
    answer: Sequence[str]
    questions: Sequence[str] = ()
    summary: Sequence[str] = ()
    preparers: Sequence[str] = ("Kallioranta Sirpa",)
    presenter: str = ""
    proceedings: Sequence[str] = ()
    decision: Sequence[str] = ()
    history: Sequence[Earlier] = ()
    attachments: Sequence[str] = ()
    supplementary: Sequence[str] = ()
    informed: Sequence[str] = ()
    markdown: bool = False
    case_number: str = ""
    _lines: list[str] = field(default_factory=list, compare=False)

    def text(self) -> str:
        """The item as its city's system prints it, with Markdown headings or none."""
        self._lines.clear()
        words = _WORDS[self.language]
        self._add(self.meeting, self.case_number)
        self._head(self.title, 2)
        self._add("\n".join([words["preparers"], *self.preparers, words["mail"], words["telephone"]]))
        board = "Kaupunginhallitus" if self.language == "fi" else "Stadsstyrelsen"
        self._stage(Earlier("", self.presenter or board, self.proposal, self.proceedings, self.decision))
        self._head(words["statement"], 3)
        self._head(words["motion"], 4)
        self._text(self.motion)
        if self.questions:
            self._add(words["questions"], "\n".join(f"{n}. {one}" for n, one in enumerate(self.questions, 1)))
        self._head(words["answer"], 4)
        if self.summary:
            self._add(words["summary"], "\n".join(f"- {one}" for one in self.summary))
        self._text(self.answer)
        self._head(words["history"], 3)
        for stage in self.history:
            self._add(stage.meeting)
            self._stage(stage)
            self._head(words["history"], 3)
        self._lists(words)
        return "\n\n".join(self._lines) + "\n"

    def _lists(self, words: dict[str, str]) -> None:
        one = len(self.attachments) < 2
        self._head("Liitteet" if self.language == "fi" else "Bilaga" if one else "Bilagor", 3)
        self._add("\n".join(f"{n}. {title}" for n, title in enumerate(self.attachments, 1)))
        self._head(words["supplementary"], 3)
        self._add("\n".join(f"- {one}" for one in self.supplementary))
        self._head(words["informed"], 3)
        self._add("\n".join(self.informed))

    def _stage(self, stage: Earlier) -> None:
        words = _WORDS[self.language]
        self._head(words["proposal"], 3)
        self._add(f"{words['presenter']}\n{stage.presenter}", stage.proposal)
        self._head(words["proceedings"], 3)
        self._add(*stage.proceedings)
        self._head(words["decision"], 3)
        self._add(*stage.decision)

    def _text(self, lines: Sequence[str]) -> None:
        for line in lines:
            if line.startswith("# "):
                self._head(line[2:], 5)
            else:
                self._add(line)

    def _head(self, text: str, level: int) -> None:
        self._add(f"{'#' * level} {text}" if self.markdown else text)

    def _add(self, *parts: str) -> None:
        self._lines.extend(part for part in parts if part)
