# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""What stands on a page because it was a web page: menus, buttons, trails, the foot of a blog post, its comment form.

Each is named in a few plain words, because a person reads why a line was dropped and may put it back. A word such as
"Print" is a button only if nothing else stands on its line.
"""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from library.search.text import fold
from library.sentences import said
from library.wording import LANGUAGE_NAMES

KEPT = 2_000
"""Lines whose answer is remembered: each is asked about several times."""
_BUTTONS = """
    post navigation|just another wordpress site|skip to primary content|skip to secondary content
    request an appointment|request appointment|book an appointment|book appointment|find a provider
    skip to footer|jump to navigation
    print|print this page|printer friendly version|printer friendly|print friendly|email|e mail|email this page
    share|share this|share this page|share this article
    share on facebook|share on twitter|share on x|share via email|share on linkedin|share on pinterest|tweet
    facebook|twitter|pinterest|linkedin|instagram|youtube
    whatsapp|reddit|like this|like|loading|like loading|save|bookmark|download|download pdf|listen|text size
    font size|a a a|increase text size|decrease text size
    skip to content|skip to main content|skip navigation|skip to navigation|skip to main navigation|menu
    main menu|navigation|main navigation|toggle navigation|search|search for|search this site
    home|back|next|previous|back to top|top|top of page|return to top|go to top|go back|close|open|more
    read more|show more|show less|learn more|continue reading|expand all
    collapse all|log in|login|sign in|sign up|register|subscribe|newsletter|sign up for our newsletter|follow us
    follow|contact|contact us|about us|privacy|privacy policy|terms|terms of use|terms of service
    terms and conditions|terms conditions|site map|sitemap|accessibility|careers|donate|advertisement
    advertising|advertise with us|sponsored|sponsored content|cookie policy|cookie settings|accept all cookies
    accept cookies|accept|reject all|manage cookies|translate|select language|language|english|espanol
    view in spanish|en espanol|feedback|was this page helpful|was this helpful|yes|no|rate this article|tags
    comments off|leave a comment|edit|reply|permalink|related posts|recent posts|recent comments|archives
    categories|meta|blogroll|older posts|newer posts|all topics|find a doctor|make an appointment|my chart
    imprimir|compartir|correo electronico|inicio|buscar|menu principal|saltar al contenido|ir al contenido
    volver arriba|arriba|leer mas|siguiente|anterior|contacto|contactenos|quienes somos|politica de privacidad
    aviso de privacidad|mapa del sitio|suscribirse|iniciar sesion|siganos|publicidad|compartir en facebook
    terminos de uso|condiciones de uso|enviar por correo
    imprimer|partager|envoyer par courriel|accueil|rechercher|recherche|aller au contenu|retour en haut
    haut de page|lire la suite|suivant|precedent|nous contacter|contactez nous|plan du site
    politique de confidentialite|mentions legales|s abonner|se connecter|suivez nous|publicite
    conditions d utilisation|partager cette page|imprimer cette page
    compartilhar|pesquisar|pular para o conteudo|voltar ao topo|leia mais|proximo|contato|fale conosco
    politica de privacidade|mapa do site|assinar|entrar
