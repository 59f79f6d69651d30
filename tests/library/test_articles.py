# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""Articles as files: what is read, what is refused with which sentence, and that writing loses nothing."""

from __future__ import annotations

import datetime as dt

import pytest
from msgspec import structs

from library.articles import (
    decode_text,
    format_article,
    load_mapping,
    parse_article,
    parse_pack_info,
    split_front_matter,
    unknown_keys,
)
from library.errors import ArticleError
from library.models import Article, ArticleId, Code, Credit, Rights

HEAD = "id: cough\ntitle: Cough\nkind: topic\nlanguage: en\n"


def article_text(more: str = "", body: str = "Text.\n") -> str:
    return f"---\n{HEAD}{more}---\n{body}"


def fault(text: str) -> str:
    with pytest.raises(ArticleError) as caught:
        parse_article(text, "cough.md")
    return str(caught.value)


# ---- bytes ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        (b"a\nb\n", "a\nb\n"),
        (b"a\r\nb\r\n", "a\nb\n"),
        (b"a\rb", "a\nb"),
        (b"a\r\r\nb", "a\n\nb"),
        (b"\xef\xbb\xbfa", "a"),
        ("ñ हि".encode(), "ñ हि"),
    ],
)
def test_utf_8_of_every_system_is_read(data: bytes, text: str) -> None:
    assert decode_text(data, "x.md") == text


@pytest.mark.parametrize(
    "data",
    [
        "---\nid: a\n".encode("utf-16"),
        "a".encode("utf-32"),
        b"\x89PNG\r\n\x1a\n\xff",
        "niño".encode("latin-1"),
        b"a\xc3",
    ],
)
def test_other_bytes_are_refused_with_the_remedy(data: bytes) -> None:
    with pytest.raises(ArticleError, match=r"x\.md is not UTF-8 text; save it as UTF-8"):
        decode_text(data, "x.md")


def test_utf_16_without_a_mark_is_no_front_matter() -> None:
    assert "has no front matter" in fault(decode_text(article_text().encode("utf-16-le"), "x"))


# ---- front matter -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "values", "body", "line"),
    [
        ("---\na: b\n---\nBody\n", {"a": "b"}, "Body\n", 4),
        ("---\n---\nBody", {}, "Body", 3),
        ("---\na: b\n---", {"a": "b"}, "", 3),
        ("--- \t\na: b\n---  \nx", {"a": "b"}, "x", 4),
        ("---\na: b\n---\n\n---\nc\n---\n", {"a": "b"}, "\n---\nc\n---\n", 4),
        ("---\n# only a comment\n---\nx", {}, "x", 4),
        ("---\na: b ---\n---\nx", {"a": "b ---"}, "x", 4),
    ],
)
def test_front_matter_is_parted_from_the_body(text: str, values: dict[str, str], body: str, line: int) -> None:
    assert split_front_matter(text, "x.md") == (values, body, line)


@pytest.mark.parametrize(
    "text", ["", "\n", "Body only\n", "---", "---\n", "---\na: b\n", "\n---\na: b\n---\n", "----\n---\n"]
)
def test_without_front_matter_the_sentence_says_how_to_begin(text: str) -> None:
    with pytest.raises(ArticleError, match=r"x\.md has no front matter; begin it with a line ---"):
        split_front_matter(text, "x.md")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("---\na: [\n---\n", 3),
        ("---\na: b\n\tc: d\n---\n", 3),
        ("---\na: b\nb: c\n- d\n---\n", 4),
        ('---\na: "open\nb: c\n---\n', 4),
        ("---\na: b: c\n---\n", 2),
        ("---\na: b\nx: !!int 5\n---\n", 3),
        ("---\na: b\nx: !!python/object:os.system ls\n---\n", 3),
        ("---\n? [a]\n: b\n---\n", 2),
    ],
)
def test_broken_yaml_names_the_line_of_the_file(text: str, line: int) -> None:
    with pytest.raises(
        ArticleError, match=rf"x\.md, line {line}: the front matter cannot be read \(.+\); mend that line"
    ):
        split_front_matter(text, "x.md")


