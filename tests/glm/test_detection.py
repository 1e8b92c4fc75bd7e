"""A template tells its layout by what it writes."""

from __future__ import annotations

import pytest

from glmstudio.glm.checkpoint import builtin_checkpoint
from glmstudio.glm.detection import detect_layout
from glmstudio.glm.layout import Layout
from glmstudio.glm.template import compile_template

HEAD = "[gMASK]<sop>"
USERS = "{% for m in messages if m.role == 'user' %}<|user|>NL{{ m.content }}{% endfor %}"


@pytest.mark.parametrize("layout", list(Layout))
def test_our_own_templates_are_told_apart(layout: Layout) -> None:
    """Each built-in template writes the layout it is for."""
    assert detect_layout(builtin_checkpoint(layout).template) is layout


def test_a_template_that_fails_on_tool_turns_is_0414() -> None:
    """The old templates know no tool turns and may stop at them."""
    template = (
        HEAD
        + USERS.replace("NL", "{{ '\\n' }}")
        + "{% if messages | length > 1 %}{{ raise_exception('no') }}{% endif %}<|assistant|>"
    )
    assert detect_layout(template) is Layout.GLM_0414


REFUSED = [
    ("{% if %}", "not valid Jinja"),
    ("{{ raise_exception('always') }}", "always"),
    ("<|im_start|>user\n{{ messages[0].content }}<|im_end|>", "does not write GLM turns"),
    (USERS.replace("NL", ""), "does not write GLM turns"),
    (USERS.replace("NL", "") + "<|assistant|>", "does not open <think>"),
]


@pytest.mark.parametrize(("template", "message"), REFUSED)
def test_a_template_of_another_kind_is_refused(template: str, message: str) -> None:
    """With a message that says what is missing."""
    with pytest.raises(ValueError, match=message):
        detect_layout(template)


def test_built_in_checkpoints_have_everything() -> None:
    """Name, layout, tokens and a context length; tags are tokens since 4.5 only."""
    for layout in Layout:
        checkpoint = builtin_checkpoint(layout)
        assert checkpoint.layout is layout
        assert layout.value in checkpoint.name
        assert checkpoint.context_tokens >= 32_768
        assert ("<tool_call>" in checkpoint.special_tokens) is (layout is not Layout.GLM_0414)
        compile_template(checkpoint.template)
