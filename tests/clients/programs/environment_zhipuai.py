"""The zhipuai SDK with nothing but the variables that `glmstudio env` prints."""

from seen import case
from zhipuai import ZhipuAI


@case
def answer():
    completion = ZhipuAI().chat.completions.create(
        model="glm-5", messages=[{"role": "user", "content": "Who are you"}]
    )
    return completion.choices[0].message.content
