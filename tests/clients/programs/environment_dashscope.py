"""The DashScope SDK with nothing but the variables that `glmstudio env` prints."""

from dashscope import Generation
from seen import case


@case
def answer():
    response = Generation.call(
        model="glm-5", messages=[{"role": "user", "content": "Who are you"}], result_format="message"
    )
    return response.output.choices[0].message.content
