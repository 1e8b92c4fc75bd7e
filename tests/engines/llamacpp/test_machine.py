"""How many processors and how much memory the engine takes for its own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from glmstudio.engines.llamacpp.machine import default_threads, usable_cpus, usable_memory_bytes


@pytest.mark.parametrize(("cpus", "threads"), [(1, 1), (2, 1), (4, 3), (16, 15)])
def test_a_processor_is_left_for_the_rest(cpus: int, threads: int) -> None:
    """The engine never takes the one that its callers need, and always has one."""
    assert default_threads(cpus) == threads


@pytest.mark.parametrize(
    ("quota", "at_most"), [("50000 100000", 1), ("100000 100000", 1), ("0 100000", 1), ("150000 100000", 2)]
)
def test_a_container_bounds_the_processors(tmp_path: Path, quota: str, at_most: int) -> None:
    """A part of a processor counts as one; there is always one."""
    (tmp_path / "cpu.max").write_text(quota + "\n")
    assert 1 <= usable_cpus(tmp_path) <= at_most


@pytest.mark.parametrize("quota", ["max 100000", "", "nonsense", "100000 0", "1 2 3"])
def test_no_bound_is_no_bound(tmp_path: Path, quota: str) -> None:
    """Whatever else stands there, the machine decides."""
    (tmp_path / "cpu.max").write_text(quota)
    assert usable_cpus(tmp_path) == usable_cpus(tmp_path / "nowhere")


def test_a_container_bounds_the_memory(tmp_path: Path) -> None:
    """The smaller of container and machine."""
    whole = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    for text, bytes_expected in (("4096\n", 4096), ("max\n", whole), (f"{whole * 2}\n", whole), ("", whole)):
        (tmp_path / "memory.max").write_text(text)
        assert usable_memory_bytes(tmp_path) == bytes_expected
    assert usable_memory_bytes(tmp_path / "nowhere") == whole
