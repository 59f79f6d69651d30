# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""References in the styles that people use: every field of the CSL item, what stays text, keys, lists parted."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from library.importing.page import LOWERED, RAISED
from library.importing.reference_text import make_key, parse_reference, split_references, with_key
from library.models import CitationKey, Name, Reference
from library.references import parse_bibliography, vancouver

KEY = CitationKey("key")


def csl_of(text: str) -> dict[str, Any]:
    """The CSL item, flat enough to read: names as "Family, Given" or as the body's name, dates as numbers."""
    reference = parse_reference(text, KEY)
    assert reference.csl["custom"]["as_written"] == text
    item = {name: value for name, value in reference.csl.items() if name not in {"id", "custom"}}
    for role in ("author", "editor"):
        if role in item:
            item[role] = [
                name.get("literal") or ", ".join([name["family"], name["given"], *filter(None, [name.get("suffix")])])
                for name in item[role]
            ]
    for date in ("issued", "accessed"):
        if "date-parts" in item.get(date, {}):
            item[date] = item[date]["date-parts"][0]
    return {**item, **({"et_al": True} if reference.csl["custom"].get("et_al") else {})}


def journal(author: list[str], year: int, title: str, container: str, **numbers: Any) -> dict[str, Any]:
    names = {"author": author} if author else {}
    item = {"type": "article-journal", **names, "issued": [year], "title": title, "container-title": container}
    return {**item, **numbers}


# ---- year behind the authors ------------------------------------------------------------------------------

PATEL = ["Patel, AT", "Ogle, AA"]


@pytest.mark.parametrize(
    ("text", "item"),
    [
        (
            "Patel AT, Ogle AA (2000). Acute low back pain. American Family Physician, 61(6): 17–19, 23–30.",
            journal(
                PATEL,
                2000,
                "Acute low back pain",
                "American Family Physician",
                volume="61",
                issue="6",
                page="17-19, 23-30",
            ),
        ),
        (
            "Patel AT, Ogle AA (2000). Acute low back pain. Spine, 61: 1779-1786.",
            journal(PATEL, 2000, "Acute low back pain", "Spine", volume="61", page="1779-1786"),
        ),
        (
            "Patel AT, Ogle AA (2000). Acute low back pain. Spine, 61(6).",
            journal(PATEL, 2000, "Acute low back pain", "Spine", volume="61", issue="6"),
        ),
        (
            "Patel AT, Ogle AA (2000). Acute low back pain. Spine, 61.",
            journal(PATEL, 2000, "Acute low back pain", "Spine", volume="61"),
        ),
        (
            "Patel AT, Ogle AA (2000). Acute low back pain. Spine, (6): 17-18.",
            journal(PATEL, 2000, "Acute low back pain", "Spine", issue="6", page="17-18"),
        ),
        (
            "Patel AT, Ogle AA (2000). Acute low back pain. Spine: 1779-1786.",
            journal(PATEL, 2000, "Acute low back pain", "Spine", page="1779-1786"),
        ),
        ("Patel AT, Ogle AA (2000). Acute low back pain. Spine.", journal(PATEL, 2000, "Acute low back pain", "Spine")),
        (
            "Chou R, et al. (2007). Diagnosis: A joint guideline. Annals of Internal Medicine, 147(7): 478–491.",
            journal(
                ["Chou, R"],
                2007,
                "Diagnosis: A joint guideline",
                "Annals of Internal Medicine",
                volume="147",
                issue="7",
                page="478-491",
                et_al=True,
            ),
        ),
        (
            "Chou R (2007). Does bed rest help? Spine, 34: 10-11.",
            journal(["Chou, R"], 2007, "Does bed rest help?", "Spine", volume="34", page="10-11"),
        ),
        (
            "Chou R (2007). Get up! A trial in the U.S. Army. J. Pediatr., 34(2): 10-11.",
            journal(
                ["Chou, R"],
                2007,
                "Get up! A trial in the U.S. Army",
                "J. Pediatr.",
                volume="34",
                issue="2",
                page="10-11",
            ),
        ),
        (
            "Chou R (2007a). Rest vs. Work. Am. J. Obstet. Gynecol., 34: 10.",
            journal(
                ["Chou, R"],
                2007,
                "Rest vs. Work",
                "Am. J. Obstet. Gynecol.",
                volume="34",
                page="10",
                **{"year-suffix": "a"},
            ),
        ),
        (
            "Hayden JA, et al. (2005). Exercise. Cochrane Database of Systematic Reviews (3). Oxford: Update Software.",
            journal(
                ["Hayden, JA"],
                2005,
                "Exercise",
                "Cochrane Database of Systematic Reviews",
                issue="3",
                publisher="Update Software",
                et_al=True,
                **{"publisher-place": "Oxford"},
            ),
        ),
        (
            "Chou R (2007). Care. Annals of Internal Medicine, 147(7): 4–5. [Erratum in Annals, 148(3): 247–248.]",
            journal(
                ["Chou, R"],
                2007,
                "Care",
                "Annals of Internal Medicine",
                volume="147",
                issue="7",
                page="4-5",
                note="Erratum in Annals, 148(3): 247–248.",
            ),
        ),
        (
            "College of Nurses (2008, reaffirmed 2012). Back care. Bulletin No. 14. Pain Practice, 103(4): 803.",
            journal(
                ["College of Nurses"],
                2008,
                "Back care. Bulletin No. 14",
                "Pain Practice",
                volume="103",
                issue="4",
                page="803",
                note="reaffirmed 2012",
            ),
        ),
        (
            "Drugs for low back pain (2010). Treatment Guidelines, 8(92): 25-34.",
            journal([], 2010, "Drugs for low back pain", "Treatment Guidelines", volume="8", issue="92", page="25-34"),
        ),
        (
            (
                "Smith, J. A., & Jones, B. (2010). Exercise: A trial. Journal of Pain, 12(3), 45–56. "
                "https://doi.org/10.1016/j.jpain.2010.01.001"
            ),
            journal(
                ["Smith, J. A.", "Jones, B."],
                2010,
                "Exercise: A trial",
                "Journal of Pain",
                volume="12",
                issue="3",
                page="45-56",
                DOI="10.1016/j.jpain.2010.01.001",
            ),
        ),
        (
            "Lee, K.-H., O’Neil, T., … Zed, Z. (2019). Walking. PLoS ONE, 14(3), e0213451.",
            journal(
                ["Lee, K.-H.", "O’Neil, T.", "Zed, Z."],
                2019,
                "Walking",
                "PLoS ONE",
                volume="14",
                issue="3",
                page="e0213451",
                et_al=True,
            ),
        ),
        (
            "Smith, J., Jones, B., . . . Zed, Z. (2019). Walking. Pain, vol. 14, no. 3, pp. 4-5.",
            journal(
                ["Smith, J.", "Jones, B.", "Zed, Z."],
                2019,
                "Walking",
                "Pain",
                volume="14",
                issue="3",
                page="4-5",
                et_al=True,
            ),
        ),
        (
            "Smith, John (2003). “Walking.” The Lancet, 12, 4.",
            journal(["Smith, John"], 2003, "Walking", "The Lancet", volume="12", page="4"),
        ),
        (
            "Smith, John; Jones, Mary (2003). Walking. The Lancet 12(4).",
            journal(["Smith, John", "Jones, Mary"], 2003, "Walking", "The Lancet", volume="12", issue="4"),
        ),
        (
            "Smith, John, and Mary Jones (2003). Walking. The Lancet 12:4.",
            journal(["Smith, John", "Jones, Mary"], 2003, "Walking", "The Lancet", volume="12", page="4"),
        ),
        (
            "Smith J. 2007. Back pain in nurses. Spine 34(10):1066-1077.",
            journal(["Smith, J"], 2007, "Back pain in nurses", "Spine", volume="34", issue="10", page="1066-1077"),
        ),
        (
            "Smith, J. (in press). Back pain. Journal of Pain.",
            {
                "type": "article-journal",
                "author": ["Smith, J."],
                "title": "Back pain",
                "container-title": "Journal of Pain",
                "status": "in press",
            },
        ),
        (
            "Smith J (2007). Back pain. Journal of Pain, in press.",
            journal(["Smith, J"], 2007, "Back pain", "Journal of Pain", status="in press"),
        ),
        (
            "Brown T. (2012, March 4). When to rest. Healthy Living, 12, 4-9.",
            {
                **journal(["Brown, T"], 2012, "When to rest", "Healthy Living", volume="12", page="4-9"),
                "issued": [2012, 3, 4],
            },
        ),
    ],
)
def test_a_journal_article_with_the_year_behind_its_authors(text: str, item: dict[str, Any]) -> None:
    assert csl_of(text) == item


