# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Paragraphs that speak of the page instead of its subject: disclaimer, notice, an author's interests, funding.

A disclaimer has a subject ("This information ...") and a usual phrase; the phrase alone may be medicine: "Milk is no
substitute for breast milk".
"""

from __future__ import annotations

import re

from msgspec import Struct

_SUBJECT = re.compile(
    r"\b(?:this|the|our|these|any|all) (?:\w+ ){0,3}?(?:information|informational|content|contents"
    r"|material|materials|page|pages|article|"
    r"articles|web ?site|site|blog|leaflet|brochure|handout|(?:fact ?)?sheet|document|guide|publication"
    r"|resource|tool|topic|service|text|post)\b"
    r"|\binformation (?:on|in|provided|contained|presented|here|from|found)\b"
    r"|^\W*(?:medical )?disclaimer\b|^content (?:on|in|provided)\b"
    r"|\b(?:esta|la|este|el|estos|los) (?:\w+ ){0,2}?(?:informaci[oó]n|contenido|contenidos|p[aá]gina"
    r"|art[ií]culo|material|folleto|documento|sitio|hoja|ficha|gu[ií]a|texto)\b|^\W*aviso"
    r"|\b(?:ces|cette|cet|ce|les|le|la) (?:\w+ ){0,2}?(?:informations?|contenu|page|article|document"
    r"|brochure|site|fiche|texte|d[eé]pliant)\b|^\W*avertissement"
    r"|\b(?:esta|estas|este|as|o) (?:\w+ ){0,2}?(?:informa[cç](?:[aã]o|[oõ]es)|conte[uú]do|p[aá]gina"
    r"|artigo|texto|folheto)\b",
    re.IGNORECASE,
)
_PHRASE = re.compile(
    r"\b(?:does|do|is|are|should|will|can)(?: not"
    r"|n['\u2019]t) (?:be (?:used )?(?:as )?)?(?:\w+ )?(?:replace|substitute|a substitute|a replacement"
    r"|constitute|intended|meant|designed|medical advice|be considered|be relied|be used|be taken)\b"
    r"|\bno substitute for\b|\bfor (?:\w+ (?:and \w+ )?)?(?:informational|educational|information"
    r"|education|reference)(?:,? (?:and|or) \w+)? (?:purposes?|use) only\b"
    r"|\bfor (?:general )?information only\b"
    r"|\bdisclaims? (?:any|all)\b|\bno (?:liability|responsibility|warranty|warranties)\b"
    r"|\bnot (?:be )?(?:liable|responsible)\b|\bat your own risk\b|\bmedical disclaimer\b"
    r"|\bno (?:sustituye|reemplaza|pretende|debe (?:usarse|utilizarse|sustituir|reemplazar)|constituye"
    r"|remplaza)\b|\bfines (?:\w+ )?(?:informativos|educativos|divulgativos)\b"
    r"|\bno se hace responsable\b"
    r"|\bne (?:remplace(?:nt)?|saurai(?:en)?t|se substitue(?:nt)?|constitue(?:nt)?|doit pas|doivent pas|peut|peuvent"
    r"|vise pas)\b|\b[aà] titre (?:\w+ )?(?:d['\u2019]information|informatif|indicatif|[eé]ducatif)\b"
    r"|\bbut (?:informatif|[eé]ducatif)\b"
    r"|\bn[aã]o (?:substitui|substituem|pretende|deve substituir|constitui)\b"
    r"|\bfins (?:\w+ )?(?:informativos|educativos|educacionais)\b",
    re.IGNORECASE,
)
_LONGEST = 6000
_HINTS = (
    *"replac substitu constitu intended meant designed advice considered relied purpose only disclaim liab".split(),
    *"responsib warrant risk sustitu reempla pretende debe rempla fines titre fins saurai doi peu vise".split(),
    *("be used", "be taken", "but infor", "but \u00e9duc", "but educ", "use only"),
)
"""One of them stands in every such phrase: most paragraphs need no longer look."""
_MADE_BY = re.compile(
    r"^\W{0,3}(?:(?:important|note|notice|please note|nota|aviso|importante|remarque|avis"
    r"|important notice)\s*[:!.-]+\s*)?"
    r"(?:(?:this|the(?: following)?|these) (?:\w+ ){0,3}?(?:information|content|page|article|material"
    r"|materials|document|leaflet|handout|topic|text|fact ?sheet|guide|blog"
    r"|translation)\b[^.]{0,80}?\b(?:was|is|were|are|has been|have been) (?:not |also |originally "
    r"|adapted and )?"
    r"(?:been )?(?:created|developed|written|produced|prepared|provided|authored|compiled|adapted"
    r"|translated|supplied|owned|maintained|reproduced|reprinted|based)\b"
    r"|(?:esta|este|la|el) (?:\w+ ){0,2}?(?:informaci[oó]n|contenido|p[aá]gina|art[ií]culo|material"
    r"|folleto|documento)\b[^.]{0,60}?\b(?:no )?(?:fue|ha sido|es|est[aá]) (?:cread|elaborad|desarrollad"
    r"|escrit|producid|preparad|proporcionad|adaptad|traducid)"
    r"|(?:ces|cette|cet|ce|les|le) (?:informations?|contenu|page|article|document|brochure|fiche"
    r"|texte)\b[^.]{0,60}?\b(?:n['\u2019](?:a|ont) pas [eé]t[eé]|a [eé]t[eé]|ont [eé]t[eé]|est"
    r"|sont) (?:cr[eé][eé]|[eé]labor|r[eé]dig|produit|pr[eé]par|fourni|adapt|tradui|d[eé]velopp)"
    r"|(?:esta|este|estas) (?:informa[cç](?:[aã]o|[oõ]es)|conte[uú]do|p[aá]gina|artigo"
    r"|texto)\b[^.]{0,60}?\b(?:n[aã]o )?(?:foi|foram) (?:criad|elaborad|desenvolvid|escrit|produzid"
    r"|preparad|adaptad|traduzid))",
    re.IGNORECASE,
)
_INTEREST = re.compile(
    r"^\W{0,3}(?:(?:conflicts?|declarations?|statements?|disclosures?) of (?:potential )?interests?"
    r"|(?:potential |author )?conflicts? of interest|competing interests?|(?:author |financial |full "
    r"|authors['\u2019] )?disclosures?"
    r"|declaraci[oó]n de (?:intereses|conflictos?)|conflictos? de (?:intereses|inter[eé]s)"
    r"|d[eé]claration d['\u2019]int[eé]r[eê]ts?|(?:conflits?|liens?) d['\u2019]int[eé]r[eê]ts?"
    r"|conflitos? de interesses?)\s*[:.\u2013-]"
    r"|^(?:the |all )?(?:authors?|reviewers?|writers?|autor(?:a|es)?|auteurs?)\b[^.]{0,60}?\b(?:(?:has"
    r"|have|had) (?:received|no |disclosed|reported|declared|served|been paid)|(?:declares?|reports?"
    r"|discloses?|receives?|owns|holds) |no ha recibido|declaran? |d[eé]clarent? )"
    r"|^(?:Dr|Dra|Prof)\.?\s[^.]{2,40}?\s(?:is|has|works|receives|owns)\b.{0,300}\b(?:has received|receives"
    r"|received|is paid|owns)"
    r"\b[^.]{0,60}\b(?:fees?|payments?|honorari\w+|grants?|royalties|shares|stock)\b"
    r"|^(?:el|la|los|las) autor(?:a|es|as)? (?:declaran?|no tienen?|han? recibido)|^(?:l['\u2019]"
    r"|les )auteure?s? (?:d[eé]clarent?|n['\u2019]ont?|a |ont )",
    re.IGNORECASE,
)
_NO_INTEREST = re.compile(
    r"\b(?:none|nothing to (?:disclose|declare)|no (?:\w+ ){0,3}?(?:conflicts?|competing|interests?"
    r"|relevant|financial|relationships?|disclosures?)|ningun[oa]?|no (?:tienen?|declaran?) |no hay"
    r"|aucun|nenhum|n['\u2019]ont? pas de)\b",
    re.IGNORECASE,
)
_FUNDING = re.compile(
    r"^\W{0,3}(?:funding|funded by|financial support|source of funding|financiaci[oó]n|financiamiento"
    r"|financement|financiamento)\b\s*[:.-]?\s*(?=\S)",
    re.IGNORECASE,
)
_NAME = (
    r"(?P<name>(?:[^\W\d_a-z][\w'\u2019.-]*|de|del|van|von|der|la|y)(?:\s+(?:[^\W\d_a-z][\w'\u2019.-]*"
    r"|de|del|van|von|der|la|y)){0,5}(?:,\s*(?:[A-Z][\w.-]{1,7}))*)"
)
_ABOUT_AUTHOR = re.compile(
    rf"^\W{{0,3}}(?P<label>(?i:(?:about the |guest |lead )?authors?|sobre (?:el autor|la autora)|autora?"
    rf"|[aà] propos de l['\u2019]auteure?|auteure?|sobre o autor))\s*[:.\u2013\u2014-]\s*{_NAME}"
    r",?\s+(?:is|was|has|works|practi[cs]es|serves|runs|teaches|founded|owns|offers|specializes"
    r"|specialises|treats|lives|es|est|trabaja|tiene|ofrece|exerce|travaille|dirige|[eé])\s"
)
_ABOUT_PERSON = re.compile(
    rf"^{_NAME},?\s+(?:is|was|has|works|practi[cs]es|serves|runs|es|est|trabaja|exerce|travaille|dirige|[eé])\s"
)


class AuthorsNote(Struct, frozen=True):
    """What an author says of himself: `text` is all of it but the label before it."""

    name: str
    text: str


def is_disclaimer(text: str) -> bool:
    lowered = text.lower()
    if len(text) > _LONGEST or not any(hint in lowered for hint in _HINTS):
        return False
    return bool(_PHRASE.search(text)) and bool(_SUBJECT.search(text))


def is_notice(text: str) -> bool:
    """Who made the page, and who did not."""
    return bool(_MADE_BY.match(text))


def disclaimer_begins(text: str) -> int:
    """Where in a paragraph about rights a disclaimer begins, with a sentence of its own; 0 if it does not."""
    starts = [found.end() for found in re.finditer(r"[.!?]\s+", text)]
    return next((start for start in reversed(starts) if is_disclaimer(text[start:])), 0)


def is_interest(text: str) -> bool:
    return bool(_INTEREST.match(text))


def declares_none(text: str) -> bool:
    """The words say that there is no interest."""
    return bool(_NO_INTEREST.search(text)) or text.strip().lower() in {"", "none declared."}


def begins_statement(text: str) -> bool:
    """The first line of an author's note, of interests or of who paid."""
    return is_interest(text) or is_funding(text) or authors_note(text) is not None


def is_funding(text: str) -> bool:
    return bool(_FUNDING.match(text))


def authors_note(text: str, *, under_heading: bool = False) -> AuthorsNote | None:
    """ "Author: NAME is ..."; under a heading "About the author" the label is not needed."""
    found = _ABOUT_AUTHOR.match(text)
    if found is None:
        found = _ABOUT_PERSON.match(text) if under_heading else None
    return AuthorsNote(found["name"], text[found.start("name") :]) if found else None
