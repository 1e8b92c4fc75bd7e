# curl against the Model Studio dialect: the arguments of a tool call, streamed in fragments.
curl --silent --show-error --no-buffer -X POST "$BASE_URL/chat/completions" \
  -H "Authorization: Bearer $API_KEY" \
  -H "Content-Type: application/json" \
  -d '{
    "model": "glm-5",
    "messages": [{"role": "user", "content": "What is the weather like in Beijing"}],
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
    "stream": true,
    "stream_options": {"include_usage": true},
    "tool_stream": true
  }'
