"""The OpenAPI 3.1 document of the operations, made from their declarations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from glmstudio import __version__
from glmstudio.studio.faults import (
    BadRequest,
    Conflict,
    NoSuch,
    ShellFault,
    TooLarge,
    TooManyGuesses,
    Unauthorised,
    Unavailable,
)
from glmstudio.studio.operation import Operation
from glmstudio.studio.shapes import USER_ID_PATTERN, Bill, ErrorReply

_REFERENCE = "#/components/schemas/{name}"
_ALWAYS: tuple[type[ShellFault], ...] = (Unauthorised, TooManyGuesses, Unavailable)

_ANY = {"type": "string", "minLength": 1}
_PATH_SCHEMAS = {
    "month": {"type": "string", "pattern": "^2[0-9]{3}-(0[1-9]|1[0-2])$"},
    "line": {"type": "string", "pattern": "^[1-9][0-9]{0,9}$"},
    "user_id": {"type": "string", "minLength": 1, "maxLength": 254, "pattern": USER_ID_PATTERN},
}

Json = dict[str, Any]


def openapi(operations: Sequence[Operation], base: str) -> Json:
    """The document; `base` is the path that all paths are below."""
    types = _types(operations)
    references, schemas = msgspec.json.schema_components(types, ref_template=_REFERENCE)
    schema_of = dict(zip(types, references, strict=True))
    paths: dict[str, Json] = {}
    for operation in operations:
        paths.setdefault(operation.path, {})[operation.method.lower()] = _operation(operation, schema_of)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "glmstudio management",
            "version": __version__,
            "description": "Accounts, members, workspaces, keys, limits, money and reports.",
        },
        "servers": [{"url": base}],
        "security": [{"admin": []}],
        "tags": [{"name": name} for name in dict.fromkeys(operation.group for operation in operations)],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                "admin": {
                    "type": "http",
                    "scheme": "bearer",
                    "description": "The admin token; `glmstudio admin token` prints it.",
                }
            },
        },
    }


def _types(operations: Sequence[Operation]) -> list[Any]:
    found: list[Any] = [ErrorReply, Bill]
    for operation in operations:
        found += [kind for kind in (operation.body, operation.answer) if kind is not None]
    return list(dict.fromkeys(found))


def _operation(operation: Operation, schema_of: dict[Any, Any]) -> Json:
    said: Json = {
        "operationId": operation.name,
        "summary": operation.summary,
        "tags": [operation.group],
        "parameters": [*_path_parameters(operation), *_query_parameters(operation), *_headers(operation)],
        "responses": {str(operation.status): _success(operation, schema_of)},
    }
    if operation.body is not None:
        said["requestBody"] = {"required": True, "content": _json(schema_of[operation.body])}
    for fault in _faults(operation):
        description = (fault.__doc__ or "").split("\n")[0]
        said["responses"][str(fault.status)] = {
            "description": description,
            "content": _json(schema_of[ErrorReply]),
        }
    return said


def _success(operation: Operation, schema_of: dict[Any, Any]) -> Json:
    if operation.answer is None:
        text = {"schema": {"type": "string"}}
        content = {**_json(schema_of[Bill]), "text/csv": text, "text/html": text, "text/plain": text}
        return {"description": "In the format that was asked for.", "content": content}
    return {"description": operation.summary, "content": _json(schema_of[operation.answer])}


def _faults(operation: Operation) -> list[type[ShellFault]]:
    found = list(_ALWAYS)
    if operation.path_names or operation.query or operation.body:
        found.append(NoSuch)
    if operation.query or operation.body:
        found.append(BadRequest)
    if operation.method != "GET":
        found += [BadRequest, Conflict, TooLarge]
    return sorted(set(found), key=lambda fault: fault.status)


def _json(schema: Any) -> Json:
    return {"application/json": {"schema": schema}}


def _path_parameters(operation: Operation) -> list[Json]:
    return [
        {"name": name, "in": "path", "required": True, "schema": _PATH_SCHEMAS.get(name, _ANY)}
        for name in operation.path_names
    ]


def _query_parameters(operation: Operation) -> list[Json]:
    if operation.query is None:
        return []
    _, schemas = msgspec.json.schema_components([operation.query])
    found = schemas[operation.query.__name__]
    required = found.get("required", [])
    return [
        {"name": name, "in": "query", "required": name in required, "schema": schema}
        for name, schema in found["properties"].items()
    ]


def _headers(operation: Operation) -> list[Json]:
    if not operation.idempotent:
        return []
    schema = {"type": "string", "minLength": 1, "maxLength": 255}
    return [{"name": "Idempotency-Key", "in": "header", "required": False, "schema": schema}]
