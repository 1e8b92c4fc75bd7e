# curl against the Model Studio dialect: a thinking model, streamed.
curl --silent --show-error --no-buffer -X POST "$BASE_URL/chat/completions" \
  -H "Authorization: Bearer $API_KEY" \
  -H "Content-Type: application/json" \
  -d '{
    "model": "glm-5",
    "messages": [{"role": "user", "content": "Who are you"}],
    "stream": true,
    "stream_options": {"include_usage": true},
    "enable_thinking": true
  }'
