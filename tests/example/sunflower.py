"""Where the seeds of a sunflower lie: Vogel's model of 1979."""

from dataclasses import dataclass
from math import cos, radians, sin, sqrt

COUNT = 700


@dataclass
class Seed:
    x: float
    y: float
    radius: float
    # 0 in the middle, 1 at the rim.
    age: float


def seeds(turn, half):
    """Seeds from the middle outward, in a square of twice `half`, each `turn` degrees further around."""
    for number in range(COUNT):
        age = number / COUNT
        distance = 0.94 * half * sqrt(age)
        angle = radians(number * turn)
        x = half + distance * cos(angle)
        y = half + distance * sin(angle)
        yield Seed(x, y, half * (0.016 + 0.018 * age), age)
