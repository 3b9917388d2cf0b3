"""What the data of statutes says of itself, in the window's language: its date and who is owed credit; reads none."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def data_words(about: Mapping[str, str]) -> str:
    """The month of the data and the credit owed for it, as one sentence."""
    year, _, month = about["date"].partition("-")
    said = QCoreApplication.translate("Statutes", "Data of statutes as of {month}. {credit}.")
    return said.format(month=f"{int(month)}/{year}" if month.isdigit() else year, credit=about["credit"])
