"""The intrusion, step by step, in the order in which it happens."""

from . import intrusion_early, intrusion_late
from .record import Scene


def steps():
    """(label, record) pairs; the label is what a test or a reader calls the step."""
    scene = Scene("intrusion")
    yield from intrusion_early.steps(scene)
    yield from intrusion_late.steps(scene)