@pytest.mark.parametrize(
    "tag", ["!!int x", "!!float x", "!!bool x", "!!timestamp x", "!!binary x", "!!set {a}", "!own x"]
)
def test_yaml_tags_are_refused_rather_than_obeyed(tag: str) -> None:
    assert "cannot be read" in fault(article_text(f"edition: {tag}\n"))


@pytest.mark.parametrize("character", ["\x00", "\x07", "\x1b", "\x7f"])
def test_control_characters_in_front_matter_are_refused(character: str) -> None:
    assert "the front matter cannot be read" in fault(article_text(f"summary: a{character}b\n"))


@pytest.mark.parametrize("text", ["- a\n- b\n", "just words\n", "[a, b]\n", "5\n"])
def test_front_matter_that_is_no_mapping_is_refused(text: str) -> None:
    with pytest.raises(ArticleError, match="must be lines of the form key: value"):
        load_mapping(text, "x.md")


def test_a_bomb_of_aliases_is_refused_before_it_grows() -> None:
    bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    bomb += "".join(f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    assert "uses YAML aliases (*name); write the words out" in fault(article_text(bomb))


@pytest.mark.parametrize("value", ['"*not* an alias"', "2 * 3", "'*'"])
def test_a_star_in_words_is_no_alias(value: str) -> None:
    assert "*" in parse_article(article_text(f"summary: {value}\n"), "x").summary


@pytest.mark.parametrize("value", ["[" * 100_000, "{a: " * 100_000, "\n" + "- " * 100_000, "[" * 51 + "]" * 51])
def test_deep_nesting_is_refused_before_it_ends_the_program(value: str) -> None:
    assert "write it flatter" in fault(article_text(f"pemat: {value}\n"))


def test_a_long_flat_list_is_not_nesting() -> None:
    tags = "\n".join(f"- tag{number}" for number in range(200))
    assert len(parse_article(article_text(f"tags:\n{tags}\n"), "x").tags) == 200


# ---- scalars and types ------------------------------------------------------------------------------------


@pytest.mark.parametrize("word", ["no", "yes", "on", "2010", "1.5", "0x10", "2020-01-01", "12:30", "=", "true", "1e3"])
def test_scalars_stay_the_words_that_were_written(word: str) -> None:
    assert load_mapping(f"title: {word}\n", "x") == {"title": word}


@pytest.mark.parametrize("empty", ["", "~", "null"])
def test_empty_keys_take_their_default(empty: str) -> None:
    article = parse_article(article_text(f"tags: {empty}\nsummary: {empty}\nreviewed: {empty}\n"), "x")
    assert (article.tags, article.summary, article.reviewed) == ((), "", None)


def test_an_article_is_read_whole() -> None:
    more = (
        "edition: 3\nreviewed: 2024-02-29\nalso_called: [hack, tussis]\ncodes: [{system: icd-10-cm, code: R05}]\n"
        "credits:\n- {role: author, name: A. Writer}\nrights: {holder: Us, may_redistribute: no}\npemat: {item1: yes}\n"
    )
    article = parse_article(article_text(more, "## One\n"), "x")
    assert article == Article(
        id=ArticleId("cough"),
        title="Cough",
        kind="topic",
        language="en",
        edition=3,
        reviewed=dt.date(2024, 2, 29),
        also_called=("hack", "tussis"),
        codes=(Code("icd-10-cm", "R05"),),
        credits=(Credit("author", "A. Writer"),),
        rights=Rights(holder="Us", may_redistribute="no"),
        pemat={"item1": "yes"},
        body="## One\n",
        body_line=15,
    )


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("edition: three", "the key 'edition' is wrong (expected int, got str)"),
        ("edition: 1.5", "the key 'edition' is wrong"),
        ("edition: [1]", "the key 'edition' is wrong"),
        ("also_called: hack", "the key 'also_called' is wrong (expected list, got str)"),
        ("credits: {role: author}", "the key 'credits' is wrong (expected list, got key: value lines)"),
        ("credits: [{role: king, name: x}]", "the key 'credits[0].role' is wrong (invalid enum value 'king')"),
        ("credits: [{role: author}]", "the key 'name' of credits[0] is missing"),
        ("summary: [a]", "the key 'summary' is wrong (expected str, got list)"),
        ("reviewed: 2023-02-30", "the key 'reviewed' is wrong"),
        ("reviewed: 30/01/2023", "the key 'reviewed' is wrong"),
        ("rights: {may_redistribute: perhaps}", "the key 'rights.may_redistribute' is wrong"),
        ("tags: [a, ~]", "the key 'tags[1]' is wrong (expected str, got null)"),
    ],
)
def test_a_wrong_type_names_the_key(line: str, said: str) -> None:
    sentence = fault(article_text(f"{line}\n"))
    assert sentence.startswith("cough.md: ") and said in sentence and sentence.endswith("the front matter.")


