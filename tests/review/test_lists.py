"""Files of an operator become rules, or one line that says what is wrong with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from glmstudio.core.verdict import RiskLevel, RiskVerdict
from glmstudio.errors import OperatorError
from glmstudio.review.lists import read_folder
from glmstudio.review.reviewer import Reviewer


def test_the_name_of_a_file_says_what_it_does(tmp_path: Path) -> None:
    """Words and patterns, blocking and marking, for everybody and for one account."""
    (tmp_path / "ads.words").write_text("\ufeff# what spammers say\n\nbuy now\n  cheap  \n", "utf-8")
    (tmp_path / "phone.patterns").write_text("1[3-9]\\d{9}\n", "utf-8")
    (tmp_path / "slang.review.words").write_text("darn", "utf-8")
    (tmp_path / "accounts" / "acme").mkdir(parents=True)
    (tmp_path / "accounts" / "acme" / "names.words").write_text("roadrunner\r\n", "utf-8")
    rules = Reviewer.load(tmp_path)
    assert rules.has_rules
    verdict = rules.judge("Darn, BUY NOW at 13912345678, roadrunner", "other")
    assert verdict == RiskVerdict(RiskLevel.REJECT, ("ads", "phone", "slang"))
    assert rules.judge("roadrunner", "acme") == RiskVerdict(RiskLevel.REJECT, ("names",))
    assert rules.judge("darn", "acme") == RiskVerdict(RiskLevel.REVIEW, ("slang",))
    assert rules.judge("# what spammers say", "acme") == RiskVerdict()


def test_no_folder_is_no_rules(tmp_path: Path) -> None:
    """The hook may be all there is."""
    assert not Reviewer.load(tmp_path / "absent").has_rules


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("ads.txt", b"x", "must be called"),
        ("Ads.words", b"x", "must be called"),
        ("ads.words", b"\xff", "not UTF-8 (byte 0)"),
        ("ads.words", b"ok\n" + b"x" * 129, "line 2: a word has at most 128 characters, found 129"),
        ("ads.patterns", b"# fine\na+\n", "line 2: the pattern has +"),
        ("ads.patterns", b"x\n" * 1001, "1001 patterns"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(tmp_path: Path, name: str, content: bytes, why: str) -> None:
    """Each row: a file, its content, and what the line to the operator says."""
    (tmp_path / name).write_bytes(content)
    with pytest.raises(OperatorError) as caught:
        read_folder(tmp_path)
    assert why in str(caught.value)
    assert name in str(caught.value)


def test_a_pattern_that_the_library_refuses_is_said_too(tmp_path: Path) -> None:
    """Our reader lets a class through as it stands; what is in it, the library judges."""
    (tmp_path / "ads.patterns").write_text("[b-a]", "utf-8")
    with pytest.raises(OperatorError, match="refused"):
        Reviewer.load(tmp_path)
