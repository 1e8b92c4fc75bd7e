"""What a decoder of the Zhipu dialects says about a body it does not take: one function for each complaint.

Each returns an `InvalidRequest` with its code on the wire and its sentence in every language. It decides
nothing; the decoders do. Codes: contract, Zhipu, errors.
"""

from __future__ import annotations

from collections.abc import Iterable

from glmstudio.dialects.reading import MalformedBody, WrongType, shown
from glmstudio.dialects.zhipu.messages import Language, Phrase, Sentence, sentence
from glmstudio.errors import Fault, InvalidRequest


def malformed_body(error: MalformedBody) -> InvalidRequest:
    return _refusal("1210", Fault.MALFORMED_BODY, None, sentence(Phrase.MALFORMED_BODY, detail=error.reason))


def wrong_type(field: str, expected: str, given: object) -> InvalidRequest:
    """Inside `messages` a wrong type is a wrong structure, with a code of its own."""
    said = sentence(Phrase.WRONG_TYPE, field=field, expected=expected, given=shown(given))
    if field.startswith("messages"):
        return _refusal("1214", Fault.BAD_STRUCTURE, field, said)
    return _refusal("1210", Fault.WRONG_TYPE, field, said)


def wrong_type_read(error: WrongType) -> InvalidRequest:
    return wrong_type(error.field, error.expected, error.given)


def missing(field: str) -> InvalidRequest:
    return _refusal("1213", Fault.MISSING_FIELD, field, sentence(Phrase.MISSING, field=field))


def empty(field: str) -> InvalidRequest:
    return _refusal("1214", Fault.BAD_STRUCTURE, field, sentence(Phrase.EMPTY, field=field))


def out_of_range(field: str, least: float, most: float, given: object) -> InvalidRequest:
    said = sentence(Phrase.OUT_OF_RANGE, field=field, allowed=f"[{least:g}, {most:.10g}]", given=shown(given))
    return _refusal("1210", Fault.OUT_OF_RANGE, field, said)


def not_one_of(field: str, allowed: Iterable[str], given: object) -> InvalidRequest:
    said = sentence(Phrase.NOT_ONE_OF, field=field, allowed=", ".join(allowed), given=shown(given))
    return _refusal("1210", Fault.OUT_OF_RANGE, field, said)


def too_many(field: str, limit: int, given: int) -> InvalidRequest:
    said = sentence(Phrase.TOO_MANY, field=field, limit=limit, given=given)
    return _refusal("1210", Fault.OUT_OF_RANGE, field, said)


def too_long(field: str, limit: int, given: int) -> InvalidRequest:
    said = sentence(Phrase.TOO_LONG, field=field, limit=limit, given=given)
    return _refusal("1210", Fault.OUT_OF_RANGE, field, said)


def unknown_role(field: str, allowed: Iterable[str], given: object) -> InvalidRequest:
    said = sentence(Phrase.UNKNOWN_ROLE, field=field, allowed=", ".join(allowed), given=shown(given))
    return _refusal("1214", Fault.BAD_STRUCTURE, field, said)


def no_user_turn() -> InvalidRequest:
    said = sentence(Phrase.NO_USER_TURN, field="messages")
    return _refusal("1214", Fault.BAD_STRUCTURE, "messages", said)


def part_type(field: str, allowed: Iterable[str], given: object) -> InvalidRequest:
    said = sentence(Phrase.PART_TYPE, field=field, allowed=", ".join(allowed), given=shown(given))
    return _refusal("1210", Fault.UNSUPPORTED, field, said)


def tool_kind(field: str, given: object) -> InvalidRequest:
    said = sentence(Phrase.TOOL_KIND, field=field, given=shown(given))
    return _refusal("1210", Fault.UNSUPPORTED, field, said)


def tool_name(field: str, given: object) -> InvalidRequest:
    said = sentence(Phrase.TOOL_NAME, field=field, given=shown(given))
    return _refusal("1210", Fault.OUT_OF_RANGE, field, said)


def undeclared_tool(field: str, given: object) -> InvalidRequest:
    said = sentence(Phrase.UNDECLARED_TOOL, field=field, given=shown(given))
    return _refusal("1210", Fault.OUT_OF_RANGE, field, said)


def exclusive(first: str, second: str) -> InvalidRequest:
    said = sentence(Phrase.EXCLUSIVE, first=first, second=second)
    return _refusal("1215", Fault.EXCLUSIVE_FIELDS, first, said)


def not_supported(field: str, model: str, given: object) -> InvalidRequest:
    said = sentence(Phrase.NOT_SUPPORTED, field=field, model=shown(model), given=shown(given))
    return _refusal("1210", Fault.UNSUPPORTED, field, said)


def unknown_task(given: str) -> InvalidRequest:
    """There is no asynchronous task with this id, or it is another account's."""
    said = sentence(Phrase.UNKNOWN_TASK, field="id", given=shown(given))
    return _refusal("1214", Fault.BAD_STRUCTURE, "id", said)


def request_id_in_use(given: str) -> InvalidRequest:
    """Another request with the same `request_id` is in flight; which are, only the server knows."""
    said = sentence(Phrase.REQUEST_ID_IN_USE, given=shown(given))
    return _refusal("1231", Fault.BAD_STRUCTURE, "request_id", said)


def _refusal(code: str, fault: Fault, field: str | None, said: Sentence) -> InvalidRequest:
    return InvalidRequest(said.say(Language.ENGLISH), fault, field, code, said)