# ---- Vancouver --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "item"),
    [
        (
            "Smith JA, Jones B. Back pain in nurses. J Pain. 2007;34(10):1066-77.",
            journal(
                ["Smith, JA", "Jones, B"],
                2007,
                "Back pain in nurses",
                "J Pain",
                volume="34",
                issue="10",
                page="1066-77",
            ),
        ),
        (
            "Smith JA. Is it so? Lancet 2007; 369: 1066–77.",
            journal(["Smith, JA"], 2007, "Is it so?", "Lancet", volume="369", page="1066-77"),
        ),
        (
            (
                "Furlan AD, Irvin E. Massage. Cochrane Database Syst Rev. 2008 Oct 8;(4):CD001929. "
                "doi: 10.1002/14651858.CD001929.pub2. PMID: 18843627; PMCID: PMC1234567."
            ),
            {
                **journal(
                    ["Furlan, AD", "Irvin, E"],
                    2008,
                    "Massage",
                    "Cochrane Database Syst Rev",
                    issue="4",
                    page="CD001929",
                ),
                "issued": [2008, 10, 8],
                "DOI": "10.1002/14651858.CD001929.pub2",
                "PMID": "18843627",
                "PMCID": "PMC1234567",
            },
        ),
        (
            (
                "Smith JA Jr, O'Connor P, de la Cruz-López M, Muñoz Ramos A, van der Velde G 3rd. Rest! "
                "J. Pediatr. 2007 Feb-Mar;34(10 Pt 2):S10–S17; discussion S18. Epub 2006 Dec. Review. PubMed PMID: 17."
            ),
            {
                **journal(
                    ["Smith, JA, Jr", "O'Connor, P", "de la Cruz-López, M", "Muñoz Ramos, A", "van der Velde, G, 3rd"],
                    2007,
                    "Rest!",
                    "J. Pediatr.",
                    volume="34",
                    issue="10 Pt 2",
                    page="S10-S17; discussion S18",
                ),
                "issued": [2007, 2],
                "note": "Review.",
                "PMID": "17",
            },
        ),
        (
            "Tulder M, Becker A, et al; COST B13 Working Group. Care in Europe. Eur Spine J. 2006;15 Suppl 2:S169-91.",
            journal(
                ["Tulder, M", "Becker, A", "COST B13 Working Group"],
                2006,
                "Care in Europe",
                "Eur Spine J",
                volume="15",
                issue="Suppl 2",
                page="S169-91",
                et_al=True,
            ),
        ),
        (
            "Smith J.A., Jones B.; for the SPINE Study Group. Care. Spine (Phila Pa 1976). 2009;34:E5.",
            journal(
                ["Smith, J.A.", "Jones, B.", "SPINE Study Group"],
                2009,
                "Care",
                "Spine (Phila Pa 1976)",
                volume="34",
                page="E5",
            ),
        ),
        (
            "World Health Organization. Low back pain. Care for all. Bull World Health Organ. 2003;81(9):671.",
            journal(
                ["World Health Organization"],
                2003,
                "Low back pain. Care for all",
                "Bull World Health Organ",
                volume="81",
                issue="9",
                page="671",
            ),
        ),
        (
            "Low back pain: what helps. BMJ. 2007;334:10.",
            journal([], 2007, "Low back pain: what helps", "BMJ", volume="334", page="10"),
        ),
        (
            "García J y López M, y cols. Dolor lumbar. Rev Esp Salud Pública 2011; 85: 3-9.",
            journal(
                ["García, J", "López, M"],
                2011,
                "Dolor lumbar",
                "Rev Esp Salud Pública",
                volume="85",
                page="3-9",
                et_al=True,
            ),
        ),
        (
            "Dupont J, Durand P et Martin L. La lombalgie commune. Rev Prat. 2009;59:201-6.",
            journal(
                ["Dupont, J", "Durand, P", "Martin, L"],
                2009,
                "La lombalgie commune",
                "Rev Prat",
                volume="59",
                page="201-6",
            ),
        ),
        (
            "Smith J, Jones B: Back pain in nurses. Spine 34:1066-1077, 2007.",
            journal(["Smith, J", "Jones, B"], 2007, "Back pain in nurses", "Spine", volume="34", page="1066-1077"),
        ),
        (
            "Kumar S. mHealth: what now? eLife 2015;4:e05005.",
            journal(["Kumar, S"], 2015, "mHealth: what now?", "eLife", volume="4", page="e05005"),
        ),
        (
            "Walking for hypertension. Cochrane Database Syst Rev. 2021:CD008823.",
            journal([], 2021, "Walking for hypertension", "Cochrane Database Syst Rev", page="CD008823"),
        ),
        ("Jones B. Mental health. BMJ. 2010.", journal(["Jones, B"], 2010, "Mental health", "BMJ")),
        (
            "Jones B. Mental health. BMJ. 2010 Oct:34-5. [PubMed] [Google Scholar]",
            {**journal(["Jones, B"], 2010, "Mental health", "BMJ", page="34-5"), "issued": [2010, 10]},
        ),
    ],
)
def test_a_journal_article_in_vancouver_style(text: str, item: dict[str, Any]) -> None:
    assert csl_of(text) == item


