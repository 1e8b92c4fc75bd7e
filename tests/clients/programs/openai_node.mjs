// The OpenAI package for Node against the Model Studio and the proxy dialect. Run with the folder of an installed
// package as working directory; prints one JSON object of what it saw.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import process from "node:process";

const require = createRequire(process.cwd() + "/");
const { default: OpenAI } = await import(pathToFileURL(require.resolve("openai")).href);

const apiKey = process.env.API_KEY;
const openai = new OpenAI({ apiKey, baseURL: process.env.BASE_URL, maxRetries: 0 });
const zhipu = new OpenAI({ apiKey, baseURL: process.env.ZHIPU_URL, maxRetries: 0 });
const proxy = new OpenAI({ apiKey, baseURL: process.env.PROXY_URL, maxRetries: 0 });

const tools = [
    {
        type: "function",
        function: {
            name: "get_weather",
            description: "Tells the weather in a city",
            parameters: {
                type: "object",
                properties: { city: { type: "string", description: "The city" } },
                required: ["city"],
            },
        },
    },
];
const user = (content) => [{ role: "user", content }];

async function refusal(call) {
    try {
        await call();
    } catch (error) {
        return { type: error.constructor.name, status: error.status, code: error.code, kind: error.type };
    }
}

async function collect(stream) {
    let reasoning = "", answer = "", usage = null, finish = null;
    for await (const chunk of stream) {
        if (chunk.usage) usage = chunk.usage;
        if (!chunk.choices?.length) continue;
        const delta = chunk.choices[0].delta;
        if (delta.reasoning_content !== undefined && delta.reasoning_content !== null) {
            reasoning += delta.reasoning_content;
        }
        if (delta.content !== undefined && delta.content) answer += delta.content;
        finish = chunk.choices[0].finish_reason ?? finish;
    }
    return { reasoning, answer, usage, finish };
}

