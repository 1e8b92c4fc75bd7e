"""How a refused field is worded: the fixed stem that tools match on, then the field and the value it had.

It knows no rule and no status: `errors` maps the native code set here to either wire.
"""

from __future__ import annotations

from glmstudio.dialects.reading import MalformedBody, WrongType, shown
from glmstudio.errors import Fault, InvalidRequest

INVALID_PARAMETER = "InvalidParameter"
ILLEGAL_INPUT = "BadRequest.IllegalInput"
EMPTY_MODEL = "BadRequest.EmptyModel"
EMPTY_INPUT = "BadRequest.EmptyInput"
NO_THINKING = "InvalidParameter.NotSupportEnableThinking"
INVALID_VALUE = "invalid_value"
"""The one code of the compatible mode that has no native twin: a seed out of range."""

_NOUNS = {"object": "dictionary", "finite number": "number"}


def out_of_range(stem: str, field: str, given: object, code: str = INVALID_PARAMETER) -> InvalidRequest:
    return InvalidRequest(_with_value(stem, field, given), Fault.OUT_OF_RANGE, field, code)


def bad_structure(stem: str, field: str, given: object) -> InvalidRequest:
    return InvalidRequest(_with_value(stem, field, given), Fault.BAD_STRUCTURE, field, INVALID_PARAMETER)


def misplaced(message: str, field: str) -> InvalidRequest:
    """The structure is wrong and no single value shows it."""
    return InvalidRequest(message, Fault.BAD_STRUCTURE, field, INVALID_PARAMETER)


def missing(message: str, field: str, code: str = INVALID_PARAMETER) -> InvalidRequest:
    return InvalidRequest(message, Fault.MISSING_FIELD, field, code)


def unsupported(message: str, field: str, code: str = INVALID_PARAMETER) -> InvalidRequest:
    return InvalidRequest(message, Fault.UNSUPPORTED, field, code)


def wrong_value_type(stem: str, field: str, given: object) -> InvalidRequest:
    return InvalidRequest(_with_value(stem, field, given), Fault.WRONG_TYPE, field, INVALID_PARAMETER)


def wrong_type(error: WrongType, root: str = "") -> InvalidRequest:
    """A typed reader's complaint on the wire.

    `root` is put before the path: both modes print `parameters.<key>`.
    """
    if error.field.removeprefix("parameters.") == "temperature":
        return wrong_value_type("'temperature' must be Float", error.field, error.given)
    noun = _NOUNS.get(error.expected, error.expected)
    return wrong_value_type(f"Input should be a valid {noun}: {root}{error.field}", error.field, error.given)


def not_json(error: MalformedBody) -> InvalidRequest:
    return InvalidRequest(error.reason, Fault.MALFORMED_BODY, None, ILLEGAL_INPUT)


def _with_value(stem: str, field: str, given: object) -> str:
    return f"{stem} ({field} was {shown(given)})"
