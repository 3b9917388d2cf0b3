"""Which addresses a document may carry."""

import pytest

from app.domain.links import NO_ADDRESS, is_usable, target_of


@pytest.mark.parametrize(
    "address",
    [
        "https://www.espoo.fi",
        "http://example.org:8080/a/b?c=d&e=%C3%A4#f",
        "HTTPS://EXAMPLE.ORG/",
        "https://työ.example/ä",
        "https://example.org./",
        "mailto:etunimi.sukunimi@espoo.fi",
        "mailto:a@b.fi?subject=x%20y",
    ],
)
def test_addresses_of_the_web_and_of_mail_are_usable(address: str):
    assert is_usable(address)
    assert target_of(address) == address


@pytest.mark.parametrize(
    "address",
    [
        "",
        "#",
        "www.espoo.fi",
        "/suunnitelma.pdf",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "ftp://example.org/",
        "https://",
        "https:///polku",
        "https://exa mple.org",
        "https://example.org\\a",
        "https://example.org/100%",
        "https://example.org/%zz",
        "https://example.org/\n",
        "https://.example.org",
        "https://-example.org",
        "https://example..org",
        "https://example.org:99999/",
        "https://a@b@c/",
        'https://example.org/"x',
        "mailto:",
        "mailto:nobody",
        "mailto:a@b c",
    ],
)
def test_what_is_no_address_becomes_a_link_without_one(address: str):
    assert not is_usable(address)
    assert target_of(address) == NO_ADDRESS
