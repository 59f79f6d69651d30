# SPDX-FileCopyrightText: 2026 The makers of Clinic Library
# SPDX-License-Identifier: Apache-2.0
"""The bill of materials, CycloneDX 1.6 as JSON: every component with version, licence, package URL and hash.

The same inputs give the same bytes: the serial number comes from the content, the time is that of the commit.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from builds import Build
from components import Component, all_components

SPACE = uuid.UUID("6b1f7f43-6c3b-5d0e-9a57-3a6f6f1d5c10")
"""Of our serial numbers: any fixed number does."""


def make_sbom(build: Build, system: str) -> bytes:
    """Of the packages for "linux", "windows" or "all" of them. Raises PackagingError."""
    return sbom_of(build, all_components(build, system))


def sbom_of(build: Build, components: Sequence[Component]) -> bytes:
    """The bill of these components."""
    root = f"clinic-library@{build.version}"
    references = {_reference(one): one for one in components}
    held = {name: _refs(references, name) for name in dict.fromkeys(one.inside for one in components)}
    files = [ref for ref, one in references.items() if not one.inside]
    bill: dict[str, Any] = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(build.epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": root,
                "name": "Clinic Library",
                "version": build.version,
                "licenses": [{"expression": "Apache-2.0"}],
                "purl": f"pkg:generic/clinic-library@{build.version}",
            },
        },
        "components": [_component(ref, one) for ref, one in references.items()],
        "dependencies": [
            {"ref": root, "dependsOn": files},
            *({"ref": ref, "dependsOn": _held(one, held)} for ref, one in references.items()),
        ],
    }
    serial = uuid.uuid5(SPACE, json.dumps(bill, sort_keys=True))
    return (
        json.dumps(
            {"$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json", "serialNumber": serial.urn, **bill},
            indent=1,
            ensure_ascii=False,
        )
        + "\n"
    ).encode()


def _refs(references: dict[str, Component], inside: str) -> list[str]:
    return [ref for ref, one in references.items() if inside and one.inside == inside]


def _held(one: Component, held: dict[str, list[str]]) -> list[str]:
    return held.get(one.source.name, []) if one.source else []


def _reference(one: Component) -> str:
    """One word for each; two files of one version, for two systems, are two."""
    if one.source:
        return one.source.file
    return f"{one.inside or 'own'}:{one.name}@{one.version}"


def _component(ref: str, one: Component) -> dict[str, Any]:
    described: dict[str, Any] = {
        "type": "data" if one.licence.startswith(("CC-", "OFL")) else "library",
        "bom-ref": ref,
        "name": one.name,
    }
    optional: Iterable[tuple[str, Any]] = (
        ("version", one.version),
        ("author", one.authors),
        ("copyright", one.by),
        ("hashes", [{"alg": "SHA-256", "content": one.sha256}] if one.sha256 else None),
        ("licenses", [{"expression": one.licence}]),
        ("purl", one.purl),
    )
    return described | {name: value for name, value in optional if value}
