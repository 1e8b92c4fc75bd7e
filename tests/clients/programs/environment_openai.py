"""The OpenAI SDK with nothing but the variables that `glmstudio env` prints."""

from openai import OpenAI
from seen import case


@case
def answer():
    completion = OpenAI().chat.completions.create(
        model="glm-5", messages=[{"role": "user", "content": "Who are you"}]
    )
    return completion.choices[0].message.content
