"""Content review around a chat: the input before it runs, the answer while it comes.

The lists are asked first, because they cost nothing; then the service, if there is one. A block is
`ContentBlocked`; on an answer it comes after everything that was said before it.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable

import structlog

from glmstudio.core.events import Event, Finished, ReasoningDelta, TextDelta, ToolCallCompleted
from glmstudio.core.request import ChatRequest
from glmstudio.core.verdict import RiskLevel, RiskVerdict
from glmstudio.errors import ContentBlocked, OperatorError
from glmstudio.generation.drive import Sink
from glmstudio.generation.turn import Step
from glmstudio.review.answer import AnswerWatch
from glmstudio.review.hook import Hook
from glmstudio.review.options import ReviewOptions
from glmstudio.review.reload import FollowedLists
from glmstudio.review.reviewer import Reviewer
from glmstudio.review.texts import texts_of

OVERLAP_CHARS = 200
"""How much of what was already judged goes with the next segment, so that the service sees its context."""
LOOK_PAUSE_RATIO_MIN = 20
"""After a look at the lists that took long, the pause is at least this many times as long."""

log = structlog.get_logger("glmstudio.review")


class Review:
    """Build it once; it holds the compiled lists and the service's connections until `aclose`."""

    def __init__(self, reviewer: Reviewer, options: ReviewOptions) -> None:
        """Raises OperatorError when there is nothing to review with: that would only look safe."""
        self._options = options
        self._reviewer = self._enough(reviewer)
        self._hook = None if options.hook is None else Hook(options.hook)
        self._following: asyncio.Task[None] | None = None

    @classmethod
    def load(cls, options: ReviewOptions) -> Review:
        """With the lists of the options' folder, which are followed from now on: changed files take effect
        within `reload_every_s` or a little more. Made inside a running event loop. Raises OperatorError."""
        lists = FollowedLists(options.folder)
        review = cls(lists.load(), options)
        review._following = asyncio.create_task(review._follow(lists))
        return review

    async def _follow(self, lists: FollowedLists) -> None:
        """Answers that run keep the rules they began with. Lists that are broken change nothing."""
        pause_s = self._options.reload_every_s
        while True:
            await asyncio.sleep(pause_s)
            begun_s = time.monotonic()
            try:
                rules = await asyncio.to_thread(lists.look)
                if rules is not None:
                    self._reviewer = self._enough(rules)
                    log.info("review lists read again", folder=str(self._options.folder))
            except OperatorError as error:
                log.error("review lists are broken; the former ones hold", reason=str(error))
            except Exception as error:  # a bug of ours: the former lists hold, and the next look comes
                log.error("review lists are not followed", exc_info=error)
            pause_s = max(self._options.reload_every_s, LOOK_PAUSE_RATIO_MIN * (time.monotonic() - begun_s))

    def _enough(self, reviewer: Reviewer) -> Reviewer:
        """Raises OperatorError when there is nothing to review with."""
        if not reviewer.has_rules and self._options.hook is None:
            raise OperatorError(
                f"review is on, but {self._options.folder} holds no list and no review.hook_url is set"
            )
        return reviewer

    async def check_input(self, chat: ChatRequest, account: str, request_id: str) -> None:
        """Raises ContentBlocked, and DeploymentDown when the service has to judge and does not."""
        if not self._options.input:
            return
        for _ in self._reviewer.scan(texts_of(chat), account):
            await asyncio.sleep(0)
        if self._hook is not None:
            texts = [text for text in texts_of(chat) if text]
            verdict = await self._hook.judge("input", texts, account=account, request_id=request_id)
            if verdict.level is RiskLevel.REJECT:
                raise ContentBlocked(output=False)

    def output(self, sink: Sink, account: str, request_id: str) -> Sink:
        """What shows `sink` the same answer as far as it may be shown, then raises ContentBlocked. The last
        step before that may hold no event: it brings the usage of what was generated and not shown."""
        if not self._options.output:
            return sink
        if self._hook is not None and self._options.hook is not None:
            sink = _Segments(self._hook, self._options.hook.segment_chars, account, request_id, sink).take
        if self._reviewer.watch(account) is not None:
            sink = _watched(sink, AnswerWatch(self._reviewer, account))
        return sink

    async def judge(self, text: str, account: str, request_id: str) -> RiskVerdict:
        """The verdict on one text that somebody asks about. Raises DeploymentDown."""
        verdict = self._reviewer.judge(text, account)
        if self._hook is None:
            return verdict
        asked = await self._hook.judge("moderation", [text], account=account, request_id=request_id)
        return verdict.joined(asked)

    async def aclose(self) -> None:
        if self._following is not None:
            self._following.cancel()
            await asyncio.wait({self._following})
        if self._hook is not None:
            await self._hook.aclose()


def _watched(sink: Sink, watch: AnswerWatch) -> Sink:
    async def take(steps: list[Step]) -> None:
        passed, blocked = _pass(steps, watch)
        if passed:
            await sink(passed)
        if blocked:
            raise ContentBlocked(output=True)

    return take


def _pass(steps: list[Step], watch: AnswerWatch) -> tuple[list[Step], bool]:
    passed: list[Step] = []
    for events, usage in steps:
        shown, blocked = watch.feed(events)
        if shown or blocked:
            passed.append((shown, usage))
        if blocked:
            return passed, True
    return passed, False


class _Segments:
    """Holds an answer back until the service has judged the segment it belongs to."""

    def __init__(self, hook: Hook, segment_chars: int, account: str, request_id: str, sink: Sink) -> None:
        self._hook = hook
        self._segment_chars = segment_chars
        self._account = account
        self._request_id = request_id
        self._sink = sink
        self._waiting: list[Step] = []
        self._said: dict[type[Event], str] = {}
        self._new_chars = 0

    async def take(self, steps: list[Step]) -> None:
        waiting = self._waiting
        waiting += steps
        over = any([self._hear(events) for events, _ in steps])  # noqa: C419 - every step is heard
        if not over and self._new_chars < self._segment_chars:
            return
        if self._new_chars and not await self._passes():
            await self._sink([([], waiting[-1][1])])
            raise ContentBlocked(output=True)
        self._waiting = []
        await self._sink(waiting)

    def _hear(self, events: Iterable[Event]) -> bool:
        """Take note of the texts; True when the answer is over."""
        for event in events:
            if isinstance(event, TextDelta | ReasoningDelta):
                self._add(type(event), event.text)
            elif isinstance(event, ToolCallCompleted):
                self._add(type(event), f"{event.name} {event.arguments}\n")
            elif isinstance(event, Finished):
                return True
        return False

    def _add(self, kind: type[Event], text: str) -> None:
        self._said[kind] = self._said.get(kind, "") + text
        self._new_chars += len(text)

    async def _passes(self) -> bool:
        texts = list(self._said.values())
        self._said = {kind: text[-OVERLAP_CHARS:] for kind, text in self._said.items()}
        self._new_chars = 0
        verdict = await self._hook.judge("output", texts, account=self._account, request_id=self._request_id)
        return verdict.level is not RiskLevel.REJECT
