"""Asynchronous chat: a task's id, its state, its result (contract: Zhipu, async chat).

Pure functions; where tasks are kept and who runs them is no business of a dialect.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any
from uuid import UUID

from glmstudio.core.result import ChatResult
from glmstudio.dialects.json_text import json_bytes
from glmstudio.dialects.protocol import Reply, Stamp
from glmstudio.dialects.zhipu.encode import answer_id, answer_members


class TaskStatus(StrEnum):
    PROCESSING = "PROCESSING"
    SUCCESS = "SUCCESS"
    FAIL = "FAIL"


def task_id(stamp: Stamp) -> str:
    """Two whole numbers joined by a hyphen, as the live ids are; as unique as the request id."""
    number = UUID(stamp.request_id).int
    return f"{number >> 64}-{number & (1 << 64) - 1}"


def request_of(task: str) -> str:
    """The request id that a task id was made from."""
    high, _, low = task.partition("-")
    return str(UUID(int=(int(high) << 64) | int(low)))


def encode_task(stamp: Stamp, task: str, model: str, request_id: str | None, status: TaskStatus) -> Reply:
    """A task without a result: just begun, running, or failed (HTTP 200 all the same)."""
    return Reply(200, json_bytes(_head(stamp, task, model, request_id) | {"task_status": status.value}))


def encode_task_result(
    result: ChatResult, stamp: Stamp, task: str, model: str, request_id: str | None
) -> Reply:
    """A finished task with its answer; the SDKs need choices and usage both. `stamp` is the task's own."""
    head = _head(stamp, task, model, request_id)
    done = {"task_status": TaskStatus.SUCCESS.value, "created": stamp.created, "object": "chat.completion"}
    return Reply(200, json_bytes(head | done | answer_members(result)))


def _head(stamp: Stamp, task: str, model: str, request_id: str | None) -> dict[str, Any]:
    return {"id": task, "request_id": request_id or answer_id(stamp), "model": model}
