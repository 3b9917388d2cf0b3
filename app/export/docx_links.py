"""Relations of a document to the addresses that it links to; judges no address (the layout has done so)."""

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RT


class Links:
    """The addresses of one document under way, each related once."""

    def __init__(self, document: Document) -> None:
        self._part = document.part
        self._ids: dict[str, str] = {}

    def __call__(self, address: str) -> str:
        """The relation's id of `address`; ``#``, a link whose address was lost, has one like any other."""
        if address not in self._ids:
            self._ids[address] = self._part.relate_to(address, RT.HYPERLINK, is_external=True)
        return self._ids[address]
