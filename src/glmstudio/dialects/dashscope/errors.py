"""The native spelling of errors, whole and inside an open stream (contract: Model Studio, body shapes).

The verdicts are those of the compatible mode's table.
"""

from __future__ import annotations

from glmstudio.dialects.json_text import json_bytes
from glmstudio.dialects.model_studio.errors import Verdict, headers, verdict
from glmstudio.dialects.protocol import Reply, Stamp
from glmstudio.errors import ServiceError


def refuse(error: ServiceError, stamp: Stamp) -> Reply:
    """The error as a whole reply. It is plain JSON even for a caller who asked for a stream."""
    found = verdict(error)
    return Reply(found.status, error_body(found, stamp), headers(found, stamp))


def error_frame(number: int, error: ServiceError, stamp: Stamp) -> bytes:
    """The error as frame `number` of an open stream. SDKs look for `event:error` written without a space."""
    found = verdict(error)
    body = error_body(found, stamp)
    return b"id:%d\nevent:error\n:HTTP_STATUS/%d\ndata:%b\n\n" % (number, found.status, body)


def error_body(found: Verdict, stamp: Stamp) -> bytes:
    return json_bytes({"code": found.native, "message": found.message, "request_id": stamp.request_id})