"""
_BUTTON = frozenset(name.strip() for line in _BUTTONS.split("\n") for name in line.split("|") if name.strip())
_ONLY_WITH_OTHERS = frozenset(
    (
        "yes|no|email|e mail|more|next|back|previous|like|save|open|close|english|tags|top|follow|contact"
        "|edit|reply|search|register|meta|language|feedback|home|inicio|accueil|accept|download"
    ).split("|")
)
"""Also words of an ordinary list: buttons only beside other buttons, or alone between blank lines."""

_NEEDS_COMPANY = frozenset(
    "about|about this site|related|news|events|locations|services|jobs|patients|visitors|health topics"
    "|topics|conditions|treatments|conditions treatments|"
    "health a z|doctors|our doctors|research|education|giving|shop|store|help|faq|resources|media|press"
    "|our team|services locations|departments|programs|symptoms checker|drugs|medicines a z|es|fr|en".split("|")
)
"""Words that are links only among others."""
_PATTERNS = (
    (
        said("a number that the makers of the page gave it"),
        (
            r"^(?:(?:leaflet|document|publication|form|brochure|item|catalogue|product|stock|policy"
            r"|patient information)"
            r"\s+)?(?:reference|ref|number|no|code|id|version|edition|doc)\.?(?:\s+(?:number|no|code|id))?\.?\s*[:#]?\s*"
            r"(?=[\w./-]*\d)[\w./-]{1,30}(?:\s+[\w./-]{1,8}){0,2}$"
        ),
    ),
    (said("the head of an e-mail"), r"^(?:from|to|cc|bcc|reply-to|sent by|de|para)\s*:\s.{0,100}@[\w.-]+\W*$"),
    (said("an address of the web site"), r"^/[\w-]+(?:/[\w.-]+)+/?$"),
    (said("a link of the web site"), '^in ["\u201c][^"\u201d]{1,40}["\u201d]$'),
    (
        said("a message about cookies"),
        (
            r"\b(?:we|this (?:web ?)?site|our (?:web ?)?site|este sitio|nous|ce site)\b.{0,60}\b(?:uses?"
            r"|utiliza(?:mos)?|utilis(?:e|ons))\b.{0,40}\bcookies\b"
        ),
    ),
    (
        said("a trail of links"),
        r"^(?:you are here|home|inicio|accueil|est[aá] aqu[ií]|vous [eê]tes ici)\s*(?:[>»›:/|\u2192\\]|::)",
    ),
    (
        said("a link of the web site"),
        (
            r"^(?:←|→|«|»|<<|>>|\u2039|\u203a)\s*\S.{0,100}$|^(?:previous|next|older|newer) (?:post|entry"
            r"|article|page|topic|posts|entries)\b.{0,100}$|\S\s*(?:→|»|>>)$"
        ),
    ),
    (
        said("a link of the web site"),
        (
            r"^(?:click here|tap here|haga clic|cliquez ici|view (?:all|as)|see all|read more|continue reading"
            r"|share this\b|follow us|like us on|find us on|subscribe to|sign up for|join our|download (?:the"
            r"|our) app|back to|read this next|read next|you may also like|more on this topic"
            r"|recommended for you|related (?:articles?|posts?|stories|content|reading"
            r"|coverage))\b[^.]{0,100}\.{0,3}$"
        ),
    ),
    (
        said("a button"),
        (
            r"^(?:print|email|share|tweet|facebook|twitter|pinterest|linkedin|save|like)(?:\s*["
            r"|/•·,\t ]\s*(?:print|email|share|tweet|facebook|twitter|pinterest|linkedin|save|like|this|page|pdf"
            r"|whatsapp|x|instagram|google\+?))+$"
        ),
    ),
    (
        said("the foot of a blog post"),
        (
            r"^(?:bookmark the (?:permalink|article)|filed under|posted in|trackback url|comments are closed"
            r"|both comments and (?:pings|trackbacks) are|you can follow any responses|rss feed"
            r"|edit this (?:entry|post)|this entry was posted|\d+ views?)\b"
        ),
    ),
    (
        said("the comment form"),
        (
            r"^(?:your email address will not be published|required fields are marked"
            r"|you may use these html tags|name \*|email \*|website$|comment \*?$|post comment$|notify me of"
            r"|save my name|you must be logged in|fields marked|be the first to comment|enter your comment"
            r"|leave a (?:reply|comment|response)\b|click here to cancel reply|cancel reply)"
        ),
    ),
    (
        said("the comment form"),
        (
            r"^(?:tu direcci[oó]n de correo|los campos obligatorios|votre adresse (?:e-?mail|de messagerie)"
            r"|les champs obligatoires|o seu endere[cç]o de e-?mail)"
        ),
    ),
    (
        said("a link of the web site"),
        (
            r"^(?:this site is protected by recaptcha|powered by|proudly powered by|theme:|designed by"
            r"|web design by|hosted by)\b"
        ),
    ),
    (
        said("a button"),
        (
            r"^(?:font|text) size\b.{0,20}$|^a\s+a\s+a$|^a[+-](?:\s+a[+-])*$|^loading\W*$|^\W*share\W*$"
            r"|\bprinter[- ]friendly\W{1,3}(?:document|version|page)\b"
        ),
    ),
    (said("a clock of the web browser"), r"^\d{1,2}/\d{1,2}/\d{2,4},? \d{1,2}:\d{2}(?: ?[ap]m)?\b.{0,120}$"),
)
_LANGUAGES = {name.casefold() for name in LANGUAGE_NAMES.values()} | {
    "deutsch",
    "italiano",
    "中文 (简体)",
    "한국어",
    "日本語",
    "polski",
}
_COMPILED = tuple((why, re.compile(pattern, re.IGNORECASE)) for why, pattern in _PATTERNS)
_SHORT = 140
"""Letters: buttons, trails and links are shorter."""
_OF_LONG_LINES = tuple(
    one for one in _COMPILED if one[0] in {"a message about cookies", "the comment form", "the foot of a blog post"}
)
_TRAIL = re.compile(r"\s+(?:[<>»›\u2192]|::|/)\s+")
_PIECES = re.compile(r"\s*[|•·»\u2022]\s*|\s{3,}|\t+")
_COMMENTS = re.compile(
    r"^(?:leave a (?:reply|comment|response)\b|post a comment|add a comment|\d+ (?:responses?|comments?"
    r"|thoughts?|replies|comentarios?|commentaires?) (?:to|on|en|sur)\b|\d+ (?:comments?|responses"
    r"|comentarios|commentaires)$"
    r"|(?:one|two|three|no) (?:thoughts?|responses?|comments?) (?:on|to|yet)\b|deja (?:una respuesta"
    r"|un comentario)|dejar un comentario|laisser un commentaire|deixe um coment[aá]rio"
    r"|(?:comments?|comentarios|commentaires|responses|replies) ?\(\d+\)$|join the (?:discussion|conversation))",
    re.IGNORECASE,
)
_AND = r"(?:,?\s+(?:and|y|e|et)\s+)"
_TAG_WORDS = (
    r"(?:tagged|etiquetad[oa]s?|marcad[oa]s?|marqu[eé]e?s?|[eé]tiquet[eé]e?s?)"
    r"(?: with| como| con| com(?: a tag)?| avec)?\b"
)
_POST_WORDS = r"(?:posted|filed|publicad[oa]|archivad[oa]|publi[eé]e?|class[eé]e?|postad[oa])"
_POSTED = re.compile(
    rf"\b{_POST_WORDS} (?:in|under|en|em|dans|sous)\s*:?\s+(?P<categories>.{{0,300}}?)"
    rf"(?={_AND}{_TAG_WORDS}|\s*[|•·.]|\s+{_TAG_WORDS}|\s+(?:by|por|par)\s|\s+on\s|$)",
    re.IGNORECASE,
)
_TAGGED = re.compile(rf"\b{_TAG_WORDS}\s*:?\s*(?P<tags>.{{0,300}}?)(?=\s*[.|•·]|\s+(?:by|por|par)\s|$)", re.IGNORECASE)
_LABELLED = re.compile(
    r"^(?P<label>categor(?:y|ies)|categor[ií]as?|cat[eé]gories?|topics?|tags?|tagged|etiquetas"
    r"|[eé]tiquettes?|mots[- ]cl[eé]s|palabras clave|keywords|filed under"
    r"|posted in)\s*:\s*(?P<names>\S.{0,300})$",
    re.IGNORECASE,
)
_SAID_OF_POST = re.compile(
    rf"^(?:(?:this|esta|este|cet(?:te)?|ce) (?:entry|post|article|entrada|entr[eé]e|artigo|art[ií]culo|billet) "
    rf"(?:was|fue|foi|a [eé]t[eé]) {_POST_WORDS}|{_POST_WORDS} (?:in|under|en|em|dans|sous)|{_TAG_WORDS})\b",
    re.IGNORECASE,
)


class Filed(Struct, frozen=True):
    """The topics and words under which a blog filed a post."""

    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


@lru_cache(KEPT)
def why_dropped(text: str) -> str:
    """What a whole line or paragraph is, if it is no part of any article; "" for all others."""
    if len(text) > 600:
        return ""
    line = " ".join(text.split())
    if is_button(line):
        return said("a button or link of the web site")
    patterns = _COMPILED if len(line) < _SHORT else _OF_LONG_LINES
    if why := next((why for why, pattern in patterns if pattern.search(line)), ""):
        return why
    if len(line) >= _SHORT:
        return ""
    pieces = [piece for piece in _PIECES.split(text) if piece.strip(" |")]
    if len(pieces) > 1 and all(is_button(piece) for piece in pieces):
        return said("links of the web site")
    trail = _TRAIL.split(line)
    return (
        said("a trail of links")
        if len(trail) > 2 and all(0 < len(part.split()) < 6 for part in trail) and len(line) < 120
        else ""
    )


def is_button(text: str) -> bool:
    return len(text) < 60 and _key(text) in _BUTTON


def names_a_language(text: str) -> bool:
    """A link to the page in another language, where another such link is beside it."""
    return text.strip().casefold() in _LANGUAGES


def may_be_link(text: str) -> bool:
    """A word that is a link of the web site if all beside it are."""
    return len(text) < 60 and _key(text) in _NEEDS_COMPANY


def is_doubtful(text: str) -> bool:
    """A word that is a button in one place and an item of a list in another."""
    return _key(text) in _ONLY_WITH_OTHERS


def begins_comments(text: str) -> bool:
    """From here on readers speak, and the form asks others to."""
    return len(text) < 200 and bool(_COMMENTS.match(text.strip()))


def filed_under(text: str) -> Filed | None:
    """ "This entry was posted in A, B and tagged x, y." and its kin; "tagged ." has no tags."""
    line = " ".join(text.split())
    if len(line) > 700:
        return None
    if labelled := _LABELLED.match(line):
        names = _names(labelled["names"])
        words = re.match(r"tag|etiq|[eé]tiq|mots|palab|key", labelled["label"], re.IGNORECASE)
        return Filed(tags=names) if words else Filed(categories=names)
    if not _SAID_OF_POST.match(line):
        return None
    posted, tagged = _POSTED.search(line), _TAGGED.search(line)
    return Filed(_names(posted["categories"]) if posted else (), _names(tagged["tags"]) if tagged else ())


def _names(listed: str) -> tuple[str, ...]:
    names = (name.strip(" .\t#") for name in re.split(r",|;|\s\|\s", listed))
    return tuple(dict.fromkeys(name for name in names if name))


def _key(text: str) -> str:
    return " ".join(re.sub(r"[^\w]+|_", " ", fold(text.replace("'", " ").replace("\u2019", " "))).split())
