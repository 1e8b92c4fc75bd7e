# curl against DashScope's own dialect: the arguments of a tool call, streamed in fragments.
curl --silent --show-error --no-buffer -X POST "$BASE_URL/services/aigc/text-generation/generation" \
  -H "Authorization: Bearer $API_KEY" \
  -H "Content-Type: application/json" \
  -H "X-DashScope-SSE: enable" \
  -d '{
    "model": "glm-5",
    "input": {"messages": [{"role": "user", "content": "What is the weather like in Beijing"}]},
    "parameters": {
      "tools": [{
        "type": "function",
        "function": {
          "name": "get_weather",
          "description": "Tells the weather in a city",
          "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string", "description": "The city"}},
            "required": ["city"]
          }
        }
      }],
      "tool_stream": true,
      "incremental_output": true,
      "result_format": "message"
    }
  }'
