"""Choices that come out the same on every machine and with every version of Python."""

import hashlib

BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
ALNUM = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
BASE64 = ALNUM + "+/"


class Dice:
    """A stream of choices fixed by its label alone.

    `random` is not used, since its derived methods have changed between releases of Python.
    A label for each scene also means that a change in one scene leaves the others as they were.
    """

    def __init__(self, label):
        self._label = label
        self._drawn = 0

    def _draw(self):
        self._drawn += 1
        return hashlib.sha256(f"{self._label}#{self._drawn}".encode()).digest()

    def below(self, limit):
        return int.from_bytes(self._draw()[:8], "big") % limit

    def between(self, low, high):
        """A whole number from low to high, both included."""
        return low + self.below(high - low + 1)

    def chance(self, percent):
        return self.below(100) < percent

    def pick(self, options):
        return options[self.below(len(options))]

    def shuffled(self, items):
        rest = list(items)
        out = []
        while rest:
            out.append(rest.pop(self.below(len(rest))))
        return out

    def text(self, alphabet, length):
        out = ""
        while len(out) < length:
            out += "".join(alphabet[byte % len(alphabet)] for byte in self._draw())
        return out[:length]

    def hex(self, length):
        return self.text("0123456789abcdef", length)

    def guid(self):
        digits = self.hex(32)
        variant = "89ab"[int(digits[16], 16) % 4]
        return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"


def fixed(label, alphabet, length):
    """A text that depends on the label only: identifiers that stay the same through the story."""
    return Dice("fixed/" + label).text(alphabet, length)


def fixed_hex(label, length):
    return Dice("fixed/" + label).hex(length)


def fixed_guid(label):
    return Dice("fixed/" + label).guid()
