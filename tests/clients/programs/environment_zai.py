"""The Z.ai SDK with nothing but the variables that `glmstudio env` prints."""

from seen import case
from zai import ZaiClient


@case
def answer():
    completion = ZaiClient().chat.completions.create(
        model="glm-5", messages=[{"role": "user", "content": "Who are you"}]
    )
    return completion.choices[0].message.content