# ---- books, reports, chapters, pages on the web -----------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "item"),
    [
        (
            "Adams MA, Dolan P. The biomechanics of back pain. 3rd ed. Edinburgh: Churchill Livingstone; 2012. 360 p.",
            {
                "type": "book",
                "author": ["Adams, MA", "Dolan, P"],
                "issued": [2012],
                "edition": "3",
                "title": "The biomechanics of back pain",
                "publisher": "Churchill Livingstone",
                "publisher-place": "Edinburgh",
                "number-of-pages": "360",
            },
        ),
        (
            "World Health Organization. Managing back pain: a guide. Geneva: World Health Organization; 2010.",
            {
                "type": "report",
                "author": ["World Health Organization"],
                "issued": [2010],
                "title": "Managing back pain: a guide",
                "publisher": "World Health Organization",
                "publisher-place": "Geneva",
            },
        ),
        (
            "Ministry of Health; UNICEF. Feeding (2011 update). Hesperian Guides. 2nd ed. Oslo: UNICEF; 2016.",
            {
                "type": "book",
                "author": ["Ministry of Health", "UNICEF"],
                "issued": [2016],
                "edition": "2",
                "title": "Feeding (2011 update). Hesperian Guides",
                "publisher": "UNICEF",
                "publisher-place": "Oslo",
            },
        ),
        (
            "Hesperian Health Guides. A book for midwives. Hesperian Health Guides; 2010.",
            {
                "type": "report",
                "author": ["Hesperian Health Guides"],
                "issued": [2010],
                "title": "A book for midwives",
                "publisher": "Hesperian Health Guides",
            },
        ),
        (
            "WHO. Handbook on back pain. Geneva, World Health Organization, 2010.",
            {
                "type": "report",
                "author": ["WHO"],
                "issued": [2010],
                "title": "Handbook on back pain",
                "publisher": "World Health Organization",
                "publisher-place": "Geneva",
            },
        ),
        (
            "Durand P. Le mal de dos. 2e éd. Paris : Masson, 2008.",
            {
                "type": "book",
                "author": ["Durand, P"],
                "issued": [2008],
                "edition": "2",
                "title": "Le mal de dos",
                "publisher": "Masson",
                "publisher-place": "Paris",
            },
        ),
        (
            "Ferri FF. Clinical Advisor 2012. Philadelphia, Pa.: Mosby; 2012.",
            {
                "type": "book",
                "author": ["Ferri, FF"],
                "issued": [2012],
                "title": "Clinical Advisor 2012",
                "publisher": "Mosby",
                "publisher-place": "Philadelphia, Pa.",
            },
        ),
        (
            "Jones B. The handbook. Penguin Books, 2010.",
            {
                "type": "book",
                "author": ["Jones, B"],
                "issued": [2010],
                "title": "The handbook",
                "publisher": "Penguin Books",
            },
        ),
        (
            "Smith J, Lee K, editors. Pain. London: Arnold; 1999.",
            {
                "type": "book",
                "editor": ["Smith, J", "Lee, K"],
                "issued": [1999],
                "title": "Pain",
                "publisher": "Arnold",
                "publisher-place": "London",
            },
        ),
        (
            "American Psychology Association. (2020). Publication manual (7th ed.). Psychology Association.",
            {
                "type": "report",
                "author": ["American Psychology Association"],
                "issued": [2020],
                "edition": "7",
                "title": "Publication manual",
                "publisher": "Psychology Association",
            },
        ),
        (
            (
                "Bigos S, et al. (1994). Acute back problems. Guideline No. 14 (AHCPR Publication No. 95-0642). "
                "Rockville, MD: U.S. Department of Health."
            ),
            {
                "type": "report",
                "author": ["Bigos, S"],
                "et_al": True,
                "issued": [1994],
                "title": "Acute back problems. Guideline No. 14",
                "number": "AHCPR Publication No. 95-0642",
                "publisher": "U.S. Department of Health",
                "publisher-place": "Rockville, MD",
            },
        ),
        (
            "Lee K (2004). Sick leave (Report No. 12).",
            {
                "type": "report",
                "author": ["Lee, K"],
                "issued": [2004],
                "title": "Sick leave",
                "number": "Report No. 12",
            },
        ),
        (
            "Lee K (2004). Sick leave.",
            {"type": "document", "author": ["Lee, K"], "issued": [2004], "title": "Sick leave"},
        ),
        (
            (
                "Carey WB (2009). Mood. In WB Carey et al., eds., Behavioral Pediatrics, 4th ed., vol. 2, pp. 802–811. "
                "Philadelphia: Saunders."
            ),
            {
                "type": "chapter",
                "author": ["Carey, WB"],
                "issued": [2009],
                "title": "Mood",
                "editor": ["Carey, WB"],
                "container-title": "Behavioral Pediatrics",
                "edition": "4",
                "volume": "2",
                "page": "802-811",
                "publisher": "Saunders",
                "publisher-place": "Philadelphia",
            },
        ),
        (
            (
                "Meltzer PS, Trent JM. Solid tumors. In: Vogelstein B, Kinzler KW, editors. The genetic basis. "
                "New York: McGraw-Hill; 2002. p. 93-113."
            ),
            {
                "type": "chapter",
                "author": ["Meltzer, PS", "Trent, JM"],
                "issued": [2002],
                "title": "Solid tumors",
                "editor": ["Vogelstein, B", "Kinzler, KW"],
                "container-title": "The genetic basis",
                "publisher": "McGraw-Hill",
                "publisher-place": "New York",
                "page": "93-113",
            },
        ),
        (
            "Meltzer P (2003). Solid tumors. In Genetics today. London: Arnold.",
            {
                "type": "chapter",
                "author": ["Meltzer, P"],
                "issued": [2003],
                "title": "Solid tumors",
                "container-title": "Genetics today",
                "publisher": "Arnold",
                "publisher-place": "London",
            },
        ),
        (
            "College of Radiology (2008). Low Back Pain. Available online: http://www.acr.org/x.",
            {
                "type": "webpage",
                "author": ["College of Radiology"],
                "issued": [2008],
                "title": "Low Back Pain",
                "URL": "http://www.acr.org/x",
            },
        ),
        (
            "Chou R (2010). Low back pain, search date April 2009. BMJ Clinical Evidence. Available online: www.x.org.",
            {
                "type": "webpage",
                "author": ["Chou, R"],
                "issued": [2010],
                "title": "Low back pain, search date April 2009",
                "container-title": "BMJ Clinical Evidence",
                "URL": "www.x.org",
            },
        ),
        (
            "National Institute of Backs. (2014, March 5). Fact sheet. Retrieved March 3, 2015, from http://x.gov/a_(b)",
            {
                "type": "webpage",
                "author": ["National Institute of Backs"],
                "issued": [2014, 3, 5],
                "title": "Fact sheet",
                "URL": "http://x.gov/a_(b)",
                "accessed": [2015, 3, 3],
            },
        ),
        (
            (
                "World Health Organization. Back pain [Internet]. Geneva: WHO; 2010 [updated 2011; cited 2012 Feb 3]. "
                "Available from: <http://www.who.int/a.html>"
            ),
            {
                "type": "webpage",
                "author": ["World Health Organization"],
                "issued": [2010],
                "title": "Back pain",
                "publisher": "WHO",
                "publisher-place": "Geneva",
                "accessed": [2012, 2, 3],
                "URL": "http://www.who.int/a.html",
            },
        ),
        (
            "NHS. Back pain. Available at: http://www.nhs.uk/x. Accessed February 3, 2010.",
            {
                "type": "webpage",
                "author": ["NHS"],
                "title": "Back pain",
                "URL": "http://www.nhs.uk/x",
                "accessed": [2010, 2, 3],
            },
        ),
        (
            "Centers for Disease Control. Back pain. https://x.gov/b. Updated March 3, 2019. Accessed May 2020.",
            {
                "type": "webpage",
                "author": ["Centers for Disease Control"],
                "title": "Back pain",
                "URL": "https://x.gov/b",
                "issued": [2019, 3, 3],
                "accessed": [2020, 5],
            },
        ),
        (
            "Smith J. Back pain. Mayo Clinic. http://x.org/c. Published January 2, 2018.",
            {
                "type": "webpage",
                "author": ["Smith, J"],
                "title": "Back pain",
                "publisher": "Mayo Clinic",
                "URL": "http://x.org/c",
                "issued": [2018, 1, 2],
            },
        ),
        (
            "Low back pain. National Institute of Arthritis. http://www.niams.nih.gov/x",
            {
                "type": "webpage",
                "title": "Low back pain",
                "publisher": "National Institute of Arthritis",
                "URL": "http://www.niams.nih.gov/x",
            },
        ),
        (
            "Living with back pain. URL: http://x.org/d",
            {"type": "webpage", "title": "Living with back pain", "URL": "http://x.org/d"},
        ),
        (
            (
                "Ministerio de Salud. Guía de dolor. Bogotá: Ministerio de Salud; 2013. Disponible en: http://x.co/g. "
                "Consultado el 3 de febrero de 2014."
            ),
            {
                "type": "webpage",
                "author": ["Ministerio de Salud"],
                "issued": [2013],
                "title": "Guía de dolor",
                "publisher": "Ministerio de Salud",
                "publisher-place": "Bogotá",
                "URL": "http://x.co/g",
                "accessed": [2014, 2, 3],
            },
        ),
        (
            "Ministerio de Salud (2013). Guía de dolor. En línea: http://x.co/g. Consultado: 03/02/2014.",
            {
                "type": "webpage",
                "author": ["Ministerio de Salud"],
                "issued": [2013],
                "title": "Guía de dolor",
                "URL": "http://x.co/g",
                "accessed": [2014],
            },
        ),
        (
            "Haute Autorité de Santé (2019). La lombalgie commune. En ligne : https://x.fr/l",
            {
                "type": "webpage",
                "author": ["Haute Autorité de Santé"],
                "issued": [2019],
                "title": "La lombalgie commune",
                "URL": "https://x.fr/l",
            },
        ),
    ],
)
def test_books_reports_chapters_and_web_pages(text: str, item: dict[str, Any]) -> None:
    assert csl_of(text) == item