const cases = {
    async thinking_stream() {
        return collect(
            await openai.chat.completions.create({
                model: "glm-5",
                messages: user("Who are you"),
                enable_thinking: true,
                stream: true,
                stream_options: { include_usage: true },
            }),
        );
    },
    async no_thinking_whole() {
        const completion = await openai.chat.completions.create({
            model: "glm-4.7",
            messages: user("Say hello"),
            enable_thinking: false,
        });
        return { answer: completion.choices[0].message.content, usage: completion.usage };
    },
    async tools_streamed_in_fragments() {
        const fragments = [];
        let finish = null, usage = null;
        const stream = await openai.chat.completions.create({
            model: "glm-5",
            messages: user("What is the weather like in Beijing"),
            tools,
            tool_stream: true,
            stream: true,
            stream_options: { include_usage: true },
        });
        for await (const chunk of stream) {
            if (!chunk.choices?.length) {
                if (chunk.usage) usage = chunk.usage;
                continue;
            }
            for (const call of chunk.choices[0].delta.tool_calls ?? []) {
                fragments.push([call.index, call.id, call.function.name ?? "", call.function.arguments]);
            }
            finish = chunk.choices[0].finish_reason ?? finish;
        }
        return { fragments, finish, usage };
    },
    async stream_helper() {
        const chat = openai.chat.completions.stream ? openai.chat : openai.beta.chat;
        const stream = chat.completions.stream({
            model: "glm-5",
            messages: user("Compare the weather in Beijing and Paris"),
            tools,
            tool_stream: true,
        });
        const message = await stream.finalMessage();
        return {
            role: message.role,
            calls: message.tool_calls.map((call) => [call.function.name, call.function.arguments]),
        };
    },
    async run_tools() {
        const chat = openai.chat.completions.runTools ? openai.chat : openai.beta.chat;
        const asked = [];
        const runner = chat.completions.runTools({
            model: "glm-5",
            messages: user("What is the weather like in Beijing"),
            tools: [
                {
                    type: "function",
                    function: {
                        ...tools[0].function,
                        parse: JSON.parse,
                        function: ({ city }) => {
                            asked.push(city);
                            return "Sunny, 21 degrees";
                        },
                    },
                },
            ],
        });
        return { answer: await runner.finalContent(), asked };
    },
    async run_tools_streamed() {
        const chat = openai.chat.completions.runTools ? openai.chat : openai.beta.chat;
        const runner = chat.completions.runTools({
            model: "glm-5",
            stream: true,
            tool_stream: true,
            messages: user("What is the weather like in Beijing"),
            tools: [
                {
                    type: "function",
                    function: { ...tools[0].function, parse: JSON.parse, function: () => "Sunny, 21 degrees" },
                },
            ],
        });
        return { answer: await runner.finalContent() };
    },
    async json_mode() {
        const completion = await openai.chat.completions.create({
            model: "glm-4.7",
            messages: user("Name the capital of France as json"),
            response_format: { type: "json_object" },
            enable_thinking: false,
        });
        return JSON.parse(completion.choices[0].message.content);
    },
    async models_listed() {
        const ids = [];
        for await (const model of await openai.models.list()) ids.push(model.id);
        return ids;
    },
    async zhipu_whole() {
        const completion = await zhipu.chat.completions.create({
            model: "glm-5",
            messages: [{ role: "system", content: "你是一个助手。" }, ...user("你好!")],
            temperature: 0.7,
        });
        return { answer: completion.choices[0].message.content };
    },
    async zhipu_stream() {
        return collect(
            await zhipu.chat.completions.create({
                model: "glm-5",
                messages: user("写一首关于春天的诗"),
                stream: true,
            }),
        );
    },
    async proxy_whole() {
        const response = await proxy.chat.completions.create({
            model: "GLM-4-Air",
            messages: [{ role: "system", content: "你是一个智能助手" }, ...user("请介绍一下智谱AI")],
            temperature: 0.7,
            stream: false,
        });
        return { answer: response.choices[0].message.content, model: response.model };
    },
    async proxy_stream_helper() {
        const chat = proxy.chat.completions.stream ? proxy.chat : proxy.beta.chat;
        const stream = chat.completions.stream({ model: "GLM-4-Flash", messages: user("请介绍一下智谱AI") });
        const message = await stream.finalMessage();
        return { role: message.role, answer: message.content };
    },
    wrong_key: () =>
        refusal(() =>
            new OpenAI({ apiKey: "nobody.knows-this-secret", baseURL: process.env.BASE_URL, maxRetries: 0 }).chat
                .completions.create({ model: "glm-5", messages: user("Hi") }),
        ),
    unknown_model: () =>
        refusal(() => openai.chat.completions.create({ model: "glm-unheard-of", messages: user("Hi") })),
    zhipu_unknown_model: () =>
        refusal(() => zhipu.chat.completions.create({ model: "glm-unheard-of", messages: user("Hi") })),
    json_mode_while_thinking: () =>
        refusal(() =>
            openai.chat.completions.create({
                model: "glm-5",
                messages: user("Name the capital of France as json"),
                response_format: { type: "json_object" },
            }),
        ),
    overloaded: () =>
        refusal(() =>
            new OpenAI({ apiKey: process.env.BUSY_KEY, baseURL: process.env.BUSY_URL, maxRetries: 0 }).chat.completions.create({
                model: "glm-5",
                messages: user("Hi"),
            }),
        ),
    engine_failure_in_stream: () =>
        refusal(async () =>
            collect(
                await openai.chat.completions.create({
                    model: "glm-5",
                    messages: user("Fail in the middle"),
                    stream: true,
                }),
            ),
        ),
};

const seen = {};
for (const [name, run] of Object.entries(cases)) {
    try {
        seen[name] = await run();
    } catch (error) {
        seen[name] = { failed: String(error.stack ?? error) };
    }
}
console.log(JSON.stringify(seen));
