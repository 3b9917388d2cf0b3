import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.storage.packing import join, pack, unpack

long_texts = st.text(max_size=60).map(lambda text: (text * 20).encode())
pieces = st.lists(st.binary(max_size=300) | long_texts, max_size=6)


@given(data=pieces)
def test_what_was_packed_piece_by_piece_comes_back_whole(data: list[bytes]):
    stream = join(pack(each) for each in data)
    assert unpack(stream) == b"".join(data)
    assert gzip.decompress(stream) == b"".join(data)


def test_a_long_piece_takes_less_room_than_it_did():
    assert len(join([pack(b"katu " * 500)])) < 100


STREAM = join([pack(bytes(range(256)) * 4), pack(b"short")])


@pytest.mark.parametrize("stream", [b"", STREAM[:40], STREAM[:-1], STREAM.replace(b"short", b"shirt")])
def test_a_stream_that_is_not_whole_is_told_of(stream: bytes):
    with pytest.raises(ValueError, match="not a whole"):
        unpack(stream)