@pytest.mark.parametrize(
    ("text", "authors", "title", "container"),
    [
        ("Lee K, Jr, Roy M. Pain. BMJ. 2008;3:4.", "Lee K Jr, Roy M", "Pain", "BMJ"),
        (
            "Lee K. Old age. J Gerontol. Series A, Biology. 2008;3:4.",
            "Lee K",
            "Old age",
            "J Gerontol. Series A, Biology",
        ),
        ("Lee K. Old age. Update. Lancet. 2008;3:4.", "Lee K", "Old age. Update", "Lancet"),
        ("Lee K. Old age. Part II. Lancet. 2008;3:4.", "Lee K", "Old age. Part II", "Lancet"),
        ("Lee K. Trials. II. J. Pain. 2008;3:4.", "Lee K", "Trials. II", "J. Pain."),
        ("Lee K (2008). Pain (see http://x.org/a). BMJ, 3: 4.", "Lee K", "Pain", "BMJ"),
        ("Lee K (2008). Pain. BMJ, 3: 4 (http://x.org/a).", "Lee K", "Pain", "BMJ"),
        ("Lee K (2008). Pain. BMJ, 3: 4 (see http://x.org/a.).", "Lee K", "Pain", "BMJ"),
    ],
)
def test_where_authors_title_and_journal_end(text: str, authors: str, title: str, container: str) -> None:
    reference = parse_reference(text, KEY)
    names = ", ".join(
        " ".join([name["family"], name["given"], *filter(None, [name.get("suffix")])])
        for name in reference.csl["author"]
    )
    assert (names, reference.title, reference.container) == (authors, title, container)


