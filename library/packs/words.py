# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""256 plain words, one for each byte: how a person reads a key's fingerprint to another."""

from __future__ import annotations

WORDS = tuple(
    """
    acorn almond anchor ankle antler apple apron arrow autumn avocado badge bakery bamboo banana barley basket
    beaver bicycle blanket blossom boulder branch bread bridge bronze broom bucket buffalo butter button cabbage cactus
    camel candle canoe canyon carpet carrot castle cedar cello chair chalk cheese cherry chimney cinnamon circle
    citrus clay clock cloud clover coconut coffee compass copper coral corner cotton cradle crane cricket crystal
    cucumber curtain dagger daisy dancer desert diamond dolphin donkey door dragon drum eagle earth elbow elephant
    ember engine falcon farmer feather fence fiddle finger flame flour flute forest fountain fox friday garden
    garlic gazelle ginger giraffe glacier glove goat gold grape gravel guitar hammer harbor hazel hedge helmet
    heron hill honey horizon horse hotel ice igloo inkwell insect iron island ivory jacket jasmine jewel
    jungle juniper kangaroo kernel kettle keyhole kitchen kite kiwi ladder lagoon lake lamp lantern laundry lavender
    leather lemon lentil leopard letter lilac lion lizard llama lobster lotus magnet mango maple marble market
    meadow melon mirror mitten monkey moon morning mountain mushroom mustard nail napkin needle nest nickel north
    notebook nutmeg oak oasis ocean octopus olive onion orange orchard orchid otter oven owl oyster paddle
    painter palace pancake panda paper parrot peach peanut pearl pebble pelican pencil penguin pepper piano pigeon
    pillow pine planet plum pocket pony potato pumpkin puzzle quartz quilt rabbit radish rainbow raven ribbon
    rice river robin rocket rope rose saddle sailor salmon salt sandal scarf seagull shell silver snow
    spider spoon squirrel star stone sugar summer sunset swan table tiger tomato tower tulip turtle umbrella
    """.split()
)
