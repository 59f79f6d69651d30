# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Invented documents for who has no real ones: English stop words, and medical-looking words that mean nothing.

Words come from Simon's process: now and then a new word, else one that was used before, the more often the likelier.
That gives Zipf's law of frequencies, and Heaps' law of a vocabulary that never stops growing. What is measured on
these texts says how fast an engine is, never how well it finds.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from tests.benchmarks.search.words import STOP_WORDS, Text

SEED = 20261101
HEAPS_FACTOR, HEAPS_EXPONENT = 12.0, 0.52
"""After n words the texts hold about factor * n ** exponent distinct words, as consumer health texts do."""

_STARTS = """ab ac ald an ar bas ben bra cal car ceph chol chon col cor cys dac den der dys ec en ep er fi gan gas
    gen gli gran hem hep hyp ich in ker lam leu lip lym mel men mes mon my nec neph neur ob oc ost pan par per phag
    pol por pros pul ren ret rhin sal sar scl sep ser sten syn tac ten thro tox tra tri ur vas ven vir zon""".split()
_MIDDLES = """a ab al an ar ati eli em en er i ia ib ic id ig il in io ir is ita o ob oc od ol om on op or os ot u ul
    um un ur yl ym yn""".split()
_ENDS = """al ase cele cyte derm ectomy edema emia gen gram ic id in itis ium lysis ma megaly oid ol oma one osis ous
    pathy penia phagia plasia pnea rrhage sis spasm stat tic tion toma trophy ty um uria us""".split()
_ASPECTS = """Symptoms of|Causes of|Treatment of|How is {} diagnosed ?|Is {} inherited ?|What is {} ?|Prevention of
    |How many people are affected by {} ?|Complications of|Outlook for|Living with|Stages of""".split("|")
_KINDS = ("syndrome", "disease", "deficiency", "dysplasia", "fever", "type 1", "type 2", "")


def generated(count: int) -> Iterator[Text]:
    """`count` documents of about 120 to 280 words, the same ones each time."""
    chance = random.Random(SEED)
    speaker = _Speaker(chance)
    made = 0
    while made < count:
        disease, aliases = _disease(speaker, chance)
        for aspect in chance.sample(_ASPECTS, min(chance.randint(1, 6), count - made)):
            aspect = aspect.strip()
            title = aspect.format(disease) if "{}" in aspect else f"{aspect} {disease}"
            body = " ".join(_sentences(speaker, chance, disease, chance.randint(110, 270)))
            yield Text(f"made-{made:06d}", title, aliases, body)
            made += 1


def _disease(speaker: _Speaker, chance: random.Random) -> tuple[str, tuple[str, ...]]:
    names = [speaker.new_word() for _ in range(chance.randint(1, 2))]
    disease = " ".join([*names, chance.choice(_KINDS)]).strip()
    acronym = "".join(word[0] for word in disease.split()).upper() + str(chance.randint(1, 40))
    others = [acronym, *(f"{speaker.new_word()} {chance.choice(_KINDS)}".strip() for _ in range(3))]
    return disease, tuple(others[: chance.randint(0, 4)])


def _sentences(speaker: _Speaker, chance: random.Random, disease: str, length: int) -> Iterator[str]:
    """Sentences of 8 to 24 words, some about the disease, until there are `length` words."""
    spoken = 0
    while spoken < length:
        found = [speaker.word() for _ in range(chance.randint(8, 24))]
        spoken += len(found)
        if chance.random() < 0.2:
            found.insert(chance.randint(0, 3), disease)
        yield " ".join(found).capitalize() + chance.choice((".", ".", ".", ".", "?", " (see there)."))


class _Speaker:
    """Says one word after the other and remembers all of them."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._known: set[str] = set()
        common = sorted(STOP_WORDS)
        chance.shuffle(common)
        self._said = [word for rank, word in enumerate(common, 1) for _ in range(1 + 400 // rank)]
        self._said += [word for rank in range(1, 500) for word in [self.new_word()] * (1 + 900 // (rank + 8))]

    def word(self) -> str:
        growth = HEAPS_FACTOR * HEAPS_EXPONENT * len(self._said) ** (HEAPS_EXPONENT - 1)
        word = self.new_word() if self._chance.random() < growth else self._chance.choice(self._said)
        self._said.append(word)
        return word

    def new_word(self) -> str:
        """A word that was never said before."""
        choice = self._chance.choice
        while True:
            middle = "".join(choice(_MIDDLES) for _ in range(self._chance.randint(0, 2)))
            word = choice(_STARTS) + middle + choice(_ENDS)
            if word not in self._known:
                self._known.add(word)
                return word