def test_an_undated_page_says_so() -> None:
    reference = parse_reference("Smith, J. (n.d.). Back pain. Retrieved from http://x.org", KEY)
    assert reference.csl["issued"] == {"literal": "n.d."}
    assert (reference.year, reference.author, reference.title) == (None, (Name("Smith", "J."),), "Back pain")


def test_a_season_is_kept() -> None:
    reference = parse_reference("Smith J. Pain. BMJ. 2009 Spring;3:4.", KEY)
    assert reference.csl["issued"] == {"date-parts": [[2009]], "season": "Spring"}


STARTER = Path(__file__).parents[2] / "resources" / "starter" / "references.json"


def test_nothing_of_a_checked_bibliography_is_read_wrongly() -> None:
    """Printed in Vancouver style and read again, each of its articles by persons says what it said."""
    read = 0
    for known in parse_bibliography(STARTER.read_text(encoding="utf-8"), "references.json").values():
        persons = all(name.family and not re.search(r"[A-Z]\.", name.family) for name in known.author)
        if known.type != "article-journal" or not known.author or not persons or not known.volume:
            continue
        text = vancouver(known)
        found = parse_reference(text, KEY)
        assert [name.family for name in found.author] == [name.family for name in known.author[:6]], text
        assert (found.title, found.year, found.doi, found.pmid) == (known.title, known.year, known.doi, known.pmid), (
            text
        )
        assert (found.container, found.volume, found.issue) == (
            known.container_short.replace(".", "") or known.container,
            known.volume,
            known.issue,
        ), text
        assert vancouver(found) == text
        read += 1
    assert read > 100