@pytest.mark.parametrize("key", ["id", "title", "kind", "language"])
def test_a_missing_key_is_named(key: str) -> None:
    text = "".join(line for line in article_text().splitlines(True) if not line.startswith(f"{key}:"))
    assert fault(text) == f"cough.md: the key '{key}' is missing; add it to the front matter."


@pytest.mark.parametrize(
    "name", ["Cough", "low--back", "-cough", "cough-", "low back", "../cough", "tos/x", "tós", "a_b"]
)
def test_an_id_must_be_a_slug(name: str) -> None:
    text = article_text().replace("id: cough", f'id: "{name}"')
    assert f"the id {name!r} may hold only small letters, digits and single hyphens" in fault(text)


@pytest.mark.parametrize("name", ["a", "4", "type-2-diabetes"])
def test_slugs_are_good_ids(name: str) -> None:
    assert parse_article(article_text().replace("id: cough", f"id: {name}"), "x").id == name


def test_front_matter_cannot_smuggle_in_a_body() -> None:
    article = parse_article(article_text("body: other\nbody_line: 99\n", "Mine\n"), "x")
    assert (article.body, article.body_line) == ("Mine\n", 9)


def test_unknown_keys_are_reported_in_order_and_do_no_harm() -> None:
    values = {"titel": "x", "id": "a", "body": "b", "zz": 1}
    assert unknown_keys(values) == ["titel", "body", "zz"]
    assert parse_article(article_text("titel: x\n"), "x").title == "Cough"


# ---- pack.yaml --------------------------------------------------------------------------------------------


def test_a_pack_description_is_read() -> None:
    info = parse_pack_info("id: mine\ntitle: T\nversion: 1.10\nwithdrawn: [{id: a, date: 2020-01-02}]\n", "pack.yaml")
    assert (info.id, info.version, info.withdrawn[0].date) == ("mine", "1.10", dt.date(2020, 1, 2))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "the key 'id' is missing"),
        ("id: a\ntitle: T\n", "the key 'version' is missing"),
        ("id: a\ntitle: [\n", "pack.yaml, line 3: "),
        ("id: ../../home\ntitle: T\nversion: 1\n", "may hold only small letters"),
        ("id: a*\ntitle: T\nversion: 1\n", "may hold only small letters"),
        ("id: ''\ntitle: T\nversion: 1\n", "may hold only small letters"),
    ],
)
def test_a_bad_pack_description_is_refused(text: str, said: str) -> None:
    with pytest.raises(ArticleError) as caught:
        parse_pack_info(text, "pack.yaml")
    assert said in str(caught.value)


def test_a_day_that_stands_in_two_fields_is_written_out_twice() -> None:
    day = dt.date(2026, 12, 1)
    article = Article(
        id=ArticleId("fish"), title="Fish", kind="topic", language="en", published=day, revised=day, body="Swim.\n"
    )
    assert parse_article(format_article(article), "fish.md") == structs.replace(article, body_line=12)
