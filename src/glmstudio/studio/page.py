"""The OpenAPI document as a page to read: it loads nothing and runs no script."""

from __future__ import annotations

from html import escape
from typing import Any

PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

_STYLE = (
    ":root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;"
    "padding:0 1rem}code{font-family:ui-monospace,monospace}summary{cursor:pointer;padding:.3rem 0}"
    "details{border-top:1px solid #8884}table{border-collapse:collapse;margin:.5rem 0 1rem}"
    "td,th{text-align:left;padding:.15rem .8rem .15rem 0;vertical-align:top}"
    ".m{display:inline-block;width:5rem;font-weight:600}.s{opacity:.75}"
)

Json = dict[str, Any]


def page(document: Json) -> str:
    """The whole document, operations by group and then the schemas."""
    info = document["info"]
    title = escape(f"{info['title']} {info['version']}")
    base = document["servers"][0]["url"]
    groups = "".join(_group(tag["name"], document, base) for tag in document["tags"])
    schemas = "".join(_schema(name, schema) for name, schema in document["components"]["schemas"].items())
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style><h1>{title}</h1>'
        f"<p>{escape(info['description'])} The document for programs: <code>{base}/openapi.json</code>. Send "
        "the admin token as <code>Authorization: Bearer …</code>; <code>glmstudio admin token</code> prints "
        f"it.</p>{groups}<h2>Schemas</h2>{schemas}</html>"
    )


def _group(name: str, document: Json, base: str) -> str:
    rows = "".join(
        _operation(method, base + path, said)
        for path, methods in document["paths"].items()
        for method, said in methods.items()
        if name in said["tags"]
    )
    return f"<h2>{escape(name.capitalize())}</h2>{rows}"


def _operation(method: str, path: str, said: Json) -> str:
    fields = [
        (field["name"], field["in"], field["schema"], field["required"]) for field in said["parameters"]
    ]
    body = said.get("requestBody")
    wants = "" if body is None else f"<p>Body: {_kind(body['content']['application/json']['schema'])}</p>"
    table = "".join(
        f"<tr><td><code>{escape(name)}</code><td>{place}{', required' if required else ''}<td>{_kind(schema)}"
        for name, place, schema, required in fields
    )
    answers = "".join(
        f"<tr><td>{status}<td>{escape(reply['description'])}<td>{_kinds(reply['content'])}"
        for status, reply in said["responses"].items()
    )
    return (
        f"<details id={said['operationId']}><summary><code class=m>{method.upper()}</code>"
        f"<code>{escape(path)}</code> <span class=s>{escape(said['summary'])}</span></summary>"
        f"<table>{table}</table>{wants}<table>{answers}</table></details>"
    )


def _schema(name: str, schema: Json) -> str:
    required = schema.get("required", [])
    rows = "".join(
        f"<tr><td><code>{escape(field)}</code><td>{'required' if field in required else ''}<td>{_kind(kind)}"
        f"<td>{escape(kind.get('description', ''))}"
        for field, kind in schema.get("properties", {}).items()
    )
    description = escape(schema.get("description", ""))
    return (
        f'<details id="{escape(name)}"><summary><code>{escape(name)}</code></summary><p>{description}</p>'
        f"<table>{rows}</table></details>"
    )


def _kinds(content: Json) -> str:
    return ", ".join(f"{escape(kind)}: {_kind(said['schema'])}" for kind, said in content.items())


def _kind(schema: Json) -> str:
    """A schema in a few words."""
    if "$ref" in schema:
        name = escape(schema["$ref"].rpartition("/")[2])
        return f'<a href="#{name}">{name}</a>'
    if "anyOf" in schema:
        return " or ".join(map(_kind, schema["anyOf"]))
    if "enum" in schema:
        return " | ".join(f"<code>{escape(str(value))}</code>" for value in schema["enum"])
    if schema.get("type") == "array":
        return f"list of {_kind(schema['items'])}"
    bounds = [f"{name} {schema[name]}" for name in _BOUNDS if name in schema]
    return escape(" ".join([schema.get("type", "any"), *(f"({bound})" for bound in bounds)]))


_BOUNDS = ("minimum", "maximum", "minLength", "maxLength", "pattern")