# ---- what stays text --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12345",
        "http://www.nlm.nih.gov/medlineplus/backpain.html",
        "Ask your own doctor about this, 2010.",
        "Personal communication with Dr. Jones, May 2010",
        "Low back pain. Wikipedia.",
        "Mayo Clinic. http://www.mayoclinic.com",
        "Smith J (2007). Spine, 34: 1066-1077.",
        "American Pain Society (2008). Pain Journal, 3: 4.",
        "Smith J, nobody knows who else (2007). Title. Spine, 3: 4.",
        "Hepatitis B. A review. Lancet. 2010;1:2.",
        "Back pain. A story. Lancet. 2010;1:2.",
        "Smith J. Lancet. 2010;1:2.",
        "Smith J. Back pain. Lancet. 2007;1:2. Jones B. Other pain. BMJ. 2008;3:4.",
        "Smith J (2007). Back pain. Lancet, 1: 2. Jones B (2008). Other pain. BMJ, 3: 4.",
        "Smith J. Back pain. Lancet. 2010;.",
        "Smith J. What to do about it. when nobody is there. 2010.",
        "Smith J (2007). Pain. In the words of many, eds., Book. London: Arnold.",
        "Smith J (2007). Pain. In Lee K, ed., Book without a publisher.",
        "Smith J. Pain. 2010.",
        "Lee K. Pain. London: Arnold; 2002. p. 93-113. [4] Roy M (2009). Rest.",
        "Lee K. Pain. BMJ. 2002;3:4. Review. Roy M. Rest. BMJ. 2003;4:5.",
        "Smith J (2007). Pain (in the back. BMJ, 3: 4.",
        "Smith J (2007). Back pain. What you should know.",
        "Smith J. Pain. London: Arnold; 2010. Bought second hand.",
        "Back pain: a handbook, 2010",
        "Low back pain. What everybody says. http://x.org",
        "Smith J. http://x.org",
        "Smith, John, and Mary Jones. “Back Pain.” Spine 34, no. 10 (2007): 1066–77.",
        "(2007). Title. Spine, 3: 4.",
        "Smith J (2007).",
        "Smith J. " + "very long " * 400 + ". BMJ. 2008;3:4.",
    ],
)
def test_what_cannot_be_told_apart_stays_whole(text: str) -> None:
    reference = parse_reference(text, KEY)
    assert reference == Reference(
        id=KEY,
        type="document",
        literal=text.strip(),
        csl={"id": KEY, "type": "document", "literal": text.strip(), "custom": {"as_written": text}},
    )
    assert vancouver(reference) == text.strip() or not text


def test_doi_and_pmid_of_a_reference_that_stays_text_are_kept_for_matching() -> None:
    text = "Somebody (nobody knows who) said so in 2010, doi:10.1000/xyz123. PMID 17. See http://x.org."
    reference = parse_reference(text, KEY)
    assert (reference.literal, reference.doi, reference.pmid, reference.url) == (text, "10.1000/xyz123", "17", "")


def test_a_second_doi_makes_it_text() -> None:
    reference = parse_reference("Smith J. Pain. BMJ. 2008;3:4. doi:10.1000/a1 doi:10.1000/b2", KEY)
    assert (reference.doi, bool(reference.literal)) == ("10.1000/a1", True)


def test_white_space_and_raised_signs_do_not_matter() -> None:
    reference = parse_reference(f"  Smith J.\n Pain{RAISED}2{LOWERED}.\tBMJ. 2008;3:4. ", KEY)
    assert (reference.title, reference.container, reference.volume) == ("Pain2", "BMJ", "3")


# ---- printed ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        (
            "Chou R, et al. (2007). Diagnosis: A guideline. Annals of Internal Medicine, 147(7): 478–491.",
            "Chou R, et al. Diagnosis: A guideline. Annals of Internal Medicine. 2007;147(7):478-91.",
        ),
        ("Smith, J. A., & Lee, K.-H. (2010). Walk? Pain, 12, 4–5.", "Smith JA, Lee KH. Walk? Pain. 2010;12:4-5."),
        ("Smith J, editor. Pain. London: Arnold; 1999.", "Smith J, editor. Pain. London: Arnold; 1999."),
        (
            "Smith J, et al., editors. Pain. London: Arnold; 1999.",
            "Smith J, et al, editors. Pain. London: Arnold; 1999.",
        ),
        (
            "WHO (2013). Dolor lumbar. 2.ª ed. Ginebra: Organización Mundial de la Salud.",
            "WHO. Dolor lumbar. 2nd ed. Ginebra: Organización Mundial de la Salud; 2013.",
        ),
    ],
)
def test_it_is_printed_in_vancouver_style(text: str, printed: str) -> None:
    assert vancouver(parse_reference(text, KEY)) == printed


