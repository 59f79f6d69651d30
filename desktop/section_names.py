# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The usual headings of an article's sections in its own language, by the marks that say what a section is about.

They are put into the text as its writer's words; a language that is not here gets the English ones.
"""

from __future__ import annotations

from library.wording import FALLBACK, base_language

MARKS = (
    ".what-it-is", ".symptoms", ".causes", ".tests", ".treatment", ".self-care", ".medicines", ".prevention",
    ".when-to-get-help", ".options", ".evidence", ".follow-up", "#decision", "#questions", "#how-to-take",
    "#side-effects", "#before", "#during", "#after", "#do", "#do-not",
)  # fmt: skip
_NAMES = {
    "en": """What it is|What you may notice|Why it happens|Tests|Treatment|What you can do yourself|Medicines
        How to prevent it|When to get help|Your choices|How sure we are|When to come back|The decision
        Questions for you|How to take it|Side effects|Before|During|After|Do this|Do not do this""",
    "es": """Qué es|Qué puede notar|Por qué pasa|Pruebas|Tratamiento|Qué puede hacer usted|Medicinas
        Cómo prevenirlo|Cuándo buscar ayuda|Sus opciones|Qué tan seguros estamos|Cuándo volver|La decisión
        Preguntas para usted|Cómo tomarlo|Efectos secundarios|Antes|Durante|Después|Qué hacer|Qué no hacer""",
    "fr": """Ce que c’est|Ce que vous pouvez remarquer|Pourquoi cela arrive|Examens|Traitement
        Ce que vous pouvez faire|Médicaments|Comment l’éviter|Quand demander de l’aide|Vos choix
        Ce dont nous sommes sûrs|Quand revenir|La décision|Questions pour vous|Comment le prendre
        Effets indésirables|Avant|Pendant|Après|À faire|À ne pas faire""",
    "pt": """O que é|O que você pode notar|Por que acontece|Exames|Tratamento|O que você pode fazer|Remédios
        Como prevenir|Quando procurar ajuda|Suas opções|Quanta certeza temos|Quando voltar|A decisão
        Perguntas para você|Como tomar|Efeitos colaterais|Antes|Durante|Depois|O que fazer|O que não fazer""",
    "ar": """ما هو|ما قد تلاحظه|لماذا يحدث|الفحوص|العلاج|ما يمكنك فعله بنفسك|الأدوية|كيفية الوقاية|متى تطلب المساعدة
        خياراتك|مدى تأكدنا|متى تعود|القرار|أسئلة لك|كيفية تناوله|الآثار الجانبية|قبل|أثناء|بعد|افعل هذا|لا تفعل هذا""",
    "hi": """यह क्या है|आप क्या महसूस कर सकते हैं|यह क्यों होता है|जाँच|इलाज|आप खुद क्या कर सकते हैं|दवाइयाँ|बचाव कैसे करें
        मदद कब लें|आपके विकल्प|हम कितने निश्चित हैं|वापस कब आएँ|निर्णय|आपके लिए सवाल|दवा कैसे लें|दुष्प्रभाव|पहले|दौरान|बाद में|यह करें
        यह न करें""",
}


def section_name(mark: str, language: str) -> str:
    """The usual heading of a section that is marked so; what is no such mark as it is."""
    listed = _NAMES.get(base_language(language)) or _NAMES[FALLBACK]
    names = [name.strip() for name in listed.replace("\n", "|").split("|")]
    return dict(zip(MARKS, names, strict=True)).get(mark, mark)
