# curl against DashScope's own dialect: a thinking model, streamed in increments.
curl --silent --show-error --no-buffer -X POST "$BASE_URL/services/aigc/text-generation/generation" \
  -H "Authorization: Bearer $API_KEY" \
  -H "Content-Type: application/json" \
  -H "X-DashScope-SSE: enable" \
  -d '{
    "model": "glm-5",
    "input": {"messages": [{"role": "user", "content": "Who are you?"}]},
    "parameters": {"enable_thinking": true, "incremental_output": true, "result_format": "message"}
  }'
