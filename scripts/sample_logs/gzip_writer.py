"""Gzip members with a fixed header: no time, no name, operating system "unknown".

The compressed bytes still depend on the release of zlib (zlib-ng, for one, packs otherwise). What is fixed
everywhere is the content, and for the file that is cut short: which bytes come out before the break.
"""

import struct
import zlib

HEADER = b"\x1f\x8b\x08\x00" + b"\x00\x00\x00\x00" + b"\x02\xff"


def _packer():
    return zlib.compressobj(9, zlib.DEFLATED, -15, 9)


def member(data):
    """A whole gzip member."""
    packer = _packer()
    body = packer.compress(data) + packer.flush()
    return HEADER + body + struct.pack("<II", zlib.crc32(data), len(data) & 0xFFFFFFFF)


def cut_member(data, kept, more):
    """The start of a member: `kept` bytes come out for certain, at most `more` bytes after them.

    A flush after `kept` bytes makes every inflater give them up; the cut goes through the block that follows.
    """
    packer = _packer()
    start = packer.compress(data[:kept]) + packer.flush(zlib.Z_SYNC_FLUSH)
    rest = packer.compress(data[kept : kept + more]) + packer.flush(zlib.Z_SYNC_FLUSH)
    return HEADER + start + rest[: len(rest) // 2]


def inflate(data):
    """Everything that comes out before the end or the break, and whether the end was reached."""
    out = b""
    while data:
        unpacker = zlib.decompressobj(31)
        out += unpacker.decompress(data)
        if not unpacker.eof:
            return out, False
        data = unpacker.unused_data
    return out, True
