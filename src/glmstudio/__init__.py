"""A Model Studio for GLM that people run themselves.

One server hosts GLM language models and answers as Alibaba Model Studio (OpenAI-compatible and DashScope
native), as Zhipu's open platform and as a plain OpenAI-style proxy. Read the folders in the order of a
request: `http` takes bytes, `dialects` turn them into a `core` request, `admission` says who pays,
`routing` picks the deployment, `glm` renders the prompt and parses the text, `engines` make the tokens.
`compose` builds it all.
"""

__version__ = "0.1.0"