def test_et_al_is_said_once() -> None:
    names = ", ".join(f"Smith{letter} J" for letter in "abcdefg")
    assert vancouver(parse_reference(f"{names}, et al. Pain. BMJ. 2008;3:4.", KEY)).count("et al") == 1


# ---- keys -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Smith J. Pain. BMJ. 2008;3:4.", "smith2008"),
        ("van der Velde G. Pain. BMJ. 2008;3:4.", "vandervelde2008"),
        ("Müller-Østergaard J. Pain. BMJ. 2008;3:4.", "mullerostergaard2008"),
        ("O'Connor P. Pain. BMJ. 2008;3:4.", "oconnor2008"),
        ("World Health Organization (2013). Pain. Geneva: WHO Press.", "who2013"),
        ("NHS. Back pain. http://x.org", "nhs"),
        ("Mayo Clinic (2013). Pain. Available at: http://x.org", "mayo2013"),
        ("Drugs for pain (2010). Medical Letter, 8: 2.", "drugs2010"),
        ("Lee, a letter to the editor, 1999", "lee1999"),
        ("中文文献", "reference"),
        ("", "reference"),
    ],
)
def test_a_key_is_made_of_name_and_year(text: str, key: str) -> None:
    assert make_key(parse_reference(text, KEY), ()) == key


def test_a_reference_keeps_all_but_its_key() -> None:
    text = "Smith J, et al. Pain. BMJ. 2008;3:4."
    assert with_key(parse_reference(text, KEY), CitationKey("other")) == parse_reference(text, CitationKey("other"))


def test_a_taken_key_gets_a_letter() -> None:
    reference = parse_reference("Smith J. Pain. BMJ. 2008;3:4.", KEY)
    taken = {"smith2008", *(f"smith2008{letter}" for letter in "bcdefghijklmnopqrstuvwxyz")}
    assert make_key(reference, {"smith2008"}) == "smith2008b"
    assert make_key(reference, taken - {"smith2008z"}) == "smith2008z"
    assert make_key(reference, taken) == "smith2008aa"
    assert make_key(parse_reference("NHS. Back pain. http://x.org", KEY), {"nhs"}) == "nhs-2"


# ---- lists ------------------------------------------------------------------------------------------------


def entries(text: str) -> list[tuple[int, int | None, str]]:
    """(line, number, text) of each entry of a list that begins on line 1."""
    return [(entry.line, entry.number, entry.text) for entry in split_references(list(enumerate(text.split("\n"), 1)))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1. Lee K\n2. Roy M", [(1, 1, "Lee K"), (2, 2, "Roy M")]),
        ("1.Lee K\n2.Roy M", [(1, 1, "Lee K"), (2, 2, "Roy M")]),
        ("1) Lee K\n2) Roy M", [(1, 1, "Lee K"), (2, 2, "Roy M")]),
        ("(1) Lee K\n(2) Roy M", [(1, 1, "Lee K"), (2, 2, "Roy M")]),
        ("[1] Lee K\n[2] Roy M", [(1, 1, "Lee K"), (2, 2, "Roy M")]),
        ("\\[1\\] Lee K\n2\\. Roy M", [(1, 1, "Lee K"), (2, 2, "Roy M")]),
        ("1 Lee K\n2 Roy M", [(1, 1, "Lee K"), (2, 2, "Roy M")]),
        ("1\tlee K\n2\troy M", [(1, 1, "lee K"), (2, 2, "roy M")]),
        ("¹ Lee K\n² Roy M", [(1, 1, "Lee K"), (2, 2, "Roy M")]),
        (f"{RAISED}1{LOWERED} Lee K\n{RAISED}2{LOWERED} Roy M", [(1, 1, "Lee K"), (2, 2, "Roy M")]),
        ("1.\nLee K\n2.\nRoy M", [(1, 1, "Lee K"), (3, 2, "Roy M")]),
        ("1. Lee K\n\n2. Roy M\n", [(1, 1, "Lee K"), (3, 2, "Roy M")]),
        ("  1. Lee K.\n  Pain in\n  2009.\n  2. Roy M", [(1, 1, "Lee K. Pain in 2009."), (4, 2, "Roy M")]),
        ("1. Lee K. Spine, 34:\n12. See it\n2. Roy M", [(1, 1, "Lee K. Spine, 34: 12. See it"), (3, 2, "Roy M")]),
        ("1. Lee K. Spine 3:\n2. Roy M", [(1, 1, "Lee K. Spine 3:"), (2, 2, "Roy M")]),
        ("1. Lee K.\n\n3. Roy M", [(1, 1, "Lee K."), (3, 3, "Roy M")]),
        ("1. Lee K, and\n3. Roy M", [(1, 1, "Lee K, and 3. Roy M")]),
        (
            "1. Lee K.\n\nAvailable at: http://x.org\n\n2. Roy M",
            [(1, 1, "Lee K. Available at: http://x.org"), (5, 2, "Roy M")],
        ),
        (
            "1. Lee K.\n2. Roy M.\n\nOther works\n\n1. Doe J.",
            [(1, 1, "Lee K."), (2, 2, "Roy M."), (4, None, "Other works"), (6, 1, "Doe J.")],
        ),
        ("Read more:\n1. Lee K.", [(1, None, "Read more:"), (2, 1, "Lee K.")]),
        (
            "1. Lee K. Pain. 2007. 2. Roy M, no. 3. Not so. 3. Doe J.",
            [(1, 1, "Lee K. Pain. 2007."), (1, 2, "Roy M, no. 3. Not so."), (1, 3, "Doe J.")],
        ),
        ("[1] Lee K. 2007. [2] Roy M.", [(1, 1, "Lee K. 2007."), (1, 2, "Roy M.")]),
        (
            "[1] Lee K. Pain.\nBMJ; 2007. [2] Roy M. So\nfar. [3] Doe J.",
            [(1, 1, "Lee K. Pain. BMJ; 2007."), (2, 2, "Roy M. So far."), (3, 3, "Doe J.")],
        ),
        ("1. Lee K. Part 2. Lancet 3. 1. Not", [(1, 1, "Lee K. Part 2. Lancet 3. 1. Not")]),
        (
            "Lee K (2007). Pain. BMJ.\nRoy M (2008). Rest. BMJ.",
            [(1, None, "Lee K (2007). Pain. BMJ."), (2, None, "Roy M (2008). Rest. BMJ.")],
        ),
        (
            "Lee K (2007). Pain in\nthe back. BMJ, 3:\n10-12.\nRoy M (2008). Rest. BMJ.",
            [(1, None, "Lee K (2007). Pain in the back. BMJ, 3: 10-12."), (4, None, "Roy M (2008). Rest. BMJ.")],
        ),
        (
            "Lee K. Pain in the\nBack. BMJ. 2007;1:2.\nWorld Health Organization. Rest.\nGeneva: WHO; 2008.",
            [
                (1, None, "Lee K. Pain in the Back. BMJ. 2007;1:2."),
                (3, None, "World Health Organization. Rest. Geneva: WHO; 2008."),
            ],
        ),
        (
            "Lee K (2007). Pain.\nSpine, 3: 4.\n\nA leaflet.\n\nRoy M (2008). Rest.",
            [(1, None, "Lee K (2007). Pain. Spine, 3: 4."), (4, None, "A leaflet."), (6, None, "Roy M (2008). Rest.")],
        ),
        ("• lee k\n• roy m\nand more\n- Doe J", [(1, None, "lee k"), (2, None, "roy m and more"), (4, None, "Doe J")]),
        (
            "Back pain basics. Clinic; 2009.\nRest. Clinic; 2008.",
            [(1, None, "Back pain basics. Clinic; 2009."), (2, None, "Rest. Clinic; 2008.")],
        ),
        ("2.5 mg is no number of an entry", [(1, None, "2.5 mg is no number of an entry")]),
        ("2 types of pain", [(1, None, "2 types of pain")]),
        ("", []),
    ],
)
def test_a_list_is_parted(text: str, found: list[tuple[int, int | None, str]]) -> None:
    assert entries(text) == found


