# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The Word documents among the fixtures of importing; `python -m tests.library.word_fixtures` writes them."""

from __future__ import annotations

from pathlib import Path

from tests.library.word_workshop import (
    core,
    footnote_mark,
    footnotes,
    paragraph,
    part,
    picture,
    run,
    table,
    tiny_png,
    word_document,
)

FOLDER = Path(__file__).parent.parent / "data" / "imports"
_IMAGE = (
    '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" '
    'Target="media/tap.png"/>'
)


def burns_leaflet() -> bytes:
    """A leaflet of a hospital: styles, a table, a picture, footnotes that are references, header and footer."""
    return word_document(
        paragraph("Burns: first aid at home", style="Title"),
        paragraph("Act quickly. ", run("Cool water", "b"), " is the best medicine.", footnote_mark(1)),
        paragraph("What to do", style="Heading1"),
        paragraph("Cool the burn under running water for 20 minutes.", footnote_mark(2), numbered=2),
        paragraph("Take off rings and watches", numbered=2),
        paragraph("not what sticks to the skin", numbered=1, level=1),
        paragraph("Cover it with clean ", run("plastic film", "i"), ".", numbered=2),
        paragraph(picture('r:embed="rId7"', "A hand under a tap")),
        paragraph("What not to do", style="Heading1"),
        table(("Never", "Because"), ("Ice", "it harms the skin"), ("Butter | toothpaste", "it keeps the heat in")),
        paragraph("When to get help", style="Heading1"),
        paragraph("The burn is larger than the person’s hand", numbered=1),
        paragraph("The skin is white or black", numbered=1),
        paragraph("Last revised: 12 April 2024"),
        paragraph(run("This leaflet does not replace the advice of a health worker.", "i")),
        relations=_IMAGE,
        parts={
            "word/media/tap.png": tiny_png(),
            "word/footnotes.xml": footnotes(
                "Stiles K, Goodwin N. British Burn Association first aid clinical practice guidelines. "
                "British Burn Association; 2018.",
                "He FJ, Li J, MacGregor GA. Effect of longer-term modest salt reduction on blood pressure. "
                "Cochrane Database Syst Rev. 2013;(4):CD004937.",
            ),
            "word/header1.xml": part("hdr", paragraph("Eastfield Hospital")),
            "word/footer1.xml": part("ftr", paragraph("© 2024 Eastfield Hospital. All rights reserved.")),
            "word/comments.xml": part(
                "comments", f'<w:comment w:id="1">{paragraph("Is 20 minutes still right?")}</w:comment>'
            ),
            "docProps/core.xml": core(
                title="Document1", creator="Windows User", keywords="burns; first aid", language="en-GB"
            ),
        },
    )


def asthma_plan() -> bytes:
    """A plan that was typed without styles: bold lines for headings, bullets typed by hand, a box."""
    box = "<w:txbxContent><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:txbxContent>"
    return word_document(
        paragraph(run("Plan d’action contre l’asthme", "b")),
        paragraph(run("Tous les jours", "b")),
        paragraph("•\u00a0Prenez le traitement de fond matin et soir."),
        paragraph("•\u00a0Rincez-vous la bouche."),
        paragraph(run("Quand consulter", "b")),
        paragraph(
            "Vous ne pouvez pas finir une phrase, ou le bleu ne soulage plus ", run("après 15 minutes", "b"), "."
        ),
        paragraph(
            "<mc:AlternateContent><mc:Choice>" + box.format("Urgence : 15") + "</mc:Choice></mc:AlternateContent>"
        ),
        paragraph("Auteur : Dr Inès Morel"),
        paragraph("Mis à jour le 5 mai 2022"),
        paragraph("Cette fiche ne remplace pas l’avis d’un médecin."),
        parts={"docProps/core.xml": core(creator="Inès Morel", title="Plan d’action contre l’asthme")},
    )


DOCUMENTS = {"word-burns.docx": burns_leaflet, "word-asthme.docx": asthma_plan}

if __name__ == "__main__":
    for name, build in DOCUMENTS.items():
        (FOLDER / name).write_bytes(build())
