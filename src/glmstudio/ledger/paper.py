"""A bill on paper: JSON, CSV, plain text and a printable page. It adds nothing up that the bill does not
say."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from html import escape
from typing import Any

from glmstudio.ledger.calendar import moment_name
from glmstudio.ledger.statement import Bill, BillLine, per_million, yuan

CSV_COLUMNS = (
    "line",
    "workspace",
    "key",
    "family",
    "model",
    "price_version",
    "tier_input_tokens_max",
    "item",
    "requests",
    "free_tokens",
    "tokens",
    "yuan_per_million_tokens",
    "yuan",
)


def bill_json(bill: Bill) -> str:
    """The bill as one JSON object; amounts in yuan are exact decimal strings, `_nano` ones integers."""
    return json.dumps(
        {
            "account": bill.account_id,
            "month": bill.month,
            "from": moment_name(bill.start_ms),
            "until": moment_name(bill.end_ms),
            "total": yuan(bill.nano),
            "total_nano": bill.nano,
            "credits": yuan(bill.credits_nano),
            "currency": "CNY",
            "lines": [_line_object(line) for line in bill.lines],
        },
        ensure_ascii=False,
        indent=2,
    )


def bill_csv(bill: Bill) -> str:
    """One row for each item of each line, with a heading. Every figure stands once: what is the whole line's
    (its requests, its free tokens) in the first of its rows, so that the columns add up."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(CSV_COLUMNS)
    for line in bill.lines:
        for place, item in enumerate(line.items):
            writer.writerow(
                (
                    line.number,
                    _text_cell(line.payer.workspace),
                    _text_cell(line.payer.key_id),
                    line.family,
                    _text_cell(line.model),
                    _text_cell(line.price_version),
                    "" if line.input_tokens_max is None else line.input_tokens_max,
                    item.name,
                    "" if place else line.requests,
                    "" if place else line.free_tokens,
                    item.tokens,
                    per_million(item.unit_nano),
                    yuan(item.nano),
                )
            )
    return out.getvalue()


def bill_text(bill: Bill) -> str:
    """The bill in columns for a terminal or a printer."""
    rows = [("line", "item", "tokens", "yuan/million", "yuan"), *_text_rows(bill)]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    lines = [
        f"Bill of {bill.month} for account {bill.account_id}",
        f"{moment_name(bill.start_ms)} until {moment_name(bill.end_ms)}",
        "",
    ]
    for row in rows:
        cells = [row[0].ljust(widths[0]), row[1].ljust(widths[1])]
        cells += [cell.rjust(width) for cell, width in zip(row[2:], widths[2:], strict=True)]
        lines.append("  ".join(cells).rstrip())
    lines += [
        "",
        f"Total: {yuan(bill.nano)} yuan   Credited in this month: {yuan(bill.credits_nano)} yuan",
        "",
    ]
    return "\n".join(lines)


def bill_html(bill: Bill) -> str:
    """A page that prints well and loads nothing."""
    rows = "".join(
        f"<tr class=line><th>{line.number}</th><th colspan=3>{escape(_title(line))}</th>"
        f"<th>{yuan(line.nano)}</th></tr>"
        + "".join(
            f"<tr><td></td><td>{escape(item.name)}</td><td>{item.tokens:,}</td>"
            f"<td>{per_million(item.unit_nano)}</td><td>{yuan(item.nano)}</td></tr>"
            for item in line.items
        )
        for line in bill.lines
    )
    title = escape(f"Bill of {bill.month} for account {bill.account_id}")
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style>'
        f"<h1>{title}</h1><p>{moment_name(bill.start_ms)} until {moment_name(bill.end_ms)}</p>"
        "<table><thead><tr><th>line</th><th>item</th><th>tokens</th><th>yuan per million</th><th>yuan</th>"
        f"</tr></thead><tbody>{rows}</tbody><tfoot><tr><th colspan=4>Total</th><th>{yuan(bill.nano)}</th>"
        f"</tr></tfoot></table><p>Credited in this month: {yuan(bill.credits_nano)} yuan</p></html>"
    )


_STYLE = (
    "body{font:10pt/1.4 sans-serif;margin:2cm;color:#000}table{border-collapse:collapse;width:100%}"
    "td,th{padding:2pt 6pt;text-align:right}td:nth-child(2),th[colspan],th:nth-child(2){text-align:left}"
    "tr.line th,tfoot th{border-top:1px solid #000}@media print{body{margin:0}tr{break-inside:avoid}}"
)


def _line_object(line: BillLine) -> dict[str, Any]:
    return {
        "line": line.number,
        "workspace": line.payer.workspace,
        "key": line.payer.key_id,
        "family": line.family,
        "model": line.model,
        "price_version": line.price_version,
        "tier_input_tokens_max": line.input_tokens_max,
        "requests": line.requests,
        "prompt_tokens": line.usage.prompt_tokens,
        "cached_tokens": line.usage.cached_tokens,
        "completion_tokens": line.usage.completion_tokens,
        "reasoning_tokens": line.usage.reasoning_tokens,
        "free_tokens": line.free_tokens,
        "items": [
            {
                "item": item.name,
                "tokens": item.tokens,
                "yuan_per_million_tokens": per_million(item.unit_nano),
                "yuan": yuan(item.nano),
                "nano": item.nano,
            }
            for item in line.items
        ],
        "yuan": yuan(line.nano),
        "nano": line.nano,
    }


def _text_rows(bill: Bill) -> Iterator[tuple[str, str, str, str, str]]:
    for line in bill.lines:
        yield (str(line.number), _title(line), "", "", yuan(line.nano))
        for item in line.items:
            yield ("", f"  {item.name}", f"{item.tokens:,}", per_million(item.unit_nano), yuan(item.nano))


def _title(line: BillLine) -> str:
    edge = "" if line.input_tokens_max is None else f", input up to {line.input_tokens_max:,}"
    free = f", {line.free_tokens:,} tokens free" if line.free_tokens else ""
    return (
        f"{line.model} ({line.family}, prices {line.price_version}{edge}), workspace {line.payer.workspace},"
        f" key {line.payer.key_id}: {line.requests:,} requests{free}"
    )


def _text_cell(text: str) -> str:
    """Text that a spreadsheet takes as text and not as a formula."""
    return "'" + text if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
