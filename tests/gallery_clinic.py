# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The clinic of the gallery: a data folder on which every dialog has something to show, and files that arrive there.

Own articles with an earlier version, one past its date, one deleted; a ministry's pack with a withdrawn article.
"""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path
from typing import NamedTuple

import msgspec
from msgspec import structs

from library.library import Library
from library.models import ArticleId, ArticleKey
from library.own_articles import OwnArticles
from library.packs.installed import open_store, open_trust
from library.paths import Paths
from library.settings import Settings, save_settings
from library.storage import open_records
from tests.benchmarks.topics_file import write_topics
from tests.library.pack_workshop import KEY, STRANGER, packed, quiet, source

TODAY = dt.date(2026, 12, 1)
SCRIPTS_PACK = Path(__file__).parent / "data" / "scripts-pack"
OWN = "cough-in-adults"
"""An own article with an earlier version."""
OVERDUE = "old-cough-advice"
WITHDRAWN = "worms"
PUBLISHER = "publisher: Ministry of Health\nlicence: CC BY 4.0\nlanguages: [en]\n"
OLD_ARTICLE = """---
id: old-cough-advice
title: Cough in adults
kind: topic
language: en
summary: Most coughs go away without medicine within three weeks.
categories: [Breathing]
credits:
  - {role: author, name: The clinic}
  - {role: primary-medical-reviewer, name: A. Example, degree: MD}
published: 2019-03-01
reviewed: 2019-03-01
review_due: 2022-03-01
edition: 1
---

## What it is {#what-it-is .what-it-is}

A cough clears your airways. It often follows a cold.

## When to get help {#get-help .when-to-get-help}

!!! danger "Get help now if:"
    - You cannot breathe well.
    - You cough up blood.
"""
ARRIVED_PAGE = """Skip to main content

Should I Have Injections for Back Pain?

Should I Have Injections for Back Pain?

This information was not created by your clinic. It comes from Valley Health.

Share this page
Print

Topic Overview

Most people with low back pain get better within six weeks, whatever they do.1 Some clinics offer injections of sugar \
water. They may help a little when exercises are done too.2 The evidence is weak.7

Symptoms

\u2022 Pain between the ribs and the legs
\u2022 Stiffness in the morning
\u2022 Pain that gets worse when you sit for long

When To Call a Doctor

Call at once if your legs go numb or weak, or if you cannot hold your water.

Related Information

References

Citations

1. Dahm KT, et al. (2010). Advice to rest in bed versus advice to stay active for acute low-back pain and sciatica. \
Cochrane Database of Systematic Reviews (6).
2. Dagenais S, et al. (2007). Prolotherapy injections for chronic low-back pain. Cochrane Database of Systematic \
Reviews (2).
3. A letter of a reader to the newspaper of Green River

Credits

By Valley Health Staff

Primary Medical Reviewer Ann Example, MD - Family Medicine

Specialist Medical Reviewer Bo Specimen, MD - Orthopedics

Last Revised 03/02/2010

Author: Ann Example, MD is a teacher of injections and is paid for her courses.

This information does not replace the advice of a doctor. Valley Health disclaims any liability for the decisions you \
make based on this information.

\u00a9 1995-2010 Valley Health Inc. All rights reserved.

This entry was posted in Back pain, Injections and tagged back, sugar water. Bookmark the permalink.

Leave a Reply

Your email address will not be published.
"""


class Arrived(NamedTuple):
    """Files on a stick: packs, a key, pages to bring in."""

    new_pack: Path
    """What would change here is shown: new, changed and withdrawn articles."""
    unknown_pack: Path
    """Signed with a key that is not trusted here."""
    key: Path
    page: Path
    topics: Path
    empty: Path


def furnish(paths: Paths, **chosen: object) -> None:
    """Fill the data folder before the window is opened; `chosen` are settings."""
    values = {"clinic_name": "Green River Clinic", "clinic_phone": "555 0142", "keep_searches": True, **chosen}
    save_settings(open_records(paths.state), msgspec.convert(values, Settings))
    shutil.copytree(SCRIPTS_PACK, paths.local_pack)
    old = paths.local_pack / "articles" / "en" / f"{OVERDUE}.md"
    old.parent.mkdir()
    old.write_text(OLD_ARTICLE, encoding="utf-8")
    _write_own(paths)
    open_trust(paths).add(KEY.public)
    with_withdrawn = open_store(paths)
    for version in (1, 2):
        file = paths.data / f"health-{version}.clinicpack"
        file.write_bytes(_ministry_pack(paths.data / f"health-{version}", version))
        with_withdrawn.install(file, quiet)


def _write_own(paths: Paths) -> None:
    """One article is adapted and saved twice, another is deleted."""
    library = Library.open(paths, TODAY)
    own = OwnArticles.of_clinic(paths, TODAY)
    draft = own.adapt(library.read(ArticleKey(ArticleId("low-back-pain"), "en")))
    library.close()
    for title in ("Low back pain", "Low back pain at our clinic"):
        (key,) = own.save([structs.replace(draft, article=structs.replace(draft.article, title=title, id=OWN))])
        draft = own.draft(key)
    (key,) = own.save([structs.replace(draft, article=structs.replace(draft.article, id=ArticleId("deleted")))])
    own.delete(key)


def _ministry_pack(folder: Path, version: int) -> bytes:
    texts = dict.fromkeys(("diarrhoea-advice", "fever-advice", "malaria-advice", WITHDRAWN), "Drink clean water.")
    info = PUBLISHER
    if version > 1:
        texts = {**texts, "fever-advice": "Rest.", "cough-advice": "Rest."}
        info += f"withdrawn: [{{id: {WITHDRAWN}, reason: The dose was wrong., date: 2026-11-02}}]\n"
    if version > 2:
        texts |= {f"new-{number}": "Rest." for number in range(300)}
    return packed(source(folder, texts, version=f"{version}.0.0", sequence=version, pack=info))


def arrive(folder: Path) -> Arrived:
    """Write the files that somebody brings."""
    files = Arrived(
        *(folder / name for name in ("health-3.clinicpack", "stranger.clinicpack", "ministry.pub")),
        *(folder / name for name in ("injections.txt", "topics.xml", "empty.txt")),
    )
    folder.mkdir(parents=True, exist_ok=True)
    files.new_pack.write_bytes(_ministry_pack(folder / "source", 3))
    files.unknown_pack.write_bytes(packed(source(folder / "stranger", {"rumour": "Rest."}), STRANGER))
    files.key.write_bytes(msgspec.json.encode(STRANGER.public))
    files.page.write_text(ARRIVED_PAGE, encoding="utf-8")
    write_topics(files.topics, 40)
    files.empty.touch()
    return files