@pytest.mark.parametrize("first", ["1. Lee K", "Lee K"])
def test_an_entry_does_not_swallow_a_whole_page(first: str) -> None:
    lines = [(number, "and then more was said of it") for number in range(2, 300)]
    found = split_references([(1, first), *lines])
    assert len(found) > 1 and max(len(entry.text) for entry in found) < 3100
    assert sum(entry.text.count("more") for entry in found) == len(lines)


def test_a_gap_in_the_numbers_of_lines_parts_paragraphs() -> None:
    lines = [(7, "Lee K, about pain"), (8, "and rest"), (10, "Roy M, about work")]
    found = [(entry.line, entry.text) for entry in split_references(lines)]
    assert found == [(7, "Lee K, about pain and rest"), (10, "Roy M, about work")]


# ---- any text ---------------------------------------------------------------------------------------------


def signs_of(text: str) -> list[str]:
    """Its letters and digits; a raised 1 is a 1, for that is what the number of an entry says."""
    return sorted(re.findall(r"[^\W_]", unicodedata.normalize("NFKC", text)))


PIECES = st.lists(
    st.one_of(
        st.sampled_from(
            "Smith J|, |Lee K|. |Pain in the back|BMJ|Spine|2007|;34|(10)|:1066-77|(2007)|et al.|In |eds., |2nd ed.|"
            "London: |Arnold|http://x.org/a|doi:10.1000/x1|PMID: 17|[Internet]|Accessed |May 3, 2010|"
            "WHO|? |! |: |& |and |1. |2. |[3] |\n|\t| |–|“|”|n.d.|in press|p. 3-4|vol. 2|(|)|[|]".split("|")
        ),
        st.text(max_size=5),
    ),
    max_size=25,
)


@given(PIECES)
@example(["WHO", ". ", "Pain in the back", ". "])
def test_any_text_is_a_reference_that_keeps_its_words(pieces: list[str]) -> None:
    text = "".join(pieces)
    reference = parse_reference(text, KEY)
    assert reference.csl["custom"]["as_written"] == text
    assert reference.literal == text.strip() if reference.literal else (reference.title or not text.strip())
    said = " ".join(
        [reference.title, reference.container, reference.publisher, *(name.family for name in reference.author)]
    )
    assert set(re.findall(r"\w+", said)) <= set(re.findall(r"\w+", text))
    assert re.fullmatch(r"[a-z]+(\d{4})?", make_key(reference, ()))


@given(PIECES)
def test_no_word_of_a_list_is_lost(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = split_references(list(enumerate(text.split("\n"), 1)))
    kept = "".join(f"{entry.number if entry.number is not None else ''}{entry.text}" for entry in found)
    assert signs_of(kept) == signs_of(text)
    assert [entry.line for entry in found] == sorted(entry.line for entry in found)
