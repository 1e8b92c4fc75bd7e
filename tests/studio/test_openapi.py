"""The document is OpenAPI, complete, and what the page shows."""

import re
from typing import Any

import msgspec
import pytest

from glmstudio.studio import shapes
from glmstudio.studio.openapi import openapi
from glmstudio.studio.operations import OPERATIONS
from glmstudio.studio.options import BASE
from glmstudio.studio.page import page

DOCUMENT = openapi(OPERATIONS, BASE)


def references(value: Any) -> set[str]:
    if isinstance(value, dict):
        own = {value["$ref"]} if "$ref" in value else set()
        return own.union(*map(references, value.values()))
    return set().union(*map(references, value)) if isinstance(value, list) else set()


def test_every_operation_is_in_the_document() -> None:
    """Each path and method once, with a unique name, a summary, its parameters and its answers."""
    listed = {(method.upper(), path) for path, methods in DOCUMENT["paths"].items() for method in methods}
    assert listed == {(operation.method, operation.path) for operation in OPERATIONS}
    said = [said for methods in DOCUMENT["paths"].values() for said in methods.values()]
    assert len({one["operationId"] for one in said}) == len(OPERATIONS)
    for one in said:
        assert one["summary"]
        assert "401" in one["responses"]
        assert any(status.startswith("2") for status in one["responses"])
    for operation in OPERATIONS:
        parameters = DOCUMENT["paths"][operation.path][operation.method.lower()]["parameters"]
        in_path = [field["name"] for field in parameters if field["in"] == "path"]
        assert in_path == re.findall(r"\{(\w+)\}", operation.path)


def test_every_reference_leads_somewhere() -> None:
    """No schema is named that the document does not hold."""
    schemas = {f"#/components/schemas/{name}" for name in DOCUMENT["components"]["schemas"]}
    assert references(DOCUMENT) <= schemas


def test_the_document_is_valid() -> None:
    """By the published rules of OpenAPI 3.1."""
    validator = pytest.importorskip("openapi_spec_validator")
    validator.validate(DOCUMENT)


def test_a_query_has_no_null() -> None:
    """What a query may leave out is absent there, not null."""
    parameters = DOCUMENT["paths"]["/usage"]["get"]["parameters"]
    names = {field["name"]: field["schema"] for field in parameters}
    assert names["from"]["type"] == "string"
    assert names["limit"]["maximum"] == shapes.PAGE_ITEMS_MAX


async def test_the_server_gives_document_and_page(client) -> None:
    """The document for programs, and the same for people with every path in it."""
    assert await client.get("/openapi.json") == msgspec.json.decode(msgspec.json.encode(DOCUMENT))
    answer = await client("GET", "/docs")
    assert answer.body.decode() == page(DOCUMENT)
    for operation in OPERATIONS:
        assert f"<code>{BASE}{operation.path}</code>" in answer.body.decode()
